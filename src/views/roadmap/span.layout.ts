// From what is known about a project's time to the bar that says no more than that, in days.
import type { Status } from '../../contract/strategy.js';
import type { TimePoint } from '../../contract/time.js';
import type { WhenModel } from '../../model/strategy-model.js';

export const month = 365.25 / 12;
/** How far back an unknown start is drawn ("bereits gestartet"). */
const openStart = 8 * month;
/** How far on an end is drawn of which nothing is known. */
const openEnd = 12 * month;

/** A bar in days since 1970-01-01. */
export interface Span {
  from: number;
  /** First day after the bar; infinite: goes on. */
  to: number;
  /** Lengths of the vague edges inside the bar; 0 is exact. */
  vagueStart: number;
  vagueEnd: number;
  /** A start or an end of which nothing but one side is known may be vague over most of the bar. */
  open: boolean;
}

/** How long the vague edge of a time is, in days; 0 for what is known to the month or the day. */
export function vagueness({ earliest, latest, precision, about, uncertain }: TimePoint): number {
  const marked = about || uncertain ? 6 * month : 0;
  if (earliest === null || latest === null) return Math.max(openStart, marked);
  if (precision === 'day' || precision === 'month') return marked;
  return Math.max(marked, precision === 'year' ? 6 * month : latest - earliest + 1);
}

/** @param asOf the day the facts hold: what runs has run until then. Null if the time can't be placed. */
export function spanOf({ start, end, ongoing }: WhenModel, status: Status, asOf: number | null): Span | null {
  const begun = start && (start.latest ?? start.earliest);
  const ended = end && (end.earliest ?? end.latest);
  if (begun === null && ended === null) return null;
  const span: Span = {
    from: start?.earliest ?? (begun !== null ? begun + 1 - openStart : (ended as number) - openStart * 1.4),
    to: 0,
    vagueStart: start && begun !== null ? vagueness(start) : openStart,
    vagueEnd: 0,
    open: begun === null || start?.earliest === null,
  };
  if (end && ended !== null) {
    span.to = end.latest === null ? ended + openStart : end.latest + 1;
    span.vagueEnd = vagueness(end);
  } else if (ongoing) span.to = Number.POSITIVE_INFINITY;
  else Object.assign(span, endless(begun as number, status, asOf ?? Number.NEGATIVE_INFINITY));
  // A file may contradict itself; then the bar covers both days and its edges claim nothing.
  if (span.to <= span.from) return { from: span.to - 1, to: span.from + 1, vagueStart: month, vagueEnd: month, open: true };
  return span;
}

/** An end of which nothing is known: what runs goes on after `asOf`, what is over was over by then. */
function endless(begun: number, status: Status, asOf: number): Pick<Span, 'to' | 'vagueEnd'> {
  const active = status === 'running' || status === 'paused';
  const known = active ? Math.max(begun + 1, asOf) : begun + 1;
  const to =
    (status === 'done' || status === 'stopped') && asOf > begun
      ? Math.min(known + openEnd, Math.max(asOf, known + 3 * month))
      : known + openEnd;
  return { to, vagueEnd: to - known };
}
