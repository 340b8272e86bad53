// Strategies that were spoilt in one to four places, replayable from fast-check's seed.
import fc from 'fast-check';
import giessen from '../../examples/data/giessen.json';
import hildesheim from '../../examples/data/hildesheim.json';
import wiesbaden from '../../examples/data/wiesbaden.json';
import { hostileWords, magic } from '../robust/hostile-words.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Holder = { [key: string]: Json };

/** A little of everything, so that rare keys are spoilt as often as common ones. */
const everything: Json = {
  $schema: '../../data-schemas/strategy.schema.json',
  contract: 1,
  title: { de: 'Alles', en: 'Everything', 'x-own': 'eigen' },
  lang: 'de',
  asOf: '2021-03-15',
  principles: [{ title: 'Offen', description: 'Für alle' }],
  foundation: [{ title: 'Verzahnt mit', items: ['Datenstrategie', { de: 'IT' }] }],
  terms: { actionField: { one: 'Programmbereich', many: 'Programmbereiche' } },
  actionFields: [
    {
      id: 'a',
      number: 1,
      title: 'A',
      role: 'roof',
      color: '#4360c1',
      icon: 'house',
      missions: ['m'],
      goals: [{ id: 'g', title: 'G' }],
      topics: [
        { id: 't', title: 'T', goals: [{ id: 'g2', title: 'G' }], measures: [{ id: 'm', title: 'M', project: 'p', status: 'done' }] },
      ],
      audiences: ['z'],
      responsible: 'unknown',
      note: { text: 'n', visibility: 'internal' },
      sources: [{ document: 'd', page: '3', section: '1.2' }],
      inferred: ['title'],
    },
  ],
  audiences: [{ id: 'z', title: 'Z', color: '#810b07' }],
  units: [
    { id: 'u', title: 'U', parent: 'v' },
    { id: 'v', title: 'V' },
  ],
  criteria: [{ id: 'c', title: 'C', scale: [{ value: 0, label: 'nein' }], moreIsBetter: false, weight: 2, bonus: true }],
  matrices: [
    {
      id: 'x',
      title: 'X',
      x: { title: 'x', criteria: ['c'], low: 'l', high: 'h', split: 1 },
      y: { criteria: ['c'] },
      size: { criteria: ['c'] },
      quadrants: { topLeft: { title: 'q', wanted: true } },
    },
  ],
  indicators: [
    {
      id: 'i',
      title: 'I',
      value: 3,
      unit: 'km',
      target: 'unknown',
      targetDate: '2025',
      asOf: '2021',
      actionFields: ['a'],
      projects: ['p'],
      visibility: 'public',
    },
  ],
  tables: [
    {
      id: 'ta',
      title: 'T',
      asOf: '2021',
      columns: [{ title: 'C' }, { title: 'D', note: 'n' }],
      rows: [{ title: 'R', cells: [3, null], total: true }, { cells: ['drei', { value: 4, note: { text: 'n' }, rowSpan: 2, colSpan: 1 }] }],
    },
  ],
  documents: [
    {
      id: 'd',
      number: '23-V-15-0007',
      title: 'D',
      date: '2023-07-10',
      state: 'beschlossen',
      projects: ['p'],
      budget: [{ min: 1, max: 2, currency: 'EUR', year: '2024', text: 't', level: 'low', conditional: 'c' }],
      links: [{ title: 'l', url: 'a.pdf' }],
    },
  ],
  forms: [
    {
      id: 'f',
      title: 'F',
      bands: { duration: [{ id: 'kurz', label: 'k' }], budget: [{ id: 'b', label: 'B' }] },
      audienceKinds: [{ id: 'k', label: 'K' }],
    },
  ],
  links: [{ title: 'l', url: 'https://www.w3.org/' }],
  'x-own': { anything: [1, { goes: true }] },
  projects: [
    {
      id: 'p',
      title: 'P',
      kind: 'service',
      status: 'running',
      actionFields: ['a'],
      topics: ['t'],
      audiences: ['z'],
      audienceKind: 'k',
      responsible: ['u'],
      initiator: 'i',
      when: { start: '2021-Q1', end: '2022', duration: 'P1Y', ongoing: false, text: 't', planned: { start: '2020', end: '2021' } },
      milestones: [{ id: 'm', title: 'M', date: '2021-06', text: 't', planned: '2021', status: 'done', visibility: 'public' }],
      priority: 'high',
      scores: { c: { value: 0, reason: 'r' } },
      dependsOn: ['r'],
      partOf: [],
      relatedTo: [{ project: 'r', kind: 'follows', note: 'n' }],
      summary: ['s', { de: 's' }],
      objectives: 'unknown',
      benefits: ['b'],
      resources: { maturity: 'low', expertise: 'unknown' },
      budget: [{ min: 1 }],
      form: 'f',
      durationBand: 'kurz',
      budgetBand: 'unknown',
      links: [{ title: 'l', url: 'mailto:a@b.de' }],
      asOf: '2021-04',
      visibility: 'internal',
    },
    { id: 'r', title: 'R', priority: 3, scores: { c: 'unknown' }, summary: 'kurz' },
  ],
};

