// Times of a project or a milestone, and which of two comes first, as far as that is certain.
import type { Fields } from './check.js';
import type { When } from './strategy.js';
import { addDuration, type Duration, parseDuration, parseTime, type TimePoint } from './time.js';

/** The time under a key, if it is one. */
export function timeAt(fields: object, key: string): TimePoint | null {
  const text = (fields as Fields)[key];
  return typeof text === 'string' ? parseTime(text) : null;
}

/** When a project starts and ends. */
export interface Times {
  start: TimePoint | null;
  duration: Duration | null;
  end: TimePoint | null;
  /** Whether the end follows from start and duration instead of being stated. */
  endReckoned: boolean;
}

export function timesOf(when: When): Times {
  const start = timeAt(when, 'start');
  const duration = when.duration === undefined ? null : parseDuration(String(when.duration));
  const stated = timeAt(when, 'end');
  const reckoned = stated || when.ongoing || !start || !duration ? null : addDuration(start, duration);
  return { start, duration, end: stated ?? reckoned, endReckoned: reckoned !== null };
}

/** Whether all of `a` is before all of `b`. */
export function isBefore(a: TimePoint | null, b: TimePoint | null): boolean {
  return (a?.latest ?? Infinity) < (b?.earliest ?? -Infinity);
}
