// Rectangles on a page: bands over the full width, each filled by whole groups, so that nothing is ragged and the whole is short.

/** A column of a band: one group over several stacks, or several groups below each other. Groups by their index. */
export interface BandColumn {
  span: number;
  groups: number[];
}

/** Height of a group over so many stacks, in px. */
type HeightOf = (group: number, span: number) => number;

/** The most groups of one band; more would be a page of their own. */
const longestRun = 24;
/** What one band more must save, in px: few are easier to read. */
const bandCost = 48;

/** Parts of a list, in its order, of which the highest is as low as can be; at most `most`, none empty. */
export function partition<T>(
  items: readonly T[],
  heightOf: (item: T) => number,
  most: number,
  gap: number,
): { parts: T[][]; height: number } {
  const heights = items.map(heightOf);
  const fill = (limit: number): T[][] => {
    const parts: T[][] = [];
    let height = Number.POSITIVE_INFINITY;
    items.forEach((item, i) => {
      const own = heights[i] as number;
      height += gap + own;
      if (height > limit) {
        parts.push([]);
        height = own;
      }
      parts.at(-1)?.push(item);
    });
    return parts;
  };
  let low = Math.max(0, ...heights);
  let high = heights.reduce((sum, height) => sum + height + gap, 0);
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(middle).length > most) low = middle;
    else high = middle;
  }
  return { parts: fill(high), height: high };
}

/** All ways of giving `total` stacks to `n` groups, at least one to each. */
function shares(total: number, n: number): number[][] {
  if (n === 1) return [[total]];
  return Array.from({ length: total - n + 1 }, (_, i) => i + 1).flatMap((first) =>
    shares(total - first, n - 1).map((rest) => [first, ...rest]),
  );
}

/** A band is as high as its highest column; blank ground in the others counts half, since a full band looks better than a low one. */
function costOf(columns: readonly BandColumn[], stacks: number, heightOf: HeightOf, gap: number): number {
  const heights = columns.map(({ span, groups }) => groups.reduce((sum, group) => sum + heightOf(group, span) + gap, -gap));
  const height = Math.max(...heights);
  const blank = columns.reduce((sum, { span }, i) => sum + span * (height - (heights[i] as number)), 0);
  return height + blank / stacks / 2;
}

/** The best band of a run of groups; null where it would have a hole. */
function bandOf(run: readonly number[], stacks: number, heightOf: HeightOf, gap: number): { columns: BandColumn[]; cost: number } | null {
  const ways: BandColumn[][] =
    run.length < stacks
      ? shares(stacks, run.length).map((share) => run.map((group, i) => ({ span: share[i] as number, groups: [group] })))
      : [partition(run, (group) => heightOf(group, 1), stacks, gap).parts.map((groups) => ({ span: 1, groups }))];
  const [best] = ways.map((columns) => ({ columns, cost: costOf(columns, stacks, heightOf, gap) })).sort((a, b) => a.cost - b.cost);
  return best && best.columns.reduce((sum, { span }) => sum + span, 0) === stacks ? best : null;
}

/**
 * Divides the groups from `first` to before `end`, in their order, into bands of `stacks` stacks: low ones with little blank ground.
 * @returns the columns of each band, and what the bands cost in px of height
 */
export function bandsOf(
  first: number,
  end: number,
  stacks: number,
  heightOf: HeightOf,
  gap: number,
): { bands: BandColumn[][]; cost: number } {
  const best = new Map([[first, { bands: [] as BandColumn[][], cost: 0 }]]);
  for (let to = first + 1; to <= end; to += 1) {
    for (let from = Math.max(first, to - longestRun); from < to; from += 1) {
      const before = best.get(from);
      const run = Array.from({ length: to - from }, (_, i) => from + i);
      const band = before && bandOf(run, stacks, heightOf, gap);
      if (!band) continue;
      const cost = before.cost + gap + bandCost + band.cost;
      if (cost < (best.get(to)?.cost ?? Number.POSITIVE_INFINITY)) best.set(to, { bands: [...before.bands, band.columns], cost });
    }
  }
  return best.get(end) ?? { bands: [], cost: 0 };
}
