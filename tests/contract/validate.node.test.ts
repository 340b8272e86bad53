import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../src/contract/problems.js';
import { validate } from '../../src/contract/validate.js';

/** Problems as `severity code pointer`. */
const brief = ({ severity, code, pointer }: Problem): string => `${severity} ${code} ${pointer}`;
const read = (input: object) => {
  const { strategy, problems } = validate({ title: 'T', ...input });
  return { strategy, problems, briefs: problems.map(brief) };
};
const project = (more: object) => read({ projects: [{ id: 'p', title: 'P', ...more }] });
const only = (briefs: string[], expected: string): void => assert.deepEqual(briefs, [expected]);

test('a strategy needs a title and nothing else', () => {
  assert.deepEqual(validate({ title: 'T' }), { strategy: { title: 'T' }, problems: [] });
  const { strategy, problems } = validate({});
  assert.deepEqual(strategy, { title: '' });
  only(problems.map(brief), 'error missing-key ');
  assert.deepEqual(read({ title: { de: ' ' } }).briefs, ['error missing-key /title']);
});

test('what is no object is no strategy', () => {
  for (const input of [null, undefined, 'T', 3, true, [], [{ title: 'T' }], () => 1, Symbol('x'), 3n, Number.NaN]) {
    const { strategy, problems } = validate(input);
    assert.equal(strategy, null);
    only(problems.map(brief), 'fatal not-an-object ');
  }
});

test('an unknown version and a collection that is no list are fatal', () => {
  for (const contract of [2, '2', 'one', 0, {}, [], true]) {
    assert.deepEqual([read({ contract }).strategy, ...read({ contract }).briefs], [null, 'fatal unknown-version /contract']);
  }
  assert.deepEqual(read({ contract: 1 }).briefs, []);
  for (const key of [
    'projects',
    'actionFields',
    'audiences',
    'units',
    'criteria',
    'matrices',
    'indicators',
    'tables',
    'documents',
    'forms',
  ]) {
    for (const value of [{ id: 'x', title: 'X' }, 'x', 3, null]) {
      const { strategy, briefs } = read({ [key]: value });
      assert.equal(strategy, null);
      only(briefs, `fatal collection-not-a-list /${key}`);
    }
  }
});

test('of every problem the place, the value found, and both languages are told', () => {
  const { problems } = project({ status: 'runing' });
  assert.deepEqual(problems, [
    {
      severity: 'error',
      pointer: '/projects/0/status',
      code: 'wrong-type',
      message: { de: 'Falscher Wert.', en: 'Wrong type.' },
      hint: {
        de: 'Gemeint: „running“? Erwartet: "done" / "emerging" / "idea" / "paused" / "planned" / "running" / "stopped" / "unknown".',
        en: 'Did you mean “running”? Expected: "done" / "emerging" / "idea" / "paused" / "planned" / "running" / "stopped" / "unknown".',
      },
      found: '"runing"',
    },
  ]);
});

test('the most severe problems come first', () => {
  const { problems } = read({ x: 1, projects: [{ id: 'p', title: 'P', kind: 'none' }], contract: 1, units: {} });
  assert.deepEqual(
    problems.map(({ severity }) => severity),
    ['fatal', 'error', 'warning'],
  );
});

test('what only almost fits is read, and said', () => {
  const cases: [object, string, unknown][] = [
    [{ title: 5 }, '/title', '5'],
    [{ when: { start: 2021 } }, '/when/start', '2021'],
    [{ status: ' Running ' }, '/status', 'running'],
    [{ priority: '3' }, '/priority', 3],
    [{ priority: 'HIGH' }, '/priority', 'high'],
    [{ scores: { c: '2.5' } }, '/scores/c', 2.5],
    [{ dependsOn: 'p' }, '/dependsOn', ['p']],
    [{ objectives: 'Schneller' }, '/objectives', ['Schneller']],
    [{ objectives: { de: 'Schneller' } }, '/objectives', [{ de: 'Schneller' }]],
    [{ sources: ['Strategie, S. 3'] }, '/sources/0', { document: 'Strategie, S. 3' }],
    [{ milestones: ['Start'] }, '/milestones/0', { title: 'Start' }],
    [{ when: { ongoing: 'true' } }, '/when/ongoing', true],
  ];
  for (const [more, place, value] of cases) {
    const { strategy, briefs } = read({ criteria: [{ id: 'c', title: 'C' }], projects: [{ id: 'p', title: 'P', ...more }] });
    assert.equal(briefs[0], `warning converted /projects/0${place}`);
    const found = place
      .slice(1)
      .split('/')
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], strategy?.projects?.[0]);
    assert.deepEqual(found, value);
  }
});

