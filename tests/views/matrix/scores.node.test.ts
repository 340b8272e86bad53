import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { validate } from '../../../src/contract/validate.js';
import { evaluation } from '../../../src/model/evaluation.js';
import { createModel } from '../../../src/model/model.js';
import type { StrategyModel } from '../../../src/model/strategy-model.js';
import { placingOf } from '../../../src/views/matrix/placing.js';
import { type Ranking, rankingOf, sortRatings } from '../../../src/views/matrix/scores.js';

const steps = [1, 2, 3].map((value) => ({ value, label: `${value}` }));
const criteria = [
  { id: 'a', title: 'A', scale: steps },
  { id: 'b', title: 'B', scale: steps },
  { id: 'c', title: 'C', scale: steps },
  { id: 'plus', title: 'Plus', bonus: true, scale: [{ value: 1, label: 'ja' }] },
];

function modelOf(scores: Record<string, unknown>[], more: object = {}): StrategyModel {
  const { strategy } = validate({
    contract: 1,
    title: 'Probe',
    criteria,
    projects: scores.map((one, i) => ({ id: `p${i}`, title: `Projekt ${i}`, scores: one })),
    ...more,
  });
  assert.ok(strategy);
  return createModel(strategy, { lang: 'de', today: 0, untitled: '', parts: [evaluation] });
}
const none = new Map<string, number>();
const places = ({ ratings }: Ranking): string => ratings.map(({ project, rank }) => `${project.id}:${rank}`).join(' ');
const ratingOf = (ranking: Ranking, id: string) => {
  const rating = ranking.ratings.find(({ project }) => project.id === id);
  assert.ok(rating);
  return rating;
};

test('equal totals share a rank, the next rank counts them', () => {
  const ranking = rankingOf(
    modelOf([
      { a: 3, b: 3, c: 2 },
      { a: 2, b: 3, c: 3 },
      { a: 1, b: 1, c: 1 },
      { a: 3, b: 3, c: 3 },
    ]),
    none,
  );
  assert.equal(places(ranking), 'p3:1 p0:2 p1:2 p2:4');
});

test('a missing score is not zero: the known part ranks, the total is incomplete', () => {
  const ranking = rankingOf(modelOf([{ a: 2, b: 2, c: 2 }, { a: 3 }, { a: 1, b: 'unknown', c: 3 }]), none);
  assert.equal(places(ranking), 'p1:1 p0:2 p2:2');
  const [full, one] = [ratingOf(ranking, 'p0'), ratingOf(ranking, 'p1')];
  assert.deepEqual([full.total, full.known, full.asked, full.open], [6, 3, 3, 0]);
  assert.deepEqual([one.total, one.known, one.asked, one.open], [3, 1, 3, 6]);
  assert.equal(one.scores[1]?.value, null);
});

test('a bonus counts on top; a missing one is unknown and outside the denominator', () => {
  const ranking = rankingOf(
    modelOf([
      { a: 2, b: 2, c: 2, plus: 1 },
      { a: 2, b: 2, c: 2 },
      { a: 2, b: 2, c: 2, plus: 0 },
    ]),
    none,
  );
  assert.equal(places(ranking), 'p0:1 p1:2 p2:2');
  assert.deepEqual(
    ranking.ratings.map(({ known, asked, total, bonus }) => [known, asked, total, bonus]),
    [
      [4, 4, 7, 1],
      [3, 3, 6, 0],
      [4, 4, 6, 0],
    ],
  );
  assert.equal(ranking.highest, 10);
});

test('weights of the reader change the ranking, and places are counted against the file', () => {
  const model = modelOf([
    { a: 3, b: 1, c: 2 },
    { a: 1, b: 3, c: 3 },
    { a: 2, b: 2, c: 2 },
  ]);
  assert.equal(places(rankingOf(model, none)), 'p1:1 p0:2 p2:2');
  const ranking = rankingOf(
    model,
    new Map([
      ['a', 3],
      ['c', 0],
    ]),
  );
  assert.equal(ranking.changed, true);
  assert.equal(places(ranking), 'p0:1 p2:2 p1:3');
  assert.deepEqual(
    ranking.ratings.map(({ moved }) => moved),
    [1, 0, -2],
  );
  assert.equal(ranking.highest, 13);
  assert.equal(rankingOf(model, new Map([['a', 1]])).changed, false);
});

test('the weights of the file count, and what weighs nothing is not missing', () => {
  const model = modelOf(
    [
      { a: 1, b: 3 },
      { a: 3, b: 1 },
    ],
    {
      criteria: [
        { id: 'a', title: 'A', scale: steps, weight: 0.5 },
        { id: 'b', title: 'B', scale: steps, weight: 2 },
        { id: 'c', title: 'C', scale: steps, weight: 0 },
      ],
    },
  );
  const ranking = rankingOf(model, none);
  assert.equal(places(ranking), 'p0:1 p1:2');
  assert.deepEqual([ranking.ratings[0]?.total, ranking.ratings[0]?.known, ranking.ratings[0]?.asked], [6.5, 2, 2]);
});

test('where nothing known weighs there is no rank', () => {
  const ranking = rankingOf(modelOf([{ a: 3 }, { b: 1 }]), new Map([['a', 0]]));
  assert.equal(places(ranking), 'p1:1 p0:null');
});

test('where less is better, scores are mirrored in their scale', () => {
  const model = modelOf([{ a: 1 }, { a: 3 }, { a: 2 }], { criteria: [{ id: 'a', title: 'A', scale: steps, moreIsBetter: false }] });
  const ranking = rankingOf(model, none);
  assert.equal(places(ranking), 'p0:1 p2:2 p1:3');
  assert.deepEqual([ratingOf(ranking, 'p0').scores[0]?.value, ratingOf(ranking, 'p0').total], [1, 3]);
});

