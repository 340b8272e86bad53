// The slogan: which part of it is large, and how large. The browser's flow decides its lines.
import type { MeasureText } from '../../element/view.js';
import type { TextModel } from '../../model/strategy-model.js';
import type { Format } from './vision.layout.js';

export interface Slogan {
  /** Small line above: what stands before a colon. */
  lead: TextModel | null;
  /** Its sentences. */
  main: TextModel[];
  /** Each sentence has a line of its own. */
  stacked: boolean;
  /** Px at a 16 px font. */
  size: number;
}

const sizes = [96, 80, 64, 56, 48, 42, 36, 30, 26, 22, 18];
/** Up to here a text is called out in one line. */
const short = 28;

export function sloganOf(words: TextModel, width: number, format: Format, measureText: MeasureText): Slogan {
  const room = Math.min(width - 32, 1040);
  const [, before, rest] = /^([^.!?:]{1,40}:)\s+(\S.*)$/s.exec(words.value) ?? [];
  const whole = rest ?? words.value;
  const sentences = whole.split(/(?<=[.!?])\s+/);
  /** Width of the widest, for each px of the font. */
  const widest = (parts: string[]): number => Math.max(...parts.map((part) => measureText(part, 100, 700) / 100));
  const all = widest([whole]);
  const sentence = widest(sentences);
  const word = widest(whole.split(/\s+|\u00ad|(?<=-)/).map((part) => `${part}-`));
  const narrow = width < 640;
  const high = narrow || format === 'tall';
  const largest = narrow ? 42 : format === 'wide' ? 64 : Math.max(64, 0.085 * width);
  // One sentence a line, where they are as short as that.
  const stacks = (size: number): boolean =>
    sentences.length > 1 && (high || sentences.length === 2) && size * all > room && size * sentence <= room;
  // A long text in a large type is a shout: the more lines, the smaller. Lines that break at words are not quite full.
  const suits = (size: number): boolean => {
    if (size * word > room) return false;
    if (stacks(size)) return sentences.length <= 5;
    const most = !high && whole.length <= short && size >= 42 ? 1 : size > 48 ? 2 : size > 36 ? 3 : 4;
    return size * all <= room * (most > 1 ? 0.87 * most : 1);
  };
  const size = sizes.find((one) => one <= largest && suits(one)) ?? 18;
  return {
    lead: before === undefined ? null : { ...words, value: before },
    main: sentences.map((value) => ({ ...words, value })),
    stacked: stacks(size),
    size,
  };
}
