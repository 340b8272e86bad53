// Which row a bar stands in: by start, the first row where bar and label leave room.

/** What takes room in a row, in px. */
export interface Packable {
  x: number;
  end: number;
  /** Px that it needs above and below the bar beyond an ordinary row. */
  lift: number;
  drop: number;
}

export interface Packed {
  /** Row of each item. */
  rows: number[];
  /** Where each row begins, and the top of its bars, in px. */
  starts: number[];
  tops: number[];
  height: number;
}

const gap = 6;

/** @param items in the order in which they choose their row; `bar` and `pitch` are heights in px, without what lifts and drops */
export function pack(items: readonly Packable[], bar: number, pitch: number): Packed {
  const taken: Packable[] = [];
  const rows = items.map((item) => {
    const free = taken.findIndex(({ end }) => end + gap <= item.x);
    const row = free < 0 ? taken.length : free;
    const { lift = 0, drop = 0 } = taken[row] ?? {};
    taken[row] = { ...item, lift: Math.max(lift, item.lift), drop: Math.max(drop, item.drop) };
    return row;
  });
  let y = 0;
  const starts: number[] = [];
  const tops = taken.map(({ lift, drop }) => {
    starts.push(y);
    const top = y + lift;
    y = top + pitch + drop;
    return top;
  });
  return { rows, starts, tops, height: Math.max(0, y - pitch + bar) };
}
