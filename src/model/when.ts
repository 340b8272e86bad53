// From a contract's `when` to something that can be placed on an axis. Nothing becomes sharper than it was written.
import { timesOf } from '../contract/order.js';
import type { Status, When } from '../contract/strategy.js';
import { parseTime, type TimePoint } from '../contract/time.js';
import type { Read } from './items.js';
import type { WhenModel } from './strategy-model.js';

/** Reads a time; what is absent, lost or unreadable is null. */
export const timeOf = (text: string | undefined): TimePoint | null => (text === undefined ? null : parseTime(text));

const bounded = (point: TimePoint | null): boolean => point !== null && (point.earliest !== null || point.latest !== null);

/**
 * @param today whole days since 1970-01-01
 * @param asOf the day the facts hold
 */
export function whenModel(when: When = {}, status: Status, today: number, read: Read, asOf: TimePoint | null = null): WhenModel {
  const { ongoing = false, planned } = when;
  const times = timesOf(when);
  const { start, end } = times;
  const latest = end?.latest ?? null;
  return {
    ...times,
    ongoing,
    text: read(when.text),
    planned: planned ? { start: timeOf(planned.start), end: timeOf(planned.end) } : null,
    known: Math.max(today, asOf?.latest ?? today),
    placed: bounded(start) || bounded(end),
    overdueSince: status !== 'done' && status !== 'stopped' && latest !== null && latest < today ? latest : null,
  };
}
