import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDay } from '../../src/contract/time.js';
import { type Filters, fold, noFilters, projectFilter } from '../../src/model/filter.js';
import { createModel } from '../../src/model/model.js';

const { projects } = createModel(
  {
    title: 'Probe',
    units: [{ id: 'it', title: 'IT' }],
    actionFields: [{ id: 'eins', title: 'Eins' }],
    projects: [
      {
        id: 'dms',
        title: 'Dokumenten\u00admanagement-System',
        status: 'running',
        actionFields: ['eins'],
        when: { start: '2020', end: '2021' },
      },
      { id: 'buerger', title: 'Bürgerbüro Süd', status: 'planned', responsible: ['it'], when: { start: '2023-Q1' } },
      { id: 'idee', title: 'Idee', status: 'idea', when: { text: 'irgendwann' } },
    ],
  },
  { lang: 'de', today: 0, untitled: '' },
);
const found = (filters: Partial<Filters>): string[] => {
  const test = projectFilter({ ...noFilters, ...filters });
  return projects.filter((project) => test?.(project) ?? true).map(({ id }) => id);
};

test('no filter is no test at all', () => {
  assert.equal(projectFilter(noFilters), null);
  assert.equal(projectFilter({ ...noFilters, search: ' - ' }), null);
});

test('search folds umlauts, hyphens, spaces, case and soft hyphens', () => {
  for (const search of ['dokumentenmanagementsystem', 'Dokumentenmanagement System', 'MANAGEMENT-SYSTEM'])
    assert.deepEqual(found({ search }), ['dms']);
  for (const search of ['bürgerbüro', 'burgerburo', 'buergerbuero', 'BÜRGER-BÜRO süd']) assert.deepEqual(found({ search }), ['buerger']);
  assert.equal(fold('Straße'), fold('STRASSE'));
});

test('lists, and each list together with the others', () => {
  assert.deepEqual(found({ status: ['running', 'idea'] }), ['dms', 'idee']);
  assert.deepEqual(found({ actionFields: ['eins'] }), ['dms']);
  assert.deepEqual(found({ units: ['it'], status: ['running'] }), []);
});

test('a period leaves out what certainly lies outside and what has no date', () => {
  assert.deepEqual(found({ from: toDay(2021, 6, 1) }), ['dms', 'buerger']);
  assert.deepEqual(found({ from: toDay(2022, 1, 1) }), ['buerger']);
  assert.deepEqual(found({ to: toDay(2022, 12, 31) }), ['dms']);
});
