import type { MeasureText } from './view.js';

/** Measures one-line labels in the element's own font and spacing; a canvas of its own, never in the page. */
export function createMeasure(family: string, letterSpacing = 0, wordSpacing = 0): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = new Map<string, { widths: Map<string, number>; letters: Float64Array }>();
  return (text, size, weight) => {
    if (!context) return text.length * size * 0.55;
    const font = `${weight < 600 ? 400 : 700} ${size}px ${family}`;
    let known = fonts.get(font);
    if (!known) {
      known = { widths: new Map([['\u00ad', 0]]), letters: new Float64Array(0x2027).fill(-1) };
      fonts.set(font, known);
    }
    const { widths, letters } = known;
    const measured = (part: string): number => {
      let width = widths.get(part);
      if (width === undefined) {
        context.font = font;
        const shown = part.replace(/\u00ad/g, '');
        width = context.measureText(shown).width + shown.length * letterSpacing + (shown.split(' ').length - 1) * wordSpacing;
        widths.set(part, width);
      }
      return width;
    };
    // Letters of Latin, Greek and Cyrillic stand alone; in thousands of labels they are summed up much faster than measured.
    if (/[^\0-\u052f\u2010-\u2026]/.test(text)) return measured(text);
    let sum = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if ((letters[code] as number) < 0) letters[code] = measured(text[i] as string);
      sum += letters[code] as number;
    }
    return sum;
  };
}
