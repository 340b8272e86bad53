// "Did you mean": the most similar of some words.

const LONGEST = 40;
/** Enough for any file of a city; a hostile one shall not make us compare for minutes. */
const MOST = 2000;

/** Edit distance (Levenshtein), or `limit + 1` when it is more than `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] as number;
}

const plain = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');

/** The word most similar to `word`: a third of its letters may differ, two in a short word. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const wanted = plain(word.slice(0, LONGEST + 1));
  if (word.length > LONGEST) return undefined;
  const { length } = wanted;
  let limit = length < 3 ? 0 : length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
  let best: string | undefined;
  let compared = 0;
  for (const candidate of words) {
    if (++compared > MOST) break;
    if (candidate.length > LONGEST) continue;
    const changes = distance(wanted, plain(candidate), limit);
    if (changes > limit || (best !== undefined && changes === limit)) continue;
    best = candidate;
    limit = changes;
  }
  return best;
}
