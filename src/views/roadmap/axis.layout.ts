// The time axis: where a day lies, and what is written above.
import { fromDay, toDay } from '../../contract/time.js';
import type { Locale } from '../../locale/locale.js';
import type { RoadmapTexts } from '../../locale/roadmap.js';
import type { Range } from './range.layout.js';

/** One or more years of the upper row. Places and widths are per cent of the plot. */
export interface Band {
  at: number;
  width: number;
  /** Empty where there is no room. */
  label: string;
  /** Every other band has a quiet ground. */
  plane: boolean;
}

export interface Tick {
  at: number;
  width: number;
  /** Empty: a short line. */
  label: string;
}

export interface Axis extends Range {
  /** Px of the plot at a 16 px font. */
  width: number;
  bands: readonly Band[];
  ticks: readonly Tick[];
  /** The lower row has words. */
  worded: boolean;
  /** Per cent; null outside the range. */
  today: number | null;
  /** Px of a day. */
  place(day: number): number;
}

/** Px at both ends of the plot, so that a mark on the very first or last day has room. */
export const pad = 10;

const year = 365.25;

/** First days of every `months` months in a range that begins with a January; of more than twelve, in years that they divide. */
function firsts({ from, to }: Range, months: number): number[] {
  const first = fromDay(from).year * 12;
  const days: number[] = [];
  for (let month = Math.ceil(first / months) * months; toDay(0, month + 1, 1) < to; month += months) days.push(toDay(0, month + 1, 1));
  return days;
}

/** Px that a year has at least; below, the plot gets wider than its container. */
export const narrowestYear = (years: number): number => (years > 40 ? 8 : 20);

/** @param width px of the plot
 * @param room px that the number of a year needs */
export function axisOf({ from, to }: Range, width: number, room: number, today: number, texts: RoadmapTexts, locale: Locale): Axis {
  const perDay = (width - 2 * pad) / (to - from);
  const place = (at: number): number => pad + (at - from) * perDay;
  const perYear = perDay * year;
  const percent = (px: number): number => (px / width) * 100;

  const step = [1, 2, 5, 10, 20, 50].find((n) => n * perYear >= (n < 10 ? room : room + 14)) ?? 100;
  const starts = firsts({ from, to }, step * 12);
  if (starts[0] !== from) starts.unshift(from);
  const bands = starts.map((start, i): Band => {
    const next = starts[i + 1];
    const at = i === 0 ? 0 : place(start);
    const end = next === undefined ? width : place(next);
    const first = fromDay(start).year;
    const words = step === 10 && first % 10 === 0 ? texts.decade(first) : String(first);
    return {
      at: percent(at),
      width: percent(end - at),
      label: end - place(start) >= room + (words.length - 4) * 7 - 2 ? words : '',
      plane: i % 2 === 0,
    };
  });

  const months = [1, 3, 6].find((n) => (perYear / 12) * n >= (n === 1 ? 40 : n === 3 ? 24 : 28));
  const short = [3, 6, 12].find((n) => (perYear / 12) * n >= 8) ?? 0;
  const every = months ?? (step > 1 ? 12 : short);
  const word = (at: number): string => {
    const { month } = fromDay(at);
    return months === 1
      ? (locale.monthsShort[month - 1] as string)
      : months === 3
        ? texts.quarter((month + 2) / 3)
        : texts.half((month + 5) / 6);
  };
  const parts = every === 0 || (every === 12 && perYear < 6) ? [] : firsts({ from, to }, every);
  const ticks = parts.map((start, i): Tick => {
    const end = parts[i + 1] ?? to;
    const at = i === 0 ? 0 : place(start);
    return { at: percent(at), width: percent((parts[i + 1] === undefined ? width : place(end)) - at), label: months ? word(start) : '' };
  });
  const now = place(today + 0.5);
  return { from, to, width, bands, ticks, worded: months !== undefined, today: today >= from && today < to ? percent(now) : null, place };
}
