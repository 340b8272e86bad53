// Puts the picture together: range, axis, lanes with their bars, shelf. Pure numbers; nothing here depends on what is chosen.
import type { Status } from '../../contract/strategy.js';
import { fromDay } from '../../contract/time.js';
import type { MeasureText } from '../../element/view.js';
import type { Locale } from '../../locale/locale.js';
import { type RoadmapTexts, roadmapTexts } from '../../locale/roadmap.js';
import { overdueInWords } from '../../locale/time.js';
import type { ProjectModel, StrategyModel } from '../../model/strategy-model.js';
import { plain } from '../../model/text.js';
import { type Axis, axisOf, narrowestYear } from './axis.layout.js';
import { type Box, boxOf, reachOf } from './bar.layout.js';
import { beyondWidth, type Label, lineHeight, placeLabel } from './labels.layout.js';
import { type By, furtherFields, type Lane, lanesOf, statusOrder } from './lanes.layout.js';
import { pack } from './pack.layout.js';
import { rangeOf } from './range.layout.js';
import { type Span, spanOf } from './span.layout.js';

export interface RoadmapInput {
  model: StrategyModel;
  locale: Locale;
  by: By;
  /** Of the container, in px at a 16 px font. */
  width: number;
  /** Whole days since 1970-01-01. */
  today: number;
  measureText: MeasureText;
  print: boolean;
}

export interface Bar {
  project: ProjectModel;
  box: Box;
  label: Label;
  /** Words in the bar's start and end about time outside the picture; empty where they have no room. */
  since: string;
  until: string;
  /** Px from the lane's top to the bar. */
  top: number;
}

export interface LaneLayout extends Lane {
  bars: readonly Bar[];
  height: number;
}

export type Key = Status | 'start' | 'end' | 'milestone' | 'vague' | 'ongoing' | 'beyond' | 'plan' | 'overdue';

export interface RoadmapLayout {
  /** Below 640 px: one below the other. */
  narrow: boolean;
  /** Axis without words, for 640 to 899 px. */
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
  lanes: readonly LaneLayout[];
  shelf: readonly { status: Status; projects: readonly ProjectModel[] }[];
  /** What the legend explains: only what occurs. */
  keys: ReadonlySet<Key>;
  /** Every project once, in the order of the picture. */
  order: readonly ProjectModel[];
}

/** Lanes are this much higher than their rows, above and below. */
export const lanePadding = 12;
const denseFrom = 50;
/** Paper has this width at a 16 px font, whatever its size: the picture is scaled to it. */
export const paperWidth = 1136;
const widest = 1440;

export function layoutRoadmap(input: RoadmapInput): RoadmapLayout {
  const { model, by, locale, print } = input;
  const texts = roadmapTexts[locale.language];
  const width = print ? paperWidth : Math.min(widest, input.width);
  const narrow = width < 640;
  const spans = new Map<ProjectModel, Span>();
  for (const project of model.projects) {
    const span = spanOf(project.when, project.status, model.asOf?.latest ?? null);
    if (span) spans.set(project, span);
  }
  const placed = [...spans.keys()];
  const dense = placed.length >= denseFrom;
  const moments = placed.flatMap(({ milestones }) => milestones.flatMap(({ date }) => date?.earliest ?? []));
  const range = rangeOf([...spans.values()], moments);
  const grouped = lanesOf(model, placed, by, texts, locale);
  const head = narrow || by === 'none' ? 0 : headWidth(width, grouped, input.measureText);
  const years = range ? Math.round((range.to - range.from) / 365) : 0;
  const plot = narrow ? width : Math.max(width - head, Math.ceil(years * narrowestYear(years)));
  const room = Math.ceil(input.measureText('2020', narrow ? 12 : 14, 650)) + (narrow ? 8 : 14);
  const axis = range && axisOf(range, plot, room, input.today, texts, locale);
  const [bar, pitch] = print ? [16.2, 20.6] : dense ? [20, 28] : [24, 34];
  // On a phone labels are running text; nothing needs to be measured.
  const measureText = narrow ? () => 0 : input.measureText;
  const build = axis && barBuilder(spans, axis, { ...input, measureText }, texts);
  const lanes = build ? grouped.map((lane) => ({ ...lane, ...stack(lane.projects.map(build), bar, pitch, narrow) })) : [];
  const shelf = statusOrder
    .map((status) => ({ status, projects: model.projects.filter((project) => project.status === status && !spans.has(project)) }))
    .filter(({ projects }) => projects.length > 0);
  const order = new Set([
    ...lanes.flatMap((lane) => lane.bars.map(({ project }) => project)),
    ...shelf.flatMap(({ projects }) => projects),
  ]);
  return {
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
    keys: keysOf(lanes.flatMap((lane) => lane.bars)),
    order: [...order],
  };
}

