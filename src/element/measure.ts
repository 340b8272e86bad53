import type { MeasureText } from './view.js';

/** Measures one-line labels in the element's own font and spacing; a canvas of its own, never in the page. */
export function createMeasure(family: string, letterSpacing = 0, wordSpacing = 0): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = new Map<string, number[]>();
  const whole = new Map<string, number>();
  return (text, size, weight) => {
    if (!context) return text.length * size * 0.55;
    const font = `${weight < 600 ? 400 : 700} ${size}px ${family}`;
    const measured = (part: string): number => {
      context.font = font;
      const shown = part.replaceAll('\u00ad', '');
      return context.measureText(shown).width + shown.length * letterSpacing + (shown.split(' ').length - 1) * wordSpacing;
    };
    // Letters of Latin, Greek and Cyrillic stand alone; in thousands of labels they are summed up much faster than measured.
    if (/[^\0-\u052f\u2010-\u2026]/.test(text)) {
      const key = font + text;
      const width = whole.get(key) ?? measured(text);
      whole.set(key, width);
      return width;
    }
    const letters = fonts.get(font) ?? new Array<number>(0x2027);
    fonts.set(font, letters);
    let sum = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      letters[code] ??= measured(text[i] as string);
      sum += letters[code];
    }
    return sum;
  };
}
