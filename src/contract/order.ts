// Which of two times comes first, as far as that is certain.
import type { Fields } from './check.js';
import { parseTime, type TimePoint } from './time.js';

/** The time under a key, if it is one. */
export function timeAt(fields: Fields, key: string): TimePoint | null {
  const text = fields[key];
  return typeof text === 'string' ? parseTime(text) : null;
}

/** Whether all of `a` is before all of `b`. */
export function isBefore(a: TimePoint | null, b: TimePoint | null): boolean {
  return a?.latest != null && b?.earliest != null && a.latest < b.earliest;
}