test('a bare text among the projects is a project without facts', () => {
  const { strategy, briefs } = read({ projects: ['E-Payment', { id: 'b', title: 'B' }] });
  assert.deepEqual(strategy?.projects, [
    { id: 'e-payment', title: 'E-Payment' },
    { id: 'b', title: 'B' },
  ]);
  only(briefs, 'warning converted /projects/0');
});

test('what can not be used is left out, and its neighbours stay', () => {
  const { strategy, briefs } = project({
    status: 'started',
    priority: {},
    scores: { a: 'viel', b: [], c: 2 },
    milestones: { title: 'M' },
    audiences: [{}, 'z', true],
    resources: 'hoch',
    when: 'bald',
    summary: 'bleibt',
  });
  assert.deepEqual(strategy?.projects, [{ id: 'p', title: 'P', scores: { c: 2 }, audiences: ['z'], summary: 'bleibt' }]);
  assert.deepEqual(
    briefs.filter((text) => text.startsWith('error')),
    [
      'error wrong-type /projects/0/status',
      'error wrong-type /projects/0/priority',
      'error wrong-type /projects/0/scores/a',
      'error wrong-type /projects/0/scores/b',
      'error wrong-type /projects/0/milestones',
      'error wrong-type /projects/0/audiences/0',
      'error wrong-type /projects/0/audiences/2',
      'error wrong-type /projects/0/resources',
      'error wrong-type /projects/0/when',
    ],
  );
});

test('null is not stated; a needed key that is null is missing', () => {
  assert.deepEqual(project({ status: null, when: { end: null } }).briefs, [
    'warning null-value /projects/0/status',
    'warning null-value /projects/0/when/end',
  ]);
  only(read({ projects: [{ id: 'p', title: null }] }).briefs, 'error missing-key /projects/0');
  assert.deepEqual(project({ status: undefined }).briefs, []);
});

test('an untitled project is kept', () => {
  const { strategy, briefs } = read({ projects: [{ id: 'p', status: 'done' }] });
  assert.deepEqual(strategy?.projects, [{ id: 'p', status: 'done', title: '' }]);
  only(briefs, 'error missing-key /projects/0');
});

test('unknown keys are kept and said, with the key that was probably meant', () => {
  const { strategy, problems, briefs } = project({ responsibel: ['a', { b: [1, null] }], 'x-city': 3 });
  assert.deepEqual(strategy?.projects?.[0], { id: 'p', title: 'P', responsibel: ['a', { b: [1, null] }], 'x-city': 3 });
  only(briefs, 'warning unknown-key /projects/0/responsibel');
  assert.match(problems[0]?.hint.en ?? '', /^Did you mean “responsible”\?/);
  assert.doesNotMatch(project({ zzzzzz: 1 }).problems[0]?.hint.en ?? '', /Did you mean/);
});

test('a misspelled needed key is one error, not two', () => {
  const { problems, briefs, strategy } = read({ projects: [{ id: 'p', titel: 'P' }] });
  only(briefs, 'error misspelled-key /projects/0/titel');
  assert.match(problems[0]?.hint.de ?? '', /^Gemeint: „title“\?/);
  assert.equal(strategy?.projects?.[0]?.title, '');
});

test('ids are made where they are missing or taken, and stated ones keep theirs', () => {
  const { strategy, briefs, problems } = read({
    projects: [
      { id: 'dms', title: 'A' },
      { id: 'dms', title: 'B' },
      { id: 'dms', title: 'C' },
      { id: 'dms~2', title: 'D' },
      { title: 'Straßen & Wege: Öffnung' },
      { title: { de: 'Straßen & Wege, Öffnung', en: 'x' } },
      { id: '', title: '???' },
      { id: 7, title: 'E' },
    ],
  });
  assert.deepEqual(
    strategy?.projects?.map(({ id }) => id),
    ['dms', 'dms~3', 'dms~4', 'dms~2', 'strassen-wege-oeffnung', 'strassen-wege-oeffnung~2', 'x', '7'],
  );
  assert.deepEqual(briefs.sort(), [
    'error duplicate-id /projects/1/id',
    'error duplicate-id /projects/2/id',
    'error missing-key /projects/4',
    'error missing-key /projects/5',
    'error missing-key /projects/6/id',
    'warning converted /projects/7/id',
  ]);
  assert.match(problems.find(({ pointer }) => pointer === '/projects/1/id')?.message.en ?? '', /: "dms" → "dms~3"\.$/);
});

