// Names beside their points: none lies on another name, on a point or on a quadrant's name; what finds no place has none.
import type { Circle, Rect } from './spread.layout.js';
import type { Wrapped } from './wrap.layout.js';

/** A text to be placed at the point of that index. */
export interface Tag extends Wrapped {
  index: number;
}

export interface Label extends Tag, Rect {
  align: 'start' | 'center' | 'end';
  /** From the point's edge to the text, where it stands further away. */
  leader: readonly [x1: number, y1: number, x2: number, y2: number] | null;
  /** What the text and pieces of the leader keep free. */
  boxes: Rect[];
  cost: number;
}

export interface Ground {
  width: number;
  height: number;
  circles: readonly Circle[];
  /** Names of the quadrants. */
  names: readonly Rect[];
  /** Where the quadrants meet. */
  splitX: number;
  splitY: number;
}

/** From a point's edge to its name. */
const beside = 5;
const edge = 6;
export const lineHeight = 16;

/** Directions from the point: what they cost, and the way to the text. */
const ways = [
  [0, 1, 0],
  [1.5, -1, 0],
  [3, 0, -1],
  [3, 0, 1],
  [6, 1, -1],
  [6, 1, 1],
  [6, -1, -1],
  [6, -1, 1],
] as const;

const around = (x: number, y: number, dx: number, dy: number): Rect => ({ left: x - dx, top: y - dy, right: x + dx, bottom: y + dy });

const overlap = (a: Rect, b: Rect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const agree = (a: Label, b: Label): boolean => !a.boxes.some((box) => b.boxes.some((other) => overlap(box, other)));

function touches({ x, y, r }: Circle, { left, top, right, bottom }: Rect): boolean {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return dx * dx + dy * dy < (r + 4) ** 2;
}

/** All places for a name, the best first. */
function places(tag: Tag, distances: readonly number[], { circles, splitX, splitY, width, height }: Ground): Label[] {
  const { x, y, r } = circles[tag.index] as Circle;
  const high = tag.lines.length * lineHeight;
  return distances
    .flatMap((far) =>
      ways.map(([cost, dx, dy]): Label => {
        const slant = dx && dy ? Math.SQRT1_2 : 1;
        const reach = (r + far) * slant;
        const left = x + dx * reach + ((dx - 1) / 2) * tag.width;
        const top = y + dy * reach + ((dy - 1) / 2) * high;
        const box = { left, top, right: left + tag.width, bottom: top + high };
        const crosses = (left < splitX && box.right > splitX) || (top < splitY && box.bottom > splitY);
        const boxes = [{ left: left - 5, top: top - 2, right: box.right + 5, bottom: box.bottom + 2 }];
        for (let d = r + 3; far > beside && d < r + far - 4; d += 4) boxes.push(around(x + dx * d * slant, y + dy * d * slant, 1, 1));
        const start = (r + 1) * slant;
        const leader = [x + dx * start, y + dy * start, x + dx * (reach - 2), y + dy * (reach - 2)] as const;
        return {
          ...tag,
          ...box,
          boxes,
          align: dx > 0 ? 'start' : dx < 0 ? 'end' : 'center',
          leader: far > beside ? leader : null,
          cost: cost + 0.8 * far + (crosses ? 12 : 0),
        };
      }),
    )
    .filter(({ left, top, right, bottom }) => left >= edge && top >= edge && right <= width - edge && bottom <= height - edge)
    .sort((a, b) => a.cost - b.cost);
}

/** Whether a name lies on no point and on no quadrant's name. */
const isFree = ({ boxes, index }: Label, { circles, names }: Ground): boolean =>
  !boxes.some((box) => names.some((name) => overlap(box, name)) || circles.some((circle, i) => i !== index && touches(circle, box)));

/**
 * Places as many names as find room. Names close to their points come first, those with the fewest places before the others;
 * what is left tries the steps further out. What found no place is the first in another round.
 */
export function placeLabels(tags: readonly Tag[], ground: Ground, steps: readonly number[]): Label[] {
  const free = (tag: Tag, distances: readonly number[]): Label[] => places(tag, distances, ground).filter((label) => isFree(label, ground));
  let queue = tags.map((tag) => ({ near: free(tag, [beside]), far: free(tag, steps) })).sort((a, b) => a.near.length - b.near.length);
  let best: Label[] = [];
  for (let round = 0; round < 5 && best.length < tags.length; round += 1) {
    const placed: Label[] = [];
    const isLeft = (labels: readonly Label[]): boolean => {
      const found = labels.find((label) => placed.every((other) => agree(label, other)));
      if (found) placed.push(found);
      return !found;
    };
    const left = queue.filter(({ near }) => isLeft(near)).filter(({ near, far }) => isLeft([...near, ...far]));
    if (placed.length > best.length) best = placed;
    queue = [...left.map(({ near, far }) => ({ near: [...near, ...far], far })), ...queue.filter((one) => !left.includes(one))];
  }
  return best;
}

/** The chosen point always has its name: where there is room, else over other names, which vanish, else over points. */
export function addLabel(tag: Tag, labels: readonly Label[], ground: Ground): Label[] {
  const all = places(tag, [beside, 14, 30, 50, 74, 110], ground);
  const free = all.filter((label) => isFree(label, ground));
  const best = free.find((label) => labels.every((other) => agree(label, other))) ?? free[0] ?? all[0];
  return best ? [...labels.filter((other) => agree(best, other)), best] : [...labels];
}
