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
  const unit = (n: number, of: 'year' | 'month' | 'day'): string => (n ? unitOf(n, of, locale) : '');
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
      ? [start === end ? start : time.range(start, end)]
      : [start, end && (isOpen ? end : `${time.until} ${end}`)];
  return [...period, when.duration && !end && durationInWords(when.duration, locale), when.ongoing && time.ongoing]
    .filter(Boolean)
    .join(', ');
}

const unitOf = (n: number, unit: 'year' | 'month' | 'day', { language }: Locale): string =>
  n.toLocaleString(language, { style: 'unit', unit, unitDisplay: 'long' });

/** `9 Monate später`: from the first plan to the present end, else start. A number only where both are known alike; empty if they may be the same. */
export function shiftInWords({ start, end, planned, endReckoned }: WhenModel, locale: Locale): string {
  const { later, earlier, about } = locale.time;
  const ends = !endReckoned && end && planned?.end;
  const [was, is] = ends ? [planned.end, end] : [planned?.start, start];
  if (was?.latest == null || is?.latest == null || was.earliest === null || is.earliest === null) return '';
  const isFine = (...points: TimePoint[]): boolean => points.every(({ precision }) => precision === 'day' || precision === 'month');
  const alike = was.precision === is.precision && !isInterval(was) && !isInterval(is);
  const what = ends ? '' : `${locale.facts.start} `;
  const shift = is.earliest > was.latest ? later : is.latest < was.earliest ? earlier : '';
  if (!alike && !isFine(was, is)) return shift && what + shift;
  const [a, b] = [fromDay(was.latest), fromDay(is.latest)];
  const days = is.latest - was.latest;
  // From one day to the next may begin a month, but none has passed.
  const byDay = alike && was.precision === 'day';
  const isDays = byDay && Math.abs(days) < 28;
  const months = byDay ? Math.round(days / 30.44) : (b.year - a.year) * 12 + b.month - a.month;
  const n = isDays ? days : months % 12 ? months : months / 12;
  const vague = [was, is].some((point) => point.about || point.uncertain) ? `${about} ` : '';
  return n
    ? `${what}${vague}${unitOf(Math.abs(n), isDays ? 'day' : months % 12 ? 'month' : 'year', locale)} ${n > 0 ? later : earlier}`
    : shift && what + shift;
}

/** `Juli 2019 bis Januar 2021, 9 Monate später`: the first plan, and how it has shifted; empty without one. */
export function plannedInWords(when: WhenModel, locale: Locale): string {
  const { planned } = when;
  const words = planned && whenInWords({ ...when, ...planned, endReckoned: false, ongoing: false, duration: null }, locale);
  return words ? [words, shiftInWords(when, locale)].filter(Boolean).join(', ') : '';
}

/** `Juni 2021, vor 5 Jahren`: how old the facts are, from a year on; before that it does not matter. */
export function asOfInWords(asOf: TimePoint, today: number, locale: Locale): string {
  const years = Math.floor((today - (asOf.latest ?? today)) / 365.25);
  const age = years > 0 && new Intl.RelativeTimeFormat(locale.language).format(-years, 'year');
  return [timeInWords(asOf, locale), age].filter(Boolean).join(', ');
}

/** The day of a milestone, and the document's words for it where they say something else. */
export function milestoneInWords({ date, text }: MilestoneModel, locale: Locale): TextModel {
  if (!date) return text ?? { value: locale.unknown };
  const day = timeInWords(date, locale);
  const isMore = text && !/^(im|in|am|zum|on)?$/i.test(text.value.replace(day, '').trim());
  return { value: isMore ? `${day} (${locale.quote(text.value)})` : day };
}

/** `überfällig seit Oktober 2020`: the first month in which it is surely late. `since` is the last possible day of the end. */
export function overdueInWords(since: number, locale: Locale): string {
  const { year, month } = fromDay(since + 1);
  return `${locale.time.overdueSince} ${locale.months[month - 1]} ${year}`;
}
