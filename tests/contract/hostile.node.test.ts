import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { LIMITS, type Limits } from '../../src/contract/limits.js';
import { nearest } from '../../src/contract/nearest.js';
import { parse } from '../../src/contract/parse.js';
import { validate } from '../../src/contract/validate.js';
import { proportional } from './proportional.js';
import { examples, spoilt } from './spoilt.js';

const brief = (input: unknown, limits?: Partial<Limits>): string[] =>
  validate(input, limits && { limits }).problems.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
const count = (length: number, make: (at: number) => unknown): unknown[] => Array.from({ length }, (_, at) => make(at));

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const key of Reflect.ownKeys(value)) deepFreeze((value as Record<PropertyKey, unknown>)[key]);
  }
  return value;
};

test('the input is never changed, and the result shares nothing with it', () => {
  fc.assert(
    fc.property(spoilt, (input) => {
      const before = JSON.stringify(input);
      const { strategy } = validate(deepFreeze(input));
      assert.equal(JSON.stringify(input), before);
      const seen = new Set<unknown>();
      const visit = (value: unknown, into: (value: unknown) => void): void => {
        if (typeof value !== 'object' || value === null) return;
        into(value);
        for (const entry of Object.values(value)) visit(entry, into);
      };
      visit(input, (value) => seen.add(value));
      visit(strategy, (value) => assert.ok(!seen.has(value)));
    }),
    { numRuns: 500 },
  );
});

test('a good strategy comes back as it was', () => {
  for (const [name, example] of Object.entries(examples)) assert.deepEqual(validate(example).strategy, example, name);
});

test('proxies, class instances and objects without a prototype are read like any other', () => {
  const example = examples.everything as object;
  const proxied = <Value>(value: Value): Value =>
    typeof value === 'object' && value !== null
      ? (new Proxy(value, {
          get: (target, key) => proxied((target as Record<PropertyKey, unknown>)[key]),
          set: () => assert.fail(),
          defineProperty: () => assert.fail(),
          deleteProperty: () => assert.fail(),
        }) as Value)
      : value;
  assert.deepEqual(validate(proxied(example)), validate(example));
  class City {
    title = 'T';
    get projects() {
      return 'a getter of the class is no own key';
    }
  }
  assert.deepEqual(validate(new City()), { strategy: { title: 'T' }, problems: [] });
  assert.deepEqual(validate(Object.assign(Object.create(null), { title: 'T' })).problems, []);
});

test('what throws when it is read costs only itself', () => {
  const thrower = { get: () => assert.fail('thrown'), enumerable: true };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const noKeys = new Proxy({}, { ownKeys: () => assert.fail('thrown') });
  const input = {
    title: 'T',
    vision: proxy,
    mission: noKeys,
    projects: [{ id: 'a', title: 'A', status: 'done' }, proxy, Object.defineProperty({ id: 'c', title: 'C' }, 'status', thrower)],
    units: Object.defineProperty([{ id: 'u', title: 'U' }], 0, thrower),
    'x-own': Object.defineProperty({}, 'a', thrower),
  };
  const { strategy } = validate(input);
  assert.deepEqual(strategy?.projects, [
    { id: 'a', title: 'A', status: 'done' },
    { id: 'c', title: 'C' },
  ]);
  assert.deepEqual(
    brief(input),
    ['/vision', '/mission', '/projects/1', '/projects/2/status', '/units/0', '/x-own/a'].map((place) => `error unreadable ${place}`),
  );
  assert.deepEqual(brief(proxy), ['fatal not-an-object ']);
  assert.deepEqual(brief(noKeys), ['fatal not-an-object ']);
  // Nothing that might be internal becomes public because it can't be read.
  const hidden = Object.defineProperty({ id: 'c', title: 'C' }, 'visibility', thrower);
  assert.equal(validate({ title: 'T', projects: [hidden] }).strategy?.projects?.[0]?.visibility, 'internal');
});

