// From a strategy and a width to a house: its form, its roof, what is marked and what stands beside that.
// The browser's flow decides all heights; numbers are px at a 16 px font.
import type { MeasureText, ViewContext } from '../../element/view.js';
import { placeOf } from '../../model/place.js';
import type { ActionFieldModel, ItemModel, ProjectModel } from '../../model/strategy-model.js';
import { airFor, blocksOf, type Pillar, type Storey, storeysFrom, storeysOf } from './house.columns.layout.js';

export interface Roof {
  width: number;
  height: number;
  gable: string;
  cornice: string;
  /** The lines inside the gable; null where they stand below it. */
  lines: string[] | null;
}

export interface HouseLayout {
  /** Columns; else heads that open. */
  wide: boolean;
  /** Air between columns. */
  air: number;
  /** Capitals carry their sign above the title. */
  slim: boolean;
  /** Too narrow for signs. */
  tiny: boolean;
  roof: Roof;
  frieze: Pillar[];
  storeys: Storey[];
  footing: Pillar[];
  /** Projects of no field. */
  yard: ProjectModel[];
  /** What the details show; a goal or a measure is shown with its topic. */
  chosen: ItemModel | null;
  /** The drawn thing that is chosen or contains what is chosen. */
  marked: ItemModel | null;
  previous: ItemModel | null;
  next: ItemModel | null;
  /** Where the line falls from a marked beam: into the air at this share of the width. */
  fall: number;
  /** Signs stand without their words. */
  legend: boolean;
  /** A title was concluded rather than read. */
  inferred: boolean;
}

/** Paper has a width that no script knows: A4 upright with usual margins, 718 px, in print of 9 pt instead of 16 px. */
const paper = 957;
const columnsFrom = 900;

export function houseLayout({ model, width: given, measureText, state: { selected }, print }: ViewContext): HouseLayout {
  const width = print ? paper : given;
  const of = (role: ActionFieldModel['role']) => model.actionFields.filter((field) => field.role === role);
  const pillars = of('pillar');
  const n = pillars.length;
  const wide = width >= columnsFrom && (print || n >= storeysFrom || airFor(n || 1, width) !== null);
  const storeys = storeysOf(pillars, wide, print);
  const bays = storeys.flatMap((storey) => storey.bays);
  const widest = Math.max(1, ...bays.map((bay) => bay.pillars.length));
  const { air, column } = (wide && airFor(widest, width)) || { air: 0, column: 0 };
  const beam = (field: ActionFieldModel): Pillar => ({ field, blocks: blocksOf(field), tally: null });
  const frieze = of('roof').map(beam);
  const footing = of('foundation').map(beam);
  const drawn: Pillar[] = [...frieze, ...bays.flatMap((bay) => bay.pillars), ...footing];
  const yard = model.projects.filter((project) => project.actionFields.length === 0);
  const parts: ItemModel[] = [...drawn.flatMap(({ field, blocks }) => [...blocks, field]), ...yard];
  const chosen = placeOf(selected && model.items.get(`${selected.kind}:${selected.id}`), model);
  const marked = parts.find((part) => part === chosen) ?? holderOf(chosen, parts);
  // Fields are neighbours of fields, and blocks of blocks; a tally is chosen by its field.
  const alike = drawn.flatMap(({ field, blocks, tally }): readonly ItemModel[] =>
    tally || marked?.kind === 'action-field' ? [field] : blocks,
  );
  const at = marked ? alike.indexOf(marked) : -1;
  const across = [...frieze, ...footing].find(({ field, blocks }) => [field, ...blocks].some((part) => part === marked));
  return {
    wide,
    air,
    slim: wide && (bays.length > 1 || column < 150),
    tiny: width < 240,
    roof: roofFor(width, wide, (model.vision ?? model.title).value, measureText),
    frieze,
    storeys,
    footing,
    yard,
    chosen,
    marked,
    previous: alike[at - 1] ?? null,
    next: (at >= 0 && alike[at + 1]) || null,
    fall: across ? fallOf(across, marked, bays[0]?.pillars.length ?? 1) : 0,
    legend:
      storeys.some(({ group }) => group) ||
      bays.some(({ pillars, form }) => pillars.some(({ tally, blocks }) => tally || (form === 'pier' && blocks[0]?.kind === 'project'))),
    inferred: parts.some((part) => part.inferred.includes('title')),
  };
}

const lists = ['projects', 'topics', 'further'] as const;

/** The innermost thing that contains another. */
function holderOf(item: ItemModel | null, among: readonly ItemModel[]): ItemModel | null {
  const holds = (part: Partial<Record<(typeof lists)[number], readonly ItemModel[]>>): boolean =>
    lists.some((key) => item !== null && part[key]?.includes(item));
  return among.find((part) => holds(part as object)) ?? null;
}

/** The air nearest to the middle of what is marked; the name takes about a quarter of a beam. */
function fallOf({ blocks }: Pillar, marked: ItemModel | null, columns: number): number {
  const at = (blocks as readonly (ItemModel | null)[]).indexOf(marked);
  const middle = at < 0 ? 0.125 : 0.25 + (0.75 * (at + 0.5)) / blocks.length;
  return Math.round(middle * columns) / columns;
}

/** 22 px text in lines of 29, 22 px above the eaves; a line must stay inside the slopes. */
function roofFor(width: number, wide: boolean, words: string, measureText: MeasureText): Roof {
  const rise = Math.min(182, Math.max(wide ? 96 : 76, 0.16 * width));
  const height = rise + (wide ? 14 : 10);
  const half = width / 2;
  const inner = 10 * Math.hypot(1, rise / half);
  const roomFor = (lines: number): number => Math.min(0.56 * width, ((height - 22 - 29 * lines - inner - 8) / rise) * width);
  const fits = (lines: string[]): boolean => lines.every((line) => measureText(line, 22, 600) * 1.02 <= roomFor(lines.length));
  const inTwo = (gap: RegExp): string[][] =>
    [...words.matchAll(gap)].map(({ index }) => [words.slice(0, index), words.slice(index).trim()]);
  // Two lines break between sentences where both fit, else as evenly as they can.
  const skew = ([first = '', second = '']: string[]): number => Math.abs(first.length - second.length);
  const evenly = inTwo(/\s/g).sort((a, b) => skew(a) - skew(b));
  const lines = wide && [[words], ...inTwo(/(?<=[.!?:])\s/g), ...evenly].find(fits);
  return {
    width,
    height,
    gable: `M0 ${rise}L${half} 0L${width} ${rise}V${height}H0Z`,
    cornice: `M0 ${rise + inner}L${half} ${inner}L${width} ${rise + inner}`,
    lines: lines || null,
  };
}