test('ids are unique per kind: topics, goals and measures in the whole file, milestones in their project', () => {
  const field = (id: string) => ({
    id,
    title: id,
    topics: [{ id: 't', title: 'T', goals: [{ id: 'g', title: 'G' }] }],
    goals: [{ id: 'g', title: 'G' }],
  });
  const { briefs } = read({ actionFields: [field('a'), field('b')], units: [{ id: 'a', title: 'A' }] });
  assert.deepEqual(briefs.sort(), [
    'error duplicate-id /actionFields/0/topics/0/goals/0/id',
    'error duplicate-id /actionFields/1/goals/0/id',
    'error duplicate-id /actionFields/1/topics/0/goals/0/id',
    'error duplicate-id /actionFields/1/topics/0/id',
  ]);
  const milestones = [{ id: 'm', title: 'M' }, { title: 'N' }, { id: 'm', title: 'O' }];
  only(project({ milestones }).briefs, 'error duplicate-id /projects/0/milestones/2/id');
  assert.deepEqual(read({ projects: ['a', 'b'].map((id) => ({ id, title: id, milestones: milestones.slice(0, 2) })) }).briefs, []);
});

test('places are those of the input, also behind entries that were left out', () => {
  const { briefs, strategy } = read({
    projects: [
      null,
      {
        id: 'a',
        title: 'A',
        links: [
          { title: 'x', url: 'data:x' },
          { title: 'y', url: 'y' },
        ],
      },
      { id: 'b', title: 'B', dependsOn: [{}, 'c'] },
    ],
  });
  assert.deepEqual(briefs, [
    'error wrong-type /projects/0',
    'error wrong-type /projects/2/dependsOn/0',
    'warning refused-link /projects/1/links/0/url',
    'warning unknown-reference /projects/2/dependsOn/1',
  ]);
  assert.equal(strategy?.projects?.length, 2);
});

test('a time that can not be read becomes words', () => {
  const { strategy, briefs, problems } = project({ when: { start: 'Q1 2021', end: '2022' }, milestones: [{ title: 'M', date: 'bald' }] });
  assert.deepEqual(strategy?.projects?.[0]?.when, { end: '2022', text: 'Q1 2021' });
  assert.deepEqual(strategy?.projects?.[0]?.milestones, [{ title: 'M', text: 'bald' }]);
  assert.deepEqual(briefs, ['error unreadable-time /projects/0/when/start', 'error unreadable-time /projects/0/milestones/0/date']);
  assert.match(problems[0]?.hint.en ?? '', /^Did you mean “2021-Q1”\?/);
  assert.deepEqual(project({ when: { start: 'bald', duration: 'lang', text: 'schon da' } }).strategy?.projects?.[0]?.when, {
    text: 'schon da',
  });
  assert.deepEqual(project({ when: { start: 'bald', duration: 'lang' } }).strategy?.projects?.[0]?.when, { text: 'bald – lang' });
  assert.deepEqual(project({ when: { start: 'unknown', duration: 'unknown' }, asOf: '2021-02-30' }).briefs, [
    'error unreadable-time /projects/0/asOf',
  ]);
});

test('a time in everyday notation is answered with that of the contract', () => {
  for (const [text, meant] of [
    ['15.3.2021', '2021-03-15'],
    ['03/2021', '2021-03'],
    ['Q1/2021', '2021-Q1'],
    ['H2 2021', '2021-H2'],
    ['2021-2023', '2021/2023'],
    ['2022/23', '2022/2023'],
    ['bis 2021', '../2021'],
    ['seit 2019', '2019/..'],
    ['Anfang 2022', '2022-early'],
    ['Ende 2021', '2021-late'],
    ['bald', undefined],
    ['32.13.2021', undefined],
  ] as const) {
    const hint = project({ asOf: text }).problems[0]?.hint.de ?? '';
    assert.equal(/Gemeint: „(.+?)“/.exec(hint)?.[1], meant, text);
  }
});

