// The quadrant form as numbers: px at a 16 px font, from the plot's upper left corner.
import type { MeasureText } from '../../element/view.js';
import type { MatrixModel, ProjectModel } from '../../model/strategy-model.js';
import { type Label, placeChosen, placeLabels, type Tag } from './labels.layout.js';
import { type AxisRange, type Corner, corners, type Placed, type Placing } from './placing.js';
import { type Circle, heap, type Rect, type Spot, type Spread, spread } from './spread.layout.js';
import { wrap } from './wrap.layout.js';

export interface QuadrantName extends Rect {
  corner: Corner;
  title: string[];
  description: string[];
}

export interface MatrixLayout {
  /** Below 680 px: a plot without names, and the list. */
  narrow: boolean;
  width: number;
  height: number;
  /** Room for the words of the vertical axis beside the plot; 0: they stand above it. */
  gutter: number;
  splitX: number;
  splitY: number;
  names: QuadrantName[];
  /** In the order of `Placing.placed`. */
  circles: Circle[];
  labels: Label[];
  /** Circles show their number in the list instead of the field's. */
  numbered: boolean;
  /** Too many points for numbers. */
  dots: boolean;
  /** How far a point was moved from its place, at most. */
  moved: number;
  /** The chosen point's name, where the picture had none for it; for these names it takes the room. */
  choose(index: number): { label: Label; hides: readonly Label[] } | null;
}

export interface MatrixLayoutOptions {
  /** Of the container. */
  width: number;
  measureText: MeasureText;
  /** Points that get a name; null for all. */
  wanted: ((project: ProjectModel) => boolean) | null;
}

/** Widths of the container from which names stand in the picture: some, and all that fit. */
const someNames = 680;
const allNames = 900;
const widest = 1440;
/** From so many points on circles carry the number in the list. */
export const manyPoints = 31;
/** From so many points on they are a cloud. */
const crowded = 600;
/** Names that are tried at most: beyond, there is no room anyway. */
const tried = 90;

/** As bold as a chosen name is, so that choosing one moves nothing. */
const label = { size: 13, weight: 700, line: 16 };
const limits: readonly (readonly [width: number, lines: number])[] = [
  [128, 3],
  [184, 4],
  [240, 4],
];

