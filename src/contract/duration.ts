// Lengths of time, and where something ends that starts at a time and takes so long.
import { fromDay, toDay } from './calendar.js';
import { notation, type Precision, readEnds, type TimePoint } from './time-point.js';

/** A length in months (12 to a year) and days (7 to a week). */
export interface Length {
  months: number;
  days: number;
}

/** A length as far as it is known. */
export interface Duration {
  /** At least; null: not said (`../P3M`). */
  min: Length | null;
  /** At most; null: not said (`P1Y/..`). */
  max: Length | null;
  /** The text that was read. */
  source: string;
}

function parseLength(text: string): Length | null {
  const match = /^P(?=\d)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,4}D)?$/i.exec(text);
  if (!match) return null;
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map((part) => Number.parseInt(part ?? '0', 10));
  return { months: years * 12 + months, days: weeks * 7 + days };
}

/** For comparing only: a month has 30.4 days. */
const inDays = ({ months, days }: Length): number => months * 30.4 + days;

/**
 * Reads a duration: `P10M`, `P5Y`, `P1Y6M`, `P2W`, `P10D`, an interval `P6M/P12M`, one-sided `../P3M` and `P1Y/..`. Null for
 * anything else, also for hours and for an interval that runs backwards.
 */
export function parseDuration(text: string): Duration | null {
  const ends = readEnds(text, parseLength);
  if (!ends) return null;
  const [min = null, max = min] = ends;
  return min && max && inDays(min) > inDays(max) ? null : { min, max, source: text.trim() };
}

/** Days that a unit has at least. */
const WIDTH = { day: 1, month: 28, year: 365 } as const;

/** How exactly a length is written: `P5Y` to the year, `P10M` and `P12M` to the month. */
const unitOf = (text: string): keyof typeof WIDTH => (/[WD]/i.test(text) ? 'day' : /M/i.test(text) ? 'month' : 'year');

/**
 * Where something ends that starts at `start` and takes `duration`: November 2019 and ten months give September 2020, the
 * year 2021 and two years the year 2023, March 2021 and one year the year 2022.
 *
 * The end is as exact as the vaguer of the two and its days are never narrower than the start's. Where they fit no single
 * unit (the year 2021 and ten months: November 2021 to October 2022), `source` names the units that they touch
 * (`2021/2022`). An open side of either stays open; null where both are.
 */
export function addDuration(start: TimePoint, { min, max, source }: Duration): TimePoint | null {
  const [minUnit = 'day', maxUnit = minUnit] = source.split('/').map(unitOf);
  const width = start.earliest === null || start.latest === null ? 0 : start.latest - start.earliest + 1;
  const end = toDay(9999, 12, 31);

  /** Moves a first day, or with `last` the day after a last one, so that the end of a month stays the end of a month. */
  function move(at: number, { months, days }: Length, unit: keyof typeof WIDTH, last: 0 | 1): number {
    const { year, month, day } = fromDay(at + last);
    const moved = Math.min(toDay(year, month + months, day), toDay(year, month + months + 1, 0)) + days - last;
    if (unit === 'day' || width >= WIDTH[unit]) return moved;
    const to = fromDay(moved);
    return toDay(to.year + (unit === 'year' ? last : 0), unit === 'year' ? 1 : to.month + last, 1) - last;
  }

  let { earliest, latest } = start;
  if (earliest !== null && min) earliest = Math.min(move(earliest, min, minUnit, 0), end);
  latest = latest !== null && max ? Math.max(move(latest, max, maxUnit, 1), earliest ?? -Infinity) : null;
  if (latest !== null && latest > end) latest = null;
  if (earliest === null && latest === null) return null;
  const unit: Precision = width < WIDTH[maxUnit] ? maxUnit : start.precision;
  const precision = earliest === null || latest === null || min !== max ? 'interval' : unit;
  const mark = `${start.about ? '~' : ''}${start.uncertain ? '?' : ''}`;
  return { ...start, earliest, latest, precision, source: notation(precision, earliest, latest).replace(/[^/.]+/g, `$&${mark}`) };
}