test('whatever a trap throws or answers, the reading comes back', () => {
  // Even asking what was thrown may throw.
  const poison = new Proxy({}, { getPrototypeOf: () => assert.fail(), get: () => assert.fail(), ownKeys: () => assert.fail() });
  const hurl = (): never => {
    throw poison;
  };
  const traps = ['get', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'has'] as const;
  const answers = [hurl, () => assert.fail(), () => undefined, () => null, () => 'x', () => -1, () => Number.NaN, () => Symbol('s')];
  const places = [(value: unknown) => value, (value: unknown) => ({ title: 'T', projects: value, 'x-own': [value], vision: value })];
  for (const target of [{}, [], () => 1, { title: 'T' }, [{ id: 'p' }]]) {
    for (const trap of traps) {
      for (const answer of answers) {
        for (const place of places) {
          const { strategy, problems } = validate(place(new Proxy(target, { [trap]: answer })));
          assert.ok(strategy || problems[0]?.severity === 'fatal', trap);
        }
      }
    }
  }
  for (const key of ['title', 'projects', 'contract', 'lang', 'x-own']) {
    const input = Object.freeze(Object.defineProperty({ title: 'T' }, key, { get: hurl, enumerable: true }));
    assert.deepEqual(brief(input), [`error unreadable /${key}`]);
  }
  assert.deepEqual(brief({ title: 'T', projects: [{ id: 'p', title: { toString: hurl } }] }).length > 0, true);
});

test('a getter is asked once', () => {
  let asked = 0;
  const input = {
    get title() {
      asked += 1;
      return asked === 1 ? 'T' : assert.fail();
    },
    projects: [
      {
        id: 'p',
        get status() {
          asked += 1;
          return asked === 2 ? 'done' : {};
        },
        title: 'P',
      },
    ],
  };
  assert.deepEqual(validate(input).problems, []);
  assert.equal(asked, 2);
});

test('functions, symbols, big numbers and NaN are no data', () => {
  const values = [() => 1, Symbol('s'), 3n, Number.NaN, Number.POSITIVE_INFINITY];
  for (const value of values) {
    assert.deepEqual(brief({ title: 'T', criteria: [{ id: 'c', title: 'C', weight: value }] }), ['error wrong-type /criteria/0/weight']);
    assert.deepEqual(brief({ title: 'T', 'x-own': { value } }), ['error unreadable /x-own/value']);
  }
  assert.deepEqual(brief({ title: 'T', units: Object.assign([], { 1: { id: 'u', title: 'U' } }) }), ['error wrong-type /units/0']);
  assert.deepEqual(validate({ title: 'T', [Symbol('s')]: 1, later: undefined }).problems.length, 1);
});

test('circles in the data are cut', () => {
  const input: Record<string, unknown> = { title: 'T', 'x-own': {} };
  const project: Record<string, unknown> = { id: 'p', title: 'P', note: null };
  project.note = project;
  project.milestones = [project];
  (input['x-own'] as Record<string, unknown>).self = input;
  input.projects = [project];
  const { strategy, problems } = validate(input);
  assert.equal(strategy?.projects?.length, 1);
  assert.deepEqual(
    problems.map(({ code, pointer }) => [code, pointer]),
    [
      ['unreadable', '/x-own/self'],
      ['unreadable', '/projects/0/note'],
      ['unreadable', '/projects/0/milestones/0'],
    ],
  );
});

test('the same object in two places is no circle', () => {
  const sources = [{ document: 'D' }];
  const input = { title: 'T', sources, projects: [{ id: 'p', title: 'P', sources }] };
  assert.deepEqual(validate(input), { strategy: structuredClone(input), problems: [] });
});

test('__proto__, constructor and friends change nothing', () => {
  const before = Reflect.ownKeys(Object.prototype).length;
  const text = `{"title": {"__proto__": "x", "de": "T"}, "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}},
    "projects": [{"id": "__proto__", "title": "P", "dependsOn": ["constructor", "toString"], "__proto__": [], "toString": 1, "hasOwnProperty": null,
      "scores": {"__proto__": {"value": 3}, "constructor": 1}, "when": {"__proto__": {"start": "2021"}, "start": "2021-constructor"}},
      {"id": "__proto__", "title": "Q"}, {"id": "constructor", "title": "R", "partOf": ["__proto__"]}],
    "x-own": {"__proto__": {"polluted": true}, "valueOf": 1}}`;
  const { strategy, problems } = validate(parse(text).value);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
  assert.equal(Reflect.ownKeys(Object.prototype).length, before);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    assert.equal(Object.getPrototypeOf(value), Array.isArray(value) ? Array.prototype : Object.prototype);
    assert.ok(!Object.hasOwn(value, '__proto__'));
    Object.values(value).forEach(visit);
  };
  visit(strategy);
  assert.deepEqual(
    strategy?.projects?.map(({ id }) => id),
    ['__proto__', '__proto__~2', 'constructor'],
  );
  const missing = problems.filter(({ code }) => code === 'unknown-reference').map(({ pointer }) => pointer);
  assert.deepEqual(missing, ['/projects/0/dependsOn/1', '/projects/0/scores/constructor']);
});

