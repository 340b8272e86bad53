// Circles on a plane: points at the same place are fanned out, points that would touch are moved apart, none leaves its quadrant.

export interface Circle {
  x: number;
  y: number;
  r: number;
}

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A circle, and where its centre may lie. */
export interface Spot extends Circle, Rect {}

/**
 * Moves circles apart so that `gap` lies between their edges, by at most `limit`; null where that is not possible.
 * `loose`: they may touch, but are fanned out as far as `limit` allows.
 */
export function spread(spots: readonly Spot[], gap: number, limit: number, loose: boolean): Circle[] | null {
  const places = new Map<number, number[]>();
  for (const [i, { x, y }] of spots.entries()) push(places, Math.round(x) * 1e5 + Math.round(y), i);
  const circles: Circle[] = [];
  // A grid with cells so wide that what touches a circle lies in its cell or one beside it.
  const wide = gap + 2 * Math.max(...spots.map(({ r }) => r));
  const grid = new Map<number, Circle[]>();
  const cellOf = ({ x, y }: Circle): number => Math.floor(x / wide) * 1e5 + Math.floor(y / wide);
  const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => dx * 1e5 + dy));
  const isFree = (circle: Circle): boolean => {
    const { x, y, r } = circle;
    const cell = cellOf(circle);
    return !around.some((way) =>
      grid.get(cell + way)?.some((other) => (other.x - x) ** 2 + (other.y - y) ** 2 < (other.r + r + gap - 0.01) ** 2),
    );
  };
  // Places with the fewest come first: lone points keep their true place.
  for (const members of [...places.values()].sort((a, b) => a.length - b.length)) {
    const n = members.length;
    const apart = gap + 2 * Math.max(...members.map((i) => (spots[i] as Spot).r));
    // A few stand in a ring, more along a spiral. One walk outward serves all points of a place:
    // what did not fit the first does not fit the next.
    const ring = n > 1 && n < 7 && !loose ? apart / (2 * Math.sin(Math.PI / n)) : 0;
    const step = loose ? Math.min(apart / 2, limit / Math.sqrt(n)) : apart / 4;
    let k = 0;
    for (const [m, i] of members.entries()) {
      const { x, y, r, left, top, right, bottom } = spots[i] as Spot;
      const at = (radius: number, angle: number): Circle => ({
        x: Math.max(left, Math.min(right, x + radius * Math.cos(angle))),
        y: Math.max(top, Math.min(bottom, y + radius * Math.sin(angle))),
        r,
      });
      let circle = loose ? at(step * Math.sqrt(m), m * 2.4) : at(ring, Math.PI * ((2 * m) / n + 1));
      while (!loose && !isFree(circle)) {
        k += 1;
        if (step * Math.sqrt(k) > limit) return null;
        circle = at(step * Math.sqrt(k), k * 2.4);
      }
      circles[i] = circle;
      if (!loose) push(grid, cellOf(circle), circle);
    }
  }
  return circles;
}

function push<Value>(lists: Map<number, Value[]>, key: number, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
