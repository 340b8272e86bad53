import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import hildesheim from '../../../examples/data/hildesheim.json' with { type: 'json' };
import type { Strategy } from '../../../src/contract/strategy.js';
import { initialState } from '../../../src/element/state.js';
import type { ViewContext } from '../../../src/element/view.js';
import { de } from '../../../src/locale/de.js';
import { fieldMapTexts } from '../../../src/locale/field-map.js';
import { findingOf } from '../../../src/model/facets.js';
import { createModel } from '../../../src/model/model.js';
import type { TableModel } from '../../../src/ui/table.js';
import { arrange, arrangements, type By } from '../../../src/views/field-map/arrange.js';
import { fieldMapTable } from '../../../src/views/field-map/field-map.table.js';
import { strategies } from './random.js';

function tableOf(strategy: unknown, by: By): TableModel {
  const model = createModel(strategy as Strategy, { lang: 'de', today: 0, untitled: 'Ohne Titel' });
  const context: ViewContext = {
    model,
    locale: de,
    width: 1000,
    today: 0,
    measureText: () => 0,
    state: initialState,
    finding: findingOf(model, initialState.filters),
    linkTo: () => null,
    print: false,
    headingLevel: 2,
  };
  return fieldMapTable(arrange(model, by, fieldMapTexts.de, de), 'Karte', context);
}

const idsOf = ({ sections }: TableModel, kind: string): string[] => {
  const lines = sections.flatMap((section) => [section, ...section.rows.flatMap((row) => [row, ...row.cells.flat()])]) as {
    kind?: string;
    id?: string;
  }[];
  return [...new Set(lines.flatMap((line) => (line.kind === kind && line.id ? [line.id] : [])))].sort();
};

test('a section for each field, with its missions, projects and their facts', () => {
  const { columns, sections, caption } = tableOf(hildesheim, 'action-field');
  assert.equal(caption, 'Karte');
  assert.deepEqual(columns, ['Projekt', 'Handlungsfeld', 'Status', 'Zeitraum', 'Zielgruppe', 'Zuständigkeit']);
  const field = sections.find(({ id }) => id === 'infrastruktur');
  assert.equal(field?.rows[0]?.cells[0]?.[0]?.value, 'Missionsaussagen');
  assert.equal(field?.rows[0]?.cells[1]?.length, 3);
  const row = sections.flatMap(({ rows }) => rows).find(({ id }) => id === 'dms');
  assert.deepEqual(
    row?.cells.map((cell) => cell.map(({ value }) => value.replace(/\u00ad/g, '')).join()),
    ['Dokumentenmanagementsystem (DMS)', 'Digitaler Handlungsrahmen', 'läuft', 'bereits gestartet, bis 2021', '', 'Dezernat A'],
  );
});

test('whatever the arrangement, the table has every field and every project, and no row has too many cells', () => {
  fc.assert(
    fc.property(strategies, fc.constantFrom(...arrangements), (strategy, by) => {
      const table = tableOf(strategy, by);
      assert.deepEqual(idsOf(table, 'project'), (strategy.projects ?? []).map(({ id }) => id).sort());
      assert.deepEqual(idsOf(table, 'action-field'), (strategy.actionFields ?? []).map(({ id }) => id).sort());
      for (const row of table.sections.flatMap(({ rows }) => rows)) assert.ok(row.cells.length <= table.columns.length);
    }),
    { seed: 9, numRuns: 100 },
  );
});
