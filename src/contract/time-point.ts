// The contract's times (see `Time` in basics.ts) as first and last possible day. Nothing becomes sharper than it is written.
import { isoOf, toDay } from './calendar.js';

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

type Span = readonly [precision: Precision, earliest: number, latest: number];

/** What may follow a year: its precision, its first month, and its names, which divide twelve months among them. */
const PARTS: readonly (readonly [Precision, number, readonly string[]])[] = [
  ['quarter', 1, ['q1', 'q2', 'q3', 'q4']],
  ['half-year', 1, ['h1', 'h2']],
  // Conventions, and therefore drawn with vague edges: seasons of whole months (a winter ends in the next year), thirds.
  ['season', 3, ['spring', 'summer', 'autumn', 'winter']],
  ['part', 1, ['early', 'mid', 'late']],
];

const months = (precision: Precision, year: number, first: number, count: number): Span => [
  precision,
  toDay(year, first, 1),
  toDay(year, first + count, 0),
];

/** Marks, a year, then a month or another part of it, then a day or a third of that part, then a time of day, and marks. */
const POINT = /^([~?%]*)(\d{3})(\d|x)(?:-(\d\d|[a-z]\w+)(?:-(\d\d|early|mid|late)(?:[t ]\d\d:?\d\d.*?)?)?)?([~?%]*)$/;

function spanOf(decade: string, digit: string, part?: string, end = ''): Span | null {
  if (digit === 'x') return part ? null : months('decade', Number(decade) * 10, 1, 120);
  const year = Number(decade + digit);
  if (!part) return months('year', year, 1, 12);
  const month = Number(part);
  const [precision, start, names] = (!(month >= 0) && PARTS.find(([, , all]) => all.includes(part))) || (['month', month, []] as const);
  const count = 12 / (names.length || 12);
  const first = start + count * Math.max(names.indexOf(part), 0);
  if (!(first > 0 && first < 13)) return null;
  if (!end) return months(precision, year, first, count);
  const third = ['early', 'mid', 'late'].indexOf(end);
  if (third >= 0 && precision === 'quarter') return months('part', year, first + third, 1);
  if (precision !== 'month') return null;
  const last = toDay(year, month + 1, 0);
  const at = toDay(year, month, third < 0 ? Number(end) : third * 10 + 1);
  if (third >= 0) return ['part', at, third === 2 ? last : at + 9];
  return at > last || end === '00' ? null : ['day', at, at];
}

/** What a text says alone or at both ends of an interval, null for an open one; null where it can't be read. */
export function readEnds<End>(text: string, read: (part: string) => End | null): (End | null)[] | null {
  const parts = text.trim().split('/');
  const ends = parts.map((part) => (part === '..' && parts.length === 2 ? null : (read(part) ?? undefined)));
  const isRead = text.length <= 80 && parts.length < 3 && ends.some(Boolean) && !ends.includes(undefined);
  return isRead ? (ends as (End | null)[]) : null;
}

function parsePoint(text: string): TimePoint | null {
  const [, before, decade, digit, part, end, after] = POINT.exec(text.toLowerCase()) ?? [];
  const span = decade && digit && spanOf(decade, digit, part, end);
  if (!span) return null;
  const [precision, earliest, latest] = span;
  const marks = `${before}${after}`;
  return {
    earliest,
    latest,
    precision,
    about: marks !== '' && /[~%]/.test(marks),
    uncertain: marks !== '' && /[?%]/.test(marks),
    source: text,
  };
}

/**
 * Reads a time of the contract; null for anything else, also for days that don't exist and for `unknown`, which says that
 * the answer is lost and is the caller's business.
 *
 * - Upper and lower case are alike (`2021-q1`, `202x`); a time of day is ignored, without moving the day by a time zone.
 * - Marks stand before or after: `~` about, `?` uncertain, `%` both. An interval has the marks of either end.
 * - `2021/2023` is one time: it lies, or stretches, somewhere between the first day of 2021 and the last of 2023. Its ends
 *   may have any precision. An end before the start, and `../..`, can't be read.
 */
export function parseTime(text: string): TimePoint | null {
  // Most times are single, and there are thousands of them.
  if (!text.includes('/')) return text.length > 80 ? null : parsePoint(text.trim());
  const ends = readEnds(text, parsePoint);
  if (!ends) return null;
  const [first = null, last] = ends;
  if (last === undefined) return first;
  const earliest = first?.earliest ?? null;
  const latest = last?.latest ?? null;
  if (earliest !== null && latest !== null && latest < earliest) return null;
  const about = Boolean(first?.about || last?.about);
  const uncertain = Boolean(first?.uncertain || last?.uncertain);
  return { earliest, latest, precision: 'interval', about, uncertain, source: text.trim() };
}

/** The contract's text for two ends of which either may be open: in years, months or days, whichever both are borders of. */
export function notation(precision: Precision, earliest: number | null, latest: number | null): string {
  const borders = [earliest ?? 0, latest === null ? 0 : latest + 1].map(isoOf);
  const whole = (end: string): boolean => borders.every((border) => border.includes(end));
  const inYears = precision === 'year' || precision === 'decade' || whole('-01-01T');
  const length = inYears ? 4 : whole('-01T') ? 7 : 10;
  const [first, last] = [earliest, latest].map((at) => (at === null ? '..' : isoOf(at).slice(0, length))) as [string, string];
  return first === last ? first : `${first}/${last}`;
}
