// Names beside their points: none lies on another name, on a point or on a quadrant's name; what finds no place has none.
import type { Circle, Grid, Rect } from './spread.layout.js';

/** A text to be placed. */
export interface Tag {
  /** Of the point. */
  index: number;
  lines: string[];
  width: number;
  height: number;
}

export interface Label extends Rect, Tag {
  align: 'start' | 'center' | 'end';
  /** From the point's edge to the text, where it stands further away. */
  leader: readonly [x1: number, y1: number, x2: number, y2: number] | null;
}

export interface Ground {
  width: number;
  height: number;
  grid: Grid;
  /** Names of the quadrants. */
  names: readonly Rect[];
  /** Where the quadrants meet. */
  splitX: number;
  splitY: number;
}

/** From a point's edge to its name. */
const beside = 5;
/** Other points are so much further away from a text than its own. */
const clear = 10;
const clearOfLeader = 8;
const [apartX, apartY] = [10, 4];
const edge = 6;

/** Directions from the point, the best first: what they cost, and the way to the text. */
const ways: readonly [cost: number, dx: number, dy: number][] = [
  [0, 1, 0],
  [1.5, -1, 0],
  [3, 0, -1],
  [3, 0, 1],
  [6, 1, -1],
  [6, 1, 1],
  [6, -1, -1],
  [6, -1, 1],
];

interface Candidate extends Label {
  cost: number;
}

function candidate(
  { index, lines, width, height }: Tag,
  { x, y, r }: Circle,
  far: number,
  way: (typeof ways)[number],
  ground: Ground,
): Candidate {
  const [cost, dx, dy] = way;
  const slant = dx !== 0 && dy !== 0 ? Math.SQRT1_2 : 1;
  const reach = (r + far) * slant;
  const left = dx > 0 ? x + reach : dx < 0 ? x - reach - width : x - width / 2;
  const top = dy > 0 ? y + reach : dy < 0 ? y - reach - height : y - height / 2;
  const [right, bottom] = [left + width, top + height];
  const start = (r + 1) * slant;
  const crosses = (left < ground.splitX && right > ground.splitX) || (top < ground.splitY && bottom > ground.splitY);
  return {
    index,
    lines,
    width,
    height,
    left,
    top,
    right,
    bottom,
    align: dx > 0 ? 'start' : dx < 0 ? 'end' : 'center',
    leader: far > beside ? [x + dx * start, y + dy * start, x + dx * (reach - 2), y + dy * (reach - 2)] : null,
    cost: cost + 0.8 * (far - beside) + (crosses ? 12 : 0),
  };
}

const overlap = (a: Rect, b: Rect, x: number, y: number): boolean =>
  a.left < b.right + x && b.left < a.right + x && a.top < b.bottom + y && b.top < a.bottom + y;

type Line = NonNullable<Label['leader']>;

const bounds = ([x1, y1, x2, y2]: Line): Rect => ({
  left: Math.min(x1, x2),
  top: Math.min(y1, y2),
  right: Math.max(x1, x2),
  bottom: Math.max(y1, y2),
});

/** On which side of a line a place lies. */
const side = ([x1, y1, x2, y2]: Line, x: number, y: number): number => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));

function lineMeetsBox(line: Line, box: Rect): boolean {
  if (!overlap(bounds(line), box, 0, 0)) return false;
  const sides = [
    side(line, box.left, box.top),
    side(line, box.right, box.top),
    side(line, box.left, box.bottom),
    side(line, box.right, box.bottom),
  ];
  return Math.min(...sides) !== Math.max(...sides) || sides[0] === 0;
}

const linesMeet = (a: Line, b: Line): boolean =>
  overlap(bounds(a), bounds(b), 2, 2) && side(a, b[0], b[1]) !== side(a, b[2], b[3]) && side(b, a[0], a[1]) !== side(b, a[2], a[3]);

function lineMeetsCircle([x1, y1, x2, y2]: Line, { x, y, r }: Circle): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const t = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
  const [ex, ey] = [x1 + t * dx - x, y1 + t * dy - y];
  return ex * ex + ey * ey < (r + 3) * (r + 3);
}

function leaderMeetsPoint(line: Line, grid: Grid, own: number): boolean {
  const { left, top, right, bottom } = bounds(line);
  return grid.some(left, top, right, bottom, 3, own, (circle) => lineMeetsCircle(line, circle));
}

