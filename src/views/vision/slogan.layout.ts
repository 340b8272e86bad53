// The slogan: which part of it is large, how large, and how high it will be. The browser's flow has the last word on its lines.
import type { MeasureText } from '../../element/view.js';
import type { TextModel } from '../../model/strategy-model.js';
import type { Format } from './vision.layout.js';

export interface Slogan {
  /** Small line above: what stands before a colon. */
  lead: TextModel | null;
  /** Its sentences. */
  main: TextModel[];
  /** Below: what the strategy is called and whose it is. */
  sub: TextModel[];
  /** Each sentence has a line of its own. */
  stacked: boolean;
  /** Px at a 16 px font. */
  size: number;
  /** Line height of the large part. */
  leading: number;
  subSize: number;
  /** Widest that the lines may be. */
  room: number;
  /** Of the whole block. */
  height: number;
}

const sizes = [96, 80, 64, 56, 48, 42, 36, 30, 26, 22, 18];
const leadSize = 22;
const gap = 12;
/** Up to here a text is called out in one line. */
const short = 28;

export function sloganOf(words: TextModel, sub: TextModel[], width: number, format: Format, measureText: MeasureText): Slogan {
  const room = Math.min(width - 32, Math.max(0.86 * width, width - 120), 1040);
  const [, before, rest] = /^([^.!?:]{1,40}:)\s+(\S.*)$/s.exec(words.value) ?? [];
  const whole = rest ?? words.value;
  const sentences = whole.split(/(?<=[.!?])\s+/);
  const largest = width < 640 ? 42 : format === 'wide' ? 64 : Math.max(64, 0.085 * width);
  const high = width < 640 || format === 'tall';
  const at = (size: number) => {
    const lines = linesOf(whole, size, 700, room, measureText);
    // One sentence a line, where they are as short as that.
    const stacked =
      sentences.length > 1 &&
      (high || sentences.length === 2) &&
      lines > 1 &&
      sentences.every((sentence) => linesOf(sentence, size, 700, room, measureText) === 1);
    return { size, stacked, lines: stacked ? sentences.length : lines, fits: fits(whole, size, room, measureText) };
  };
  // A long text in a large type is a shout: the more lines, the smaller.
  const most = (size: number, stacked: boolean): number => {
    if (stacked) return 5;
    if (!high && whole.length <= short && size >= 42) return 1;
    return size > 48 ? 2 : size > 36 ? 3 : 4;
  };
  const all = sizes.filter((size) => size <= largest).map(at);
  const { size, stacked, lines } = (all.find((one) => one.fits && one.lines <= most(one.size, one.stacked)) ?? all.at(-1)) as ReturnType<
    typeof at
  >;
  const leading = size < 36 ? 1.2 : 1.08;
  const subSize = size < 36 || width < 640 ? 16 : 18;
  const subLines = sub.length > 0 ? linesOf(sub.map(({ value }) => value).join(' · '), subSize, 400, room, measureText) : 0;
  const leadLines = before === undefined ? 0 : linesOf(before, leadSize, 600, room, measureText);
  return {
    lead: before === undefined ? null : { ...words, value: before },
    main: sentences.map((value) => ({ ...words, value })),
    sub,
    stacked,
    size,
    leading,
    subSize,
    room,
    height: leadLines * leadSize * 1.3 + lines * size * leading + (subLines > 0 ? gap + subLines * subSize * 1.4 : 0),
  };
}

const partsOf = (word: string): string[] => word.split(/\u00ad|(?<=-)/);

/** Whether every part that cannot be divided is narrower than the room. */
const fits = (words: string, size: number, room: number, measureText: MeasureText): boolean =>
  words.split(/\s+/).every((word) => partsOf(word).every((part) => measureText(`${part}-`, size, 700) <= room));

/** Lines of a text in a room. A word that is too wide is divided, at its soft hyphens if they help. */
export function linesOf(words: string, size: number, weight: number, room: number, measureText: MeasureText): number {
  const space = measureText(' ', size, weight);
  let lines = 1;
  let used = 0;
  const put = (wide: number, before: number): void => {
    if (used > 0 && used + before + wide > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? before : 0) + wide;
    while (used > room) {
      lines += 1;
      used -= room;
    }
  };
  for (const word of words.split(/\s+/)) {
    const wide = measureText(word, size, weight);
    if (wide <= room) put(wide, space);
    else for (const [i, part] of partsOf(word).entries()) put(measureText(`${part}-`, size, weight), i > 0 ? 0 : space);
  }
  return lines;
}
