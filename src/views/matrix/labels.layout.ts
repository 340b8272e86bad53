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
  /** Whether a circle is drawn; names may lie where one is not. */
  isDrawn(index: number): boolean;
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

const overlap = (a: Rect, b: Rect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const agree = (a: Label, b: Label): boolean => !a.boxes.some((box) => b.boxes.some((other) => overlap(box, other)));

function touches({ x, y, r }: Circle, { left, top, right, bottom }: Rect): boolean {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return dx * dx + dy * dy < (r + 4) ** 2;
}

/** All places for a name, or those that lie on no point and on no quadrant's name; the best first. */
function places({ index, lines, width }: Tag, distances: readonly number[], ground: Ground, free: boolean): Label[] {
  const { circles, isDrawn, names, splitX, splitY } = ground;
  const { x, y, r } = circles[index] as Circle;
  const height = lines.length * lineHeight;
  const most = Math.max(...distances) + r + 9;
  const near = circles.filter(
    (one, i) => i !== index && isDrawn(i) && Math.abs(one.x - x) < most + width + one.r && Math.abs(one.y - y) < most + height + one.r,
  );
  const found: Label[] = [];
  for (const far of distances) {
    for (const [cost, dx, dy] of ways) {
      const slant = dx && dy ? Math.SQRT1_2 : 1;
      const reach = (r + far) * slant;
      const left = x + dx * reach + ((dx - 1) / 2) * width;
      const top = y + dy * reach + ((dy - 1) / 2) * height;
      const [right, bottom] = [left + width, top + height];
      if (left < edge || top < edge || right > ground.width - edge || bottom > ground.height - edge) continue;
      const boxes = [{ left: left - 5, top: top - 2, right: right + 5, bottom: bottom + 2 }];
      for (let d = r + 3; far > beside && d < r + far - 4; d += 4) {
        const [px, py] = [x + dx * d * slant, y + dy * d * slant];
        boxes.push({ left: px - 1, top: py - 1, right: px + 1, bottom: py + 1 });
      }
      const lies = (box: Rect): boolean => names.some((name) => overlap(box, name)) || near.some((circle) => touches(circle, box));
      if (free && boxes.some(lies)) continue;
      const crosses = (left < splitX && right > splitX) || (top < splitY && bottom > splitY);
      const start = (r + 1) * slant;
      const leader = [x + dx * start, y + dy * start, x + dx * (reach - 2), y + dy * (reach - 2)] as const;
      found.push({
        index,
        lines,
        width,
        left,
        top,
        right,
        bottom,
        boxes,
        align: dx > 0 ? 'start' : dx < 0 ? 'end' : 'center',
        leader: far > beside ? leader : null,
        cost: cost + 0.8 * far + (crosses ? 12 : 0),
      });
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/**
 * Places as many names as find room. Names close to their points come first, those with the fewest places before the others;
 * what is left tries the steps further out. What found no place is the first in another round.
 */
export function placeLabels(tags: readonly Tag[], ground: Ground, steps: readonly number[]): Label[] {
  interface Try {
    tag: Tag;
    labels: Label[];
    /** Those further out are among them. */
    all?: true;
  }
  let queue = tags
    .map((tag): Try => ({ tag, labels: places(tag, [beside], ground, true) }))
    .sort((a, b) => a.labels.length - b.labels.length);
  let best: Label[] = [];
  // In a greater crowd another round is not worth the time.
  for (let round = tags.length > 60 ? 4 : 0; round < 5 && best.length < tags.length; round += 1) {
    const placed: Label[] = [];
    const finds = (labels: readonly Label[]): boolean => {
      const found = labels.find((label) => placed.every((other) => agree(label, other)));
      if (found) placed.push(found);
      return !!found;
    };
    const left = queue
      .filter(({ labels }) => !finds(labels))
      .filter((one) => {
        if (!one.all) one.labels.push(...places(one.tag, steps, ground, true));
        one.all = true;
        return !finds(one.labels);
      });
    if (placed.length > best.length) best = placed;
    queue = [...left, ...queue.filter((one) => !left.includes(one))];
  }
  return best;
}

/** The chosen point always has its name: where there is room, else over other names, which vanish, else over points. */
export function addLabel(tag: Tag, labels: readonly Label[], ground: Ground): Label[] {
  const [free, all] = [true, false].map((one) => places(tag, [beside, 14, 30, 50, 74, 110], ground, one)) as [Label[], Label[]];
  const best = free.find((label) => labels.every((other) => agree(label, other))) ?? free[0] ?? all[0];
  return best ? [...labels.filter((other) => agree(best, other)), best] : [...labels];
}
