import assert from 'node:assert/strict';
import { test } from 'node:test';
import hildesheim from '../../../examples/data/hildesheim.json';
import type { Strategy } from '../../../src/contract/strategy.js';
import { de } from '../../../src/locale/de.js';
import { createModel } from '../../../src/model/model.js';
import { arrangements, type By } from '../../../src/views/roadmap/lanes.layout.js';
import { roadmapTable } from '../../../src/views/roadmap/roadmap.table.js';
import { plannedAndOverdue, withMilestones } from '../../fixtures/roadmap.js';
import { today } from './drawn.js';

const table = (strategy: Strategy, by: By = 'action-field') =>
  roadmapTable(createModel(strategy, { lang: 'de', today, untitled: 'Ohne Titel' }), by, de);

const row = (strategy: Strategy, id: string, by?: By): Record<string, string> => {
  const { columns, sections } = table(strategy, by);
  const found = sections.flatMap(({ rows }) => rows).find((one) => one.id === id);
  assert.ok(found, id);
  return Object.fromEntries(
    columns.map((name, i) => [name, found.cells[i]?.map(({ value }) => value.replaceAll('\u00ad', '')).join(' | ') ?? '']),
  );
};

const cellOf = (strategy: Strategy, id: string, column: string, by?: By) => row(strategy, id, by)[column];

test('says what is known of a project, and in the words of the document', () => {
  assert.deepEqual(row(hildesheim as Strategy, 'zentrale-post-und-scanstelle'), {
    Projekt: 'Einrichtung einer zentralen Post- & Scanstelle',
    Status: 'läuft',
    Start: 'November 2019',
    'Ende, Dauer': 'September 2020 (errechnet) | 10 Monate | überfällig seit Oktober 2020',
    'Im Dokument': 'November 2019, 10 Monate',
    'auch in': '',
    Zuständigkeit: 'FB 11.2 Organisation | FB 65 | FB 16 Informationstechnik | Dezernat C',
    Braucht: 'Dokumentenmanagementsystem (DMS)',
    Ermöglicht: '',
    Widerspruch: '„Einrichtung einer zentralen Post- & Scanstelle“ beginnt, bevor „Dokumentenmanagementsystem (DMS)“ endet',
    Meilensteine: '',
  });
});

test('an unknown start keeps what is known of it', () => {
  assert.equal(cellOf(hildesheim as Strategy, 'dms', 'Start'), 'bereits gestartet (bis etwa Ende 2020)');
  assert.equal(cellOf(hildesheim as Strategy, 'digitale-signatur', 'Ende, Dauer'), 'fortlaufend');
  assert.equal(cellOf(hildesheim as Strategy, 'stadtnetz', 'Zuständigkeit'), 'FB 16 Informationstechnik | FB 65');
});

test('the first plan is said in words', () => {
  assert.equal(
    cellOf(plannedAndOverdue(), 'portal', 'Ende, Dauer'),
    'Oktober 2021 | ursprünglich geplant: Juli 2019 bis Januar 2021, 9 Monate später',
  );
});

test('names the fields that the section does not', () => {
  assert.equal(cellOf(hildesheim as Strategy, 'arbeitszeitgestaltung', 'auch in'), 'Führung und Arbeitsorganisation');
  assert.equal(
    cellOf(hildesheim as Strategy, 'arbeitszeitgestaltung', 'Handlungsfeld', 'status'),
    'Arbeit 4.0 | Führung und Arbeitsorganisation',
  );
});

test('every project has a row, whatever its dates and however it is arranged', () => {
  for (const by of arrangements) {
    const ids = new Set(table(hildesheim as Strategy, by).sections.flatMap(({ rows }) => rows.map(({ id }) => id)));
    assert.equal(ids.size, hildesheim.projects.length, by);
  }
});

test('milestones are things of their own; columns without content are left out', () => {
  const { columns, sections } = table(withMilestones());
  assert.ok(!columns.includes('Braucht') && !columns.includes('Im Dokument'));
  const cells = sections[0]?.rows[0]?.cells[columns.indexOf('Meilensteine')];
  assert.deepEqual(
    cells?.map(({ kind, id }) => `${kind}:${id}`),
    ['milestone:plan', 'milestone:basis', 'milestone:ausbau', 'milestone:abnahme'],
  );
  assert.equal(cells?.[3]?.value, 'nach Abschluss: Abnahme');
});
