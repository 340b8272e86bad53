// Lengths of time, and where something ends that starts at a time and takes so long.
import { fromDay, toDay } from './calendar.js';
import { notation, type Precision, type TimePoint } from './time-point.js';

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

const LENGTH = /^P(?:(\d{1,4}(?:[.,]\d)?)Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/i;

function parseLength(text: string): Length | null {
  const match = LENGTH.exec(text);
  if (!match || text.length < 3) return null;
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map((part) => Number((part ?? '0').replace(',', '.')));
  // Tenths of years are counted in tenths of months, so that 1.5 years are exactly 18 months.
  const tenths = Math.round(years * 10) * 12;
  return tenths % 10 === 0 ? { months: tenths / 10 + months, days: weeks * 7 + days } : null;
}

/** For comparing only: a month has 30.4 days. */
const inDays = (length: Length): number => length.months * 30.4 + length.days;

/**
 * Reads a duration: `P10M`, `P5Y`, `P1Y6M`, `P2W`, `P10D`, `P1.5Y` (where that is whole months), an interval `P6M/P12M`,
 * one-sided `../P3M` and `P1Y/..`. Null for anything else, also for hours and for an interval that runs backwards.
 */
export function parseDuration(text: string): Duration | null {
  const source = text.trim();
  const [first = '', last, ...more] = source.split('/');
  if (more.length > 0 || source.length > 40) return null;
  const min = parseLength(first);
  if (last === undefined) return min && { min, max: min, source };
  const max = parseLength(last);
  if (!(min || max) || !(min || first === '..') || !(max || last === '..')) return null;
  return min && max && inDays(min) > inDays(max) ? null : { min, max, source };
}

type Unit = 'day' | 'month' | 'year';

const WIDTH: Readonly<Record<Unit, number>> = { day: 1, month: 28, year: 365 };

/** How exactly a length is written: `P5Y` to the year, `P10M` and `P12M` to the month. */
function unitOf(duration: Duration, end: 0 | -1): Unit {
  const text = duration.source.split('/').at(end) as string;
  if (/[WD.,]/i.test(text)) return /[WD]/i.test(text) ? 'day' : 'month';
  return /M/i.test(text) ? 'month' : 'year';
}

/** Moves a day; where the month is shorter, to its last day. */
function move(at: number, { months, days }: Length): number {
  const { year, month, day } = fromDay(at);
  return Math.min(toDay(year, month + months, day), toDay(year, month + months + 1, 0)) + days;
}

/** First day of the unit that a day is in, or, with `next`, of the one after it. */
function unitStart(at: number, unit: Unit, next: 0 | 1): number {
  if (unit === 'day') return at + next;
  const { year, month } = fromDay(at);
  return unit === 'year' ? toDay(year + next, 1, 1) : toDay(year, month + next, 1);
}

/**
 * Where something ends that starts at `start` and takes `duration`: November 2019 and ten months give September 2020, the
 * year 2021 and two years the year 2023, March 2021 and one year the year 2022.
 *
 * The end is as exact as the vaguer of the two and its days are never narrower than the start's. Where they fit no single
 * unit (the year 2021 and ten months: November 2021 to October 2022), `source` names the units that they touch
 * (`2021/2022`). An open side of either stays open; null where both are.
 */
export function addDuration(start: TimePoint, duration: Duration): TimePoint | null {
  const { min, max } = duration;
  let earliest = start.earliest;
  let latest: number | null = null;
  const width = start.earliest === null || start.latest === null ? 0 : start.latest - start.earliest + 1;
  const [minUnit, maxUnit] = [unitOf(duration, 0), unitOf(duration, -1)];
  if (earliest !== null && min) {
    earliest = move(earliest, min);
    if (width < WIDTH[minUnit]) earliest = unitStart(earliest, minUnit, 0);
  }
  if (start.latest !== null && max) {
    // The day after moves, so that the end of a month stays the end of a month.
    latest = move(start.latest + 1, max) - 1;
    if (width < WIDTH[maxUnit]) latest = unitStart(latest, maxUnit, 1) - 1;
    latest = Math.max(latest, earliest ?? latest);
  }
  const end = toDay(9999, 12, 31);
  if (latest !== null && latest > end) latest = null;
  if (earliest !== null && earliest > end) earliest = end;
  if (earliest === null && latest === null) return null;
  return { ...start, ...named(start, duration, earliest, latest, width < WIDTH[maxUnit] ? maxUnit : start.precision) };
}

function named(start: TimePoint, duration: Duration, earliest: number | null, latest: number | null, unit: Precision) {
  const mark = start.about && start.uncertain ? '%' : start.about ? '~' : start.uncertain ? '?' : '';
  const precision = earliest === null || latest === null || duration.min !== duration.max ? 'interval' : unit;
  const source = notation(precision, earliest, latest).replace(/[^/.]+/g, (part) => part + mark);
  return { earliest, latest, precision, source };
}
