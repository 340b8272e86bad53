// From a skyline and a width to houses with windows and the sky above them. Px at a 16 px font.
import type { MeasureText } from '../../element/view.js';
import type { TextModel } from '../../model/strategy-model.js';
import { paneOrder } from './panes.js';
import { type Roof, roofs } from './roofs.js';
import type { Building, Skyline, Window } from './skyline.js';
import { type Slogan, sloganOf } from './slogan.layout.js';

export const formats = ['wide', 'square', 'tall'] as const;
export type Format = (typeof formats)[number];

export interface House {
  building: Building;
  roof: Roof;
  /** With its roof. */
  height: number;
  /** From below, as many as have room. */
  panes: Window[];
  perFloor: number;
  /** Windows that have no room. */
  left: number;
}

/**
 * What stands below the houses: `broad` names, goals and projects; `columns` names and projects; `titles` names;
 * `numbers` marks, and a list below them; `rows` a list that opens, on phones.
 */
export type Form = 'broad' | 'columns' | 'titles' | 'numbers' | 'rows';

export interface VisionLayout {
  form: Form;
  width: number;
  slogan: Slogan;
  houses: House[];
  /** Width of a house. */
  house: number;
  /** The unit of the roofs. */
  unit: number;
  /** Height of the floor with the icon. */
  ground: number;
  /** Side of a window. */
  pane: number;
  /** Of a window with the wall around it. */
  cell: number;
  /** Windows are large enough to be chosen. */
  pick: boolean;
  /** What has no room has room to be counted on the front. */
  says: boolean;
  /** Height of the picture, and of what in it stays free for the houses. A long slogan makes the picture higher. */
  sky: number;
  street: number;
  /** The sun fills the picture. */
  full: boolean;
}

/** As much as the windows of the tallest house may need, and all of the picture, in shares of its width. */
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
const label = 20;

export function formOf(houses: number, width: number): Form {
  const column = width / Math.max(1, houses);
  if (width < 640) return 'rows';
  if (houses <= 4 && column >= 200) return 'broad';
  if (width < 900 || houses > 9) return 'numbers';
  return column >= 150 ? 'columns' : column >= 112 ? 'titles' : 'numbers';
}

export function visionLayout(
  { buildings }: Skyline,
  words: TextModel,
  width: number,
  format: Format,
  measureText: MeasureText,
): VisionLayout {
  const form = formOf(buildings.length, width);
  const narrow = form === 'rows';
  const full = narrow || format !== 'wide';
  const house = widthOf(form, buildings.length, width);
  const unit = Math.min(0.25 * house, 20 + 0.045 * house);
  const ground = Math.min(70, 20 + 0.47 * house);
  const most = format === 'wide' ? Math.min(380, (narrow ? 0.6 : heights.wide) * width) : heights[format] * width;
  const counts = buildings.map(({ windows }) => windows.length);
  const { size, cell, floors, perFloor } = fitOf(Math.max(1, ...counts), house, most - ground - label, format);
  const says = house >= 34;
  const houses = buildings.map((building, i): House => {
    const roof = roofs[i % roofs.length] as Roof;
    const { windows } = building;
    const across = perFloor(windows.length);
    const panes = [...windows].sort((a, b) => paneOrder.indexOf(a.status) - paneOrder.indexOf(b.status)).slice(0, across * floors);
    const left = windows.length - panes.length;
    const body = ground + Math.max(1, Math.ceil(panes.length / across)) * cell + (left > 0 && says ? label : (cell - size) / 2);
    return { building, roof, height: body + roof[0] * unit, panes, perFloor: across, left };
  });
  const tallest = Math.max(0, ...houses.map(({ height }) => height));
  return {
    form,
    width,
    slogan: sloganOf(words, width, format, measureText),
    houses,
    house,
    unit,
    ground,
    pane: size,
    cell,
    pick: !narrow && cell >= 24,
    says,
    sky: (narrow && format === 'wide' ? 0.6 : skies[format]) * width,
    // The slogan stands above the second arc.
    street: full ? tallest : Math.max(tallest, 0.28 * width),
    full,
  };
}

function widthOf(form: Form, houses: number, width: number): number {
  const column = width / Math.max(1, houses);
  if (form === 'rows') return Math.min(0.84 * column, 130);
  if (form === 'broad') return Math.min(0.7 * column, houses === 1 ? Math.max(264, 0.3 * width) : 264);
  return Math.min(0.76 * column, form === 'numbers' ? Math.max(72, 0.09 * width) : 124);
}

/** The largest windows with which the fullest house stays below `height`; else the smallest, and the rest is counted. */
function fitOf(fullest: number, width: number, height: number, format: Format) {
  // As large as looks well in a house of this width; a high picture may be nearer.
  const largest = format !== 'wide' ? 72 : width >= 176 ? 54 : width >= 84 ? 40 : width >= 56 ? 30 : 18;
  const side = Math.min(24, Math.max(3, 0.07 * width));
  const all = paneSizes
    .map(([size, gap]) => ({ size, cell: size + gap, gap }))
    .filter(({ cell }) => cell <= largest)
    .map(({ size, cell, gap }) => ({
      size,
      cell,
      across: Math.max(1, Math.min(size < 20 ? 99 : 7, Math.floor((width - 2 * side + gap) / cell))),
      floors: Math.max(1, Math.floor(height / cell)),
    }));
  const fit = (all.find(({ across, floors }) => across * floors >= fullest) ?? all.at(-1)) as (typeof all)[number];
  const { across, floors } = fit;
  // A broad house has wide floors, a narrow one two windows side by side while they are few. Where one has more than three, all have.
  const least = Math.min(across, Math.ceil(fullest / floors));
  const perFloor = (windows: number): number => {
    if (width >= 176 || format !== 'wide') return across;
    return least > 3 ? least : Math.max(windows > 10 ? 3 : 2, Math.ceil(windows / floors));
  };
  return { ...fit, perFloor: (windows: number) => Math.max(1, Math.min(across, windows, perFloor(windows))) };
}
