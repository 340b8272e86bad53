// Lines from what is needed to what needs it: rounded, never askew, around labels where there is a way. In px at a 16 px font.
import type { ProjectModel } from '../../model/strategy-model.js';
import { type Piece, reachOf } from './bar.layout.js';
import { type Label, lineHeight } from './labels.layout.js';
import type { Edge } from './relations.layout.js';
import type { Bar, RoadmapLayout } from './roadmap.layout.js';

/** A point of the plot, with its lanes one below the other, each as high as its rows. */
export type Point = readonly [x: number, y: number];

export interface Connector extends Edge {
  /** From the lower edge of what is needed to the start of what needs it; each pair of points is level or plumb. */
  points: readonly Point[];
}

/** Bars beside each other. */
interface Row {
  unzoomed: readonly Bar[];
  /** As they are at the picture's zoom; laid out only where a line comes by. */
  bars: () => readonly Bar[];
  /** Upper edge of the bars. */
  top: number;
  /** Free strips above and below. */
  above: number;
  below: number;
  /** Where a line passes between labels. */
  free: () => readonly Piece[];
}

/** Where a project stands. */
interface Stop {
  row: number;
  bar: Bar;
}

/** Px between a line and a label, between a turn and the start of a bar, between lines, and to the plot's edges. */
const clear = 6;
const before = 22;
const apart = 8;
const margin = 4;
/** From a strip to the bars below it. */
const strip = 5;
/** From a bar to the frame of a chosen one. */
const frame = 6;

const piece = (x: number, end: number): Piece[] => (end >= x ? [{ x, end }] : []);
const common = (some: readonly Piece[], others: readonly Piece[]): Piece[] =>
  some.flatMap((a) => others.flatMap((b) => piece(Math.max(a.x, b.x), Math.min(a.end, b.end))));
const without = (from: readonly Piece[], { x, end }: Piece): Piece[] =>
  from.flatMap((one) => [...piece(one.x, Math.min(one.end, x)), ...piece(Math.max(one.x, end), one.end)]);
const or = (some: readonly Piece[], others: readonly Piece[]): readonly Piece[] => (some.length ? some : others);

/** A part of a bar that keeps off its ends; its middle where it is short. */
const inner = ({ x, end }: Piece, off: number): Piece[] => or(piece(x + off, end - off), piece((x + end) / 2, (x + end) / 2)) as Piece[];

const around = ({ x, width }: Label): Piece => ({ x: x - clear, end: x + width + clear });

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** Rows of all lanes, from above. */
function rowsOf({ lanes, barAt }: RoadmapLayout, width: number): Row[] {
  const plot = piece(margin, width - margin);
  let y = 0;
  return lanes.flatMap(({ bars, height }) => {
    const tops = new Map<number, Bar[]>();
    for (const bar of bars) tops.set(bar.top, [...(tops.get(bar.top) ?? []), bar]);
    const rows = [...tops].map(([top, all]): Row => {
      const lift = Math.max(...all.map(({ label }) => (label.place === 'above' ? label.lines * lineHeight + 2 : 0)));
      const zoomed = once(() => all.map(barAt));
      const labels = (): Label[] => zoomed().flatMap(({ label }) => (label.place === 'inside' ? [] : [label]));
      const free = once(() => or(labels().map(around).reduce(without, plot), plot));
      return { unzoomed: all, bars: zoomed, top: y + top, above: y + top - lift - strip, below: 0, free };
    });
    y += height;
    rows.forEach((row, i) => {
      row.below = rows[i + 1]?.above ?? y - 2 * strip;
    });
    return rows;
  });
}

/** Where lines run down so far, by project, so that those of two projects do not lie on each other. */
type Taken = Map<number, { from: ProjectModel; first: number; last: number }[]>;

/** The nearest place to the one that is wanted, beside other lines if there is room. */
function pick(places: readonly Piece[], want: number, taken: Taken, from: ProjectModel, first: number, last: number): number {
  const keyOf = (x: number): number => Math.round(x / apart);
  const isFree = (x: number): boolean =>
    places.some((place) => x >= place.x && x <= place.end) &&
    !taken.get(keyOf(x))?.some((other) => other.from !== from && other.first <= last && first <= other.last);
  const nearest =
    places.map(({ x, end }) => Math.min(end, Math.max(x, want))).sort((a, b) => Math.abs(a - want) - Math.abs(b - want))[0] ?? want;
  const steps = Array.from({ length: 24 }, (_, i) => nearest + (i % 2 ? -1 : 1) * Math.ceil(i / 2) * apart);
  const x = steps.find(isFree) ?? nearest;
  taken.set(keyOf(x), [...(taken.get(keyOf(x)) ?? []), { from, first, last }]);
  return x;
}

/** Where a line can come down before a bar, else onto its edge; `nth` of those that end here. */
function entryOf(
  { bar: { box, label } }: Stop,
  { bars }: Row,
  down: boolean,
  nth: number,
): { side: boolean; places: readonly Piece[]; want: number } {
  const start = box.x - before;
  const left = bars()
    .flatMap((other) => [
      ...(other.box === box ? [] : [reachOf({ ...other.box, plan: null })]),
      ...(other.label.place === 'inside' ? [] : [around(other.label)]),
    ])
    .filter(({ x }) => x < box.x)
    .map(({ end }) => end);
  const places = piece(Math.max(margin, ...left.map((end) => end + clear)), start);
  if (places.length) return { side: true, places, want: start - nth * apart };
  const edge = inner(box, 10);
  const clearOf = down && label.place === 'above' ? without(edge, around(label)) : edge;
  return { side: false, places: or(clearOf, edge), want: box.x + 14 + nth * apart };
}

