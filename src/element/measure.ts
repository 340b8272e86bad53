import type { MeasureText } from './view.js';

/** Measures one-line labels in the element's own font; a canvas of its own, never in the page. */
export function createMeasure(family: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  let font = '';
  return (text, size, weight) => {
    if (!context) return text.length * size * 0.55;
    const wanted = `${weight < 600 ? 400 : 700} ${size}px ${family}`;
    if (wanted !== font) {
      font = wanted;
      context.font = font;
    }
    const key = font + text;
    let width = widths.get(key);
    if (width === undefined) {
      width = context.measureText(text.replace(/\u00ad/g, '')).width;
      widths.set(key, width);
    }
    return width;
  };
}
