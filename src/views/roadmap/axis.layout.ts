// The time axis: where a day lies, and what is written above.
import { fromDay, toDay } from '../../contract/time.js';
import type { Locale } from '../../locale/locale.js';
import { roadmapTexts } from '../../locale/roadmap.js';
import type { Range } from './range.layout.js';

/** A part of the axis. Places and widths are per cent of the plot. */
export interface Tick {
  at: number;
  width: number;
  /** Empty where there is no room. */
  label: string;
}

export interface Axis extends Range {
  /** Px of the plot at a 16 px font. */
  width: number;
  /** One or more years each; every other one has a quiet ground, from the first on. */
  bands: readonly Tick[];
  ticks: readonly Tick[];
  /** Months between the lower row's words: 0.25 for weeks, 0 without words. */
  unit: number;
  /** Per cent; null outside the range. */
  today: number | null;
  /** Px of a day. */
  place(day: number): number;
}

/** Px at both ends of the plot, so that a mark on the very first or last day has room. */
const pad = 10;

const year = 365.25;

/** First days of every `months` months, and the range's own; of more than twelve, in years that they divide. */
function firsts({ from, to }: Range, months: number): number[] {
  const days = [from];
  let month = Math.ceil((fromDay(from).year * 12) / months) * months + 1;
  for (; toDay(0, month, 1) < to; month += months) if (toDay(0, month, 1) > from) days.push(toDay(0, month, 1));
  return days;
}

/** Px that a year has at least; below, the plot gets wider than its container. */
export const narrowestYear = (years: number): number => (years > 40 ? 8 : 20);

/** @param width px of the plot
 * @param room px that the number of a year needs */
export function axisOf({ from, to }: Range, width: number, room: number, today: number, locale: Locale): Axis {
  const texts = roadmapTexts[locale.language];
  const perDay = (width - 2 * pad) / (to - from);
  const place = (at: number): number => pad + (at - from) * perDay;
  const percent = (px: number): number => (px / width) * 100;
  const parts = (starts: readonly number[], label: (start: number, px: number) => string): Tick[] =>
    starts.map((start, i) => {
      const next = starts[i + 1];
      const at = i === 0 ? 0 : place(start);
      const end = next === undefined ? width : place(next);
      return { at: percent(at), width: percent(end - at), label: label(start, Math.min(end, width - pad) - place(start)) };
    });

  const perYear = perDay * year;
  const step = [1, 2, 5, 10, 20, 50].find((n) => n * perYear >= (n < 10 ? room : room + 14)) ?? 100;
  const weekly = perDay * 7 >= 32;
  const bands = parts(firsts({ from, to }, weekly ? 1 : step * 12), (start, px) => {
    if (weekly) return `${locale.monthsShort[fromDay(start).month - 1]} ${fromDay(start).year}`;
    const first = fromDay(start).year;
    const words = step === 10 && first % 10 === 0 ? texts.decade(first) : String(first);
    return px >= room + (words.length - 4) * 7 - 2 ? words : '';
  });

  const perMonth = perYear / 12;
  const months = [1, 3, 6].find((n) => perMonth * n >= (n === 1 ? 40 : n === 3 ? 24 : 28));
  const every = months ?? (step > 1 ? 12 : [3, 6, 12].find((n) => perMonth * n >= 8));
  const words: Record<number, (month: number) => string | undefined> = {
    1: (month) => locale.monthsShort[month - 1],
    3: (month) => texts.quarter(Math.ceil(month / 3)),
    6: (month) => texts.half(Math.ceil(month / 6)),
  };
  // Weeks begin on Mondays, and the first day of all days was a Thursday.
  const mondays = (): number[] => {
    const first = from + ((11 - (from % 7)) % 7);
    return [from, ...Array.from({ length: Math.ceil((to - first) / 7) }, (_, i) => first + i * 7).filter((day) => day > from)];
  };
  const ticks = weekly
    ? parts(mondays(), (start, px) => (px > 24 ? `${fromDay(start).day}.` : ''))
    : every && perYear >= 6
      ? parts(firsts({ from, to }, every), (start, px) => (px > 23 && words[months ?? 0]?.(fromDay(start).month)) || '')
      : [];
  const now = today >= from && today < to ? percent(place(today + 0.5)) : null;
  return { from, to, width, bands, ticks, unit: weekly ? 0.25 : (months ?? 0), today: now, place };
}
