// How high a group would be over so many stacks, and where its parcels would stand in it; the exact heights are the browser's.
import type { MeasureText } from '../../element/view.js';
import type { TextModel } from '../../model/strategy-model.js';
import { plain } from '../../model/text.js';
import type { Group, Parcel, Row } from './arrange.js';
import { partition } from './bands.layout.js';

/** Parcels below each other in stacks, or one over the whole width of its group with its projects in columns. */
export type Block = { wide: Parcel } | { stacks: Parcel[][] };

export interface Sized {
  height: number;
  blocks: Block[];
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
/** A parcel lower than this is never worth a row of its own. */
const lowestWide = 240;

/** In a parcel that shows `cap` projects, one more is not worth a button. */
export const shownOf = (n: number, cap: number): number => (n <= cap + 1 ? n : cap);

/** A field with missions or topics, which a comfortable map shows. */
export const hasIntro = ({ item }: Group): boolean => item?.kind === 'action-field' && (item.missions.length > 0 || item.topics.length > 0);

/** Breaking at words leaves a line a little shorter than it could be. */
const linesOf = ({ value }: TextModel, size: number, weight: number, width: number, { measureText }: Room): number =>
  Math.ceil((measureText(plain(value), size, weight) * 1.08) / Math.max(width, size));

function rowHeight({ project, fields, also, units }: Row, width: number, room: Room): number {
  const lines = linesOf(project.title, 14, 400, width - 60 - fields.length * 26, room);
  return Math.max(28, lines * 18.2 + 10) + (units.length > 0 ? 16 : 0) + (also.length > 0 ? 20 : 0);
}

function parcelHeight({ title, rows }: Parcel, width: number, columns: number, room: Room): number {
  const shown = shownOf(rows.length, room.cap);
  const list = rows.slice(0, shown).reduce((sum, row) => sum + rowHeight(row, width, room), 0);
  const head = title ? linesOf(title, 15, 650, width * columns - 64, room) * 19 + 6 : 0;
  return 26 + head + (columns > 1 ? list / columns + 12 : list) + (shown < rows.length ? 28 : 0);
}

function headHeight({ title, goal, tally, item }: Group, width: number, room: Room): number {
  const field = item?.kind === 'action-field';
  const words =
    linesOf(title, 19, 650, width - (field ? 90 : 32), room) * 23 + (goal ? linesOf(goal, 14, 400, width - 32, room) * 18 + 6 : 0);
  const counted = tally.length > 0 && !(room.comfortable && field);
  return 32 + words + (counted ? (width > 560 ? 0 : 30) : 0);
}

function introHeight(group: Group, width: number, room: Room): number {
  if (!room.comfortable || group.item?.kind !== 'action-field' || !hasIntro(group)) return 0;
  const texts = [...group.item.missions, ...group.item.topics.map(({ title }) => title)];
  return texts.reduce((sum, text) => sum + linesOf(text, 14, 400, width - 52, room) * 19.6 + 6, 52);
}

/** The lower of two ways: all parcels in stacks, or large ones over the whole width. */
export function sizeOf(group: Group, span: number, room: Room): Sized {
  const { parcels } = group;
  const width = room.stack * span + room.gap * (span - 1);
  const inner = (width - (span - 1) * joint) / span;
  const heights = new Map(parcels.map((parcel) => [parcel, parcelHeight(parcel, inner, 1, room)]));
  const share = [...heights.values()].reduce((sum, height) => sum + height, 0) / span;
  const isLarge = (parcel: Parcel): boolean => (heights.get(parcel) ?? 0) > Math.max(lowestWide, 1.2 * share);
  const heightOf = (parcel: Parcel, columns: number): number =>
    columns > 1 ? parcelHeight(parcel, inner, columns, room) : (heights.get(parcel) ?? 0);
  const stacked = blocksOf(parcels, () => parcels.length === 1, span, heightOf);
  const divided = parcels.some(isLarge) ? blocksOf(parcels, isLarge, span, heightOf) : stacked;
  const { height, blocks } = divided.height < stacked.height ? divided : stacked;
  return { height: headHeight(group, width, room) + introHeight(group, width, room) + height, blocks };
}

/** Runs of parcels in stacks, between those that take the whole width. */
function blocksOf(
  parcels: readonly Parcel[],
  isWide: (parcel: Parcel) => boolean,
  span: number,
  heightOf: (parcel: Parcel, columns: number) => number,
): Sized {
  const sized: Sized = { height: 0, blocks: [] };
  const stack = (run: readonly Parcel[]): void => {
    if (run.length === 0) return;
    const { parts, height } = partition(run, (parcel) => heightOf(parcel, 1), span, joint);
    sized.blocks.push({ stacks: parts });
    sized.height += height + joint;
  };
  let run: Parcel[] = [];
  for (const parcel of parcels) {
    if (span === 1 || !isWide(parcel)) {
      run.push(parcel);
      continue;
    }
    stack(run);
    run = [];
    sized.blocks.push({ wide: parcel });
    sized.height += heightOf(parcel, span) + joint;
  }
  stack(run);
  return sized;
}