test('limits are fatal, and their message says the limit', () => {
  const nested = (levels: number): unknown => (levels > 1 ? { 'x-in': nested(levels - 1) } : { title: 'T' });
  assert.deepEqual(brief({ title: 'T', 'x-in': nested(99) }), []);
  assert.deepEqual(brief({ title: 'T', 'x-in': nested(100) }), ['fatal too-much ']);
  assert.deepEqual(brief({ title: 'T', 'x-in': nested(3) }, { depth: 4 }), []);
  assert.deepEqual(brief({ title: 'T', 'x-in': nested(4) }, { depth: 4 }), ['fatal too-much ']);
  const projects = count(4, (at) => ({ id: `p${at}`, title: 'P' }));
  assert.deepEqual(brief({ title: 'T', projects }, { projects: 4 }), []);
  assert.deepEqual(brief({ title: 'T', projects }, { projects: 3 }), ['fatal too-much /projects']);
  // The strategy, its title, the list and four times three.
  assert.deepEqual(brief({ title: 'T', projects }, { values: 15 }), []);
  assert.deepEqual(brief({ title: 'T', projects }, { values: 14 }), ['fatal too-much ']);
  assert.deepEqual(brief({ title: '12345' }, { size: 5 }), []);
  assert.deepEqual(brief({ title: '123456' }, { size: 5 }), ['fatal too-much ']);
  const { strategy, problems } = validate({ title: 'T', projects: count(50_001, () => ({})) });
  assert.equal(strategy, null);
  assert.deepEqual(problems[0]?.message, {
    de: 'Zu viel: mehr als 50.000 Projekte.',
    en: 'Too much: more than 50,000 projects.',
  });
});

test('the limits that hold are those of the documents', () => {
  const { size, depth, projects, values } = LIMITS;
  const written = [
    `${size / 1e6} MB`,
    `${depth} levels`,
    `${projects.toLocaleString('en')} projects`,
    `${values.toLocaleString('en')} single`,
  ];
  for (const file of ['README.md', 'SECURITY.md'])
    for (const limit of written) assert.ok(readFileSync(file, 'utf8').includes(limit), `${file}: ${limit}`);
  assert.deepEqual([size, depth, projects], [20_000_000, 100, 50_000]);
});

test('data that grows when it is read is stopped', () => {
  let shared: unknown = [];
  for (let level = 0; level < 60; level++) shared = [shared, shared];
  assert.deepEqual(brief({ title: 'T', 'x-own': shared }), ['fatal too-much ']);
  let asked = 0;
  const long = new Proxy([], {
    get: (target, key) => {
      asked += 1;
      return key === 'length' ? 2 ** 50 : Reflect.get(target, key);
    },
  });
  assert.deepEqual(brief({ title: 'T', units: long }), ['fatal too-much ']);
  assert.ok(asked < 10, `asked ${asked} times before the limit was seen`);
  assert.deepEqual(brief({ title: 'T', units: Object.assign([], { length: 4_000_000_000 }) }), ['fatal too-much ']);
  const endless = (): unknown =>
    new Proxy({}, { ownKeys: () => ['x'], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }), get: endless });
  assert.deepEqual(brief({ title: 'T', 'x-own': endless() }), ['fatal too-much ']);
});

const many = (size: number, make: (at: number) => object): object => ({
  title: 'T',
  projects: count(size, (at) => ({ id: `p${at}`, title: 'P', ...make(at) })),
});
const said = (input: object): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { code } of validate(input).problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

test('the cost of projects is in proportion to their number, whatever is wrong with them', () => {
  for (const [problems, make] of [
    [{}, () => (at) => ({ when: { start: '2021-Q1', duration: 'P10M' }, dependsOn: at ? [`p${at - 1}`] : [] })],
    [{ cycle: 1 }, (size) => (at) => ({ dependsOn: [`p${(at + 1) % size}`] })],
    [{ cycle: 500, more: 1 }, (size) => (at) => ({ partOf: ['p0', `p${at}`, `p${size - 1}`] })],
    [{ 'duplicate-id': 500, more: 1 }, () => () => ({ id: 'p' })],
    [{ 'missing-key': 500, more: 1 }, () => () => ({ id: undefined })],
    [{ 'unknown-reference': 500, more: 1 }, () => (at) => ({ dependsOn: [`q${at}`, 'unknown-one'] })],
    [{ 'unknown-key': 500, 'wrong-type': 500, more: 2 }, () => (at) => ({ [`titel${at}`]: 1, titl: 2, status: at })],
  ] as [object, (size: number) => (at: number) => object][]) {
    proportional(
      10_000,
      (size) => many(size, make(size)),
      (input) => assert.deepEqual(said(input), problems),
    );
  }
  const { problems } = validate(many(50_000, () => ({ status: 'x' })));
  assert.deepEqual(problems.at(-1)?.message.en, 'More: 49500 × wrong-type.');
});

