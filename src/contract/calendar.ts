// Days as whole numbers since 1970-01-01 (UTC), by arithmetic alone: `Date` reads the years 0 to 99 as 1900 to 1999.

/** A day of the Gregorian calendar; `month` and `day` count from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** Whole days since 1970-01-01. `month` may lie outside 1–12 and then moves the year; `day` may lie outside the month. */
export function toDay(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3;
  // A year that starts in March puts the leap day at its end.
  const marchYear = Math.floor(months / 12);
  const days = Math.floor(((months - marchYear * 12) * 153 + 2) / 5);
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leaps + days + day - 719469;
}

/** The calendar day of a number of whole days since 1970-01-01. */
export function fromDay(at: number): CalendarDay {
  const shifted = at + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month < 3 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** Moves a day by months and days; a day that the month doesn't have becomes its last. */
export function moveDay(at: number, months: number, days: number): number {
  const { year, month, day } = fromDay(at);
  const lastOfMonth = toDay(year, month + months + 1, 0);
  return Math.min(toDay(year, month + months, day), lastOfMonth) + days;
}
