// Breaks a text into lines of at most a width, at spaces, soft hyphens, hyphens and slashes.
import type { MeasureText } from '../../element/view.js';

export interface Wrapped {
  lines: string[];
  /** Of the widest line. */
  width: number;
  /** A piece was wider than a line and had to be cut. */
  cut: boolean;
}

export function wrap(text: string, most: number, size: number, weight: number, measureText: MeasureText): Wrapped {
  // Pieces are measured, not lines: the same pieces come again and again.
  const widthOf = (words: string): number => measureText(words, size, weight);
  const hyphen = widthOf('-');
  const lines: string[] = [];
  let line = '';
  let width = 0;
  let cut = false;
  const end = (mark: string): void => {
    lines.push(line + mark);
    line = '';
    width = 0;
  };
  for (const word of text.trim().split(/\s+/)) {
    let glue = line && ' ';
    // `E-Payment` stays whole: a line never ends in one or two letters and a hyphen.
    for (const piece of word.split(/(?<=\u00ad|\p{L}{3}[-/])/u)) {
      // Soft hyphens vanish unless a line ends there; hyphens and slashes stay with what is before them.
      const soft = piece.endsWith('\u00ad');
      const room = most - (soft ? hyphen : 0);
      let bare = soft ? piece.slice(0, -1) : piece;
      if (width + (glue ? widthOf(glue) : 0) + widthOf(bare) > room) {
        if (line) end(glue !== '' || /[-/]$/.test(line) ? '' : '-');
        glue = '';
        while (bare.length > 1 && widthOf(bare) > room) {
          let n = bare.length - 1;
          while (n > 1 && widthOf(bare.slice(0, n)) + hyphen > most) n -= 1;
          line = bare.slice(0, n);
          end('-');
          bare = bare.slice(n);
          cut = true;
        }
      }
      width += (glue ? widthOf(glue) : 0) + widthOf(bare);
      line += glue + bare;
      glue = '';
    }
  }
  if (line) end('');
  return { lines, width: lines.reduce((widest, one) => Math.max(widest, widthOf(one)), 0), cut };
}
