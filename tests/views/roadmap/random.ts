// Random strategies: every notation of time, any status, titles of any length.
import fc from 'fast-check';
import type { Project, Status, Strategy, When } from '../../../src/contract/strategy.js';

const year = fc.integer({ min: 2012, max: 2032 });
const two = (n: number): string => String(n).padStart(2, '0');

/** Any time that the contract knows, as text. */
export const time: fc.Arbitrary<string> = fc.oneof(
  year.map(String),
  year.map((y) => `${Math.floor(y / 10)}X`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  fc.tuple(year, fc.constantFrom('Q1', 'Q3', 'H1', 'H2', 'spring', 'winter', 'early', 'mid', 'late')).map(([y, part]) => `${y}-${part}`),
  fc.tuple(year, fc.constantFrom('~', '?', '%')).map(([y, mark]) => `${y}-03${mark}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, n]) => `${y}/${y + n}`),
  year.map((y) => `../${y}-05`),
  year.map((y) => `${y}/..`),
);

const duration = fc.constantFrom('P1M', 'P10M', 'P2Y', 'P10Y', 'P60Y', 'P6M/P12M', '../P3M', 'P1Y/..', 'P3W');

export const when: fc.Arbitrary<When> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ start: time, duration }) },
  { weight: 3, arbitrary: fc.record({ start: time, end: time }) },
  { weight: 2, arbitrary: fc.record({ start: time, ongoing: fc.constant(true) }) },
  { weight: 1, arbitrary: fc.record({ start: time }) },
  { weight: 1, arbitrary: fc.record({ end: time, planned: fc.record({ start: time, end: time }) }) },
  { weight: 1, arbitrary: fc.record({ text: fc.constant('langfristig') }) },
);

const words = [
  'IT',
  'Plattform',
  'Bürger\u00adbeteili\u00adgung',
  'und',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk',
  'Online',
  'der',
];
const title = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(' '));
const status: fc.Arbitrary<Status> = fc.constantFrom('idea', 'emerging', 'planned', 'running', 'done', 'paused', 'stopped', 'unknown');

const project = fc.record({
  title,
  status,
  when,
  actionFields: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'fehlt'), { maxLength: 3 }),
  responsible: fc.oneof(fc.constant('unknown' as const), fc.uniqueArray(fc.constantFrom('u', 'v'), { maxLength: 2 })),
  milestones: fc.array(time, { maxLength: 3 }),
});

export const strategy: fc.Arbitrary<Strategy> = fc.array(project, { minLength: 1, maxLength: 70 }).map((projects) => ({
  contract: 1,
  title: 'Zufall',
  asOf: '2021-06-15',
  actionFields: ['a', 'b', 'c'].map((id) => ({ id, title: `Feld ${id}` })),
  units: ['u', 'v'].map((id) => ({ id, title: `Amt ${id}` })),
  projects: projects.map(
    ({ milestones, ...one }, i): Project => ({
      id: `p${i}`,
      ...one,
      milestones: milestones.map((date, m) => ({ id: `m${m}`, title: 'Meilenstein', date })),
    }),
  ),
}));
