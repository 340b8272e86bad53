// "Did you mean": the most similar of some words.

const LONGEST = 40;
/** Enough for any file of a city; a hostile one shall not make us compare for minutes. */
const MOST = 2000;

/** The letters alone, with marks for begin and end. */
const plain = (word: string): string => ` ${word.toLowerCase().replace(/[\s_-]/g, '')} `;

/** The word most similar to `word`: at least half of their pairs of neighbouring letters are the same (Dice). */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const wanted = plain(word);
  const pairs = Array.from({ length: wanted.length - 1 }, (_, at) => wanted.slice(at, at + 2));
  let best: string | undefined;
  let highest = 0.49;
  let compared = 0;
  for (const candidate of words) {
    if (++compared > MOST) break;
    if (candidate.length > LONGEST) continue;
    const other = plain(candidate);
    const similarity = (2 * pairs.filter((pair) => other.includes(pair)).length) / (pairs.length + other.length - 1);
    if (similarity <= highest) continue;
    best = candidate;
    highest = similarity;
  }
  return best;
}