/** The way with the fewest turns: from the end on, one plumb line as far as it is free, then a step aside. */
function route(from: Stop, to: Stop, rows: readonly Row[], entry: ReturnType<typeof entryOf>, taken: Taken): { x: number; y: number }[] {
  const down = to.row > from.row;
  const crossed = down ? rows.slice(from.row + 1, to.row) : rows.slice(to.row + 1, from.row + 1).reverse();
  const target = rows[to.row] as Row;
  const own = { x: from.bar.box.x - clear, end: from.bar.box.end + clear };
  const ways = [
    { places: inner(from.bar.box, 8), y: 0 },
    ...crossed.map((row) => ({
      places: row === rows[from.row] ? or(without(row.free(), own), row.free()) : row.free(),
      y: down ? row.above : row.below,
    })),
    { places: entry.places, y: down ? target.above : target.below },
  ];
  const [first, last] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
  const turns: { x: number; y: number }[] = [];
  let { want } = entry;
  let at = ways.length - 1;
  while (at >= 0) {
    let { places } = ways[at] as (typeof ways)[number];
    let next = at - 1;
    for (; next >= 0; next -= 1) {
      const both = common(places, ways[next]?.places ?? []);
      if (both.length === 0) break;
      places = both;
    }
    want = pick(places, want, taken, from.bar.project, first, last);
    turns.unshift({ x: want, y: ways[next + 1]?.y ?? 0 });
    at = next;
  }
  return turns;
}

/** Lines of projects that stand in lanes; of a project in several lanes, from where it is nearest. */
export function connect(layout: RoadmapLayout, edges: readonly Edge[], chosen: ProjectModel | null): Connector[] {
  const { axis, bar, barAt } = layout;
  const rows = rowsOf(layout, axis?.width ?? 0);
  const stops = new Map<ProjectModel, Stop[]>();
  rows.forEach(({ unzoomed }, row) => {
    for (const one of unzoomed) stops.set(one.project, [...(stops.get(one.project) ?? []), { row, bar: one }]);
  });
  const taken: Taken = new Map();
  const ended = new Map<Bar, number>();
  return edges.flatMap((edge): Connector[] => {
    const pairs = (stops.get(edge.from) ?? []).flatMap((from) => (stops.get(edge.to) ?? []).map((to) => ({ from, to })));
    const [pair] = pairs.sort((a, b) => Math.abs(a.from.row - a.to.row) - Math.abs(b.from.row - b.to.row));
    if (!pair) return [];
    const [from, to] = [pair.from, pair.to].map(({ row, bar: one }) => ({ row, bar: barAt(one) })) as [Stop, Stop];
    const down = to.row > from.row;
    const nth = ended.get(to.bar) ?? 0;
    ended.set(to.bar, nth + 1);
    const target = rows[to.row] as Row;
    const entry = entryOf(to, target, down, nth);
    const turns = route(from, to, rows, entry, taken);
    const { top } = rows[from.row] as Row;
    const points: Point[] = [[turns[0]?.x ?? 0, top + bar + (edge.from === chosen ? frame : 0)]];
    turns.forEach(({ x, y }, i) => {
      if (i > 0) points.push([turns[i - 1]?.x ?? x, y], [x, y]);
    });
    const { x } = turns.at(-1) ?? { x: 0 };
    const off = edge.to === chosen ? frame : 1;
    if (entry.side) points.push([x, target.top + bar / 2], [reachOf({ ...to.bar.box, marks: [], plan: null }).x - 1, target.top + bar / 2]);
    else points.push([x, down ? target.top - off : target.top + bar + off]);
    return [{ ...edge, points }];
  });
}

/** Radius of a turn, and size of an arrowhead. */
const radius = 8;
const long = 9;
const half = 5;
/** Far outside of any lane, where what lies in others is cut off. */
const far = 99_999;

/** What a lane shows of a line; empty where it does not pass. */
export interface Drawn {
  line: string;
  arrow: string;
  dot: Point | null;
}

/** @param top of the lane, in the line's numbers */
export function drawnIn({ points }: Connector, top: number, height: number): Drawn | null {
  const ys = points.map(([, y]) => y);
  if (Math.max(...ys) < top || Math.min(...ys) > top + height) return null;
  const inLane = ([x, y]: Point): Point => [x, y < top ? -far : y > top + height ? far : y - top];
  const local = points.map(inLane);
  const [first, last] = [local[0] as Point, local.at(-1) as Point];
  const [x, y] = last;
  const [, beforeY] = local.at(-2) as Point;
  const way = Math.sign(y - beforeY) * long;
  const arrow = way ? `M${x} ${y}l${-half} ${-way}h${2 * half}z` : `M${x} ${y}l${-long} ${-half}v${2 * half}z`;
  const isHere = ([, at]: Point): boolean => Math.abs(at) < far;
  return { line: rounded(local), arrow: isHere(last) ? arrow : '', dot: isHere(first) ? first : null };
}

function rounded(points: readonly Point[]): string {
  const turns = points.slice(1, -1).flatMap((point, i) => {
    const [x, y] = point;
    const [a, b] = [points[i] as Point, points[i + 2] as Point];
    const r = Math.min(radius, ...[a, b].map(([ox, oy]) => (Math.abs(ox - x) + Math.abs(oy - y)) / 2));
    const towards = ([ox, oy]: Point): string => `${x + Math.sign(ox - x) * r} ${y + Math.sign(oy - y) * r}`;
    return r > 0 ? [`L${towards(a)}Q${x} ${y} ${towards(b)}`] : [];
  });
  return `M${points[0]?.join(' ')}${turns.join('')}L${points.at(-1)?.join(' ')}`;
}