test('a project without scores is listed apart, never lost', () => {
  const ranking = rankingOf(modelOf([{}, { a: 1 }, { a: 'unknown' }]), none);
  assert.deepEqual(
    ranking.unrated.map(({ id }) => id),
    ['p0', 'p2'],
  );
  assert.deepEqual(
    ranking.ratings.map(({ project }) => project.id),
    ['p1'],
  );
});

test('sorts by every column; what is missing stands last both ways', () => {
  const ranking = rankingOf(modelOf([{ a: 2, b: 3, c: 3 }, { a: 3 }, { b: 1, c: 1 }]), none);
  const order = (key: Parameters<typeof sortRatings>[1]['key'], reversed = false): string =>
    sortRatings(ranking, { key, reversed })
      .map(({ project }) => project.id)
      .join(' ');
  assert.equal(order('rank'), 'p1 p0 p2');
  assert.equal(order('rank', true), 'p2 p0 p1');
  assert.equal(order('title'), 'p0 p1 p2');
  assert.equal(order('title', true), 'p2 p1 p0');
  assert.equal(order('total'), 'p0 p1 p2');
  assert.equal(order(0), 'p1 p0 p2');
  assert.equal(order(0, true), 'p0 p1 p2');
});

test('random scores: each project once, ranks follow the shares, no exception', () => {
  const score = fc.oneof(fc.integer({ min: -3, max: 9 }), fc.constant('unknown'), fc.double({ noNaN: true, min: -1e6, max: 1e6 }));
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'plus'), score), { maxLength: 40 }),
      fc.dictionary(
        fc.constantFrom('a', 'b', 'c', 'plus'),
        fc.integer({ min: 0, max: 6 }).map((n) => n / 2),
      ),
      (scores, weights) => {
        const model = modelOf(scores);
        const { ratings, unrated } = rankingOf(model, new Map(Object.entries(weights)));
        assert.equal(new Set([...ratings.map(({ project }) => project), ...unrated]).size, model.projects.length);
        ratings.forEach(({ share, rank }, i) => {
          const before = ratings[i - 1];
          assert.equal(share === null, rank === null);
          if (before && share !== null)
            assert.ok(before.share !== null && before.share >= share - 1e-9 && (before.rank ?? 0) <= (rank ?? 0));
        });
      },
    ),
    { numRuns: 200, seed: 7 },
  );
});

const matrix = { id: 'm', title: 'M', x: { criteria: ['a'] }, y: { criteria: ['b', 'plus'] } };

test('places by the scores; a missing bonus leaves a point placeable, a missing score does not', () => {
  const model = modelOf([{ a: 1, b: 3, plus: 1 }, { a: 3, b: 1 }, { a: 2 }, { b: 2, plus: 0 }], { matrices: [matrix] });
  const [first] = model.matrices;
  assert.ok(first);
  const { placed, unplaced, x, y } = placingOf(model, first);
  assert.deepEqual(
    [x, y].map(({ low, high, split }) => ({ low, high, split })),
    [
      { low: 1, high: 3, split: 2 },
      { low: 1, high: 4, split: 2.5 },
    ],
  );
  assert.deepEqual(
    placed.map(({ project, x: right, y: up, corner, missing }) => [project.id, right, up, corner, missing.map(({ id }) => id).join()]),
    [
      ['p0', 1, 4, 'topLeft', ''],
      ['p1', 3, 1, 'bottomRight', 'plus'],
    ],
  );
  assert.deepEqual(
    unplaced.map(({ project, missing }) => [project.id, missing.map(({ id }) => id).join()]),
    [
      ['p2', 'b,plus'],
      ['p3', 'a'],
    ],
  );
});

test('the most wanted quadrant is listed first, and each quadrant from the top', () => {
  const model = modelOf(
    [
      { a: 1, b: 1 },
      { a: 3, b: 3 },
      { a: 2, b: 3 },
      { a: 3, b: 2 },
    ],
    {
      matrices: [
        { id: 'm', title: 'M', x: { criteria: ['a'] }, y: { criteria: ['b'] }, quadrants: { topRight: { title: 'Los', wanted: true } } },
      ],
    },
  );
  const [first] = model.matrices;
  assert.ok(first);
  const { placed, order } = placingOf(model, first);
  assert.deepEqual(order, ['topRight', 'topLeft', 'bottomLeft', 'bottomRight']);
  assert.deepEqual(
    placed.map(({ project }) => project.id),
    ['p1', 'p2', 'p3', 'p0'],
  );
});

test('in a sum, a criterion of the other direction counts the other way round', () => {
  const model = modelOf(
    [
      { a: 3, b: 1 },
      { a: 3, b: 3 },
    ],
    {
      criteria: [
        { id: 'a', title: 'A', scale: steps },
        { id: 'b', title: 'B', scale: steps, moreIsBetter: false },
      ],
      matrices: [{ id: 'm', title: 'M', x: { criteria: ['a', 'b'] }, y: { criteria: ['b'] } }],
    },
  );
  const [first] = model.matrices;
  assert.ok(first);
  const at = new Map(placingOf(model, first).placed.map(({ project, x, y }) => [project.id, [x, y]]));
  assert.deepEqual(
    [at.get('p0'), at.get('p1')],
    [
      [6, 1],
      [4, 3],
    ],
  );
});

test('a score outside its scale is placed where it is', () => {
  const model = modelOf([{ a: 9, b: 1 }], { matrices: [matrix] });
  const [first] = model.matrices;
  assert.ok(first);
  const { low, high, split } = placingOf(model, first).x;
  assert.deepEqual([low, high, split], [1, 9, 2]);
});
