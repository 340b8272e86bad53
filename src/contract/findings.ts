// Collects problems, and keeps a hostile file from making a list of millions.
import { nearest } from './nearest.js';
import { type Path, type Problem, type ProblemCode, pointerTo, problem, type Words } from './problems.js';

/** A word that is wrong, and those it may have been meant for. */
export type Meant = readonly [wrong: string, right: Iterable<string>];

/** `found`: the value, where there is one, in a list. */
export type Report = (code: ProblemCode, path: Path, words?: Words, found?: readonly unknown[], meant?: Meant) => void;

/** How many problems of one kind are listed; one more counts the rest. */
const MOST_OF_A_KIND = 500;

export interface Findings {
  report: Report;
  /** All problems, the most severe first. */
  list(): Problem[];
}

export function findings(): Findings {
  const all: Problem[] = [];
  const counts = new Map<ProblemCode, number>();
  return {
    report(code, path, words, found = [], meant) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count > MOST_OF_A_KIND) return;
      const near = meant && nearest(...meant);
      all.push(problem(code, pointerTo(path), near === undefined ? words : { ...words, nearest: near }, ...found));
    },
    list() {
      for (const [of, count] of counts) {
        if (count > MOST_OF_A_KIND) all.push(problem('more', '', { of, count: count - MOST_OF_A_KIND }, count));
      }
      const order = ['fatal', 'error', 'warning'];
      return all.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
    },
  };
}
