// From a strategy and a width to a house: its form, its roof, what is marked and where the plumb line falls.
// The browser's flow decides all heights; numbers are px at a 16 px font.
import { type Selection, same } from '../../element/state.js';
import type { MeasureText, ViewContext } from '../../element/view.js';
import type { ActionFieldModel, Colour, ItemModel, MeasureModel, ProjectModel, StrategyModel } from '../../model/strategy-model.js';
import { airFor, type Bay, blocksOf, bodyInset, headsOf, type Pillar, type Storey, storeysOf } from './house.columns.layout.js';

/** A field that lies across the house: in the frieze or in the steps. */
export interface Beam extends Pillar {
  perRow: number;
}

export interface Roof {
  width: number;
  height: number;
  gable: string;
  cornice: string;
  /** The vision inside the gable, by lines, and the widest line there; null where it stands in a frieze of its own. */
  vision: { lines: string[]; room: number } | null;
}

/** The line from what is chosen down to the details. */
export interface Plumb {
  colour: Colour;
  /** Index over all bays of the bay it leaves; -1 for the frieze, the number of bays for the steps. */
  bay: number;
  column: number;
  /** 0 is the capital, 1 the first block. */
  level: number;
  /** Its place from the inline start of the body, as a CSS length. */
  x: string;
}

export interface HouseLayout {
  form: 'columns' | 'heads';
  /** Heads side by side. */
  abreast: 1 | 2;
  /** Air between columns. */
  air: number;
  /** Capitals carry their sign above the title. */
  stacked: boolean;
  /** Too narrow for insets and icons. */
  tiny: boolean;
  roof: Roof;
  frieze: Beam[];
  storeys: Storey[];
  footing: Beam[];
  /** How far each step with text stands out from the body, as a share of the body's inset; the last, plain one is as wide as the roof. */
  steps: number[];
  /** Projects of no field. */
  yard: ProjectModel[];
  /** What the details show; a goal or a measure is shown with its topic. */
  chosen: ItemModel | null;
  /** The drawn thing that is chosen or contains what is chosen. */
  marked: Selection | null;
  previous: Selection | null;
  next: Selection | null;
  plumb: Plumb | null;
  /** Signs stand without their words. */
  legend: boolean;
}

/** Paper has a width that no script knows: A4 upright with usual margins, 718 px, in print of 9 pt instead of 16 px. */
const paper = 957;
const columnsFrom = 900;
const titleCell = 280;
const narrowestBeamBlock = 120;

export function houseLayout({ model, width: given, measureText, state, print }: ViewContext): HouseLayout {
  const width = print ? paper : given;
  const of = (role: ActionFieldModel['role']) => model.actionFields.filter((field) => field.role === role);
  const pillars = of('pillar');
  const columns = width >= columnsFrom ? storeysOf(pillars, width, print) : null;
  const form = columns ? 'columns' : 'heads';
  const storeys = columns ?? headsOf(pillars);
  const bays = storeys.flatMap((storey) => storey.bays);
  const widest = Math.max(1, ...bays.filter((bay) => !bay.pier).map((bay) => bay.pillars.length));
  const { air, column } = airFor(widest, width) ?? { air: 24, column: 0 };
  const beam = (field: ActionFieldModel): Beam => ({ field, blocks: blocksOf(field), tally: null, perRow: perRow(field, width) });
  const frieze = of('roof').map(beam);
  const footing = of('foundation').map(beam);
  const drawn = [...frieze, ...bays.flatMap((bay) => bay.pillars), ...footing];
  const chosen = chosenOf(state.selected, model);
  const yard = model.projects.filter((project) => project.actionFields.length === 0);
  const marked = markOf(chosen, drawn, yard);
  const alike = drawn.flatMap((pillar) => keysOf(pillar, marked?.kind === 'action-field'));
  const at = alike.findIndex((key) => same(key, marked));
  const stacked = columns !== null && (storeys.length > 1 || bays.length > 1 || column < 150);
  return {
    form,
    abreast: !columns && width >= 640 ? 2 : 1,
    air,
    stacked,
    tiny: width < 240,
    roof: roofFor(width, form, model.vision?.value ?? '', measureText),
    frieze,
    storeys,
    footing,
    steps: model.foundation.map((_, i, { length }) => (i * 2) / 3 / Math.max(1, length - 1)),
    yard,
    chosen,
    marked,
    previous: alike[at - 1] ?? null,
    next: (at >= 0 && alike[at + 1]) || null,
    plumb: marked && columns ? plumbOf(marked, frieze, bays, footing, air) : null,
    legend:
      storeys.some((storey) => storey.tally.length > 0) ||
      bays.some((bay) => bay.pillars.some(({ tally, blocks }) => tally || (bay.pier && blocks[0]?.kind === 'project'))),
  };
}

const keyOf = ({ kind, id }: ItemModel): Selection => ({ kind, id });

function perRow({ topics, projects }: ActionFieldModel, width: number): number {
  const room = Math.floor((width - 2 * bodyInset - titleCell - 8) / (narrowestBeamBlock + 8));
  const n = topics.length || projects.length;
  return Math.max(1, Math.ceil(n / Math.ceil(n / Math.max(1, room))) || 1);
}

