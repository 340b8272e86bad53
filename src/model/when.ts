// From a contract's `when` to something that can be placed on an axis. Nothing becomes sharper than it was written.
import type { Status, Text, When } from '../contract/strategy.js';
import { addDuration, parseDuration, parseTime, type TimePoint } from '../contract/time.js';
import type { TextModel, WhenModel } from './strategy-model.js';

/** Reads a time; what is absent, lost or unreadable is null. */
export function timeOf(text: string | undefined): TimePoint | null {
  return text === undefined ? null : parseTime(text);
}

const bounded = (point: TimePoint | null): boolean => point !== null && (point.earliest !== null || point.latest !== null);

/** @param today whole days since 1970-01-01 */
export function whenModel(
  when: When | undefined,
  status: Status,
  today: number,
  read: (text: Text | undefined) => TextModel | null,
): WhenModel {
  const start = timeOf(when?.start);
  const duration = when?.duration === undefined ? null : parseDuration(when.duration);
  const stated = timeOf(when?.end);
  const reckoned = stated === null && when?.ongoing !== true && start !== null && duration !== null ? addDuration(start, duration) : null;
  const end = stated ?? reckoned;
  const finished = status === 'done' || status === 'stopped';
  const planned = when?.planned;
  return {
    start,
    end,
    endReckoned: reckoned !== null,
    ongoing: when?.ongoing === true,
    duration,
    text: read(when?.text),
    planned: planned ? { start: timeOf(planned.start), end: timeOf(planned.end) } : null,
    placed: bounded(start) || bounded(end),
    overdueSince: !finished && end !== null && end.latest !== null && end.latest < today ? end.latest : null,
  };
}
