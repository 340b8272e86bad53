// From which year to which year the picture goes.
import { fromDay, toDay } from '../../contract/time.js';
import type { Span } from './span.layout.js';

/** Days since 1970-01-01, both the first of a January. */
export interface Range {
  from: number;
  to: number;
}

const year = 365.25;

/** From this length on, one value alone may be too far out. */
const long = 25 * year;

/**
 * The outermost value that the picture must reach. A tenth of the values, of few values one that makes it very long, may stay
 * outside where each shortens the picture by a third: one project until 2099 must not flatten the others.
 * @param values from the outside in
 */
function reach(values: readonly number[], opposite: number): number {
  const length = (i: number): number => Math.max(year, Math.abs((values[i] as number) - opposite));
  const most = Math.min(values.length - 1, Math.floor(values.length / 10) || (length(0) > long ? 1 : 0));
  let at = 0;
  for (let i = 1; i <= most; i += 1) if (length(i) < (length(at) * 2) / 3) at = i;
  return values[at] as number;
}

/** The whole months around a day that are left of a range that is `zoom` times longer. */
export function windowOf({ from, to }: Range, zoom: number, day: number): Range {
  const [first, end, at] = [from, to, day].map((one) => fromDay(one).year * 12 + fromDay(one).month) as [number, number, number];
  const length = Math.max(1, Math.round((end - first) / zoom));
  const start = Math.max(first, Math.min(end - length, Math.round(at + 0.5 - length / 2)));
  return { from: toDay(0, start, 1), to: toDay(0, start + length, 1) };
}

/** Whole years that show what there is; null if there is nothing. `moments` are days of milestones. */
export function rangeOf(spans: readonly Span[], moments: readonly number[]): Range | null {
  const starts = [...spans.map((span) => span.from), ...moments].sort((a, b) => a - b);
  const first = starts[0];
  if (first === undefined) return null;
  // What goes on shows its beginning and some of its way.
  const ends = [
    ...spans.map(({ from, to, vagueStart }) => (to < Number.POSITIVE_INFINITY ? to - 1 : from + vagueStart + year * 0.9)),
    ...moments,
  ];
  ends.sort((a, b) => b - a);
  const middle = starts[starts.length >> 1] as number;
  const until = reach(ends, middle);
  const from = reach(starts, Math.max(until, middle));
  const to = Math.max(reach(ends, from), reach([...starts].reverse(), from));
  return { from: toDay(fromDay(from).year, 1, 1), to: toDay(fromDay(to).year + 1, 1, 1) };
}