/** Fields are neighbours of fields, and blocks of blocks; a tally is chosen by its field. */
function keysOf({ field, blocks, tally }: Pillar, fields: boolean): Selection[] {
  return fields || tally ? [keyOf(field)] : blocks.map(keyOf);
}

function chosenOf(selected: Selection | null, model: StrategyModel): ItemModel | null {
  const item = (selected && model.items.get(`${selected.kind}:${selected.id}`)) ?? null;
  if (item?.kind !== 'goal' && item?.kind !== 'measure') return item;
  const holds = ({ goals, measures = [] }: { goals: ItemModel[]; measures?: MeasureModel[] }) => [...goals, ...measures].includes(item);
  return model.actionFields.flatMap((field) => field.topics).find(holds) ?? model.actionFields.find(holds) ?? item;
}

/** The thing itself if it is drawn, else what contains it, from the inside out. */
function markOf(chosen: ItemModel | null, drawn: readonly Pillar[], yard: readonly ItemModel[]): Selection | null {
  const parts = [...drawn.flatMap(({ field, blocks }): ItemModel[] => [...blocks, field]), ...yard];
  const inside = (part: ItemModel): boolean => {
    const { projects = [], further = [], topics = [] } = part as Partial<ActionFieldModel>;
    return [...projects, ...topics, ...further].some((item) => item === chosen);
  };
  const found = parts.find((part) => part === chosen) ?? parts.find(inside);
  return found ? keyOf(found) : null;
}

/** 22 px text in lines of 29, 22 px above the eaves; a line must stay inside the slopes. */
function roofFor(width: number, form: HouseLayout['form'], vision: string, measureText: MeasureText): Roof {
  const rise = Math.min(182, Math.max(form === 'columns' ? 96 : 76, 0.16 * width));
  const fascia = form === 'columns' ? 14 : 10;
  const height = rise + fascia;
  const half = width / 2;
  const slope = rise / half;
  const inner = 10 * Math.hypot(1, slope);
  const roomFor = (lines: number): number => {
    const top = height - 22 - 29 * lines;
    return Math.min(0.56 * width, ((top - inner - 8) / rise) * width);
  };
  const rooms = [1, 2].map(roomFor);
  const fits = rooms.findIndex((most, i) => most > 0 && linesOf(vision, most, measureText) <= i + 1);
  const room = rooms[fits] ?? 0;
  return {
    width,
    height,
    gable: `M0 ${rise}L${half} 0L${width} ${rise}V${height}H0Z`,
    cornice: `M0 ${rise + inner}L${half} ${inner}L${width} ${rise + inner}`,
    vision: form === 'columns' && fits >= 0 ? { lines: fits > 0 ? sentencesOf(vision, room, measureText) : [vision], room } : null,
  };
}

/** Lines that the roof's text takes; the browser may hyphenate and take fewer, never more. */
export function linesOf(words: string, room: number, measureText: MeasureText): number {
  let lines = 1;
  let line = '';
  for (const word of words.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (measureText(longer, 22, 600) * 1.02 <= room) line = longer;
    else {
      if (line) lines += 1;
      line = word;
      if (measureText(word, 22, 600) * 1.02 > room) return Number.POSITIVE_INFINITY;
    }
  }
  return lines;
}

/** Two lines break between sentences where both fit; else the browser breaks them evenly. */
function sentencesOf(words: string, room: number, measureText: MeasureText): string[] {
  const ends = [...words.matchAll(/[.!?:]\s+/g)].map((end) => end.index + 1);
  const halves = ends.map((end) => [words.slice(0, end), words.slice(end).trim()]);
  return halves.find((lines) => lines.every((line) => linesOf(line, room, measureText) === 1)) ?? [words];
}

function plumbOf(marked: Selection, frieze: Beam[], bays: Bay[], footing: Beam[], air: number): Plumb | null {
  const levelIn = ({ field, blocks, tally }: Pillar): number =>
    same(keyOf(field), marked) ? (tally ? 1 : 0) : blocks.findIndex((block) => same(keyOf(block), marked)) + 1 || -1;
  const plumb = (pillar: Pillar, bay: number, column: number, share: number): Plumb => ({
    colour: pillar.field.colour,
    bay,
    column,
    level: bays[bay]?.pier ? Math.min(1, levelIn(pillar)) : levelIn(pillar),
    x: `calc(${air / 2} * var(--_u) + (100% - ${air} * var(--_u)) * ${share})`,
  });
  for (const [bay, { pillars }] of bays.entries()) {
    const column = pillars.findIndex((pillar) => levelIn(pillar) >= 0);
    const pillar = pillars[column];
    if (pillar) return plumb(pillar, bay, column, (column + 1) / pillars.length);
  }
  const beam = [...frieze, ...footing].find((pillar) => levelIn(pillar) >= 0);
  if (!beam) return null;
  const level = levelIn(beam);
  const parts = bays[0]?.pillars.length ?? 1;
  // Into the air nearest to its middle; the name takes about a quarter of a beam.
  const middle = level > 0 ? 0.25 + (0.75 * (((level - 1) % beam.perRow) + 0.5)) / beam.perRow : 0.125;
  return plumb(beam, frieze.includes(beam) ? -1 : bays.length, 0, Math.round(middle * parts) / parts);
}
