import assert from 'node:assert/strict';
import { test } from 'node:test';
import giessen from '../../../examples/data/giessen.json';
import hildesheim from '../../../examples/data/hildesheim.json';
import { toDay } from '../../../src/contract/time.js';
import { validate } from '../../../src/contract/validate.js';
import { initialState } from '../../../src/element/state.js';
import type { ViewContext } from '../../../src/element/view.js';
import { localeFor } from '../../../src/locale/locale.js';
import { createModel } from '../../../src/model/model.js';
import { sheets } from '../../../src/model/sheets.js';
import type { ProjectModel } from '../../../src/model/strategy-model.js';
import { profileTable } from '../../../src/views/profile/profile.table.js';
import { moneyInWords, sheetOf } from '../../../src/views/profile/sheet.js';

function contextOf(data: unknown, lang = 'de'): ViewContext {
  const { strategy } = validate(data);
  assert.ok(strategy);
  const today = toDay(2021, 6, 15);
  const locale = localeFor(lang);
  return {
    model: createModel(strategy, { lang, today, untitled: locale.untitled, parts: [sheets] }),
    locale,
    width: 1000,
    today,
    measureText: (text, size) => text.length * size * 0.5,
    state: initialState,
    linkTo: () => null,
    print: false,
    headingLevel: 2,
  };
}

const project = (context: ViewContext, id: string) => context.model.items.get(`project:${id}`) as ProjectModel;
const words = (context: ViewContext, id: string) => {
  const { sections } = profileTable(project(context, id), context);
  return sections.flatMap(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell.map(({ value }) => value).join(' | '))));
};

test('every fact sheet of both cities holds all that its form asks', () => {
  for (const data of [giessen, hildesheim]) {
    const context = contextOf(data);
    const source = new Map((data.projects as { id: string }[]).map((one) => [one.id, one as Record<string, unknown>]));
    for (const one of context.model.projects.filter(({ form }) => form)) {
      const raw = source.get(one.id) ?? {};
      const table = JSON.stringify(words(context, one.id));
      for (const key of [
        'objectives',
        'benefits',
        'costs',
        'savings',
        'citizenValue',
        'technology',
        'successFactors',
        'risks',
        'interfaces',
        'partners',
      ]) {
        const list = raw[key];
        if (!Array.isArray(list)) continue;
        for (const entry of list) {
          const text = typeof entry === 'string' ? entry : (entry as { de: string }).de;
          assert.ok(table.includes(JSON.stringify(text).slice(1, -1)), `${one.id} ${key}: ${text}`);
        }
      }
      const sheet = sheetOf(one, context);
      assert.equal(sheet.levels.length, Object.keys((raw.resources as object) ?? {}).length, one.id);
    }
  }
});

test('lost ticks are unknown, not empty; what is none says so', () => {
  const context = contextOf(giessen);
  const sheets = context.model.projects.map((one) => sheetOf(one, context));
  assert.ok(sheets.every(({ audienceTicks }) => audienceTicks.length === 3 && audienceTicks.every(({ ticked }) => ticked === null)));
  assert.ok(
    sheets.every(
      ({ durationBand }) => durationBand?.chosen === -1 && durationBand.words.value === 'unbekannt' && durationBand.steps.length === 4,
    ),
  );
  assert.ok(sheets.some(({ facts }) => facts.some(({ label, texts }) => label === 'Weitere Ämter' && texts[0]?.value === 'keine')));
  assert.ok(sheets.every(({ fieldTicks }) => fieldTicks.filter(({ ticked }) => ticked).length === 1));
});

test('relations stand on both sheets, said from each side', () => {
  const context = contextOf({
    title: 'Probe',
    projects: [
      { id: 'a', title: 'A', dependsOn: ['b'], partOf: ['c'], relatedTo: [{ project: 'd', kind: 'absorbed-by', note: 'seit 2021' }] },
      { id: 'b', title: 'B' },
      { id: 'c', title: 'C' },
      { id: 'd', title: 'D' },
    ],
  });
  const related = (id: string) => sheetOf(project(context, id), context).related.map((one) => `${one.project.id}: ${one.kind}`);
  assert.deepEqual(related('a'), ['b: Voraussetzung', 'c: umfasst dieses Projekt', 'd: hat dieses Projekt aufgenommen']);
  assert.deepEqual(related('b'), ['a: baut darauf auf']);
  assert.deepEqual(related('c'), ['a: Teil dieses Projekts']);
  assert.deepEqual(related('d'), ['a: verweist hierher']);
});

test('time is as exact as it is known, with the document’s words and a reckoned end that says so', () => {
  const context = contextOf({
    title: 'Probe',
    projects: [
      { id: 'a', title: 'A', when: { start: '2019-11', duration: 'P10M', text: 'November 2019, 10 Monate' }, milestones: [{ title: 'M' }] },
    ],
  });
  const { moments, words: said } = sheetOf(project(context, 'a'), context);
  assert.deepEqual(
    moments.map(({ when, what, shape }) => [when.value, what.value, shape]),
    [
      ['November 2019', 'Start', 'start'],
      ['ohne Termin', 'M', 'milestone'],
      ['September 2020', 'Ende (errechnet)', 'end'],
    ],
  );
  assert.equal(said?.value, 'November 2019, 10 Monate');
});

test('money in words, with band, level, year and condition', () => {
  const context = contextOf({
    title: 'Probe',
    projects: [
      {
        id: 'a',
        title: 'A',
        budget: [
          { min: 1000, max: 5000 },
          { min: 713137, max: 713137, year: '2024' },
          { max: 10 },
          { level: 'high' },
          { text: 'offen', conditional: 'wenn bewilligt' },
        ],
      },
    ],
  });
  const said = project(context, 'a').budget.map((money) => moneyInWords(money, context).replace(/\u00a0/g, ' '));
  assert.deepEqual(said, ['1.000 € bis 5.000 €', '713.137 €, 2024', 'höchstens 10 €', 'hoch', 'offen, wenn bewilligt']);
});

test('the list names every project', () => {
  const context = contextOf(hildesheim);
  const [section] = profileTable(null, context).sections;
  assert.equal(section?.rows.length, hildesheim.projects.length);
});
