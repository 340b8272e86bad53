// Which form the map has, how much of it is shown, and in which bands and stacks its groups stand.
import type { ViewContext } from '../../element/view.js';
import { type Arrangement, type Group, isAssigned } from './arrange.js';
import { bandsOf } from './bands.layout.js';
import { type Block, hasIntro, type Room, type Sized, shownOf, sizeOf } from './sizes.layout.js';

export interface Area {
  group: Group;
  blocks: Block[];
}

export interface Column {
  /** In stacks. */
  span: number;
  areas: Area[];
}

export interface FieldMapLayout extends Arrangement {
  form: 'phone' | 'wide';
  /** Fields with their missions and topics. */
  comfortable: boolean;
  /** Columns of the grid in which all bands lie. */
  stacks: number;
  /** Between groups, in px at a 16 px font. */
  gap: number;
  /** Full rows of the map, each of columns side by side. */
  bands: Column[][];
  /** The most projects that a parcel shows while it is not opened. */
  cap: number;
  /** Some parcels can be opened: what stands beside them keeps its place then. */
  steady: boolean;
  /** On phones: there is so little that all is open at first. */
  open: boolean;
}

/** Paper has a width that no script knows; A4 upright with usual margins. */
const paper = 718;
const narrow = 640;
/** More projects than this in fields are a compact map. */
const mostComfortable = 40;
/** So many projects of all are shown at once; what is more opens in its parcel. */
const mostRows = 160;
const fewest = 3;
const fewRows = 10;

/** The most that every parcel may show, so that all together are not too many. */
export function capOf(counts: readonly number[]): number {
  let cap = Math.max(fewest, ...counts);
  while (cap > fewest && counts.reduce((sum, n) => sum + shownOf(n, cap), 0) > mostRows) cap -= 1;
  return cap;
}

const countsOf = (groups: readonly Group[]): number[] => groups.flatMap(({ parcels }) => parcels.map(({ rows }) => rows.length));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);

export function fieldMapLayout(
  arrangement: Arrangement,
  { width, print, measureText }: Pick<ViewContext, 'width' | 'print' | 'measureText'>,
): FieldMapLayout {
  const { groups } = arrangement;
  const comfortable = groups.some(hasIntro) && sum(countsOf(groups.filter(({ item }) => item))) <= mostComfortable;
  const form = print || width >= narrow ? 'wide' : 'phone';
  const cap = print || form === 'phone' ? Number.POSITIVE_INFINITY : capOf(countsOf(groups));
  const gap = comfortable ? 16 : 24;
  const layout: FieldMapLayout = {
    ...arrangement,
    form,
    comfortable,
    stacks: 1,
    gap,
    bands: [],
    cap,
    steady: countsOf(groups).some((n) => shownOf(n, cap) < n),
    open: sum(countsOf(groups)) <= fewRows,
  };
  if (form === 'phone') return layout;
  const across = print ? paper : width;
  const room = Math.max(2, Math.floor((across + gap) / ((comfortable ? 320 : 264) + gap)));
  // With little to show, wide columns are better than empty ones.
  const most = Math.min(room, Math.max(groups.length, Math.ceil(sum(countsOf(groups)) / 6)));
  const assigned = groups.filter(isAssigned).length;
  let lowest = Number.POSITIVE_INFINITY;
  for (let stacks = 1; stacks <= most; stacks += 1) {
    const size = remembered({ stack: (across - (stacks - 1) * gap) / stacks, gap, cap, comfortable, measureText }, groups);
    const heightOf = (group: number, span: number): number => size(group, span).height;
    // What is not assigned stands apart, below.
    const parts = [bandsOf(0, assigned, stacks, heightOf, gap), bandsOf(assigned, groups.length, stacks, heightOf, gap)];
    // Fewer stacks than there is room for must be worth it.
    const cost = sum(parts.map((part) => part.cost)) * (1 + 0.04 * (most - stacks));
    if (cost >= lowest) continue;
    lowest = cost;
    layout.stacks = stacks;
    layout.bands = parts
      .flatMap(({ bands }) => bands)
      .map((columns) =>
        columns.map(({ span, groups: indices }) => ({
          span,
          areas: indices.map((index) => ({ group: groups[index] as Group, blocks: size(index, span).blocks })),
        })),
      );
  }
  return layout;
}

/** Every group is asked for many times, in every band that it could be part of. */
function remembered(room: Room, groups: readonly Group[]): (index: number, span: number) => Sized {
  const known = new Map<string, Sized>();
  return (index, span) => {
    const key = `${index} ${span}`;
    const sized = known.get(key) ?? sizeOf(groups[index] as Group, span, room);
    known.set(key, sized);
    return sized;
  };
}