test('an end before the start and a milestone outside are said, and drawn', () => {
  only(project({ when: { start: '2022', end: '2021-Q4' } }).briefs, 'warning end-before-start /projects/0/when/end');
  assert.deepEqual(project({ when: { start: '2022', end: '2022-Q1' } }).briefs, []);
  only(project({ when: { planned: { start: '2022', end: '2021' } } }).briefs, 'warning end-before-start /projects/0/when/planned/end');
  const milestone = (date: string, when: object) => project({ when, milestones: [{ title: 'M', date }] }).briefs;
  only(milestone('2020', { start: '2021' }), 'warning milestone-outside /projects/0/milestones/0/date');
  only(milestone('2023', { end: '2022' }), 'warning milestone-outside /projects/0/milestones/0/date');
  only(milestone('2023', { start: '2021-03', duration: 'P1Y' }), 'warning milestone-outside /projects/0/milestones/0/date');
  assert.deepEqual(milestone('2022-12', { start: '2021-03', duration: 'P1Y' }), []);
  assert.deepEqual(milestone('2030', { start: '2021', duration: 'P1Y', ongoing: true }), []);
  assert.deepEqual(milestone('1999', { start: '../2021' }), []);
});

test('every reference is looked up among its kind', () => {
  const { briefs } = read({
    actionFields: [
      {
        id: 'a',
        title: 'A',
        audiences: ['no'],
        responsible: ['no'],
        topics: [{ id: 't', title: 'T', measures: [{ id: 'm', title: 'M', project: 'no' }] }],
      },
    ],
    units: [{ id: 'u', title: 'U', parent: 'no' }],
    indicators: [{ id: 'i', title: 'I', actionFields: ['no'], projects: ['no'] }],
    documents: [{ id: 'd', title: 'D', projects: ['no'] }],
    matrices: [{ id: 'x', title: 'X', x: { criteria: ['no'] }, y: { criteria: [] }, size: { criteria: ['no'] } }],
    forms: [{ id: 'f', title: 'F', bands: { duration: [{ id: 'kurz', label: 'k' }] } }],
    projects: [
      {
        id: 'p',
        title: 'P',
        actionFields: ['no'],
        topics: ['no'],
        audiences: ['no'],
        responsible: ['no'],
        dependsOn: ['no'],
        partOf: ['no'],
        relatedTo: [{ project: 'no', kind: 'follows' }],
        scores: { no: 1 },
        form: 'f',
        durationBand: 'no',
        budgetBand: 'no',
        audienceKind: 'no',
      },
    ],
  });
  const places = [
    ...['/actionFields/0/audiences/0', '/actionFields/0/responsible/0', '/actionFields/0/topics/0/measures/0/project', '/units/0/parent'],
    ...[
      '/indicators/0/actionFields/0',
      '/indicators/0/projects/0',
      '/documents/0/projects/0',
      '/matrices/0/x/criteria/0',
      '/matrices/0/size/criteria/0',
    ],
    ...['actionFields/0', 'topics/0', 'audiences/0', 'responsible/0', 'dependsOn/0', 'partOf/0', 'relatedTo/0/project', 'scores/no'].map(
      (at) => `/projects/0/${at}`,
    ),
    ...['durationBand', 'budgetBand', 'audienceKind'].map((at) => `/projects/0/${at}`),
  ];
  assert.deepEqual(briefs.sort(), places.map((place) => `warning unknown-reference ${place}`).sort());
});

test('references that are right, lost or none are not said', () => {
  const { briefs } = read({
    units: [{ id: 'u', title: 'U' }],
    forms: [{ id: 'f', title: 'F', bands: { duration: [{ id: 'kurz', label: 'k' }] } }, { id: 'g' }],
    projects: [
      { id: 'p', title: 'P', responsible: 'unknown', partners: [], durationBand: 'kurz', budgetBand: 'unknown', partOf: ['q'] },
      { id: 'q', title: 'Q', responsible: ['u'], form: 'f', durationBand: 'kurz' },
    ],
  });
  assert.deepEqual(briefs, []);
  // One mistake, one problem: without a form there are no bands to compare with.
  only(project({ form: 'no', durationBand: 'no' }).briefs, 'warning unknown-reference /projects/0/form');
});

