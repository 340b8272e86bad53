// What is too much to be drawn.
import { COUNTED, MORE_THAN } from './problems/texts.js';
import { type Problem, problem, type Sentence } from './problems.js';

/** What is too much. */
export interface Limits {
  /** Characters or bytes of a file; characters in all texts of an object together. */
  size: number;
  /** Levels of objects and lists. */
  depth: number;
  projects: number;
  /** Single values: objects, lists, texts, numbers … */
  values: number;
}

/** The limits that hold when none are given. */
export const LIMITS: Readonly<Limits> = { size: 20_000_000, depth: 100, projects: 50_000, values: 5_000_000 };

/** Says that a limit was passed. */
export function limitProblem(key: keyof Limits, limit: number): Problem {
  const [de, en] = [0, 1].map((at) => `${MORE_THAN[at]}${limit.toLocaleString(['de', 'en'][at])} ${COUNTED[key][at]}`);
  return problem('too-much', key === 'projects' ? '/projects' : '', { limit: { de, en } as Sentence });
}
