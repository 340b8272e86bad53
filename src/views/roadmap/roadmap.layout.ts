// Puts the picture together: range, axis, lanes with their bars, shelf. Pure numbers; nothing here depends on what is chosen.
import type { Status } from '../../contract/strategy.js';
import { fromDay } from '../../contract/time.js';
import type { MeasureText } from '../../element/view.js';
import type { Locale } from '../../locale/locale.js';
import { roadmapTexts } from '../../locale/roadmap.js';
import { overdueInWords } from '../../locale/time.js';
import { type Contradiction, contradictions } from '../../model/dependencies.js';
import type { Finding } from '../../model/facets.js';
import type { ProjectModel, StrategyModel } from '../../model/strategy-model.js';
import { plain } from '../../model/text.js';
import { type Axis, axisOf, narrowestYear } from './axis.layout.js';
import { type Box, boxOf, reachOf } from './bar.layout.js';
import { type Label, lineHeight, placeLabel } from './labels.layout.js';
import { type By, comparing, furtherFields, type Lane, lanesOf, type Sort } from './lanes.layout.js';
import { pack } from './pack.layout.js';
import { rangeOf, windowOf } from './range.layout.js';
import { type Span, spanOf } from './span.layout.js';

export interface RoadmapInput {
  model: StrategyModel;
  locale: Locale;
  by: By;
  sort?: Sort;
  /** Of the container, in px at a 16 px font. */
  width: number;
  /** Whole days since 1970-01-01. */
  today: number;
  measureText: MeasureText;
  print: boolean;
  /** Hits, where only they are drawn; null for all. */
  only: Finding['fits'];
  /** Drawn in any case: what is chosen but no hit. */
  kept: ProjectModel | null;
}

export interface Bar {
  project: ProjectModel;
  box: Box;
  label: Label;
  /** Words in the bar's start and end about time out of view; empty where they have no room. */
  since: string;
  until: string;
  /** Px from the lane's top to the bar. */
  top: number;
}

/** Some rows of a lane, which are drawn together when they come near. */
export interface Chunk {
  bars: readonly Bar[];
  /** Px from the lane's top. */
  top: number;
  height: number;
}

export interface LaneLayout extends Lane {
  /** What is drawn of the lane's projects. */
  bars: readonly Bar[];
  chunks: readonly Chunk[];
  height: number;
}

export type Key = Status | 'start' | 'end' | 'milestone' | 'vague' | 'ongoing' | 'beyond' | 'plan' | 'overdue' | 'inferred';

export interface RoadmapLayout {
  by: By;
  /** Below 640 px: one below the other. */
  narrow: boolean;
  tablet: boolean;
  /** Many projects: lower rows. */
  dense: boolean;
  /** Px of the lanes' heads; 0 without. */
  head: number;
  /** Heights of bar and row. */
  bar: number;
  pitch: number;
  /** The plot is wider than its place. */
  scrolls: boolean;
  /** Null where no project can be placed. */
  axis: Axis | null;
  /** Axis of all of the time, and how many px of it have room. */
  whole: Axis | null;
  window: number;
  /** How many times wider the plot is than all of the time would need; on a phone, how many times less time is in it. */
  zoom: number;
  /** A bar of a lane, as it is at this zoom: in its row, with its label at the same side or inside. */
  barAt(bar: Bar): Bar;
  /**
   * The same picture with a wider plot. Bars stay in their rows: more room for time, the same words.
   * @param day about which a phone shows less time, since nothing scrolls sideways there
   */
  zoomed(zoom: number, day?: number | null): RoadmapLayout;
  lanes: readonly LaneLayout[];
  shelf: readonly Lane[];
  /** All that stands on the shelf, also what is not drawn. */
  shelved: readonly ProjectModel[];
  /** What the legend explains: only what occurs. */
  keys: ReadonlySet<Key>;
  /** Every project once, in the order of the picture. */
  order: readonly ProjectModel[];
  /** Dependencies that can't be as the file says. */
  conflicts: readonly Contradiction[];
}

/** Lanes are this much higher than their rows, above and below. */
const lanePadding = 12;
const denseFrom = 50;
/** Paper has this width at a 16 px font, whatever its size: the picture is scaled to it. */
const paperWidth = 1136;
const widest = 1440;
/** Px of a day at the closest zoom. */
const closest = 8;

