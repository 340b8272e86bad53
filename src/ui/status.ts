// Status signs on a 16 px grid. Filled is finished, outline is open; `cut` is drawn in the colour behind the sign.
import type { Status } from '../contract/strategy.js';

type Stroke = 'outline' | 'fill' | 'cut' | 'dash';

const circle = (r: number): string => `M${8 - r} 8a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/** The paths of each sign, the lower ones first. */
export const statusSigns: Readonly<Record<Status, Partial<Record<Stroke, string>>>> = {
  idea: { outline: 'M8 1.9a4.2 4.2 0 0 0-2.5 7.58c.5.38.8.9.8 1.42h3.4c0-.52.3-1.04.8-1.42A4.2 4.2 0 0 0 8 1.9ZM6.5 13h3M7.2 14.8h1.6' },
  emerging: { outline: 'M8 14.4V8M8 10.2C8 7.3 6 5.6 2.4 5.6c0 3.2 2 4.8 5.6 4.8M8 7.9C8 4.4 10 2.5 13.7 2.4c0 3.6-2 5.6-5.7 5.6' },
  planned: { outline: circle(5.9) },
  running: { fill: 'M8 2.1a5.9 5.9 0 0 1 0 11.8Z', outline: circle(5.9) },
  done: { fill: circle(6.7), cut: 'm4.9 8.2 2.2 2.2 4-4.5' },
  paused: {
    outline:
      'M3.9 2.3h8.2a1.6 1.6 0 0 1 1.6 1.6v8.2a1.6 1.6 0 0 1-1.6 1.6H3.9a1.6 1.6 0 0 1-1.6-1.6V3.9a1.6 1.6 0 0 1 1.6-1.6M6.3 5.6v4.8M9.7 5.6v4.8',
  },
  stopped: { fill: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3Z', cut: 'm5.7 5.7 4.6 4.6M10.3 5.7l-4.6 4.6' },
  unknown: { dash: circle(6), outline: 'M6.5 6.4c.1-.9.7-1.4 1.55-1.4.9 0 1.5.55 1.5 1.3 0 1.15-1.5 1.2-1.5 2.35M8.02 10.9v.1' },
};
