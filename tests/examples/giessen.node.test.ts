import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import giessen from '../../examples/data/giessen.json';
import type { Annotated, Strategy, Text } from '../../src/contract/strategy.js';

const strategy = giessen as Strategy;
const fields = strategy.actionFields ?? [];
const topics = fields.flatMap((field) => field.topics ?? []);
const goals = topics.flatMap((topic) => topic.goals ?? []);
const measures = topics.flatMap((topic) => topic.measures ?? []);
const projects = strategy.projects ?? [];
const units = strategy.units ?? [];
const indicators = strategy.indicators ?? [];

const german = (text: Text | undefined) => (typeof text === 'string' ? text : text?.de)?.replaceAll('\u00ad', '');
const titles = (items: { title: Text }[]) => items.map(({ title }) => german(title));
const counts = (list: 'goals' | 'measures') => fields.map((field) => (field.topics ?? []).map((topic) => topic[list]?.length));

/** Every text of the data, with its key; a text in several languages once for each. */
function texts(value: unknown, key = ''): { key: string; text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => texts(item, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => texts(item, name === 'de' ? key : name));
}

describe('giessen.json', () => {
  it('has five pillars and a roof', () => {
    assert.deepEqual(titles(fields), [
      'Moderne Services',
      'Innovative Verwaltung',
      'Gezielte Befähigung',
      'Gelebte Kultur',
      'Resiliente Organisation',
      'Fortlaufender Strategieprozess',
    ]);
    assert.deepEqual(
      fields.map((field) => field.role ?? 'pillar'),
      ['pillar', 'pillar', 'pillar', 'pillar', 'pillar', 'roof'],
    );
  });

  it('has 24 topics, 54 goals and 58 measures, each in its place', () => {
    assert.deepEqual([topics.length, goals.length, measures.length], [24, 54, 58]);
    assert.deepEqual(counts('goals'), [
      [2, 2, 2, 3],
      [2, 2, 2, 2],
      [3, 2, 3, 2],
      [2, 3, 2, 2],
      [2, 3, 2, 2],
      [3, 2, 2, 2],
    ]);
    assert.deepEqual(counts('measures'), [
      [3, 1, 1, 1],
      [3, 4, 4, 2],
      [3, 2, 4, 1],
      [3, 2, 3, 1],
      [3, 2, 2, 2],
      [3, 1, 4, 3],
    ]);
  });

  it('has 10 fact sheets, each reached from one measure', () => {
    const sheets = projects.filter((project) => project.form === 'steckbrief').map(({ id }) => id);
    assert.equal(projects.length, 10);
    assert.equal(sheets.length, 10);
    assert.deepEqual(measures.flatMap(({ project }) => project ?? []).sort(), sheets.sort());
  });

  it('keeps lost answers unknown and marks what was concluded', () => {
    for (const project of projects) {
      assert.equal(project.status, 'unknown');
      assert.equal(project.when, undefined);
      assert.equal(project.audienceKind, 'unknown');
      assert.equal(project.durationBand, 'unknown');
      assert.ok(project.inferred?.includes('actionFields'), project.id);
      assert.equal(project.inferred?.includes('budgetBand'), project.budgetBand !== 'unknown', project.id);
    }
    const bands = projects.map(({ budgetBand }) => budgetBand);
    assert.deepEqual(bands, ['ueber-500', '150-200', 'unknown', 'ueber-500', '150-200', '10-50', '10-50', '10-50', '10-50', '10-50']);
    assert.deepEqual(
      measures.filter((measure) => measure.status !== undefined),
      [],
    );
  });

  it('keeps the options of the form as printed', () => {
    const labels = (options: { label: Text }[] | undefined) => options?.map(({ label }) => label);
    const [form] = strategy.forms ?? [];
    assert.deepEqual(labels(form?.bands?.duration), ['<3 Monate', '3-6 Monate', '6 Monate – 1 Jahr', '>1 Jahr']);
    assert.deepEqual(labels(form?.bands?.budget), ['0', '> 10 - ≤ 50 K', '> 150 - ≤ 200 K', '> 500 K']);
    assert.deepEqual(labels(form?.audienceKinds), ['intern', 'extern', 'intern & extern']);
  });

  it('points only at what is there, by ids that are unique', () => {
    for (const kind of [fields, topics, goals, measures, projects, units, indicators]) {
      const ids = kind.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
    for (const project of projects) {
      const [field] = fields.filter(({ id }) => id === project.actionFields?.[0]);
      assert.ok(
        project.topics?.every((id) => field?.topics?.some((topic) => topic.id === id)),
        project.id,
      );
      for (const id of project.responsible ?? [])
        assert.ok(
          units.some((unit) => unit.id === id),
          id,
        );
    }
  });

  it('keeps slogan, figures and other strategies', () => {
    assert.equal(
      german(strategy.vision),
      'Verwaltung & Behördengänge einfach (digital) machen. Für alle - auch ohne den Gang ins Rathaus.',
    );
    assert.deepEqual(
      indicators.map(({ value }) => value),
      [10, 157, 51],
    );
    assert.deepEqual(strategy.foundation?.[0]?.items.map(german), [
      'Smart City Strategie',
      'Datenstrategie',
      'IT-Strategie',
      'Personalstrategie',
    ]);
    assert.equal(strategy.asOf, '2024-12');
  });

  it('names the page of every entry, in the one document', () => {
    const entries: Annotated[] = [...fields, ...topics, ...goals, ...measures, ...projects, ...units, ...indicators];
    for (const { sources = [] } of entries) {
      assert.ok(sources.length > 0);
      for (const source of sources) {
        assert.equal(source.document, strategy.documents?.[0]?.id);
        assert.match(source.page ?? '', /^\d+(-\d+)?$/);
      }
    }
  });

  it('has a soft hyphen in every word of 12 letters and more', () => {
    const whole = /(?<![\p{L}*\u00ad-])[\p{L}*]{12,}(?![\p{L}*\u00ad])/gu;
    const titled = texts(strategy).filter(({ key }) => key === 'title');
    assert.ok(titled.length > 150);
    assert.deepEqual(
      titled.flatMap(({ text }) => text.match(whole) ?? []),
      [],
    );
  });

  it('tells goals and fields in one or two short sentences', () => {
    const long = texts(strategy).filter(
      ({ key, text }) => ['description', 'summary'].includes(key) && text.replaceAll('\u00ad', '').length > 160,
    );
    assert.deepEqual(long, []);
  });
});
