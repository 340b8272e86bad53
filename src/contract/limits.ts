// What is too much to be drawn.
import type { Limits } from './check.js';
import { COUNTED } from './problems/words.js';
import { type Problem, problem } from './problems.js';

export type { Limits } from './check.js';

/** The limits that hold when none are given. */
export const LIMITS: Readonly<Limits> = { size: 20_000_000, depth: 100, projects: 50_000, values: 5_000_000 };

/** Says that a limit was passed. */
export function limitProblem(key: keyof Limits, limit: number): Problem {
  const [de, en] = ['de', 'en'].map((language) => limit.toLocaleString(language)) as [string, string];
  return problem('too-much', key === 'projects' ? '/projects' : '', { limit: { de, en }, of: COUNTED[key] ?? '' });
}
