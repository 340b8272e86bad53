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
  /** Top of the bars of each row, in px. */
  tops: number[];
  height: number;
}

const gap = 6;

/** @param items in the order in which they choose their row; `bar` and `pitch` are heights in px, without what lifts and drops */
export function pack(items: readonly Packable[], bar: number, pitch: number): Packed {
  const ends: number[] = [];
  const rows = items.map(({ x, end }) => {
    const free = ends.findIndex((taken) => taken + gap <= x);
    const row = free < 0 ? ends.length : free;
    ends[row] = end;
    return row;
  });
  const lifts = ends.map(() => 0);
  const drops = ends.map(() => 0);
  items.forEach(({ lift, drop }, i) => {
    const row = rows[i] as number;
    lifts[row] = Math.max(lifts[row] as number, lift);
    drops[row] = Math.max(drops[row] as number, drop);
  });
  let y = 0;
  const tops = ends.map((_, row) => {
    const top = y + (lifts[row] as number);
    y = top + pitch + (drops[row] as number);
    return top;
  });
  return { rows, tops, height: Math.max(0, y - pitch + bar) };
}