/** Whether a name can stand there as far as points, quadrants' names and the edge are concerned. */
function isFree(label: Label, { width, height, grid, names }: Ground): boolean {
  const { index, leader } = label;
  return (
    label.left >= edge &&
    label.right <= width - edge &&
    label.top >= edge &&
    label.bottom <= height - edge &&
    !names.some((name) => overlap(label, name, apartX, apartY) || (leader && lineMeetsBox(leader, name))) &&
    !grid.some(label.left, label.top, label.right, label.bottom, leader ? clearOfLeader : clear, index) &&
    !(leader && leaderMeetsPoint(leader, grid, index))
  );
}

const agree = (a: Label, b: Label): boolean =>
  !(
    overlap(a, b, apartX, apartY) ||
    (a.leader && lineMeetsBox(a.leader, b)) ||
    (b.leader && lineMeetsBox(b.leader, a)) ||
    (a.leader && b.leader && linesMeet(a.leader, b.leader))
  );

const near = [beside];
/** In a greater crowd it is not worth the time to make room. */
const few = 60;

/**
 * Places as many names as find room. Names close to their points come first, those with the fewest places before the others;
 * what is left tries the steps further out; then a name that blocks another moves if it can.
 */
export function placeLabels(tags: readonly Tag[], ground: Ground, steps: readonly number[]): Label[] {
  const places = (tag: Tag, distances: readonly number[]): Candidate[] =>
    distances
      .flatMap((far) => ways.map((way) => candidate(tag, ground.grid.circles[tag.index] as Circle, far, way, ground)))
      .filter((one) => isFree(one, ground))
      .sort((a, b) => a.cost - b.cost);
  const placed: Label[] = [];
  const tries = tags.map((tag) => ({ tag, all: places(tag, near) })).sort((a, b) => a.all.length - b.all.length);
  const left: { tag: Tag; all: Candidate[] }[] = [];
  for (const one of tries) {
    const found = one.all.find((label) => placed.every((other) => agree(label, other)));
    if (found) placed.push(found);
    else left.push(one);
  }
  for (const { tag, all } of left) {
    const further = [...all, ...places(tag, steps)];
    const found = further.find((label) => placed.every((other) => agree(label, other)));
    if (found) placed.push(found);
    else if (tags.length <= few) makeRoom(further, placed, (label) => places(label, [beside, ...steps]));
  }
  return placed;
}

/** One name makes room for another and stands elsewhere itself. */
function makeRoom(wanted: readonly Label[], placed: Label[], places: (label: Label) => Label[]): void {
  for (const label of wanted) {
    const blocking = placed.filter((other) => !agree(label, other));
    const [one] = blocking;
    if (blocking.length !== 1 || !one) continue;
    const others = placed.filter((other) => other !== one);
    const elsewhere = places(one).find((place) => agree(place, label) && others.every((other) => agree(place, other)));
    if (!elsewhere) continue;
    placed.splice(placed.indexOf(one), 1, elsewhere, label);
    return;
  }
}

/**
 * The chosen point always has its name: where there is room, else over other names, which `hides` lists, else over points.
 */
export function placeChosen(
  tag: Tag,
  placed: readonly Label[],
  ground: Ground,
  steps: readonly number[],
): { label: Label; hides: Label[] } {
  const circle = ground.grid.circles[tag.index] as Circle;
  const all = [beside, ...steps].flatMap((far) => ways.map((way) => candidate(tag, circle, far, way, ground)));
  const free = all.filter((label) => isFree(label, ground));
  const best = free.find((label) => placed.every((other) => agree(label, other))) ?? free[0] ?? inside(all, ground);
  return { label: best, hides: placed.filter((other) => !agree(best, other)) };
}

/** Moved into the picture, over whatever is there. */
function inside(all: readonly Label[], { width, height }: Ground): Label {
  const fits = ({ left, top, right, bottom }: Rect): boolean =>
    left >= edge && right <= width - edge && top >= edge && bottom <= height - edge;
  const [first] = all;
  const label = all.find(fits) ?? (first as Label);
  const left = Math.max(edge, Math.min(label.left, width - edge - label.width));
  const top = Math.max(edge, Math.min(label.top, height - edge - label.height));
  return { ...label, left, top, right: left + label.width, bottom: top + label.height, leader: null };
}
