// Any valid strategy that all six views can be asked for: 0 to 12 fields, 0 to 300 projects, long and short names, missing parts.
import fc from 'fast-check';
import type { Strategy } from '../../src/contract/strategy.js';
import { strategies } from '../views/field-map/random.js';
import { when } from '../views/roadmap/random.js';

/** The items in turn, again and again; `null` leaves one out. */
const inTurn = <T>(items: readonly (T | null)[], i: number): T | null => items[i % items.length] as T | null;

export const anyStrategy: fc.Arbitrary<Strategy> = fc
  .record({
    strategy: strategies,
    times: fc.array(fc.option(when), { minLength: 1, maxLength: 30 }),
    criteria: fc.nat(7),
    scores: fc.array(fc.option(fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 40 }),
    topics: fc.nat(4),
    asOf: fc.constantFrom('2021-06-15', '2020~', undefined),
  })
  .map(({ strategy, times, criteria, scores, topics, asOf }) => ({
    ...strategy,
    ...(asOf && { asOf }),
    criteria: Array.from({ length: criteria }, (_, i) => ({ id: `kriterium-${i}`, title: `Kriterium ${i}`, bonus: i === 6 })),
    actionFields: (strategy.actionFields ?? []).map((field, i) => ({
      ...field,
      topics: Array.from({ length: (topics * (i + 1)) % 5 }, (_, n) => ({ id: `${field.id}-thema-${n}`, title: `Thema ${n}` })),
    })),
    projects: (strategy.projects ?? []).map((project, i) => {
      const time = inTurn(times, i);
      const scored = Array.from({ length: criteria }, (_, n) => [`kriterium-${n}`, inTurn(scores, i * criteria + n)] as const);
      return {
        ...project,
        ...(time && { when: time }),
        scores: Object.fromEntries(scored.filter(([, value]) => value !== null)) as Record<string, number>,
      };
    }),
  }));