export function layoutRoadmap(input: RoadmapInput): RoadmapLayout {
  const { model, by, sort = 'start', locale, print, today, only, kept } = input;
  const width = print ? paperWidth : Math.min(widest, input.width);
  const narrow = width < 640;
  // On a phone labels are running text; nothing needs to be measured.
  const measure: MeasureText = narrow ? () => 0 : input.measureText;
  const spans = new Map<ProjectModel, Span>();
  for (const project of model.projects) {
    const span = spanOf(project.when, project.status, (project.asOf ?? model.asOf)?.latest ?? null);
    if (span) spans.set(project, span);
  }
  const placed = [...spans.keys()];
  const dense = placed.length >= denseFrom;
  const [bar, pitch] = print ? [16.2, 20.6] : dense ? [20, 28] : [24, 34];
  const moments = placed.flatMap(({ milestones }) => milestones.flatMap(({ date }) => date?.earliest ?? []));
  const range = rangeOf([...spans.values()], moments);
  const grouped = lanesOf(model, placed, by, locale);
  const head = narrow || by === 'none' ? 0 : width < 900 ? 160 : width < 1136 ? 180 : 212;
  const years = range ? Math.round((range.to - range.from) / 365) : 0;
  const plot = narrow ? width : Math.max(width - head, Math.ceil(years * narrowestYear(years)));
  const room = Math.ceil(input.measureText('2020', narrow ? 12 : 14, 650)) + (narrow ? 8 : 14);
  const axis = range && axisOf(range, plot, room, today, locale);
  const conflicts = contradictions(model.projects);
  const wrong = new Set(conflicts.map(({ project }) => project));
  const barOf = (project: ProjectModel): Unstacked =>
    layoutBar(project, spans.get(project) as Span, axis as Axis, { ...input, measureText: measure }, wrong.has(project));
  const compare = comparing(sort, locale);
  const alone = narrow || sort !== 'start';
  // Range and density are those of all: what a filter leaves stays where it is in time.
  const drawn = (projects: readonly ProjectModel[]): readonly ProjectModel[] =>
    only ? projects.filter((project) => only(project) || project === kept) : projects;
  const lanes = grouped
    .map((lane) => ({ ...lane, ...stack(drawn(lane.projects).map(barOf).sort(compare), bar, pitch, alone) }))
    .filter(({ bars }) => bars.length > 0);
  const bars = lanes.flatMap((lane) => lane.bars);
  const shelved = model.projects.filter((project) => !spans.has(project));
  const shelf = lanesOf(model, drawn(shelved), 'status', locale);
  const order = [...bars.map(({ project }) => project), ...shelf.flatMap(({ projects }) => projects)];
  const whole: RoadmapLayout = {
    by,
    narrow,
    tablet: width < 900,
    dense,
    head,
    bar,
    pitch,
    scrolls: head + plot > width,
    axis,
    lanes,
    shelf,
    shelved,
    keys: keysOf(bars, order),
    order: [...new Set(order)],
    conflicts,
    zoom: 1,
    whole: axis,
    window: width - head,
    barAt: (bar) => bar,
    zoomed(wanted, day = null) {
      if (wanted === last[0] && (day === last[1] || !narrow)) return last[2];
      const most = axis ? Math.max(1, (closest * (axis.to - axis.from)) / axis.width) : 1;
      const zoom = Math.min(most, Math.max(1, wanted || 1));
      if (zoom === 1 || !range || !axis) return whole;
      const middle = day ?? (axis.today === null ? (range.from + range.to) / 2 : today);
      const wide = axisOf(narrow ? windowOf(range, zoom, middle) : range, narrow ? plot : Math.round(plot * zoom), room, today, locale);
      const bars = new WeakMap<Bar, Bar>();
      const barAt = (bar: Bar): Bar => {
        const { project, top, label } = bar;
        let known = bars.get(bar);
        if (!known) {
          const own = layoutBar(project, spans.get(project) as Span, wide, { ...input, measureText: measure }, label.wrong, label.place);
          // On a phone the words say all of the time.
          known = { ...own, top, ...(narrow && { label }) };
          bars.set(bar, known);
        }
        return known;
      };
      last = [wanted, day, { ...whole, axis: wide, zoom, scrolls: !narrow, barAt }];
      return last[2];
    },
  };
  let last: [zoom: number, day: number | null, layout: RoadmapLayout] = [1, null, whole];
  return whole;
}

