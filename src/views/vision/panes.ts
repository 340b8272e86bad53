// Windows on a 16 grid: lit, half lit, or a frame by their status.
import type { Window } from './skyline.js';

export interface PaneSign {
  light?: string;
  frame?: string;
  /** Dashes of the frame. */
  dash?: string;
  /** Drawn inside a dashed frame. */
  sign?: string;
}

const frame = 'M.7.7H15.3V15.3H.7Z';
const dotted = '1.3 2.35';

/** In the order in which windows are lit, from below. */
export const paneSigns: Record<Window['status'], PaneSign> = {
  done: { light: 'M0 0H16V16H0Z' },
  running: { frame, light: 'M0 8H16V16H0Z' },
  planned: { frame },
  emerging: { frame: 'M.7 4.7V.7H4.7M11.3.7H15.3V4.7M15.3 11.3V15.3H11.3M4.7 15.3H.7V11.3' },
  paused: { frame: `${frame}M6.2 5.2v5.6M9.8 5.2v5.6` },
  unknown: { frame, dash: dotted, sign: 'M5.9 6.2c.1-1.3 1-2 2.2-2 1.3 0 2.1.8 2.1 1.9 0 1.6-2.1 1.7-2.1 3.3M8.1 11.9v.1' },
  none: { frame, dash: dotted },
  idea: { frame, dash: '3 1.9' },
  stopped: { frame: `${frame}M5 5l6 6M11 5l-6 6` },
};

export const paneOrder = Object.keys(paneSigns) as Window['status'][];
