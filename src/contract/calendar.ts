// Days as whole numbers since 1970-01-01, in UTC.

const DAY = 86_400_000;

/** A day of the Gregorian calendar; `month` and `day` count from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** Whole days since 1970-01-01. A month outside 1–12 moves the year, a day outside the month moves the month. */
export function toDay(year: number, month: number, day: number): number {
  // Years that begin with March end with the day that leaps. Thousands of dates are read: this is far faster than `Date`.
  const months = year * 12 + month - 3;
  const from = Math.floor(months / 12);
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return from * 365 + leaps + Math.floor(((months - from * 12) * 153 + 2) / 5) + day - 719_469;
}

/** The calendar day of a number of whole days since 1970-01-01. */
export function fromDay(at: number): CalendarDay {
  const date = new Date(at * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same in ISO 8601: `2021-03-15T00:00:00.000Z`. */
export const isoOf = (at: number): string => new Date(at * DAY).toISOString();
