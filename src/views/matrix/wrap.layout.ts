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
  const lines: string[] = [];
  let line = '';
  let cut = false;
  const fits = (words: string): boolean => measureText(words, size, weight) <= most;
  const end = (hyphen: string): void => {
    lines.push(line + hyphen);
    line = '';
  };
  // `E-Payment` stays whole: a line never ends in one or two letters and a hyphen.
  for (const word of text.trim().split(/\s+/)) {
    let glue = line ? ' ' : '';
    // Soft hyphens vanish unless a line ends there; hyphens and slashes stay with what is before them.
    for (const piece of word.split(/(?<=\u00ad|\p{L}{3}[-/])/u)) {
      const soft = piece.endsWith('\u00ad');
      let bare = soft ? piece.slice(0, -1) : piece;
      if (!fits(line + glue + bare + (soft ? '-' : ''))) {
        if (line) end(glue !== '' || /[-/]$/.test(line) ? '' : '-');
        glue = '';
        while (bare.length > 1 && !fits(bare + (soft ? '-' : ''))) {
          let n = bare.length - 1;
          while (n > 1 && !fits(`${bare.slice(0, n)}-`)) n -= 1;
          line = bare.slice(0, n);
          end('-');
          bare = bare.slice(n);
          cut = true;
        }
      }
      line += glue + bare;
      glue = '';
    }
  }
  if (line) end('');
  return { lines, width: lines.reduce((widest, one) => Math.max(widest, measureText(one, size, weight)), 0), cut };
}
