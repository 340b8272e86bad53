// Unknown data to a strategy and a list of what is wrong with it.
import { check, type Fields, type Limits, Stop } from './check.js';
import { findings } from './findings.js';
import { identify } from './identity.js';
import type { Problem } from './problems.js';
import { judge } from './references.js';
import { rules } from './rules.js';
import { type Kind, kindOf } from './shapes.js';
import type { Strategy } from './strategy.js';

export type { Limits } from './check.js';

/** The limits that hold when none are given. */
export const LIMITS: Readonly<Limits> = { size: 20_000_000, depth: 100, projects: 50_000, values: 5_000_000 };

export interface Validated {
  /** A copy of what is readable, null when a problem is fatal. */
  strategy: Strategy | null;
  /** The most severe first. */
  problems: Problem[];
}

const isObject = (input: unknown): input is object => typeof input === 'object' && input !== null && !Array.isArray(input);

/**
 * Reads unknown data as a strategy. Never throws, and never changes the input.
 *
 * The strategy holds what is readable: a missing title is an empty text, a missing or repeated id is replaced by one of its
 * own (`dms~2`), a time that can't be read stands in `text`, a link that is not allowed is left out, unknown keys are kept.
 */
export function validate(input: unknown, options: { limits?: Partial<Limits> } = {}): Validated {
  const { report, list } = findings();
  let strategy: Fields | null = null;
  try {
    if (isObject(input)) {
      const root = kindOf('Strategy');
      const word = root.shapes[0]?.keys.get('$schema') as Kind;
      const checked = check(input, root, word, report, { ...LIMITS, ...options.limits }, rules(report));
      strategy = checked.value as Fields;
      judge(checked, identify(strategy, checked, report), report);
    } else report('not-an-object', [], { found: input });
  } catch (error) {
    if (error instanceof Stop) report(error.code, [], { words: { limit: error.limit } });
    else report('not-an-object', []);
  }
  const problems = list();
  return { strategy: problems[0]?.severity === 'fatal' ? null : (strategy as Strategy | null), problems };
}
