// Time in words, at the precision that is known.
import { type Duration, fromDay, parseTime, type TimePoint } from '../contract/time.js';
import type { WhenModel } from '../model/strategy-model.js';
import type { Locale } from './locale.js';

/** `15. März 2021`. */
export function dayInWords(at: number, locale: Locale): string {
  const { year, month, day } = fromDay(at);
  return locale.day(day, locale.months[month - 1] as string, year);
}

/** `März 2021`, `1. Quartal 2021`, `Anfang 2022`, `etwa 2021`, `bis Ende 2021`: never sharper than the point. */
export function timeInWords(point: TimePoint, locale: Locale): string {
  const words = locale.time;
  const [first, last] = point.source.split('/');
  if (last !== undefined) {
    const a = first === '..' || first === undefined ? null : parseTime(first);
    const b = last === '..' ? null : parseTime(last);
    if (a && b) return words.range(timeInWords(a, locale), timeInWords(b, locale));
    if (b) return `${words.until} ${timeInWords(b, locale)}`;
    return a ? `${words.from} ${timeInWords(a, locale)}` : point.source;
  }
  const bare = bareTime(point, locale);
  return `${point.about ? `${words.about} ` : ''}${bare}${point.uncertain ? ` ${words.uncertain}` : ''}`;
}

function bareTime(point: TimePoint, locale: Locale): string {
  const words = locale.time;
  const at = point.earliest ?? point.latest;
  if (at === null) return point.source;
  const { year, month } = fromDay(at);
  switch (point.precision) {
    case 'day':
      return dayInWords(at, locale);
    case 'month':
      return `${locale.months[month - 1]} ${year}`;
    case 'quarter':
      return `${words.quarter((month + 2) / 3)} ${year}`;
    case 'half-year':
      return `${words.half(month > 6 ? 2 : 1)} ${year}`;
    case 'season':
      return `${locale.seasons[(/spring|summer|autumn|winter/.exec(point.source.toLowerCase())?.[0] ?? 'summer') as 'summer']} ${year}`;
    case 'part': {
      const part = (/early|mid|late/.exec(point.source.toLowerCase())?.[0] ?? 'mid') as 'mid';
      const inner = /^[~?]*(\d{4}(?:-[0-9a-z]+)?)-(?:early|mid|late)/i.exec(point.source)?.[1];
      const whole = inner === undefined ? null : parseTime(inner);
      return `${locale.parts[part]} ${whole ? bareTime(whole, locale) : year}`;
    }
    case 'decade':
      return words.decade(year);
    default:
      return String(year);
  }
}

/** `10 Monate`, `6 Monate bis 1 Jahr`, `höchstens 3 Monate`. */
export function durationInWords(duration: Duration, locale: Locale): string {
  const words = locale.time;
  const one = (length: { months: number; days: number }): string => {
    const years = Math.floor(length.months / 12);
    const months = length.months % 12;
    const parts = [years && words.years(years), months && words.months(months), length.days && words.days(length.days)].filter(Boolean);
    return parts.length > 0 ? parts.join(', ') : words.days(0);
  };
  const { min, max } = duration;
  if (min && max) {
    const [a, b] = [one(min), one(max)];
    return a === b ? a : words.durationRange(a, b);
  }
  if (min) return `${words.atLeast} ${one(min)}`;
  return max ? `${words.atMost} ${one(max)}` : duration.source;
}

/** Start and end in words, as far as they are known: `1. Quartal 2021 bis 2023`, `bereits gestartet, fortlaufend`. */
export function whenInWords(when: WhenModel, locale: Locale): string {
  const words = locale.time;
  const start = when.start && (when.start.earliest === null ? words.startedBefore : timeInWords(when.start, locale));
  const end = when.end && !when.endReckoned ? timeInWords(when.end, locale) : null;
  const length = when.duration && !end ? durationInWords(when.duration, locale) : null;
  const tail = when.ongoing ? words.ongoing : length;
  if (start && end) return when.start?.earliest === null ? `${start}, ${words.until} ${end}` : words.range(start, end);
  if (start) return tail ? `${start}, ${tail}` : start;
  if (end) return `${words.until} ${end}`.replace(`${words.until} ${words.until}`, words.until);
  return tail ?? '';
}

/** `überfällig seit Oktober 2020`: the first month in which it is surely late. `since` is the last possible day of the end. */
export function overdueInWords(since: number, locale: Locale): string {
  const { year, month } = fromDay(since + 1);
  return `${locale.time.overdueSince} ${locale.months[month - 1]} ${year}`;
}
