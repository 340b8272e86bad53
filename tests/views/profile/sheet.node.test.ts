import assert from 'node:assert/strict';
import { test } from 'node:test';
import giessen from '../../../examples/data/giessen.json';
import hildesheim from '../../../examples/data/hildesheim.json';
import { toDay } from '../../../src/contract/time.js';
import { validate } from '../../../src/contract/validate.js';
import { initialState } from '../../../src/element/state.js';
import type { ViewContext } from '../../../src/element/view.js';
import { localeFor } from '../../../src/locale/locale.js';
import { findingOf } from '../../../src/model/facets.js';
import { createModel } from '../../../src/model/model.js';
import { sheets } from '../../../src/model/sheets.js';
import type { ProjectModel } from '../../../src/model/strategy-model.js';
import type { Words } from '../../../src/ui/text.render.js';
import { profileTable } from '../../../src/views/profile/profile.table.js';
import { type Fact, moneyInWords, sheetOf } from '../../../src/views/profile/sheet.js';

function contextOf(data: unknown, lang = 'de'): ViewContext {
  const { strategy } = validate(data);
  assert.ok(strategy);
  const today = toDay(2021, 6, 15);
  const locale = localeFor(lang);
  const model = createModel(strategy, { lang, today, untitled: locale.untitled, parts: [sheets] });
  return {
    model,
    locale,
    width: 1000,
    today,
    measureText: (text, size) => text.length * size * 0.5,
    state: initialState,
    finding: findingOf(model, initialState.filters),
    linkTo: () => null,
    print: false,
    headingLevel: 2,
  };
}

const project = (context: ViewContext, id: string) => context.model.items.get(`project:${id}`) as ProjectModel;
const facts = (context: ViewContext, one: ProjectModel): Fact[] => {
  const { head, main, aside } = sheetOf(one, context);
  return [...head, ...[...main, ...aside].flatMap((section) => section.facts)];
};
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
      const levels = facts(context, one).filter((fact) => fact.as === 'level');
      assert.equal(levels.length, Object.keys((raw.resources as object) ?? {}).length, one.id);
    }
  }
});

test('lost ticks are unknown, not empty; what is none says so', () => {
  const context = contextOf(giessen);
  const sheets = context.model.projects.map((one) => facts(context, one));
  const find = (sheet: Fact[], name: string): Fact | undefined =>
    sheet.find(({ label }) => typeof label === 'string' && label.replace('\u00ad', '') === name);
  assert.ok(
    sheets.every((sheet) => {
      const { as, options, chosen, texts } = find(sheet, 'Zielgruppe') ?? {};
      return as === 'ticks' && options?.length === 3 && chosen?.length === 0 && texts?.[0] === 'unbekannt';
    }),
  );
  assert.ok(
    sheets.every((sheet) => {
      const { as, options, chosen, texts } = find(sheet, 'Laufzeit') ?? {};
      return as === 'band' && options?.length === 4 && chosen?.length === 0 && texts?.[0] === 'unbekannt';
    }),
  );
  assert.ok(sheets.some((sheet) => find(sheet, 'Weitere Ämter')?.texts[0] === 'keine'));
  assert.ok(sheets.every((sheet) => find(sheet, 'Programmbereich')?.chosen?.length === 1));
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
  assert.deepEqual(related('a'), ['b: Braucht', 'c: Gehört zu', 'd: hat dieses Projekt aufgenommen']);
  assert.deepEqual(related('b'), ['a: Ermöglicht']);
  assert.deepEqual(related('c'), ['a: Umfasst']);
  assert.deepEqual(related('d'), ['a: verweist hierher']);
});

