// Unknown data to a strategy and a list of what is wrong with it.
import { check } from './check.js';
import { findings } from './findings.js';
import { LIMITS, type Limits, limitProblem } from './limits.js';
import type { Problem } from './problems.js';
import { judge, type Reference } from './references.js';
import { rules } from './rules.js';
import type { Strategy } from './strategy.js';

export interface Validated {
  /** A copy of what is readable, null when a problem is fatal. */
  strategy: Strategy | null;
  /** The most severe first. */
  problems: Problem[];
}

/**
 * Reads unknown data as a strategy. Never throws, and never changes the input.
 *
 * The strategy holds what is readable: a missing title is an empty text, a missing or repeated id is replaced by one of its
 * own (`dms~2`), a time that can't be read stands in `text`, a link that is not allowed is left out, unknown keys are kept.
 */
export function validate(input: unknown, options: { limits?: Partial<Limits> } = {}): Validated {
  const { report, list } = findings();
  const limits = { ...LIMITS, ...options.limits };
  const references: Reference[] = [];
  const reading = check(input, report, limits, rules(report, references));
  const { passed, value } = reading;
  if (passed) return { strategy: null, problems: [limitProblem(passed, limits[passed])] };
  judge(reading, references, report);
  const problems = list();
  return { strategy: problems[0]?.severity === 'fatal' ? null : (value as Strategy), problems };
}