test('a reference to nothing is answered with the most similar id', () => {
  const { problems } = read({
    projects: [
      { id: 'e-payment', title: 'P' },
      { id: 'q', title: 'Q', dependsOn: ['E_Paiment'] },
    ],
  });
  assert.match(problems[0]?.hint.en ?? '', /^Did you mean “e-payment”\?/);
});

test('every circle is said once, at the reference that closes it', () => {
  const chain = (ids: string[], key: string) => ids.map((id, at) => ({ id, title: id, [key]: [ids[(at + 1) % ids.length]] }));
  const { problems, briefs, strategy } = read({
    projects: [...chain(['a', 'b', 'c'], 'dependsOn'), ...chain(['d', 'e'], 'partOf'), { id: 'f', title: 'f', dependsOn: ['f', 'a'] }],
  });
  assert.deepEqual(briefs, [
    'warning cycle /projects/2/dependsOn/0',
    'warning cycle /projects/5/dependsOn/0',
    'warning cycle /projects/4/partOf/0',
  ]);
  assert.match(problems[0]?.message.en ?? '', /a → b → c → a/);
  assert.equal(strategy?.projects?.length, 6);
  only(
    read({
      units: [
        { id: 'a', title: 'A', parent: 'b' },
        { id: 'b', title: 'B', parent: 'a' },
      ],
    }).briefs,
    'warning cycle /units/1/parent',
  );
  assert.deepEqual(
    read({
      projects: [
        { id: 'a', title: 'A', dependsOn: ['c', 'b'] },
        { id: 'b', title: 'B', dependsOn: ['c'] },
        { id: 'c', title: 'C' },
      ],
    }).briefs,
    [],
  );
});

test('scores are compared with their scale', () => {
  const criteria = [
    {
      id: 'c',
      title: 'C',
      scale: [
        { value: 3, label: 'viel' },
        { value: 0, label: 'nichts' },
      ],
    },
    { id: 'd', title: 'D' },
    { id: 'bonus', title: 'B', bonus: true, scale: [{ value: 2, label: 'ja' }] },
    { id: 'empty', title: 'E', bonus: true, scale: [] },
  ];
  const scored = (scores: object) => read({ criteria, projects: [{ id: 'p', title: 'P', scores }] }).briefs;
  assert.deepEqual(scored({ c: 3, d: 99, bonus: 0, empty: 5 }), []);
  only(scored({ bonus: 3 }), 'warning score-outside /projects/0/scores/bonus');
  assert.deepEqual(scored({ c: { value: 0, reason: 'r' }, d: 'unknown' }), []);
  only(scored({ c: 4 }), 'warning score-outside /projects/0/scores/c');
  only(scored({ c: { value: -1 } }), 'warning score-outside /projects/0/scores/c/value');
  only(scored({ c: Number.NaN }), 'error wrong-type /projects/0/scores/c');
});

test('colours are hex values that can be seen on white', () => {
  const colored = (color: unknown) => read({ actionFields: [{ id: 'a', title: 'A', color }] });
  for (const color of ['#2c9a88', '#810B07', '#00f', '#8981c8']) assert.deepEqual(colored(color).briefs, []);
  for (const color of ['red', 'url(http://x)', '#12', '#12345', '#1234567', 'rgb(0,0,0)', '#ggg', '2c9a88', '', '#fff;}']) {
    assert.deepEqual(colored(color).briefs, ['warning invalid-color /actionFields/0/color']);
    assert.equal(colored(color).strategy?.actionFields?.[0]?.color, undefined);
  }
  for (const color of ['#ffffff', '#fff', '#ffee00', '#aaaaaa']) {
    only(colored(color).briefs, 'warning weak-color /actionFields/0/color');
    assert.equal(colored(color).strategy?.actionFields?.[0]?.color, color);
  }
});