/** Of the lanes' heads; wider where a title would take many lines. */
function headWidth(width: number, lanes: readonly Lane[], measure: MeasureText): number {
  if (width < 900) return 160;
  const longest = Math.max(0, ...lanes.map(({ title }) => measure(title.value, 15, 650)));
  return (width < 1136 ? 180 : 212) + (longest > 4 * 140 ? 64 : 0);
}

type Unstacked = Omit<Bar, 'top'>;

/** Builds the bar of a project once, also if it stands in several lanes. */
function barBuilder(
  spans: ReadonlyMap<ProjectModel, Span>,
  axis: Axis,
  input: RoadmapInput,
  texts: RoadmapTexts,
): (project: ProjectModel) => Unstacked {
  const { measureText, by, locale, today } = input;
  const made = new Map<ProjectModel, Unstacked>();
  const make = (project: ProjectModel): Unstacked => {
    const span = spans.get(project) as Span;
    const box = boxOf(span, project, axis, today);
    const since = box.startEnd === 'beyond' ? texts.since(fromDay(span.from).year) : '';
    const until = box.endEnd === 'beyond' ? texts.until(fromDay(span.to - 1).year) : '';
    const sinceWidth = since && beyondWidth(box, since, measureText);
    const untilWidth = until && beyondWidth(box, until, measureText);
    const outside = [
      sinceWidth ? '' : since,
      untilWidth ? '' : until,
      box.overdue === null ? '' : overdueInWords(project.when.overdueSince as number, locale),
    ];
    const words = {
      title: plain(project.title.value),
      suffix: outside.filter(Boolean).join(' · '),
      fields: furtherFields(project, by).length,
    };
    const label = placeLabel(words, box, axis, measureText, [sinceWidth || 0, untilWidth || 0]);
    return { project, box, label, since: sinceWidth ? since : '', until: untilWidth ? until : '' };
  };
  return (project) => {
    const bar = made.get(project) ?? make(project);
    made.set(project, bar);
    return bar;
  };
}

/** @param alone every bar has a row of its own */
function stack(unsorted: readonly Unstacked[], bar: number, pitch: number, alone: boolean): { bars: Bar[]; height: number } {
  const sorted = [...unsorted].sort((a, b) => a.box.x - b.box.x || a.box.end - b.box.end);
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
  const bars = sorted.map((one, i): Bar & { row: number } => {
    const row = packed.rows[i] as number;
    return { ...one, row, top: lanePadding + (packed.tops[row] as number) };
  });
  // Reading and tab order is what the eye sees: row by row.
  bars.sort((a, b) => a.row - b.row);
  return { bars, height: packed.height + 2 * lanePadding };
}

function keysOf(bars: readonly Bar[]): Set<Key> {
  const keys = new Set<Key>();
  const add = (key: Key, condition: boolean): void => void (condition && keys.add(key));
  for (const { project, box } of bars) {
    const ends = [box.startEnd, box.endEnd];
    keys.add(project.status);
    add('start', box.startEnd === 'exact');
    add('end', box.endEnd === 'exact');
    add('milestone', box.marks.length > 0);
    add('vague', ends.includes('vague'));
    add('ongoing', ends.includes('ongoing'));
    add('beyond', ends.includes('beyond'));
    add('plan', box.plan !== null);
    add('overdue', box.overdue !== null);
  }
  return keys;
}
