import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialState, parseSelection, reduce } from '../../src/element/state.js';

test('choosing the same thing again keeps the very same state', () => {
  const chosen = reduce(initialState, { type: 'select', selected: { kind: 'project', id: 'dms' } });
  assert.deepEqual(chosen.selected, { kind: 'project', id: 'dms' });
  assert.equal(reduce(chosen, { type: 'select', selected: { kind: 'project', id: 'dms' } }), chosen);
  assert.equal(initialState.selected, null);
});

test('toggling twice comes back', () => {
  const once = reduce(initialState, { type: 'toggle', key: 'a' });
  assert.deepEqual([...once.toggled], ['a']);
  assert.deepEqual([...reduce(once, { type: 'toggle', key: 'a' }).toggled], []);
});

test('a selection is a kind and an id, which may hold colons', () => {
  assert.deepEqual(parseSelection('project:dms'), { kind: 'project', id: 'dms' });
  assert.deepEqual(parseSelection('project:a:b'), { kind: 'project', id: 'a:b' });
  for (const text of ['', 'project', 'project:', ':dms', null, undefined]) assert.equal(parseSelection(text), null);
});
