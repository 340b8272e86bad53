// From a skyline and a width to boxes: houses, roofs, windows and the sky above them. Px at a 16 px font; inside a house from its left top.

import type { Status } from '../../contract/strategy.js';
import type { MeasureText } from '../../element/view.js';
import { type Roof, roofOf } from './roofs.js';
import type { Building, Skyline, Window } from './skyline.js';
import type { Slogan } from './slogan.layout.js';

export const formats = ['wide', 'square', 'tall'] as const;
export type Format = (typeof formats)[number];

/** A window in its house. */
export interface Pane extends Window {
  x: number;
  y: number;
}

export interface House {
  building: Building;
  /** From the inline start of the picture. */
  x: number;
  width: number;
  /** With its roof. */
  height: number;
  roof: Roof;
  /** Height of the floor with the sign. */
  ground: number;
  /** Of the sign; 0 where there is no room for one. */
  icon: number;
  panes: Pane[];
  perFloor: number;
  /** Windows that have no room. */
  left: number;
  /** There is room on the front to say how many are left. */
  says: boolean;
}

/**
 * What stands below the houses: `broad` names, goals and projects; `columns` names and projects; `titles` names;
 * `numbers` marks, and a list below them; `rows` a list that opens, on phones.
 */
export type Form = 'broad' | 'columns' | 'titles' | 'numbers' | 'rows';

export interface VisionLayout {
  form: Form;
  width: number;
  /** Width that each house has for itself and its text. */
  column: number;
  houses: House[];
  tallest: number;
  /** Side of a window. */
  pane: number;
  /** Side of what can be chosen around a window, 24 or more; 0 where windows cannot be chosen. */
  target: number;
  sky: { height: number; top: number; full: boolean; radii: number[] };
  /** Columns of the list below. */
  lists: number;
}

/** As much as the windows of the tallest house may need. */
const heights: Record<Format, number> = { wide: 0.32, square: 0.44, tall: 0.8 };
const skies: Record<Format, number> = { wide: 0.49, square: 1, tall: 1.5 };
/** Windows and the gaps between them, from large to small. */
const paneSizes = [
  [48, 24],
  [36, 18],
  [26, 14],
  [20, 12],
  [20, 10],
  [16, 8],
  [12, 6],
  [10, 5],
  [8, 4],
] as const;
export const paneOrder: readonly Window['status'][] = [
  'done',
  'running',
  'planned',
  'emerging',
  'paused',
  'unknown',
  'none',
  'idea',
  'stopped',
] satisfies (Status | 'none')[];
const labelHeight = 20;
const leastTarget = 24;

export function formOf(houses: number, width: number): Form {
  const column = width / Math.max(1, houses);
  if (width < 640) return 'rows';
  if (houses <= 4 && column >= 200) return 'broad';
  if (width < 900 || houses > 9) return 'numbers';
  return column >= 150 ? 'columns' : column >= 112 ? 'titles' : 'numbers';
}

export function visionLayout(skyline: Skyline, slogan: Slogan, width: number, format: Format, measureText: MeasureText): VisionLayout {
  const { buildings } = skyline;
  const form = formOf(buildings.length, width);
  const column = width / Math.max(1, buildings.length);
  const wide = widthOf(form, column, width, buildings.length);
  const unit = Math.min(0.25 * wide, 14 + 0.1 * wide, 32);
  const icon = wide < 24 ? 0 : Math.min(36, 10 + 0.24 * wide);
  const ground = Math.max(16, 1.95 * icon);
  const most = format === 'wide' ? Math.min(380, (form === 'rows' ? 0.6 : heights.wide) * width) : heights[format] * width;
  const fit = fitOf(
    buildings.map(({ windows }) => windows.length),
    wide,
    most - ground,
    format,
  );
  const houses = buildings.map((building, i): House => {
    const roof = roofOf(i, wide, unit);
    const total = building.windows.length;
    const perFloor = Math.max(1, Math.min(total, fit.perFloor(total)));
    const shown = Math.min(total, perFloor * fit.floors);
    const left = total - shown;
    const floors = Math.max(1, Math.ceil(shown / perFloor));
    const says = left > 0 && measureText(`+ ${left}`, 12, 400) <= wide - 6;
    const body = ground + floors * (fit.size + fit.rise) + (says ? labelHeight : fit.rise / 2);
    const height = body + roof.height;
    const start = (wide - perFloor * fit.size - (perFloor - 1) * fit.gap) / 2;
    const sorted = [...building.windows].sort((a, b) => paneOrder.indexOf(a.status) - paneOrder.indexOf(b.status));
    return {
      building,
      x: column * i + (column - wide) / 2,
      width: wide,
      height,
      roof,
      ground,
      icon,
      perFloor,
      left,
      says,
      panes: sorted.slice(0, shown).map((window, at) => ({
        ...window,
        x: start + (at % perFloor) * (fit.size + fit.gap),
        y: height - ground - fit.size - Math.floor(at / perFloor) * (fit.size + fit.rise),
      })),
    };
  });
  const tallest = Math.max(0, ...houses.map(({ height }) => height));
  const target = fit.size + Math.min(fit.gap, fit.rise);
  return {
    form,
    width,
    column,
    houses,
    tallest,
    pane: fit.size,
    target: form !== 'rows' && target >= leastTarget ? target : 0,
    sky: skyOf(slogan, tallest, width, format, form),
    lists: width >= 1136 ? 4 : width >= 900 ? 3 : width >= 640 ? 2 : 1,
  };
}