test('time is as exact as it is known, with the document’s words and a reckoned end that says so', () => {
  const context = contextOf({
    title: 'Probe',
    projects: [
      { id: 'a', title: 'A', when: { start: '2019-11', duration: 'P10M', text: 'November 2019, 10 Monate' }, milestones: [{ title: 'M' }] },
    ],
  });
  const moments = sheetOf(project(context, 'a'), context).aside.find(({ title }) => title === 'Zeitraum')?.facts ?? [];
  const plain = (one: Fact['label']) => (typeof one === 'object' ? one?.value : one);
  assert.deepEqual(
    moments.map(({ label, texts, as }) => [plain(label), plain(texts[0]), as]),
    [
      ['November 2019', 'Start', 'start'],
      ['unbekannt', 'M', 'milestone'],
      ['September 2020', 'Ende (errechnet)', 'milestone'],
      ['Zeitraum', '„November 2019, 10 Monate“', undefined],
    ],
  );
});

test('the first plan, the day of a project’s facts, and a milestone’s own words are not lost', () => {
  const context = contextOf({
    title: 'T',
    asOf: '2020',
    projects: [
      {
        id: 'a',
        title: 'A',
        asOf: '2021-03',
        when: { end: '2021-12', planned: { end: '2021-06' } },
        milestones: [{ id: 'm', title: 'Wahl', date: '2021-05', text: 'im Frühjahr' }],
      },
    ],
  });
  const said = facts(context, project(context, 'a')).flatMap(({ label, texts }) => [label, ...texts]);
  const words = said.map((one) => (one && typeof one === 'object' ? one.value : one)).join(' | ');
  assert.match(words, /Stand \| März 2021/);
  assert.match(words, /Juni 2021, 6 Monate später/);
  assert.match(words, /Mai 2021 \(„im Frühjahr“\)/);
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
  const said = project(context, 'a').budget.map((money) => moneyInWords(money, context.locale));
  const flat = (one: Words): string => (one && typeof one === 'object' ? flat(one.before) + one.value : one || '');
  assert.deepEqual(
    said.map((one) => flat(one).replace(/\u00a0/g, ' ')),
    ['1.000 € bis 5.000 €', '713.137 €, 2024', 'höchstens 10 €', 'hoch', 'offen, wenn bewilligt'],
  );
});

test('money keeps the language of its words and conditions', () => {
  const projects = [{ id: 'a', title: 'A', budget: [{ min: 5000, text: 'Mittel', conditional: 'wenn bewilligt' }, {}] }];
  const context = contextOf({ title: 'Probe', projects }, 'en');
  const [money, none] = project(context, 'a').budget.map((one) => moneyInWords(one, context.locale));
  assert.deepEqual(money, {
    value: ', wenn bewilligt',
    lang: 'de',
    before: { value: ', Mittel', lang: 'de', before: { value: 'at least €5,000' } },
  });
  assert.equal(none, null);
});

test('answers are read without a form, without its name, and beside what else is stated', () => {
  const forms = [
    {
      id: 'f',
      bands: { duration: [{ id: 'd', label: 'Kurz' }], budget: [{ id: 'b', label: 'Wenig' }] },
      audienceKinds: [{ id: 'k', label: 'Intern' }],
    },
  ];
  const base = { id: 'a', title: 'A', durationBand: 'd', budgetBand: 'unknown', audienceKind: 'k', audiences: ['alle'] };
  const said = (more: object, one: object) => {
    const context = contextOf({ title: 'Probe', audiences: [{ id: 'alle', title: 'Alle' }], projects: [{ ...base, ...one }], ...more });
    return words(context, 'a').filter(([label]) => /Laufzeit|Budgetbedarf|Zielgruppe/.test(label ?? ''));
  };
  const all = [
    ['Zielgruppe', 'Intern'],
    ['Zielgruppe', 'Alle'],
    ['Laufzeit', 'Kurz'],
    ['Budgetbedarf', 'unbekannt'],
  ];
  assert.deepEqual(said({ forms }, { form: 'f' }), all);
  assert.deepEqual(said({ forms }, {}), all);
  assert.deepEqual(said({}, {}), [
    ['Zielgruppe', 'k'],
    ['Zielgruppe', 'Alle'],
    ['Laufzeit', 'd'],
    ['Budgetbedarf', 'unbekannt'],
  ]);
});

test('the list names every project', () => {
  const context = contextOf(hildesheim);
  const [section] = profileTable(null, context).sections;
  assert.equal(section?.rows.length, hildesheim.projects.length);
});
