import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { validate } from '../../../src/contract/validate.js';
import { evaluation } from '../../../src/model/evaluation.js';
import { createModel } from '../../../src/model/model.js';
import type { StrategyModel } from '../../../src/model/strategy-model.js';
import { type MatrixLayout, matrixLayout } from '../../../src/views/matrix/matrix.layout.js';
import { type Placing, placingOf } from '../../../src/views/matrix/placing.js';
import type { Circle, Rect } from '../../../src/views/matrix/spread.layout.js';
import { scored } from '../../fixtures/matrix.js';

const measureText = (text: string, size: number, weight: number): number =>
  text.replace(/\u00ad/g, '').length * size * (weight < 600 ? 0.54 : 0.58);

function modelOf(strategy: unknown): StrategyModel {
  const { strategy: valid } = validate(strategy);
  assert.ok(valid);
  return createModel(valid, { lang: 'de', today: 0, untitled: 'Ohne Titel', parts: [evaluation] });
}

function laidOut(strategy: unknown, width: number): { placing: Placing; layout: MatrixLayout; model: StrategyModel } {
  const model = modelOf(strategy);
  const [matrix] = model.matrices;
  assert.ok(matrix);
  const placing = placingOf(model, matrix);
  return { placing, model, layout: matrixLayout(placing, matrix, { width, measureText, wanted: null, only: false }) };
}

const overlap = (a: Rect, b: Rect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const covers = ({ left, top, right, bottom }: Rect, { x, y, r }: Circle): boolean => {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return dx * dx + dy * dy < r * r;
};

/** What must hold for every picture. */
function check(strategy: unknown, width: number): MatrixLayout {
  const { placing, layout, model } = laidOut(strategy, width);
  const { placed, unplaced } = placing;
  assert.deepEqual(
    [...placed, ...unplaced].map(({ project }) => project.id).sort(),
    model.projects.map(({ id }) => id).sort(),
    'each project is placed or listed, once',
  );
  assert.equal(layout.circles.length, placed.length);
  layout.circles.forEach(({ x, y, r }, i) => {
    assert.ok(x - r >= 0 && x + r <= layout.width && y - r >= 0 && y + r <= layout.height, `point ${i} lies in the plot`);
    const one = placed[i];
    assert.ok(one);
    // What lies on the border may be moved across it as long as it still touches it.
    const [across, up] = [one.x === placing.x.split ? r : 0.01, one.y === placing.y.split ? r : 0.01];
    assert.ok(one.corner.endsWith('Left') ? x < layout.splitX : x >= layout.splitX - across, `point ${i} keeps its side`);
    assert.ok(one.corner.startsWith('top') ? y <= layout.splitY + up : y > layout.splitY, `point ${i} keeps its height`);
  });
  layout.labels.forEach((label, i) => {
    assert.ok(label.left >= 0 && label.top >= 0 && label.right <= layout.width && label.bottom <= layout.height, 'a name lies in the plot');
    for (const other of layout.labels.slice(i + 1)) assert.ok(!overlap(label, other), `${label.lines} lies on ${other.lines}`);
    for (const name of layout.names) assert.ok(!overlap(label, name), `${label.lines} lies on ${name.title}`);
    layout.circles.forEach((circle, k) => {
      assert.ok(k === label.index || !covers(label, circle), `${label.lines} covers ${k}`);
    });
  });
  assert.ok(layout.numbered || layout.dots || layout.labels.length === placed.length, 'a point without a name has a number');
  return layout;
}

const word = fc.constantFrom(
  'Amt',
  'Online-Rathaus',
  'Doku\u00admenten\u00admanage\u00adment\u00adsystem',
  'und',
  'Straßenverkehrsangelegenheitenportal',
  'E-Akte',
  'der',
  'Bürger/innen',
);
const title = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const score = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 5 }) },
  fc.double({ min: -2, max: 9, noNaN: true }),
  fc.constant('unknown'),
  fc.constant({ value: 3 }),
);
const axis = fc.record({
  criteria: fc.subarray(['a', 'b', 'c', 'd']),
  title: fc.option(title, { nil: undefined }),
  split: fc.option(fc.integer({ min: -3, max: 12 }), { nil: undefined }),
});
const quadrant = fc.option(fc.record({ title, description: fc.option(title, { nil: undefined }), wanted: fc.boolean() }), {
  nil: undefined,
});