export function matrixLayout(
  placing: Placing,
  matrix: MatrixModel,
  { width: container, measureText, wanted }: MatrixLayoutOptions,
): MatrixLayout {
  const { placed, x, y } = placing;
  const narrow = container < someNames;
  const room = Math.min(container, widest);
  const gutter = narrow ? 0 : gutterFor(matrix, measureText);
  // Arrow of the axis and the distance to it.
  const width = Math.floor(room - (gutter || 20));
  const n = placed.length;
  const base = n < manyPoints && !narrow ? 13 : 12;
  const [insetX, inset] = narrow ? [22, 8] : [64, 20];
  const across = positionIn(x, insetX, width - insetX);
  const splitX = across(x.split);
  const names = namesOf(matrix, width, splitX, inset, narrow, measureText);
  const above = stripOf(names, 'top', inset, base);
  const below = stripOf(names, 'bottom', inset, base);
  const crowd = corners.map((corner) => placed.filter((one) => one.corner === corner).length);
  const least = Math.round(Math.max(narrow ? width : Math.max(400, Math.min(820, width / 1.57)), above + below + 180));
  const tallest = narrow ? 1.75 * width : least;
  const fullness = (h: number): number => radiusFor(crowd, width, h, splitX, positionIn(y, h - below, above)(y.split));
  let height = least;
  while (fullness(height) < base && height + 24 <= tallest) height += 24;
  const up = positionIn(y, height - below, above);
  const splitY = up(y.split);
  for (const name of names) {
    if (name.corner.startsWith('bottom')) {
      name.top += height;
      name.bottom += height;
    }
  }
  const places = placed.map((one) => ({ x: across(one.x), y: up(one.y) }));
  const limit = Math.max(48, Math.min(120, 0.45 * closest(places)));
  const spotsOf = (r: number, most: number): Spot[] =>
    placed.map((one, i) => {
      const radius = one.size === null ? r : r * Math.sqrt(1 + one.size * (most * most - 1));
      return { ...(places[i] as Spot), r: radius, within: within(one, placing, width, height, splitX, splitY, radius) };
    });
  const roomy = fullness(height);
  let r = Math.min(4, roomy);
  let fanned: Spread | null = null;
  for (const [radius, most] of n < crowded ? radii(base, matrix.size !== null) : []) {
    if (radius > roomy + 1) continue;
    fanned = spread(spotsOf(radius, most), Math.min(4, radius / 3), names, limit);
    if (!fanned) continue;
    r = radius;
    break;
  }
  const { moved, grid } = fanned ?? heap(spotsOf(r, 1.5), limit);
  const { circles } = grid;
  const ground = { width, height, grid, names, splitX, splitY };
  const tagOf = (index: number): Tag | null => tagFor(index, placed[index] as Placed, measureText);
  const dots = r < 12 && n > 0;
  const steps = n < manyPoints ? [14, 30, 50, 74] : [14];
  const shown = narrow ? [] : chosenFew(placed, circles, container < allNames ? 10 : tried, wanted);
  const labels = placeLabels(
    shown.flatMap((index) => tagOf(index) ?? []),
    ground,
    steps,
  );
  return {
    narrow,
    width,
    height,
    gutter,
    splitX,
    splitY,
    names,
    circles,
    labels,
    numbered: !dots && (narrow || n >= manyPoints || labels.length < n),
    dots,
    moved,
    choose: (index) => {
      if (narrow || labels.some((one) => one.index === index)) return null;
      const tag = tagOf(index) ?? anyTag(index, placed[index] as Placed, width, measureText);
      return placeChosen(tag, labels, ground, [14, 30, 50, 74, 110]);
    },
  };
}

/** Radii to try, and how much larger the largest point is: smaller points where large ones find no room. */
const radii = (base: number, sized: boolean): [radius: number, most: number][] => [
  [base, 2],
  ...(sized ? [[base, 1.4] as [number, number]] : []),
  [base * 0.65, 2],
  [base * 0.5, 2],
];

const positionIn =
  ({ low, high }: AxisRange, from: number, to: number) =>
  (value: number): number =>
    high > low ? from + ((value - low) / (high - low)) * (to - from) : (from + to) / 2;

/** The smallest distance between two columns or two rows of points, so that a fan never reaches the next. */
function closest(places: readonly { x: number; y: number }[]): number {
  const gap = (values: number[]): number => {
    values.sort((a, b) => a - b);
    return values.reduce((least, value, i) => {
      const step = value - (values[i - 1] ?? Number.NEGATIVE_INFINITY);
      return step > 1 ? Math.min(least, step) : least;
    }, Number.POSITIVE_INFINITY);
  };
  return Math.min(gap(places.map(({ x }) => x)), gap(places.map(({ y }) => y)));
}

/** A radius at which the fullest quadrant is at most a third full. */
function radiusFor(crowd: readonly number[], width: number, height: number, splitX: number, splitY: number): number {
  const areas = [splitX * splitY, (width - splitX) * splitY, splitX * (height - splitY), (width - splitX) * (height - splitY)];
  const radii = crowd.map((n, i) => (n === 0 ? 26 : Math.sqrt((Math.max(0, areas[i] ?? 0) * 0.33) / (Math.PI * n)) - 1));
  return Math.max(3, Math.min(26, ...radii));
}

