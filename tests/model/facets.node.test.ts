import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findingOf } from '../../src/model/facets.js';
import { type FacetKey, findIn, fold, noFilters, projectFilter } from '../../src/model/filter.js';
import { createModel } from '../../src/model/model.js';

const model = createModel(
  {
    title: 'Probe',
    units: [
      { id: 'it', title: 'IT' },
      { id: 'bau', title: 'Bau' },
      { id: 'leer', title: 'Ohne Projekt' },
    ],
    actionFields: [
      { id: 'eins', title: 'Eins' },
      { id: 'zwei', title: 'Zwei' },
    ],
    projects: [
      { id: 'a', title: 'A', status: 'running', actionFields: ['eins'], responsible: ['it'] },
      { id: 'b', title: 'B', status: 'planned', actionFields: ['eins', 'zwei'], responsible: ['bau', 'it'] },
      { id: 'c', title: 'C', status: 'running', actionFields: ['zwei'] },
    ],
  },
  { lang: 'de', today: 0, untitled: '' },
);
const counts = (key: FacetKey, filters = {}): Record<string, number> =>
  Object.fromEntries(
    findingOf(model, { ...noFilters, ...filters })
      .facets.find((facet) => facet.key === key)
      ?.options.map((option) => [option.key, option.count]) ?? [],
  );

describe('facets', () => {
  test('count projects before something is chosen; what no project has is no choice', () => {
    assert.deepEqual(counts('status'), { running: 2, planned: 1 });
    assert.deepEqual(counts('actionFields'), { eins: 2, zwei: 2 });
    assert.deepEqual(counts('units'), { it: 2, bau: 1 });
    assert.deepEqual(counts('audiences'), {});
  });
  test('count under the other filters, not under their own', () => {
    assert.deepEqual(counts('status', { status: ['planned'] }), { running: 2, planned: 1 });
    assert.deepEqual(counts('status', { actionFields: ['eins'] }), { running: 1, planned: 1 });
    assert.deepEqual(counts('units', { status: ['running'] }), { it: 1, bau: 0 });
  });
  test('a count is what the filter leaves', () => {
    for (const { key, options } of findingOf(model, { ...noFilters, search: 'b' }).facets) {
      for (const option of options) {
        const passes = projectFilter({ ...noFilters, search: 'b', [key]: [option.key] });
        assert.equal(option.count, model.projects.filter((project) => passes?.(project)).length, `${key} ${option.key}`);
      }
    }
  });
});

describe('findIn', () => {
  const found = (text: string, search: string): string | null => {
    const range = findIn(text, search);
    return range && text.slice(...range);
  };
  test('gives the letters as they are written', () => {
    assert.equal(found('Bürgerbüro Süd', 'buergerbuero'), 'Bürgerbüro');
    assert.equal(found('Dokumenten\u00admanagement-System', 'managementsystem'), 'management-System');
    assert.equal(found('Open-Data-Plattform', 'plattform'), 'Plattform');
    assert.equal(found('Straße', 'ss'), 'ß');
    assert.equal(found('Neues', 'alt'), null);
    assert.equal(found('Neues', '  '), null);
  });
  test('what it gives folds to what was looked for, wherever that stands', () => {
    const word = fc.stringMatching(/^[a-zäöüß -]{1,8}$/);
    fc.assert(
      fc.property(word, word, word, (before, search, after) => {
        const text = `${before}|${search}|${after}`;
        fc.pre(fold(search) !== '');
        const range = findIn(text, search);
        assert.ok(range && fold(text.slice(...range)).includes(fold(search)), JSON.stringify([text, search, range]));
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