test('long scales, forms, topics and lists of references are looked at once', () => {
  const scored = (size: number): object => ({
    title: 'T',
    criteria: [{ id: 'c', title: 'C', scale: count(size * 20, (value) => ({ value, label: 'x' })) }],
    forms: [{ id: 'f', bands: { duration: count(size * 10, (at) => ({ id: `o${at}`, label: 'x' })) } }],
    projects: count(size, (at) => ({
      id: `p${at}`,
      title: 'P',
      scores: { c: at },
      form: at % 2 ? 'f' : undefined,
      durationBand: `o${at}`,
    })),
  });
  proportional(2000, scored, (input) => assert.deepEqual(brief(input), []));
  const listed = (size: number): object => ({
    title: 'T',
    projects: [{ id: 'p', title: 'P', dependsOn: count(size, () => 'p'), partOf: count(size, () => 'q') }],
  });
  proportional(50_000, listed, (input) => assert.equal(brief(input).length, 1002));
  const nested = (size: number): object => ({
    title: 'T',
    actionFields: [
      { id: 'a', title: 'A', topics: count(size, (at) => ({ id: `t${at}`, title: 'T', goals: [{ id: `g${at}`, title: 'G' }] })) },
    ],
  });
  proportional(10_000, nested, (input) => assert.deepEqual(brief(input), []));
});

test('millions of references take little more memory than the data', () => {
  const references = 4_000_000;
  const input = { title: 'T', projects: [{ id: 'p', title: 'P', partOf: new Array(references).fill('q') }] };
  const before = process.memoryUsage.rss();
  assert.equal(validate(input).problems.length, 501);
  // The copy needs 8 bytes for each; the rest is garbage that was not yet collected.
  const each = (process.memoryUsage.rss() - before) / references;
  assert.ok(each < 100, `${Math.round(each)} bytes for each`);
});

test('"did you mean" compares only words that may be similar, and not all of very many', () => {
  let compared = 0;
  function* words(): Generator<string> {
    for (let at = 0; at < 50_000; at++) {
      compared += 1;
      yield `projekt-${at}-${'x'.repeat(at % 30)}`;
    }
  }
  nearest('projket-1', words());
  assert.ok(compared < 5000, `${compared} words were compared`);
  assert.equal(nearest('x'.repeat(1_000_000), ['x'.repeat(1_000_000)]), undefined);
  assert.equal(nearest('titel', ['id', 'title', 'text']), 'title');
  assert.equal(nearest('Action_Fields', ['actionFields']), 'actionFields');
  assert.equal(nearest('a', ['b']), undefined);
});

test('no text makes the reading throw', () => {
  const nasty = fc.oneof(
    fc.string({ maxLength: 2000, unit: 'binary' }),
    fc.constantFrom(...['a', '-', '0', 'a\u0301', '~', '/'].map((sign) => sign.repeat(20_000)), '\u202e<script>', 'P'.repeat(9999)),
  );
  fc.assert(
    fc.property(nasty, nasty, (a, b) => assert.ok(validate(filledWith(a, b)).strategy)),
    { numRuns: 300 },
  );
});

const filledWith = (a: string, b: string): object => ({
  title: a,
  lang: b,
  projects: [{ title: a, when: { start: b, duration: a }, links: [{ title: a, url: b }], [a]: b, dependsOn: [b] }],
  actionFields: [{ id: a, title: { [a]: b }, color: b }],
});

test('the cost of a text is in proportion to its length, whatever it consists of', () => {
  for (const sign of ['a', '-', '0', 'a\u0301', '~', '/', '?', '.', ' ', '#', 'P1', '2021', 'ß']) {
    proportional(
      50_000,
      (size) => filledWith(sign.repeat(size), sign.repeat(size)),
      (input) => assert.ok(validate(input).strategy),
    );
  }
});
