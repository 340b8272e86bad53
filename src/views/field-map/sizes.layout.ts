// How high a group would be over so many stacks, and where its parcels would stand in it; the exact heights are the browser's.
import { sum } from 'd3-array';
import type { MeasureText } from '../../element/view.js';
import type { TextModel } from '../../model/strategy-model.js';
import { plain } from '../../model/text.js';
import type { Group, Part } from './arrange.js';
import { partition } from './bands.layout.js';

export interface Sized {
  height: number;
  /** Parcels below each other in stacks; a large one is a block of its own, over the whole width of its group. */
  blocks: Part[][][];
}

/** What heights depend on; px at a 16 px font. */
export interface Room {
  /** Width of one stack. */
  stack: number;
  gap: number;
  /** The most projects that a parcel shows. */
  cap: number;
  comfortable: boolean;
  measureText: MeasureText;
}

const joint = 3;

/** In a parcel that shows `cap` projects, one more is not worth a button. */
export const shownOf = (n: number, cap: number): number => (n <= cap + 1 ? n : cap);

/** A field with missions or topics, which a comfortable map shows. */
export const hasIntro = ({ item }: Part): boolean => item?.kind === 'action-field' && item.missions.length + item.topics.length > 0;

export function sizeOf(group: Group, span: number, { stack, gap, cap, comfortable, measureText }: Room): Sized {
  const width = stack * span + gap * (span - 1);
  const inner = (width - joint * (span - 1)) / span;
  /** Breaking at words leaves a line a little shorter than it could be. */
  const height = ({ value }: TextModel, size: number, room: number): number =>
    Math.ceil((measureText(plain(value), size, 400) * 1.1) / room) * size * 1.3;

  const heights = new Map(
    group.parcels.map((parcel) => {
      const { title, projects } = parcel;
      const shown = shownOf(projects.length, cap);
      const rows = projects.slice(0, shown).map((project) => height(project.title, 14, inner - 34 - 26 * project.actionFields.length) + 10);
      return [parcel, 32 + (parcel === group ? 0 : height(title, 15, inner - 64)) + sum(rows) + (shown < projects.length ? 28 : 0)];
    }),
  );
  const heightOf = (parcel: Part): number => heights.get(parcel) ?? 0;
  /** Parcels in stacks, those that are higher than `most` for themselves. */
  const blocksUpTo = (most: number): { parts: Part[][]; height: number }[] => {
    const runs: Part[][] = [];
    for (const [i, parcel] of group.parcels.entries()) {
      const before = group.parcels[i - 1];
      if (!before || Math.max(heightOf(before), heightOf(parcel)) > most) runs.push([]);
      runs.at(-1)?.push(parcel);
    }
    return runs.map((run) => {
      const { parts, height } = partition(run, heightOf, span, joint);
      // Rows in columns, but a name over all of them.
      return { parts, height: parts.length === 1 && span > 1 ? height / span + 50 : height };
    });
  };
  const total = (blocks: readonly { height: number }[]): number => sum(blocks, (block) => block.height);
  const stacked = blocksUpTo(Number.POSITIVE_INFINITY);
  const divided = blocksUpTo((1.2 * sum(heights.values())) / span);
  // Stacks are easier to read.
  const blocks = total(divided) < 0.9 * total(stacked) ? divided : stacked;

  const { item, title } = group;
  const field = item?.kind === 'action-field' ? item : null;
  const intro = field && comfortable ? [...field.missions, ...field.topics.map((topic) => topic.title)] : [];
  const texts = field ? intro : [item?.description ?? { value: '' }];
  return {
    height: 60 + height(title, 19, width - 80) + sum(texts, (text) => height(text, 14, width - 52) + 6) + total(blocks),
    blocks: blocks.map(({ parts }) => parts),
  };
}