const strategies: fc.Arbitrary<unknown> = fc
  .record({
    fields: fc.integer({ min: 0, max: 12 }),
    criteria: fc.tuple(
      ...['a', 'b', 'c', 'd'].map((id) =>
        fc.record({ id: fc.constant(id), title, moreIsBetter: fc.boolean(), bonus: fc.constant(id === 'd'), scaled: fc.boolean() }),
      ),
    ),
    projects: fc.array(
      fc.record({ title, scores: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), score, { size: '=' }), field: fc.nat(11) }),
      { maxLength: 300, size: 'max' },
    ),
    x: axis,
    y: axis,
    size: fc.option(axis, { nil: undefined }),
    quadrants: fc.record({ topLeft: quadrant, topRight: quadrant, bottomLeft: quadrant, bottomRight: quadrant }),
  })
  .map(({ fields, criteria, projects, x, y, size, quadrants }) => ({
    contract: 1,
    title: 'Zufall',
    actionFields: Array.from({ length: fields }, (_, i) => ({ id: `f${i}`, title: `Feld ${i}` })),
    criteria: criteria.map(({ scaled, ...criterion }) => ({
      ...criterion,
      ...(scaled ? { scale: [1, 2, 3].map((value) => ({ value, label: `${value}` })) } : {}),
    })),
    matrices: [JSON.parse(JSON.stringify({ id: 'm', title: 'Matrix', x, y, size, quadrants }))],
    projects: projects.map((project, i) => ({
      id: `p${i}`,
      title: project.title,
      scores: project.scores,
      ...(fields ? { actionFields: [`f${project.field % fields}`] } : {}),
    })),
  }));

test('200 random strategies: no name lies on another or on a point, no project is lost, none leaves its quadrant', () => {
  fc.assert(
    fc.property(strategies, fc.integer({ min: 280, max: 1600 }), (strategy, width) => {
      check(strategy, width);
    }),
    { numRuns: 200, seed: 20261121 },
  );
});

test('25 points all have their name, and circles show the field', () => {
  const layout = check(scored(25, 9), 1136);
  assert.equal(layout.labels.length, 25);
  assert.equal(layout.numbered, false);
});

test('60 points: circles are numbered, about half have a name', () => {
  const layout = check(scored(60, 20), 1136);
  assert.equal(layout.numbered, true);
  assert.ok(layout.labels.length >= 30, `${layout.labels.length} names`);
});

for (const [n, most, width] of [
  [200, 20, 1136],
  [200, 20, 348],
  [300, 3, 1136],
  [1000, 5, 704],
  [3000, 100, 1136],
] as const) {
  test(`${n} points on ${width} px: what has no name and no number is small`, () => {
    const layout = check(scored(n, most), width);
    assert.equal(layout.dots, true);
    assert.ok(layout.moved <= 121, `${layout.moved} px`);
  });
}

test('points at the same place are fanned out without touching', () => {
  const { circles, moved } = check(scored(40, 3), 1136);
  assert.ok(moved > 10);
  circles.forEach((a, i) => {
    for (const b of circles.slice(i + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= a.r + b.r);
  });
});

test('the chosen point gets a name; no other name lies on it', () => {
  const { layout } = laidOut(scored(200, 20), 1136);
  const named = new Set(layout.labels.map(({ index }) => index));
  let chosen = 0;
  layout.circles.forEach((_, i) => {
    const labels = layout.labelsWith(i);
    if (named.has(i)) {
      assert.equal(labels, layout.labels);
      return;
    }
    chosen += 1;
    const own = labels.find(({ index }) => index === i);
    assert.ok(own);
    for (const other of labels) assert.ok(other === own || (layout.labels.includes(other) && !overlap(other, own)));
  });
  assert.ok(chosen > 0);
});

test('same input, same numbers', () => {
  const twice = [1, 2].map(() => JSON.stringify(laidOut(scored(120, 9), 1000).layout));
  assert.equal(twice[0], twice[1]);
});