test('links lead to the web, to mail, to telephones and to neighbours of the file, and nowhere else', () => {
  const linked = (url: string) => project({ links: [{ title: 'L', url }] });
  const good = [
    ...[
      'https://www.w3.org/',
      'http://localhost:1/a?b#c',
      'HTTPS://W3.ORG',
      'mailto:a@b.de',
      'tel:+49611310',
      'a.pdf',
      './a.pdf',
      '../a/b.pdf',
    ],
    ...['/a', '#top', '?a=b', 'a:b/c'.replace(':', '%3A'), 'Anlage 1.pdf', 'https://w3.org/javascript:alert(1)'],
  ];
  for (const url of good) assert.deepEqual(linked(url).briefs, [], url);
  const bad = [
    ...[
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'java\tscript:alert(1)',
      'java\nscript:alert(1)',
      ' javascript:alert(1)',
      '\u0001javascript:alert(1)',
    ],
    ...[
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'blob:https://w3.org/x',
      'ftp://w3.org',
      'wss://base.invalid/x',
      'wss:x',
      'about:blank',
    ],
    ...[
      '//w3.org/x',
      '\\\\w3.org\\x',
      '/\\w3.org',
      '/\t/w3.org',
      'https:w3.org',
      'https:/w3.org',
      'http:\\\\w3.org',
      'https://',
      'https:',
      'http://[',
      '',
      ' ',
      'a\u0000b',
    ],
    ...['intent://x', 'view-source:https://w3.org', 'x:y'],
  ];
  for (const url of bad) {
    only(linked(url).briefs, 'warning refused-link /projects/0/links/0/url');
    assert.deepEqual(linked(url).strategy?.projects?.[0]?.links, [], url);
  }
});

test('long words need a place to break', () => {
  const titled = (title: unknown) => read({ actionFields: [{ id: 'a', title }] }).briefs;
  only(titled('Straßenverkehrsmanagementsystem'), 'warning long-word /actionFields/0/title');
  only(titled({ de: 'Kurz', en: 'Donaudampfschifffahrtsgesellschaft' }), 'warning long-word /actionFields/0/title/en');
  for (const title of ['Straßenverkehrs\u00admanagementsystem', 'Straßenverkehrs-Managementsysteme', 'a'.repeat(24), '1'.repeat(40)])
    assert.deepEqual(titled(title), []);
  only(
    read({ forms: [{ id: 'f', audienceKinds: [{ id: 'k', label: 'Straßenverkehrsmanagementsystem' }] }] }).briefs,
    'warning long-word /forms/0/audienceKinds/0/label',
  );
  assert.deepEqual(project({ summary: 'Straßenverkehrsmanagementsystem' }).briefs, []);
});

test('languages are those of pages', () => {
  const { strategy, briefs } = read({ lang: 'deutsch', vision: { de: 'V', klartext: 'W', 'x-own': 'X' } });
  assert.deepEqual(briefs, ['warning unknown-language /vision/klartext', 'warning unknown-language /lang']);
  assert.deepEqual(strategy, { title: 'T', vision: { de: 'V', klartext: 'W', 'x-own': 'X' } });
  assert.deepEqual(read({ lang: 'de-AT', vision: { 'de-simple': 'V', 'en-GB-oxendict': 'W' } }).briefs, []);
});

test('what may be internal never becomes public by a slip', () => {
  for (const visibility of ['intern', 'Internal', 'INTERNAL', 'secret', true, 1, {}, ['internal']]) {
    assert.equal(project({ visibility }).strategy?.projects?.[0]?.visibility, 'internal', String(visibility));
    assert.deepEqual(read({ note: { text: 'n', visibility } }).strategy?.note, { text: 'n', visibility: 'internal' });
  }
  assert.equal(project({ visibility: 'Public' }).strategy?.projects?.[0]?.visibility, 'public');
});

test('a merged cell keeps its place in the row', () => {
  const { strategy, briefs } = read({ tables: [{ id: 't', title: 'T', columns: [], rows: [{ cells: [1, null, true, 'x'] }] }] });
  assert.deepEqual(strategy?.tables?.[0]?.rows[0]?.cells, [1, null, null, 'x']);
  only(briefs, 'error wrong-type /tables/0/rows/0/cells/2');
});

test('an object that is nothing without a key is left out, a matrix is not', () => {
  const { strategy, briefs } = read({
    links: [{ title: 'L' }],
    criteria: [{ id: 'c', title: 'C', scale: [{ label: 'viel' }] }],
    matrices: [{ id: 'm', title: 'M' }],
  });
  assert.deepEqual(briefs, [
    'error missing-key /links/0',
    'error missing-key /criteria/0/scale/0',
    'error missing-key /matrices/0',
    'error missing-key /matrices/0',
  ]);
  assert.deepEqual([strategy?.links, strategy?.criteria?.[0]?.scale], [[], []]);
  assert.deepEqual(strategy?.matrices, [{ id: 'm', title: 'M', x: { criteria: [] }, y: { criteria: [] } }]);
});
