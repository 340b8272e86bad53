import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Strategy } from '../../src/contract/strategy.js';
import { toDay } from '../../src/contract/time.js';
import { evaluation } from '../../src/model/evaluation.js';
import { createModel } from '../../src/model/model.js';
import { sheets } from '../../src/model/sheets.js';
import type { ActionFieldModel, ProjectModel } from '../../src/model/strategy-model.js';

const options = { lang: 'de', today: toDay(2021, 6, 15), untitled: 'Ohne Titel', parts: [evaluation, sheets] };

const strategy: Strategy = {
  title: 'Probe',
  audiences: [{ id: 'alle', title: 'Alle' }],
  units: [
    { id: 'a', title: 'A', parent: 'b' },
    { id: 'b', title: 'B', parent: 'a' },
  ],
  actionFields: [
    { id: 'dach', title: 'Prozess', role: 'roof', topics: [{ id: 'plan', title: 'Plan' }] },
    {
      id: 'eins',
      title: 'Eins',
      audiences: ['alle'],
      topics: [
        {
          id: 't',
          title: 'Thema',
          measures: [
            { id: 'm', title: 'Maßnahme', project: 'p' },
            { id: 'n', title: 'Ohne Projekt' },
          ],
        },
      ],
    },
    { id: 'zwei', title: 'Zwei', color: '#123456' },
    { id: 'drei', title: '' },
  ],
  projects: [
    { id: 'p', title: 'P', status: 'running', actionFields: ['eins', 'zwei'], responsible: ['a', 'fehlt'], dependsOn: ['q'] },
    {
      id: 'q',
      title: 'Q',
      topics: ['t'],
      responsible: 'unknown',
      partners: [],
      partOf: ['p'],
      scores: { nutzen: { value: 3, reason: 'weil' } },
    },
  ],
};
const snapshot = JSON.stringify(strategy);
const model = createModel(strategy, options);
const field = (id: string) => model.items.get(`action-field:${id}`) as ActionFieldModel;
const project = (id: string) => model.items.get(`project:${id}`) as ProjectModel;

test('numbers pillars in the order of the file and leaves the roof without a number', () => {
  assert.deepEqual(
    model.actionFields.map(({ id, number }) => [id, number]),
    [
      ['dach', null],
      ['eins', 1],
      ['zwei', 2],
      ['drei', 3],
    ],
  );
});

test('gives the palette in order of appearance, the brand to the roof and a class of its own to a city colour', () => {
  assert.deepEqual(
    model.actionFields.map(({ colour }) => colour),
    [0, 1, 13, 2],
  );
  assert.deepEqual(model.colours, ['#123456']);
});

test('resolves references in both directions and leaves unknown ones out', () => {
  assert.deepEqual(project('p').dependsOn, [project('q')]);
  assert.deepEqual(project('q').enables, [project('p')]);
  assert.deepEqual(project('p').parts, [project('q')]);
  assert.deepEqual(
    (project('p').responsible as { id: string }[]).map(({ id }) => id),
    ['a'],
  );
  assert.equal(project('q').responsible, 'unknown');
  assert.deepEqual(field('eins').audiences[0]?.actionFields, [field('eins')]);
});

test('shows a project in its first field and marks the others; a topic alone places it in the topic’s field', () => {
  assert.deepEqual(field('eins').projects, [project('p'), project('q')]);
  assert.deepEqual(field('zwei').further, [project('p')]);
});

test('a measure takes the status of its project, and without one has none', () => {
  const [linked, alone] = field('eins').topics[0]?.measures ?? [];
  assert.equal(linked?.project, project('p'));
  assert.equal(linked?.status, 'running');
  assert.equal(alone?.status, null);
  assert.deepEqual(field('eins').topics[0]?.projects, [project('q'), project('p')]);
});

test('keeps not stated, lost and none apart', () => {
  assert.equal(project('p').lists.partners, null);
  assert.deepEqual(project('q').lists.partners, []);
  assert.deepEqual(project('q').scores.get('nutzen'), { value: 3, reason: { value: 'weil' } });
});

test('units that are each other’s parents end no loop', () => {
  assert.equal(model.units.filter(({ parent }) => parent).length, 1);
});

test('names what has no title and changes nothing in the strategy', () => {
  assert.equal(field('drei').title.value, 'Ohne Titel');
  assert.equal(JSON.stringify(strategy), snapshot);
});

test('without audiences the palette begins again after its last colour', () => {
  const { actionFields } = createModel(
    { title: 'Viele', actionFields: Array.from({ length: 15 }, (_, i) => ({ id: `f${i}`, title: `F${i}` })) },
    options,
  );
  assert.deepEqual(
    actionFields.map(({ colour }) => colour),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3],
  );
});

test('mission and principles are there for the views', () => {
  const { mission, principles } = createModel(
    { title: 'T', mission: 'Wir machen es einfach.', principles: [{ title: 'Offen', description: 'Für alle.' }, { title: '' }] },
    options,
  );
  assert.deepEqual(mission, { value: 'Wir machen es einfach.' });
  assert.deepEqual(principles, [
    { title: { value: 'Offen' }, description: { value: 'Für alle.' } },
    { title: { value: 'Ohne Titel' }, description: null },
  ]);
});

test('with more fields than colours the audiences are coloured and the numbers go on', () => {
  const many = createModel(
    {
      title: 'Viele',
      audiences: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
      actionFields: Array.from({ length: 17 }, (_, i) => ({ id: `f${i}`, title: `F${i}`, audiences: [i < 10 ? 'a' : 'b'] })),
    },
    options,
  );
  assert.deepEqual([...new Set(many.actionFields.map(({ colour }) => colour))], [1, 2]);
  assert.equal(many.actionFields[16]?.number, 17);
});

test('reads relative links from where the file is, and leaves whole addresses alone', () => {
  const links = ['papier.pdf', '/amt?id=1', '#a', 'https://example.org/x', 'mailto:a@example.org'].map((url) => ({ title: 'L', url }));
  const read = (base?: string) =>
    createModel({ title: 'L', projects: [{ id: 'p', title: 'P', links }] }, { ...options, base }).projects[0]?.links.map(({ url }) => url);
  assert.deepEqual(read('https://stadt.example/daten/strategie.json?v=2'), [
    'https://stadt.example/daten/papier.pdf',
    'https://stadt.example/amt?id=1',
    'https://stadt.example/daten/strategie.json?v=2#a',
    'https://example.org/x',
    'mailto:a@example.org',
  ]);
  assert.deepEqual(read(), ['papier.pdf', '/amt?id=1', '#a', 'https://example.org/x', 'mailto:a@example.org']);
});

test('the city’s words stand in the interface only in its language', () => {
  const file = { title: 'T', lang: 'de', terms: { actionField: { one: 'Programmbereich', many: 'Programmbereiche' } } };
  assert.deepEqual(createModel(file, options).terms.actionField, { one: 'Programmbereich', many: 'Programmbereiche' });
  assert.equal(createModel(file, { ...options, lang: 'en' }).terms.actionField, undefined);
});