type Unstacked = Omit<Bar, 'top'>;

function layoutBar(
  project: ProjectModel,
  span: Span,
  axis: Axis,
  { by, locale, today, measureText }: RoadmapInput,
  wrong: boolean,
  side?: Label['place'],
): Unstacked {
  const { title, inferred, when } = project;
  const box = boxOf(span, project, axis, today);
  const since = box.startEnd === 'beyond' ? roadmapTexts[locale.language].since(fromDay(span.from).year) : '';
  const until = box.endEnd === 'beyond' ? `${locale.time.until} ${fromDay(span.to - 1).year}` : '';
  const [atStart, atEnd] = [since, until].map((one) => one && measureText(one, 13, 650) + 28).map(Number) as [number, number];
  // In the bar's own ends if it is long, else behind the title.
  const isLong = box.end - box.x > atStart + atEnd + 20;
  const late = box.overdue === null ? '' : overdueInWords(when.overdueSince as number, locale);
  const words = {
    title: plain(title.value) + (inferred.includes('title') ? '°' : ''),
    suffix: [isLong ? '' : since, isLong ? '' : until, late].filter(Boolean).join(' · '),
    fields: furtherFields(project, by).length + Number(wrong),
    wrong,
  };
  const label = placeLabel(words, box, axis, measureText, isLong ? [atStart, atEnd] : [0, 0], side);
  return { project, box, label, since: isLong ? since : '', until: isLong ? until : '' };
}

/** A chunk has at least so many bars, if the lane has. */
const chunkSize = 20;

/** @param alone every bar has a row of its own */
function stack(sorted: readonly Unstacked[], bar: number, pitch: number, alone: boolean): Omit<LaneLayout, keyof Lane> {
  const packed = pack(
    sorted.map(({ box, label }) => {
      const reach = reachOf(box);
      return {
        x: Math.min(reach.x, label.x),
        end: alone ? Number.POSITIVE_INFINITY : Math.max(reach.end, label.x + label.width),
        lift: label.place === 'above' ? label.lines * lineHeight + 2 : 0,
        // Room for the first plan, also under the frame of a chosen bar.
        drop: box.plan ? 8 : 0,
      };
    }),
    bar,
    pitch,
  );
  const rows = packed.tops.map((): Bar[] => []);
  sorted.forEach((one, i) => {
    const row = packed.rows[i] as number;
    rows[row]?.push({ ...one, top: lanePadding + (packed.tops[row] as number) });
  });
  const height = packed.height + 2 * lanePadding;
  const chunks: Chunk[] = [];
  let bars: Bar[] = [];
  let top = 0;
  rows.forEach((row, i) => {
    bars.push(...row);
    const next = packed.starts[i + 1];
    if (bars.length < chunkSize && next !== undefined) return;
    const end = next === undefined ? height : lanePadding + next - (pitch - bar) / 2;
    chunks.push({ bars, top, height: end - top });
    bars = [];
    top = end;
  });
  // Reading and tab order is what the eye sees: row by row.
  return { bars: rows.flat(), chunks, height };
}

/** The rows of the small bars of a closed lane. */
export function stripOf({ bars }: LaneLayout): { bars: readonly Bar[]; rows: readonly number[]; count: number } {
  const sorted = [...bars].sort((a, b) => a.box.x - b.box.x);
  const { rows, tops } = pack(
    sorted.map(({ box: { x, end } }) => ({ x, end, lift: 0, drop: 0 })),
    5,
    8,
  );
  return { bars: sorted, rows, count: tops.length };
}

const keysOf = (bars: readonly Bar[], projects: readonly ProjectModel[]): Set<Key> =>
  new Set([
    ...bars.flatMap(({ project, box: { startEnd, endEnd, marks, plan, overdue } }): Key[] => [
      project.status,
      startEnd === 'exact' ? 'start' : startEnd,
      endEnd === 'exact' ? 'end' : endEnd,
      ...(marks.length > 0 ? ['milestone' as const] : []),
      ...(plan ? ['plan' as const] : []),
      ...(overdue === null ? [] : ['overdue' as const]),
    ]),
    ...projects.flatMap(({ inferred }) => (inferred.includes('title') ? ['inferred' as const] : [])),
  ]);