function within(
  { corner, ...at }: Placed,
  { x, y }: Placing,
  width: number,
  height: number,
  splitX: number,
  splitY: number,
  r: number,
): Rect {
  const [left, top] = [corner.endsWith('Left'), corner.startsWith('top')];
  const rim = r + 3;
  // What lies on the border still touches it when it is moved.
  const [across, up] = [at.x === x.split ? r : 0, at.y === y.split ? r : 0];
  return {
    left: left ? rim : Math.max(rim, splitX - across),
    right: left ? splitX - 1 : width - rim,
    top: top ? rim : splitY + 1,
    bottom: top ? Math.min(splitY + up, height - rim) : height - rim,
  };
}

/** Words of the vertical axis stand beside the plot where each fits. */
function gutterFor({ y }: MatrixModel, measureText: MeasureText): number {
  const fits = [y.title, y.low, y.high].every((text) => {
    if (!text) return true;
    const { lines, cut } = wrap(text.value, 68, 14, 700, measureText);
    return !cut && lines.length <= 4;
  });
  return fits ? 84 : 0;
}

/** Names stand in the outer corners; those below are placed from the lower edge up. */
function namesOf(
  { quadrants }: MatrixModel,
  width: number,
  splitX: number,
  inset: number,
  narrow: boolean,
  measureText: MeasureText,
): QuadrantName[] {
  const [size, line] = narrow ? [13, 16] : [18, 22];
  return corners.flatMap((corner) => {
    const quadrant = quadrants[corner];
    const left = corner.endsWith('Left');
    const room = Math.min(360, (left ? splitX : width - splitX) - 1.6 * inset);
    if (!quadrant || room < 48) return [];
    const title = wrap(quadrant.title.value, room, size, 700, measureText);
    const description = narrow || !quadrant.description ? null : wrap(quadrant.description.value, room, 13, 400, measureText);
    const wide = Math.ceil(Math.max(title.width, description?.width ?? 0)) + 1;
    const high = title.lines.length * line + (description?.lines.length ?? 0) * 17 + (description ? 2 : 0);
    const top = corner.startsWith('top') ? inset : -inset - high;
    const from = left ? inset : width - inset - wide;
    return [{ corner, title: title.lines, description: description?.lines ?? [], left: from, top, right: from + wide, bottom: top + high }];
  });
}

/** Height at an edge that the names take, so that no point lies on them. */
function stripOf(names: readonly QuadrantName[], at: string, inset: number, r: number): number {
  const heights = names.filter(({ corner }) => corner.startsWith(at)).map(({ top, bottom }) => bottom - top + inset + 8);
  return Math.max(12, ...heights) + r + 4;
}

function tagFor(index: number, { project }: Placed, measureText: MeasureText): Tag | null {
  for (const [most, lines] of limits) {
    const text = wrap(project.title.value, most, label.size, label.weight, measureText);
    if (!text.cut && text.lines.length <= lines) return asTag(index, text);
  }
  return null;
}

/** For the chosen point: however long its name is. */
const anyTag = (index: number, { project }: Placed, width: number, measureText: MeasureText): Tag =>
  asTag(index, wrap(project.title.value, Math.min(280, width / 2), label.size, 700, measureText));

const asTag = (index: number, { lines, width }: { lines: string[]; width: number }): Tag => ({
  index,
  lines,
  width: Math.ceil(width) + 1,
  height: lines.length * label.line,
});

/** The points that get a name: in a crowd, those with the fewest others around; on a small plot the first of the list. */
function chosenFew(placed: readonly Placed[], circles: readonly Circle[], most: number, wanted: MatrixLayoutOptions['wanted']): number[] {
  const all = placed.flatMap(({ project }, i) => (!wanted || wanted(project) ? [i] : []));
  if (most === tried && all.length > most) {
    const key = ({ x, y }: Circle): string => `${Math.floor(x / 64)} ${Math.floor(y / 64)}`;
    const crowd = new Map<string, number>();
    for (const circle of circles) crowd.set(key(circle), (crowd.get(key(circle)) ?? 0) + 1);
    const around = circles.map((circle) => crowd.get(key(circle)) ?? 0);
    all.sort((a, b) => (around[a] ?? 0) - (around[b] ?? 0));
  }
  return all.slice(0, most);
}
