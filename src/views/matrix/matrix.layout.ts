// The quadrant form as numbers: px at a 16 px font, from the plot's upper left corner.
import type { MeasureText } from '../../element/view.js';
import type { MatrixModel, ProjectModel } from '../../model/strategy-model.js';
import { addLabel, type Label, placeLabels, type Tag } from './labels.layout.js';
import { type Corner, corners, type Placed, type Placing, type Scale } from './placing.js';
import { type Circle, type Rect, type Spot, spread } from './spread.layout.js';
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
  splitX: number;
  splitY: number;
  names: QuadrantName[];
  /** In the order of `Placing.placed`. */
  circles: Circle[];
  labels: readonly Label[];
  /** Circles show their number in the list instead of the field's. */
  numbered: boolean;
  /** Too many points for numbers. */
  dots: boolean;
  /** How far a point was moved from its place, at most. */
  moved: number;
  /** The labels when a point is chosen: with its name. */
  labelsWith(index: number): readonly Label[];
}

export interface MatrixLayoutOptions {
  /** Of the container. */
  width: number;
  measureText: MeasureText;
  /** Points that get a name; null for all. */
  wanted: ((project: ProjectModel) => boolean) | null;
  /** No other points are drawn. */
  only: boolean;
}

/** Widths of the container from which names stand in the picture: some, and all that fit. */
const someNames = 680;
const allNames = 900;
const widest = 1440;
/** From so many points on circles carry the number in the list; they are a cloud; names have no room. */
export const manyPoints = 31;
const crowded = 600;
const tried = 90;
const limit = 110;

export function matrixLayout(
  placing: Placing,
  { quadrants }: MatrixModel,
  { width: container, measureText, wanted, only }: MatrixLayoutOptions,
): MatrixLayout {
  const { placed } = placing;
  const n = placed.length;
  const narrow = container < someNames;
  // Words of the vertical axis stand beside the plot where there is room.
  const width = Math.floor(Math.min(container, widest) - (narrow ? 20 : 84));
  const base = n < manyPoints && !narrow ? 13 : 12;
  const inset = narrow ? 8 : 20;
  const across = positionIn(placing.x, 3 * inset, width - 3 * inset);
  const splitX = across(placing.x.split);
  const [size, line] = narrow ? [13, 16] : [18, 22];
  const named = corners.flatMap((corner) => {
    const quadrant = quadrants[corner];
    const left = corner.endsWith('Left');
    const room = Math.min(360, (left ? splitX : width - splitX) - 1.6 * inset);
    if (!quadrant || room < 48) return [];
    const title = wrap(quadrant.title.value, room, size, 700, measureText);
    const description = wrap((!narrow && quadrant.description?.value) || '', room, 13, 400, measureText);
    const wide = Math.max(title.width, description.width);
    const from = left ? inset : width - inset - wide;
    const high = inset + title.lines.length * line + description.lines.length * 17 + 2;
    return [{ corner, title: title.lines, description: description.lines, left: from, right: from + wide, high }];
  });
  // Heights at the edges that the names take, so that no point lies on them.
  const strip = (edge: string): number =>
    Math.max(12, ...named.filter(({ corner }) => corner.startsWith(edge)).map(({ high }) => high + 8)) + base;
  const [above, below] = [strip('top'), strip('bottom')];
  const height = Math.round(
    Math.max(narrow ? width * Math.max(1, Math.min(1.75, n / 50)) : Math.max(400, Math.min(820, width / 1.57)), above + below + 180),
  );
  const up = positionIn(placing.y, height - below, above);
  const splitY = up(placing.y.split);
  const names = named.map(({ high, ...name }) =>
    name.corner.startsWith('top') ? { ...name, top: 0, bottom: high } : { ...name, top: height - high, bottom: height },
  );
  const bulkOf = positionIn(placing.size ?? placing.x, 0, 1);
  const spots = (r: number): Spot[] =>
    placed.map((one) => {
      const [left, top] = [one.corner.endsWith('Left'), one.corner.startsWith('top')];
      const radius = one.size === null ? r : r * Math.sqrt(1 + 3 * bulkOf(one.size));
      return {
        x: across(one.x),
        y: up(one.y),
        r: radius,
        left: left ? radius + 3 : Math.max(radius + 3, splitX),
        right: left ? splitX - 1 : width - radius - 3,
        top: top ? above - base + radius : splitY + 1,
        bottom: top ? splitY : height - below + base - radius,
      };
    });
  // Smaller points where large ones find no room.
  let r = base;
  let circles: Circle[] | null = null;
  for (; n < crowded && r > 4 && !circles; r *= 0.8) circles = spread(spots(r), Math.min(4, r / 3), limit, false);
  const places = circles ?? (spread(spots(4), 0, limit, true) as Circle[]);
  const dots = n > 99 || (n > 0 && (!circles || r < 7));
  const moved = Math.max(0, ...spots(0).map(({ x, y }, i) => Math.hypot((places[i] as Circle).x - x, (places[i] as Circle).y - y)));
  const isDrawn = (index: number): boolean => !only || !wanted || wanted((placed[index] as Placed).project);
  const ground = { width, height, circles: places, isDrawn, names, splitX, splitY };
  const tagOf = (index: number, most: number): Tag => ({
    index,
    // What has no number in its circle has it before its name.
    ...wrap(`${dots ? `${index + 1} ` : ''}${(placed[index] as Placed).project.title.value}`, most, 13, 700, measureText),
  });
  const labels = placeLabels(
    narrow || n >= crowded
      ? []
      : chosenFew(placed, places, container < allNames ? 10 : tried, wanted).map((index) => {
          const tag = tagOf(index, 128);
          return tag.lines.length < 4 ? tag : tagOf(index, 220);
        }),
    ground,
    n < manyPoints ? [14, 30, 50, 74] : [14],
  );
  return {
    narrow,
    width,
    height,
    splitX,
    splitY,
    names,
    circles: places,
    labels,
    numbered: narrow || n >= manyPoints || labels.length < n,
    dots,
    moved,
    labelsWith: (index) => {
      if (narrow || labels.some((one) => one.index === index)) return labels;
      return addLabel(tagOf(index, 220), labels, ground);
    },
  };
}

const positionIn =
  ({ low, high }: Scale, from: number, to: number) =>
  (value: number): number =>
    high > low ? from + ((value - low) / (high - low)) * (to - from) : (from + to) / 2;

/** The points that get a name: in a crowd, those with the fewest others around; on a small plot the first of the list. */
function chosenFew(placed: readonly Placed[], circles: readonly Circle[], most: number, wanted: MatrixLayoutOptions['wanted']): number[] {
  const all = [...placed.keys()].filter((i) => wanted?.((placed[i] as Placed).project) ?? true);
  if (most === tried && all.length > most) {
    const crowd = circles.map((a) => circles.filter((b) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y) < 64).length);
    all.sort((a, b) => (crowd[a] as number) - (crowd[b] as number));
  }
  return all.slice(0, most);
}
