// The example with made-up scores says so, has no problems, and holds what the view is shown with.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import hildesheim from '../../../examples/data/hildesheim.json';
import example from '../../../examples/data/scores-example.json';
import { validate } from '../../../src/contract/validate.js';
import { evaluation } from '../../../src/model/evaluation.js';
import { createModel } from '../../../src/model/model.js';
import { plain } from '../../../src/model/text.js';
import { placingOf } from '../../../src/views/matrix/placing.js';
import { rankingOf } from '../../../src/views/matrix/scores.js';

const { strategy, problems } = validate(example);
assert.ok(strategy);
const model = createModel(strategy, { lang: 'de', today: 0, untitled: '', parts: [evaluation] });

test('has no problems', () => {
  assert.deepEqual(problems, []);
});

test('says in its title and in its note that the scores are made up, in both languages', () => {
  for (const lang of ['de', 'en']) {
    const { title, note } = createModel(strategy, { lang, today: 0, untitled: '' });
    const madeUp = lang === 'de' ? /erfunden/ : /made(-| )up/;
    assert.match(plain(title.value), madeUp);
    assert.match(plain(note?.value ?? ''), madeUp);
  }
});

test("has the city's criteria, fields and project names, and no project of its own", () => {
  assert.deepEqual(example.criteria, hildesheim.criteria);
  assert.deepEqual(
    example.actionFields.map(({ id, title }) => ({ id, title })),
    hildesheim.actionFields.map(({ id, title }) => ({ id, title })),
  );
  const titles = new Map(hildesheim.projects.map(({ id, title }) => [id, title]));
  for (const { id, title } of example.projects) assert.deepEqual(title, titles.get(id));
});

test('has ties, incomplete totals, an unknown bonus, an unrated project and reasons', () => {
  const { ratings, unrated } = rankingOf(model, new Map());
  assert.ok(ratings.some(({ rank }, i) => rank === ratings[i + 1]?.rank));
  assert.ok(ratings.some(({ known, asked }) => known < asked));
  assert.ok(ratings.some(({ scores }) => scores.some(({ criterion, value }) => criterion.bonus && value === null)));
  assert.ok(ratings.some(({ scores }) => scores.some(({ reason }) => reason !== null)));
  assert.ok(ratings.some(({ scores }) => scores.some(({ value, reason }) => value !== null && reason === null)));
  assert.ok(unrated.length > 0);
});

test('places the projects in all four quadrants, and lists those that lack scores', () => {
  const [first] = model.matrices;
  assert.ok(first);
  const { placed, unplaced } = placingOf(model, first);
  assert.equal(new Set(placed.map(({ corner }) => corner)).size, 4);
  assert.ok(unplaced.length > 0);
  assert.equal(placed.length + unplaced.length, model.projects.length);
});
