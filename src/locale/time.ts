// Time in words, at the precision that is known.
import { type Duration, fromDay, type Length, parseTime, type TimePoint } from '../contract/time.js';
import type { MilestoneModel, TextModel, WhenModel } from '../model/strategy-model.js';
import type { Locale } from './locale.js';

const isInterval = (point: TimePoint | null): boolean => point?.source.includes('/') ?? false;

/** `15. März 2021`. */
export function dayInWords(at: number, locale: Locale): string {
  const { year, month, day } = fromDay(at);
  return locale.day(day, locale.months[month - 1] as string, year);
}

/** `März 2021`, `1. Quartal 2021`, `Anfang 2022`, `etwa 2021`, `bis Ende 2021`: never sharper than the point. */
export function timeInWords(point: TimePoint, locale: Locale): string {
  const { range, until, from, about, uncertain } = locale.time;
  if (isInterval(point)) {
    const [first, last] = point.source.split('/').map((end) => {
      const read = parseTime(end);
      return read && timeInWords(read, locale);
    });
    return first && last ? range(first, last) : last ? `${until} ${last}` : `${from} ${first}`;
  }
  return `${point.about ? `${about} ` : ''}${bareTime(point, locale)}${point.uncertain ? ` ${uncertain}` : ''}`;
}

function bareTime({ source, precision, earliest }: TimePoint, locale: Locale): string {
  const { quarter, half, decade } = locale.time;
  const { year, month } = fromDay(earliest ?? 0);
  // `2021-summer`, `2021-Q1-early`: the last word, and what it is a part of.
  const [, whole = '', part = ''] = /([\dq-]+)-([a-z]{3,})/.exec(source.toLowerCase()) ?? [];
  switch (precision) {
    case 'day':
      return dayInWords(earliest ?? 0, locale);
    case 'month':
      return `${locale.months[month - 1]} ${year}`;
    case 'quarter':
      return `${quarter((month + 2) / 3)} ${year}`;
    case 'half-year':
      return `${half(month > 6 ? 2 : 1)} ${year}`;
    case 'season':
    case 'part':
      return `${locale.parts[part]} ${bareTime(parseTime(whole) as TimePoint, locale)}`;
    case 'decade':
      return decade(year);
    default:
      return String(year);
  }
}

/** `10 Monate`, `6 Monate bis 1 Jahr`, `höchstens 3 Monate`. */
export function durationInWords({ min, max, source }: Duration, locale: Locale): string {
  const { range, atLeast, atMost } = locale.time;
  const unit = (n: number, of: 'year' | 'month' | 'day'): string =>
    n ? n.toLocaleString(locale.language, { style: 'unit', unit: of, unitDisplay: 'long' }) : '';
  const one = ({ months, days }: Length): string =>
    [unit(Math.floor(months / 12), 'year'), unit(months % 12, 'month'), unit(days, 'day')].filter(Boolean).join(', ') || source;
  if (min && max) return one(min) === one(max) ? one(min) : range(one(min), one(max));
  return min ? `${atLeast} ${one(min)}` : max ? `${atMost} ${one(max)}` : source;
}

/** Begun at an unknown time before the day the facts hold. */
const hasStarted = ({ start, known }: WhenModel): boolean => start?.earliest === null && start.latest !== null && start.latest <= known;

/** `1. Quartal 2021`, `bereits gestartet`, and `bis 2030` where that is still to come. */
export function startInWords(when: WhenModel, locale: Locale): string {
  return hasStarted(when) ? locale.time.startedBefore : when.start ? timeInWords(when.start, locale) : '';
}

/** Start, end and length in words, as far as they are known: `1. Quartal 2021 bis 2023`, `bereits gestartet, fortlaufend`. */
export function whenInWords(when: WhenModel, locale: Locale): string {
  const { facts, time } = locale;
  const started = hasStarted(when);
  const start = startInWords(when, locale);
  const stated = when.endReckoned ? null : when.end;
  const end = stated ? timeInWords(stated, locale) : '';
  const isOpen = stated?.earliest === null;
  // A start or an end that is itself an interval would read as the whole time, so both are named.
  const named = (isInterval(when.start) && !started) || (isInterval(stated) && !(isOpen && (started || !start)));
  const period = named
    ? [start && (started ? start : `${facts.start}: ${start}`), end && `${facts.end}: ${end}`]
    : start && end && !started
      ? [time.range(start, end)]
      : [start, end && (isOpen ? end : `${time.until} ${end}`)];
  return [...period, when.duration && !end && durationInWords(when.duration, locale), when.ongoing && time.ongoing]
    .filter(Boolean)
    .join(', ');
}

/** The day of a milestone, or the document's words for it. */
export function milestoneInWords({ date, text }: MilestoneModel, locale: Locale): TextModel {
  return date ? { value: timeInWords(date, locale) } : (text ?? { value: locale.unknown });
}

/** `überfällig seit Oktober 2020`: the first month in which it is surely late. `since` is the last possible day of the end. */
export function overdueInWords(since: number, locale: Locale): string {
  const { year, month } = fromDay(since + 1);
  return `${locale.time.overdueSince} ${locale.months[month - 1]} ${year}`;
}