function widthOf(form: Form, column: number, width: number, houses: number): number {
  if (form === 'rows') return Math.min(0.84 * column, 130);
  if (form === 'broad') return Math.min(0.7 * column, houses === 1 ? Math.max(264, 0.3 * width) : 264);
  return Math.min(0.76 * column, form === 'numbers' ? Math.max(72, 0.09 * width) : 124);
}

interface Fit {
  size: number;
  gap: number;
  /** Between floors. */
  rise: number;
  floors: number;
  perFloor(windows: number): number;
}

/** As large as looks well in a house of this width; a high picture may be nearer. */
function largestPane(width: number, format: Format): number {
  if (format !== 'wide') return 48;
  return width >= 176 ? 36 : width >= 84 ? 26 : width >= 56 ? 20 : 12;
}

/** The largest windows with which the fullest house stays below `height`; else the smallest, and the rest is counted. */
function fitOf(counts: readonly number[], width: number, height: number, format: Format): Fit {
  const side = Math.min(24, Math.max(3, 0.07 * width));
  const fullest = Math.max(1, ...counts);
  const all = paneSizes
    .filter(([size, gap]) => size <= largestPane(width, format) && (size !== 20 || (width < 84 ? gap === 10 : gap === 12)))
    .map(([size, gap]) => ({
      size,
      gap,
      across: Math.max(1, Math.min(size < 20 ? 99 : 7, Math.floor((width - 2 * side + gap) / (size + gap)))),
      floors: Math.max(1, Math.floor((height - labelHeight) / (size + gap))),
    }));
  const { size, gap, across, floors } = (all.find((fit) => fit.across * fit.floors >= fullest) ?? all.at(-1)) as (typeof all)[number];
  // A broad house has wide floors, a narrow one two windows side by side while they are few. Where one has more than three, all have.
  const least = Math.min(across, Math.ceil(fullest / floors));
  const perFloor = (windows: number): number => {
    if (width >= 176 || format !== 'wide') return across;
    return least > 3 ? least : Math.min(across, Math.max(windows > 10 ? 3 : 2, Math.ceil(windows / floors)));
  };
  const used = Math.max(1, ...counts.map((windows) => Math.min(floors, Math.ceil(windows / perFloor(windows)))));
  // In a high picture few floors stand further apart.
  const air = format === 'wide' ? gap : Math.max(gap, Math.min(2.2 * gap, (0.8 * height - labelHeight) / used - size));
  return { size, gap, rise: air, floors, perFloor };
}

function skyOf(slogan: Slogan, tallest: number, width: number, format: Format, form: Form): VisionLayout['sky'] {
  const small = form === 'rows';
  const full = small || format !== 'wide';
  const top = small ? 24 : 64;
  const radii = full ? [0.49 * width, 0.33 * width] : [0.486 * width, 0.28 * width, 0.18 * width];
  const clear = full ? tallest : Math.max(tallest, radii[1] ?? 0);
  const natural = (small && format === 'wide' ? 0.6 : skies[format]) * width;
  return { height: Math.max(natural, top + slogan.height + 16 + clear), top, full, radii };
}
