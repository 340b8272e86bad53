// The contract's times (see `Time` in basics.ts) as first and last possible day. Nothing becomes sharper than it is written.
import { fromDay, toDay } from './calendar.js';

/** How exactly a time is known. */
export type Precision = 'day' | 'month' | 'quarter' | 'season' | 'half-year' | 'part' | 'year' | 'decade' | 'interval';

/** A time as far as it is known. */
export interface TimePoint {
  /** First possible day, whole days since 1970-01-01 (UTC); null: open (`../2021`). */
  earliest: number | null;
  /** Last possible day, inclusive; null: open (`2021/..`). */
  latest: number | null;
  precision: Precision;
  /** `~`: about. The days are those of the time without the mark. */
  about: boolean;
  /** `?`: uncertain; `%` is both. */
  uncertain: boolean;
  /** The text that was read. */
  source: string;
}

/** First and last month of what follows a year; a season from 12 on ends in the next year. */
const SPANS: Readonly<Record<string, readonly [Precision, number, number]>> = {
  q1: ['quarter', 1, 3],
  q2: ['quarter', 4, 6],
  q3: ['quarter', 7, 9],
  q4: ['quarter', 10, 12],
  h1: ['half-year', 1, 6],
  h2: ['half-year', 7, 12],
  // Conventions, and therefore always drawn with vague edges: seasons of whole months, thirds of a year.
  spring: ['season', 3, 5],
  summer: ['season', 6, 8],
  autumn: ['season', 9, 11],
  winter: ['season', 12, 14],
  early: ['part', 1, 4],
  mid: ['part', 5, 8],
  late: ['part', 9, 12],
};

const PARTS = ['early', 'mid', 'late'];

const YEAR = /^(\d{4})(?:-(q[1-4]|h[12]|spring|summer|autumn|winter|early|mid|late))?$/;
const DECADE = /^(\d{3})x$/;
const PART = /^(\d{4})-(q[1-4]|\d\d)-(early|mid|late)$/;
const DATE = /^(\d{4})-(\d\d)(?:-(\d\d)(?:[t ]\d\d:?\d\d.*)?)?$/;

type Span = [precision: Precision, earliest: number, latest: number];

const months = (precision: Precision, first: number, last: number, year: number): Span => [
  precision,
  toDay(year, first, 1),
  toDay(year, last + 1, 0),
];

function partSpan(year: number, within: string, part: string): Span | null {
  const third = PARTS.indexOf(part);
  const span = SPANS[within];
  if (span) return months('part', span[1] + third, span[1] + third, year);
  const month = Number(within);
  if (month < 1 || month > 12) return null;
  const last = third === 2 ? toDay(year, month + 1, 0) : toDay(year, month, third * 10 + 10);
  return ['part', toDay(year, month, third * 10 + 1), last];
}

function dateSpan(year: number, month: number, day: number | null): Span | null {
  if (month < 1 || month > 12) return null;
  const span = months('month', month, month, year);
  if (day === null) return span;
  const at = toDay(year, month, day);
  return at >= span[1] && at <= span[2] ? ['day', at, at] : null;
}

function spanOf(text: string): Span | null {
  let match = YEAR.exec(text);
  if (match) {
    const [precision, first, last] = SPANS[match[2] ?? ''] ?? (['year', 1, 12] as const);
    return months(precision, first, last, Number(match[1]));
  }
  match = DATE.exec(text);
  if (match) return dateSpan(Number(match[1]), Number(match[2]), match[3] === undefined ? null : Number(match[3]));
  match = DECADE.exec(text);
  if (match) return months('decade', 1, 120, Number(match[1]) * 10);
  match = PART.exec(text);
  return match ? partSpan(Number(match[1]), match[2] as string, match[3] as string) : null;
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

const written = (at: number, parts: number): string => {
  const { year, month, day } = fromDay(at);
  return [digits(year, 4), digits(month, 2), digits(day, 2)].slice(0, parts).join('-');
};

/** The text for two ends of which either may be open: in years, months or days, whichever both ends are borders of. */
function range(precision: Precision, earliest: number | null, latest: number | null): string {
  const borders = [earliest, latest === null ? null : latest + 1].map((at) => fromDay(at ?? 0));
  const whole = (unit: 'day' | 'month'): boolean => borders.every((border) => border[unit] === 1);
  const inYears = precision === 'year' || precision === 'decade' || (whole('day') && whole('month'));
  const parts = inYears ? 1 : whole('day') ? 2 : 3;
  const [first, last] = [earliest, latest].map((at) => (at === null ? '..' : written(at, parts)));
  return first === last ? (first as string) : `${first}/${last}`;
}

/** The contract's text for a span: its name where it has one of that precision, else its two ends. */
export function notation(precision: Precision, earliest: number | null, latest: number | null): string {
  if (earliest === null || latest === null) return range(precision, earliest, latest);
  const year = written(earliest, 1);
  for (const name in SPANS) {
    const span = months(...(SPANS[name] as (typeof SPANS)[string]), Number(year));
    if (span[0] === precision && span[1] === earliest && span[2] === latest) {
      return `${year}-${name.length === 2 ? name.toUpperCase() : name}`;
    }
  }
  return range(precision, earliest, latest);
}

function parsePoint(text: string): TimePoint | null {
  const [, before = '', core = '', after = ''] = /^([~?%]*)(.*?)([~?%]*)$/.exec(text) ?? [];
  const span = spanOf(core.toLowerCase());
  if (!span) return null;
  const marks = before + after;
  const [precision, earliest, latest] = span;
  return { earliest, latest, precision, about: /[~%]/.test(marks), uncertain: /[?%]/.test(marks), source: text };
}

/**
 * Reads a time of the contract; null for anything else, also for days that don't exist and for `unknown`, which says that
 * the answer is lost and is the caller's business.
 *
 * - Upper and lower case are alike (`2021-q1`, `202x`); a time of day is ignored, without moving the day by a time zone.
 * - Marks stand before or after: `~` about, `?` uncertain, `%` both. An interval has the marks of either end.
 * - `2021/2023` is one time: it lies, or stretches, somewhere between the first day of 2021 and the last of 2023. Both ends
 *   may have any precision. An end before the start, and `../..`, can't be read.
 */
export function parseTime(text: string): TimePoint | null {
  const source = text.trim();
  if (source.length > 80) return null;
  const ends = source.split('/');
  if (ends.length === 1) return parsePoint(source);
  if (ends.length > 2) return null;
  const [first, last] = ends.map((end) => (end === '..' ? undefined : parsePoint(end)));
  if (first === null || last === null || !(first || last)) return null;
  const earliest = first ? first.earliest : null;
  const latest = last ? last.latest : null;
  if (earliest !== null && latest !== null && latest < earliest) return null;
  return {
    earliest,
    latest,
    precision: 'interval',
    about: Boolean(first?.about || last?.about),
    uncertain: Boolean(first?.uncertain || last?.uncertain),
    source,
  };
}
