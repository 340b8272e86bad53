// Collects problems, and keeps a hostile file from making a list of millions.
import { nearest } from './nearest.js';
import { type Problem, type ProblemCode, pointerTo, problem, type Severity, type Words } from './problems.js';

export type Path = readonly (string | number)[];

/** What is known about a problem besides its code and place. */
export interface Details {
  /** The value found. */
  found?: unknown;
  /** Words for the message. */
  words?: Words;
  /** A word that is wrong, and those it may have been meant for. */
  meant?: readonly [wrong: string, right: Iterable<string>];
  /** Makes it an error when the wrong word was meant for one of these. */
  needed?: readonly string[];
}

/** Gives back the word that was meant, if one is similar. */
export type Report = (code: ProblemCode, path: Path, details?: Details) => string | undefined;

/** How many problems of one kind are listed; one more counts the rest. */
const MOST_OF_A_KIND = 500;

const ORDER: readonly Severity[] = ['fatal', 'error', 'warning'];

export interface Findings {
  report: Report;
  /** All problems, the most severe first. */
  list(): Problem[];
}

export function findings(): Findings {
  const found: Problem[] = [];
  const counts = new Map<ProblemCode, number>();
  return {
    report(code, path, details = {}) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count > MOST_OF_A_KIND) return undefined;
      const near = details.meant && nearest(...details.meant);
      const words = near === undefined ? details.words : { ...details.words, nearest: near };
      const entry = problem(code, pointerTo(path), words, ...('found' in details ? [details.found] : []));
      if (near !== undefined && details.needed?.includes(near)) entry.severity = 'error';
      found.push(entry);
      return near;
    },
    list() {
      const rest = [...counts].filter(([, count]) => count > MOST_OF_A_KIND);
      const more = rest.map(([of, count]) => ({
        ...problem('more', '', { of, count: count - MOST_OF_A_KIND }, count),
        severity: (found.find(({ code }) => code === of) as Problem).severity,
      }));
      return ORDER.flatMap((severity) => [...found, ...more].filter((entry) => entry.severity === severity));
    },
  };
}