export const examples: Readonly<Record<string, Json>> = {
  everything,
  giessen: giessen as unknown as Json,
  hildesheim: hildesheim as unknown as Json,
  wiesbaden: wiesbaden as unknown as Json,
};

const word = fc.constantFrom(
  ...[
    '',
    ' ',
    'x',
    'unknown',
    'Running',
    'running',
    'p',
    'a',
    '3',
    'true',
    '2021',
    '2021-Q1',
    '../2021',
    'Q1 2021',
    'P5Y',
    'low',
    'internal',
    '1',
  ],
  ...[
    'javascript:alert(1)',
    '#fff',
    'red',
    '<img src=x onerror=alert(1)>',
    '\u202eabc',
    '\u0000',
    '__proto__',
    'Straßenverkehrsmanagementsystem',
    '\ud800',
  ],
  ...hostileWords,
);
const key = fc.constantFrom(
  'titel',
  'Title',
  'id',
  'title',
  'x-own',
  'x',
  'de',
  '__proto__',
  'constructor',
  'toString',
  'value',
  'text',
  'note',
  '',
  ...magic,
);
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    word,
    fc.constantFrom<Json[]>(null, true, false, 0, 1, -3, 2021, 1.5, 1e300),
    fc.array(tie('value'), { maxLength: 3 }),
    // Unlike an object literal, this makes `__proto__` a key like any other.
    fc.array(fc.tuple(key, tie('value')), { maxLength: 3 }).map((entries) => Object.fromEntries(entries) as Json),
  ),
})).value;

const slip = fc.record({
  how: fc.constantFrom('replace', 'delete', 'rename', 'add', 'wrap', 'unwrap', 'double', 'null'),
  where: fc.nat(),
  key,
  json,
});

function places(root: Json): [Holder, string][] {
  const all: [Holder, string][] = [];
  const visit = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const name of Object.keys(value)) {
      all.push([value as Holder, name]);
      visit((value as Holder)[name] as Json);
    }
  };
  visit(root);
  return all;
}

const define = (holder: Holder, name: string, value: Json): void => {
  if (Array.isArray(holder)) holder.push(value);
  else Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
};

function spoil(root: Json, { how, where, key: name, json: value }: { how: string; where: number; key: string; json: Json }): void {
  const all = places(root);
  const place = all[where % all.length];
  if (!place) return;
  const [holder, at] = place;
  const old = holder[at] as Json;
  if (how === 'replace') holder[at] = value;
  else if (how === 'null') holder[at] = null;
  else if (how === 'wrap') holder[at] = [old];
  else if (how === 'unwrap') holder[at] = Array.isArray(old) ? (old[0] ?? null) : value;
  else if (how === 'add') define(holder, name, value);
  else if (how === 'double') define(holder, `${at}2`, structuredClone(old));
  else {
    if (Array.isArray(holder)) holder.splice(Number(at), 1);
    else delete holder[at];
    if (how === 'rename') define(holder, name, old);
  }
}

/** A spoilt strategy; `deep`: the whole examples too, not only the small one with a little of everything. */
export const spoilt = fc
  .record({
    base: fc.oneof(
      { weight: 3, arbitrary: fc.constant('everything') },
      { weight: 1, arbitrary: fc.constantFrom(...Object.keys(examples)) },
    ),
    slips: fc.array(slip, { minLength: 1, maxLength: 4 }),
  })
  .map(({ base, slips }) => {
    const root = structuredClone(examples[base] as Json);
    for (const each of slips) spoil(root, each);
    return root;
  });

/** What is valid nowhere: each key of it is unknown, and so is the whole. */
const ruin = word.map((found): Json => ({ '<b onclick=hacked()>\u202ekey': { found } }));

/** Whether a problem is certain there: a city's own keys may hold anything. */
const isJudged = (path: string): boolean => !/\/(x-|\$schema)/.test(path);

function paths(root: Json, prefix = ''): [Holder, string, string][] {
  if (typeof root !== 'object' || root === null) return [];
  return Object.keys(root).flatMap((name) => {
    const path = `${prefix}/${name}`;
    return [[root as Holder, name, path] as [Holder, string, string], ...paths((root as Holder)[name] as Json, path)];
  });
}

/** A strategy with at least one mistake for certain; `city`: one in so many is spoilt from a whole city. */
export const ruined = (city: number): fc.Arbitrary<Json> =>
  fc
    .record({
      base: fc.oneof(
        { weight: city - 1, arbitrary: fc.constant('everything') },
        { weight: 1, arbitrary: fc.constantFrom('giessen', 'hildesheim', 'wiesbaden') },
      ),
      slips: fc.array(slip, { maxLength: 4 }),
      where: fc.nat(),
      ruin,
    })
    .map(({ base, slips, where, ruin: value }) => {
      const root = structuredClone(examples[base] as Json);
      for (const each of slips) spoil(root, each);
      const all = paths(root).filter(([, , path]) => isJudged(path));
      const place = all[where % all.length];
      if (place) place[0][place[1]] = value;
      return root;
    });
