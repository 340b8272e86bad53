// Breaks a text into lines of at most a width, at spaces, soft hyphens, hyphens and slashes.
import type { MeasureText } from '../../element/view.js';

export interface Wrapped {
  /** Ends in a soft hyphen where a word goes on in the next line. */
  lines: string[];
  /** Of the widest line. */
  width: number;
}

export function wrap(text: string, most: number, size: number, weight: number, measureText: MeasureText): Wrapped {
  // Pieces are measured, not lines: the same pieces come again and again.
  const widthOf = (words: string): number => measureText(words, size, weight);
  const lines: string[] = [];
  let [line, width, widest] = ['', 0, 0];
  const end = (mark: string): void => {
    lines.push(line + mark);
    widest = Math.max(widest, width + (mark ? widthOf('-') : 0));
    [line, width] = ['', 0];
  };
  // Words that no line could hold may break too.
  for (const word of text
    .trim()
    .replace(/\p{L}{14}(?=\p{L}{3})/gu, '$&\u00ad')
    .split(/\s+/)) {
    let glue = line && ' ';
    // `E-Payment` stays whole: a line never ends in one or two letters and a hyphen.
    for (const piece of word
      .replace(/\u00ad|\p{L}{3}[-/]/gu, '$& ')
      .trim()
      .split(' ')) {
      // Soft hyphens vanish unless a line ends there; hyphens and slashes stay with what is before them.
      const bare = piece.replace('\u00ad', '');
      const room = most - (bare === piece ? 0 : widthOf('-'));
      if (line && width + widthOf(glue + bare) > room) {
        end(glue || /[-/]$/.test(line) ? '' : '\u00ad');
        glue = '';
      }
      line += glue + bare;
      width += widthOf(glue + bare);
      glue = '';
    }
  }
  if (line) end('');
  return { lines, width: Math.ceil(widest) + 1 };
}
