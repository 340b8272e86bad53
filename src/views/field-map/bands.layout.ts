import { max, sum } from 'd3-array';
// Rectangles on a page: bands over the full width, each filled by whole groups, so that nothing is ragged and the whole is short.

/** A column of a band: one group over several stacks, or several groups below each other. */
export interface BandColumn<T> {
  span: number;
  groups: T[];
}

/** Height of a group over so many stacks, in px. */
type HeightOf<T> = (group: T, span: number) => number;

/** The most groups of one band; more would be a page of their own. */
const longestRun = 24;
/** What one band more must save, in px: few are easier to read. */
const bandCost = 64;

/** Parts of a list, in its order, of which the highest is as low as can be; at most `most`, none empty. */
export function partition<T>(
  items: readonly T[],
  heightOf: (item: T) => number,
  most: number,
  gap: number,
): { parts: T[][]; height: number } {
  const fill = (limit: number): T[][] => {
    const parts: T[][] = [];
    let height = Number.POSITIVE_INFINITY;
    for (const item of items) {
      height += gap + heightOf(item);
      if (height > limit) {
        parts.push([]);
        height = heightOf(item);
      }
      parts.at(-1)?.push(item);
    }
    return parts;
  };
  let low = max(items, heightOf) ?? 0;
  let high = sum(items, (item) => heightOf(item) + gap);
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(middle).length > most) low = middle;
    else high = middle;
  }
  return { parts: fill(high), height: high };
}

/** A band as high as its highest column; blank ground in the others counts half, since a full band looks better than a low one. */
function bandOf<T>(run: readonly T[], stacks: number, heightOf: HeightOf<T>, gap: number): { columns: BandColumn<T>[]; cost: number } {
  const parts = run.length < stacks ? run.map((group) => [group]) : partition(run, (group) => heightOf(group, 1), stacks, gap).parts;
  const columns = parts.map((groups) => ({ span: 1, groups }));
  const height = ({ span, groups }: BandColumn<T>): number => sum(groups, (group) => heightOf(group, span) + gap);
  const highest = (): BandColumn<T> => columns.reduce((a, b) => (height(b) > height(a) ? b : a));
  for (let left = stacks - columns.length; left > 0; left -= 1) highest().span += 1;
  const filled = sum(columns, (column) => height(column) * column.span);
  return { columns, cost: 1.5 * height(highest()) - filled / stacks / 2 };
}

/** Divides groups, in their order, into bands of `stacks` stacks: low ones with little blank ground. */
export function bandsOf<T>(groups: readonly T[], stacks: number, heightOf: HeightOf<T>, gap: number): BandColumn<T>[][] {
  const best: { bands: BandColumn<T>[][]; cost: number }[] = [{ bands: [], cost: 0 }];
  for (let to = 1; to <= groups.length; to += 1) {
    for (let from = Math.max(0, to - longestRun); from < to; from += 1) {
      const { bands, cost } = best[from] as (typeof best)[number];
      const band = bandOf(groups.slice(from, to), stacks, heightOf, gap);
      const all = cost + bandCost + band.cost;
      if (all < (best[to]?.cost ?? Number.POSITIVE_INFINITY)) best[to] = { bands: [...bands, band.columns], cost: all };
    }
  }
  return best.at(-1)?.bands ?? [];
}
