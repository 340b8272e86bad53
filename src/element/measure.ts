import type { MeasureText } from './view.js';

/** Measures one-line labels in the element's own font; a canvas of its own, never in the page. */
export function createMeasure(family: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = new Map<string, Map<string, number>>();
  return (text, size, weight) => {
    if (!context) return text.length * size * 0.55;
    const font = `${weight < 600 ? 400 : 700} ${size}px ${family}`;
    const widths = fonts.get(font) ?? new Map<string, number>([['\u00ad', 0]]);
    fonts.set(font, widths);
    const measured = (part: string): number => {
      let width = widths.get(part);
      if (width === undefined) {
        context.font = font;
        width = context.measureText(part.replace(/\u00ad/g, '')).width;
        widths.set(part, width);
      }
      return width;
    };
    // Letters of Latin, Greek and Cyrillic stand alone; in thousands of labels they are summed up much faster than measured.
    if (/[^\0-\u052f\u2010-\u2026]/.test(text)) return measured(text);
    let sum = 0;
    for (const letter of text) sum += measured(letter);
    return sum;
  };
}
