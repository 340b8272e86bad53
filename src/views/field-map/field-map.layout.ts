// Which form the map has, how much of it is shown, and in which bands and stacks its groups stand.
import { sum } from 'd3-array';
import type { ViewContext } from '../../element/view.js';
import { type Arrangement, type Group, isAssigned, type Part } from './arrange.js';
import { bandsOf } from './bands.layout.js';
import { hasIntro, shownOf, sizeOf } from './sizes.layout.js';

export interface Area {
  group: Group;
  /** Parcels in stacks, block below block. */
  blocks: Part[][][];
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
  /** Full rows of the map, each of columns side by side. */
  bands: Column[][];
  /** The most projects that a parcel shows while it is not opened. */
  cap: number;
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
  while (cap > fewest && sum(counts, (n) => shownOf(n, cap)) > mostRows) cap -= 1;
  return cap;
}

export function fieldMapLayout(
  arrangement: Arrangement,
  { width, print, measureText }: Pick<ViewContext, 'width' | 'print' | 'measureText'>,
): FieldMapLayout {
  const { groups } = arrangement;
  const countOf = (some: readonly Group[]): number => sum(some, ({ projects }) => projects.length);
  const all = countOf(groups);
  const phone = !print && width < narrow;
  const comfortable = groups.some(hasIntro) && countOf(groups.filter(({ item }) => item)) <= mostComfortable;
  const cap =
    print || phone ? Number.POSITIVE_INFINITY : capOf(groups.flatMap(({ parcels }) => parcels.map(({ projects }) => projects.length)));
  const gap = comfortable ? 16 : 24;
  const across = print ? paper : width;
  const room = phone ? 1 : Math.max(2, Math.floor((across + gap) / ((comfortable ? 320 : 264) + gap)));
  // With little to show, wide columns are better than empty ones.
  const stacks = Math.max(1, Math.min(room, Math.max(groups.length, Math.ceil(all / 6))));
  const size = { stack: (across + gap) / stacks - gap, gap, cap, comfortable, measureText };
  const sizes = new Map(groups.map((group) => [group, Array.from({ length: stacks }, (_, i) => sizeOf(group, i + 1, size))]));
  const sized = (group: Group, span: number) => sizes.get(group)?.[span - 1];
  // What is not assigned stands apart, below.
  const bands = [groups.filter(isAssigned), groups.filter((group) => !isAssigned(group))].flatMap((some) =>
    bandsOf(some, stacks, (group, span) => sized(group, span)?.height ?? 0, gap),
  );
  return {
    ...arrangement,
    form: phone ? 'phone' : 'wide',
    comfortable,
    stacks,
    bands: bands.map((columns) =>
      columns.map(({ span, groups }) => ({ span, areas: groups.map((group) => ({ group, blocks: sized(group, span)?.blocks ?? [] })) })),
    ),
    cap,
    open: phone && all <= fewRows,
  };
}
