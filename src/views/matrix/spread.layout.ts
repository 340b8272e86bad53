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

export interface Spot extends Circle {
  /** Where the centre may lie: the quadrant. */
  within: Rect;
}

/** Finds circles near a place without looking at all of them. */
export class Grid {
  private readonly cells = new Map<number, number[]>();
  private readonly size: number;
  private reach = 0;
  /** By the number they were added with. */
  readonly circles: Circle[] = [];

  constructor(size: number) {
    this.size = size;
  }

  add(index: number, circle: Circle): void {
    const key = this.key(Math.floor(circle.x / this.size), Math.floor(circle.y / this.size));
    const cell = this.cells.get(key);
    if (cell) cell.push(index);
    else this.cells.set(key, [index]);
    this.circles[index] = circle;
    this.reach = Math.max(this.reach, circle.r);
  }

  /** Whether the edge of a circle other than `own` lies within `margin` of the box and `test`, if any, holds for it. */
  some(left: number, top: number, right: number, bottom: number, margin: number, own: number, test?: (circle: Circle) => boolean): boolean {
    const far = margin + this.reach;
    const [last, lowest] = [Math.floor((right + far) / this.size), Math.floor((bottom + far) / this.size)];
    for (let i = Math.floor((left - far) / this.size); i <= last; i += 1) {
      for (let j = Math.floor((top - far) / this.size); j <= lowest; j += 1) {
        const cell = this.cells.get(this.key(i, j));
        for (let k = 0; cell && k < cell.length; k += 1) {
          const index = cell[k] as number;
          const circle = this.circles[index] as Circle;
          if (index !== own && touches(circle.x, circle.y, circle.r + margin, left, top, right, bottom) && (!test || test(circle)))
            return true;
        }
      }
    }
    return false;
  }

  private key(i: number, j: number): number {
    return i * 65_536 + j;
  }
}

/** Whether a place is nearer to a box than `far`. */
function touches(x: number, y: number, far: number, left: number, top: number, right: number, bottom: number): boolean {
  const dx = x < left ? left - x : x > right ? x - right : 0;
  const dy = y < top ? top - y : y > bottom ? y - bottom : 0;
  return dx * dx + dy * dy < far * far;
}

type Offset = readonly [dx: number, dy: number];

const here: Offset = [0, 0];

/** The six directions of a honeycomb. */
const directions = Array.from({ length: 6 }, (_, k): Offset => [Math.cos((k * Math.PI) / 3), Math.sin((k * Math.PI) / 3)]);

/** Places of a honeycomb around its middle, ring by ring. */
function* comb(apart: number, limit: number): Generator<Offset> {
  for (let ring = 1; ring * apart * 0.867 <= limit; ring += 1) {
    let [x, y] = [ring * apart, 0];
    for (let side = 0; side < 6; side += 1) {
      const [dx, dy] = directions[(side + 2) % 6] ?? here;
      for (let k = 0; k < ring; k += 1) {
        yield [x, y];
        x += dx * apart;
        y += dy * apart;
      }
    }
  }
}

/** A fan of `n` points `apart` from each other, about its middle; null for more than fit into one ring. */
function fan(n: number, apart: number): Offset[] | null {
  if (n === 1) return [here];
  if (n > 6) return null;
  const radius = apart / (2 * Math.sin(Math.PI / n));
  const turn = n === 2 ? 0 : -Math.PI / 2;
  return Array.from({ length: n }, (_, k) => {
    const angle = turn + (k * 2 * Math.PI) / n;
    return [radius * Math.cos(angle) * (n === 2 ? -1 : 1), radius * Math.sin(angle)];
  });
}

/** Indexes of the points at the same place, places with the fewest first: lone points keep their true place. */
function byPlace(spots: readonly Spot[]): number[][] {
  const places = new Map<number, number[]>();
  spots.forEach(({ x, y }, i) => {
    const key = Math.round(x) * 65_536 + Math.round(y);
    const place = places.get(key);
    if (place) place.push(i);
    else places.set(key, [i]);
  });
  return [...places.values()].sort((a, b) => a.length - b.length);
}

export interface Spread {
  /** How far the furthest was moved. */
  moved: number;
  grid: Grid;
}

/**
 * Moves circles apart so that `gap` lies between their edges, by at most `limit`; `names` are boxes that no circle may touch.
 * Null where that is not possible.
 */
export function spread(spots: readonly Spot[], gap: number, names: readonly Rect[], limit: number): Spread | null {
  const widest = spots.reduce((most, { r }) => Math.max(most, r), 1);
  const grid = new Grid(2 * widest + gap);
  let moved = 0;
  const fits = ([dx, dy]: Offset, spot: Spot): boolean => {
    const x = spot.x + dx;
    const y = spot.y + dy;
    const far = spot.r + gap;
    const { left, top, right, bottom } = spot.within;
    return (
      x >= left &&
      x <= right &&
      y >= top &&
      y <= bottom &&
      !names.some((name) => touches(x, y, far, name.left, name.top, name.right, name.bottom)) &&
      !grid.some(x, y, x, y, far - 1e-6, -1)
    );
  };
  const put = (i: number, [dx, dy]: Offset, { x, y, r }: Spot): void => {
    grid.add(i, { x: x + dx, y: y + dy, r });
    moved = Math.max(moved, Math.hypot(dx, dy));
  };
  for (const members of byPlace(spots)) {
    const group = members.map((i) => ({ i, spot: spots[i] as Spot }));
    const r = group.reduce((most, { spot }) => Math.max(most, spot.r), 0);
    const apart = 2 * r + gap;
    const offsets = fan(group.length, apart);
    if (offsets && group.every(({ spot }, k) => fits(offsets[k] ?? here, spot))) {
      group.forEach(({ i, spot }, k) => void put(i, offsets[k] ?? here, spot));
      continue;
    }
    // One walk outward serves all points of a place: what did not fit the first does not fit the next.
    // Every second place of the comb is a comb as wide as the circles, so that equal circles lie as dense as can be.
    const walk = comb(apart / 2, limit);
    let step: Offset | undefined = here;
    for (const { i, spot } of group) {
      while (step && !fits(step, spot)) step = walk.next().value as Offset | undefined;
      if (!step) return null;
      put(i, step, spot);
    }
  }
  return { moved, grid };
}

/** Too many for that: points may touch, but those at the same place are fanned out as far as `limit` allows. */
export function heap(spots: readonly Spot[], limit: number): Spread {
  const grid = new Grid(24);
  let moved = 0;
  for (const members of byPlace(spots)) {
    const rounds = Math.ceil(Math.sqrt(members.length / 3));
    const walk = comb(Math.min(2 * (spots[members[0] as number]?.r ?? 0) + 1, limit / rounds), limit * 2);
    let step: Offset = here;
    for (const i of members) {
      const { x, y, r, within } = spots[i] as Spot;
      const [px, py] = [
        Math.max(within.left, Math.min(within.right, x + step[0])),
        Math.max(within.top, Math.min(within.bottom, y + step[1])),
      ];
      grid.add(i, { x: px, y: py, r });
      moved = Math.max(moved, Math.hypot(px - x, py - y));
      step = (walk.next().value as Offset | undefined) ?? here;
    }
  }
  return { moved, grid };
}
