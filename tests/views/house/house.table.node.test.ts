import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Strategy } from '../../../src/contract/strategy.js';
import { de } from '../../../src/locale/de.js';
import { houseTexts } from '../../../src/locale/house.js';
import { createModel } from '../../../src/model/model.js';
import type { TableModel } from '../../../src/ui/table.js';
import { houseTable } from '../../../src/views/house/house.table.js';
import { withProjects, withTopics } from '../../fixtures/house.js';

const table = (strategy: Strategy): TableModel =>
  houseTable(createModel(strategy, { lang: 'de', today: 0, untitled: 'Ohne Titel' }), de, houseTexts.de);

const words = ({ sections }: TableModel): string[] =>
  sections.flatMap(({ head, rows }) => [
    head?.value ?? '',
    ...rows.flatMap((row) => row.cells.flatMap((cell) => cell.map((line) => line.value))),
  ]);

const ids = ({ sections }: TableModel, kind: string): string[] => {
  const lines = sections.flatMap((section) => [section, ...section.rows.flatMap((row) => [row, ...row.cells.flat()])]) as {
    kind?: string;
    id?: string;
  }[];
  return [...new Set(lines.flatMap((line) => (line.kind === kind && line.id ? [line.id] : [])))];
};

describe('the house as a table', () => {
  test('goes from field to topic to goals, measures and projects with their status', () => {
    const { columns, sections, caption } = table(withTopics(2, 2));
    assert.equal(caption, 'Strategie der Stadt Probe');
    assert.deepEqual(columns, ['Themenfelder', 'Ziele', 'Maßnahmen', 'Projekte']);
    const field = sections.find(({ id }) => id === 'feld-1');
    assert.equal(field?.head?.value, '1 Handlungs\u00adfeld 1');
    assert.deepEqual(
      field?.rows[0]?.cells.map((cell) => cell.map((line) => line.value)),
      [
        ['Thema 1.1'],
        ['Ein Ziel: Das Ziel in einem Satz.'],
        ['Eine Maßnahme (läuft)', 'Noch eine Maßnahme (geplant)'],
        ['Projekt 1 (läuft)'],
      ],
    );
  });

  test('holds vision, foundation and everything else that has an id', () => {
    const strategy = withTopics(3, 4);
    const made = table(strategy);
    assert.ok(words(made).includes('Einfach für alle.'));
    assert.ok(words(made).includes('Verzahnt mit: Datenstrategie · IT-Strategie'));
    const { items } = createModel(strategy, { lang: 'de', today: 0, untitled: '' });
    for (const kind of ['action-field', 'topic', 'goal', 'measure', 'project']) {
      const wanted = [...items.values()].filter((item) => item.kind === kind).map(({ id }) => id);
      assert.deepEqual(ids(made, kind).sort(), wanted.sort(), kind);
    }
  });

  test('holds mission and principles', () => {
    const made = table({
      ...withTopics(1, 1),
      mission: 'Einfach machen.',
      principles: [{ title: 'Offen', description: 'Für alle.' }, { title: 'Sparsam' }],
    });
    const under = (head: string) =>
      made.sections.find((section) => section.head?.value === head)?.rows.map(({ kind, cells }) => [kind, cells[0]?.[0]?.value]);
    assert.deepEqual(under('Mission'), [['mission', 'Einfach machen.']]);
    assert.deepEqual(under('Grundsätze'), [
      ['principle', 'Offen: Für alle.'],
      ['principle', 'Sparsam'],
    ]);
  });

  test('lists the projects of fields without topics, of a field beside its topics, and of no field', () => {
    const strategy = withProjects([2, 1]);
    strategy.projects?.push({ id: 'frei', title: 'Frei', status: 'idea' });
    const made = table(strategy);
    assert.deepEqual(made.columns, ['Projekte', 'Status']);
    assert.deepEqual(ids(made, 'project'), ['projekt-1-1', 'projekt-1-2', 'projekt-2-1', 'frei']);
    assert.ok(words(made).includes('Ohne Handlungsfeld'));
    const beside = withTopics(1, 1);
    beside.projects?.push({ id: 'daneben', title: 'Daneben', actionFields: ['feld-1'] });
    assert.deepEqual(ids(table(beside), 'project'), ['projekt-1', 'daneben']);
  });

  test('has no empty column and no empty section', () => {
    const { columns, sections } = table({ contract: 1, title: 'Nur ein Feld', actionFields: [{ id: 'a', title: 'A' }] });
    assert.deepEqual(columns, ['Projekte']);
    assert.deepEqual(
      sections.map(({ head }) => head?.value),
      ['1 A'],
    );
  });
});
