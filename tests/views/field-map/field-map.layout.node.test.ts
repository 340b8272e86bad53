import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import giessen from '../../../examples/data/giessen.json' with { type: 'json' };
import hildesheim from '../../../examples/data/hildesheim.json' with { type: 'json' };
import wiesbaden from '../../../examples/data/wiesbaden.json' with { type: 'json' };
import type { Strategy } from '../../../src/contract/strategy.js';
import { de } from '../../../src/locale/de.js';
import { fieldMapTexts } from '../../../src/locale/field-map.js';
import { createModel } from '../../../src/model/model.js';
import { arrange, arrangements, type By } from '../../../src/views/field-map/arrange.js';
import { bandsOf, partition } from '../../../src/views/field-map/bands.layout.js';
import { capOf, type FieldMapLayout, fieldMapLayout } from '../../../src/views/field-map/field-map.layout.js';
import { shownOf } from '../../../src/views/field-map/sizes.layout.js';

import { undertakings } from '../../fixtures/field-map.js';
import { strategies } from './random.js';

/** Every letter is half as wide as the font is high. */
const measureText = (text: string, size: number): number => text.length * size * 0.5;
const modelOf = (strategy: unknown) => createModel(strategy as Strategy, { lang: 'de', today: 0, untitled: 'Ohne Titel' });

function lay(strategy: unknown, by: By = 'action-field', width = 1136, print = false): FieldMapLayout {
  return fieldMapLayout(arrange(modelOf(strategy), by, fieldMapTexts.de, de), { width, print, measureText });
}

const columns = ({ bands }: FieldMapLayout): string[] =>
  bands.map((band) =>
    band.map(({ span, areas }) => `${span}:${areas.map(({ group }) => group.title.value.replace(/\u00ad/g, '')[0]).join('')}`).join(' '),
  );

describe('partition', () => {
  test('makes the highest part as low as can be, and keeps the order', () => {
    const { parts, height } = partition([10, 20, 30, 40, 50], (n) => n, 2, 0);
    assert.deepEqual(parts, [
      [10, 20, 30],
      [40, 50],
    ]);
    assert.ok(Math.abs(height - 90) <= 1);
    assert.deepEqual(partition([5], (n) => n, 3, 0).parts, [[5]]);
    assert.deepEqual(partition([], (n: number) => n, 3, 0).parts, []);
  });
  test('is as good as the best of all partitions', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 4 }),
        (heights, most) => {
          const best = (from: number, left: number): number => {
            if (from === heights.length) return 0;
            if (left === 0) return Number.POSITIVE_INFINITY;
            let sum = -3;
            let lowest = Number.POSITIVE_INFINITY;
            for (let to = from; to < heights.length; to += 1) {
              sum += 3 + (heights[to] as number);
              lowest = Math.min(lowest, Math.max(sum, best(to + 1, left - 1)));
            }
            return lowest;
          };
          const { parts } = partition(heights, (n) => n, most, 3);
          assert.deepEqual(parts.flat(), heights);
          assert.ok(parts.length <= most);
          const highest = Math.max(...parts.map((part) => part.reduce((sum, n) => sum + n + 3, -3)));
          assert.ok(highest <= best(0, most) + 1);
        },
      ),
      { seed: 3, numRuns: 200 },
    );
  });
});

describe('bands', () => {
  test('a large group takes a band of its own, small ones share one', () => {
    const heights = [4000, 800, 800];
    const bands = bandsOf([0, 1, 2], 4, (group, span) => 100 + (heights[group] as number) / span, 24);
    assert.deepEqual(bands, [
      [{ span: 4, groups: [0] }],
      [
        { span: 2, groups: [1] },
        { span: 2, groups: [2] },
      ],
    ]);
  });
  test('many equal groups stand below each other', () => {
    const bands = bandsOf(Array(8).fill(0), 4, () => 200, 24);
    assert.equal(bands.length, 1);
    assert.deepEqual(
      bands[0]?.map(({ groups }) => groups.length),
      [2, 2, 2, 2],
    );
  });
  test('every band is full', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 60, max: 3000 }), { maxLength: 40 }), fc.integer({ min: 1, max: 5 }), (heights, stacks) => {
        const all = heights.map((_, i) => i);
        const bands = bandsOf(all, stacks, (group, span) => 60 + (heights[group] as number) / span, 24);
        assert.deepEqual(
          bands.flatMap((band) => band.flatMap(({ groups }) => groups)),
          all,
        );
        for (const band of bands)
          assert.equal(
            band.reduce((sum, { span }) => sum + span, 0),
            stacks,
          );
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});

describe('the form', () => {
  test('follows the container', () => {
    assert.equal(lay(wiesbaden, 'audience', 639).form, 'phone');
    assert.deepEqual(
      [640, 900, 1136, 1440].map((width) => lay(wiesbaden, 'audience', width).stacks),
      [2, 3, 4, 5],
    );
    assert.deepEqual(
      [640, 1000].map((width) => lay(hildesheim, 'action-field', width).stacks),
      [2, 3],
    );
  });
  test('is comfortable for fields with missions or topics and up to 40 projects', () => {
    assert.equal(lay(hildesheim).comfortable, true);
    assert.equal(lay(giessen).comfortable, true);
    assert.equal(lay(hildesheim, 'unit').comfortable, false);
    assert.equal(lay(wiesbaden).comfortable, false);
    assert.equal(lay(undertakings(3, 3)).comfortable, false);
  });
  test('fields side by side, as many as there are', () => {
    assert.deepEqual(columns(lay(undertakings(3, 3))), ['1:P 1:S 1:M']);
  });
  test('what is not assigned stands below in bands of its own', () => {
    const { bands } = lay(hildesheim);
    assert.deepEqual(
      bands.at(-1)?.flatMap(({ areas }) => areas.map(({ group }) => group.key)),
      ['none'],
    );
    assert.ok(bands.slice(0, -1).every((band) => band.every(({ areas }) => areas.every(({ group }) => group.item))));
  });
  test("Wiesbaden's largest audience spans the map; the others share a band", () => {
    const [first, second] = lay(wiesbaden, 'audience').bands;
    assert.deepEqual(
      first?.map(({ span }) => span),
      [4],
    );
    assert.equal(second?.length, 2);
  });
});

describe('how much is shown', () => {
  test('each parcel shows as many as all together have room for', () => {
    assert.equal(capOf([3, 2, 5]), 5);
    assert.equal(shownOf(8, 7), 8);
    assert.equal(shownOf(9, 7), 7);
    const cap = capOf([300, 5, 80]);
    assert.ok(shownOf(300, cap) + 5 + shownOf(80, cap) <= 160 && cap > 60);
    assert.equal(capOf(Array(200).fill(10)), 3);
    assert.equal(capOf([]), 3);
  });
  test('nothing is closed on paper, and on phones only whole fields', () => {
    assert.equal(lay(undertakings(9, 300), 'action-field', 1136, true).cap, Number.POSITIVE_INFINITY);
    assert.equal(lay(undertakings(9, 300), 'action-field', 400, true).form, 'wide');
    assert.equal(lay(undertakings(9, 300), 'action-field', 400).cap, Number.POSITIVE_INFINITY);
    assert.deepEqual(
      [lay(undertakings(9, 300), 'action-field', 400).open, lay(undertakings(3, 3), 'action-field', 400).open],
      [false, true],
    );
  });
});

test('any strategy is laid out by anything at any width, and nothing is lost', () => {
  fc.assert(
    fc.property(strategies, fc.constantFrom(...arrangements), fc.integer({ min: 280, max: 1600 }), (strategy, by, width) => {
      const model = modelOf(strategy);
      const layout = fieldMapLayout(arrange(model, by, fieldMapTexts.de, de), { width, print: false, measureText });
      const placed = layout.bands.flat().flatMap(({ areas }) => areas.flatMap(({ blocks }) => blocks.flat(2)));
      const drawn = new Set(placed.flatMap(({ projects }) => projects.map(({ id }) => id)));
      assert.deepEqual([...drawn].sort(), model.projects.map(({ id }) => id).sort());
      const fields = new Set([
        ...layout.groups.flatMap(({ item }) => (item?.kind === 'action-field' ? [item.id] : [])),
        ...placed.flatMap(({ item }) => (item?.kind === 'action-field' ? [item.id] : [])),
        ...layout.unseen.map(({ id }) => id),
      ]);
      assert.deepEqual([...fields].sort(), model.actionFields.map(({ id }) => id).sort());
      for (const band of layout.bands)
        assert.equal(
          band.reduce((sum, { span }) => sum + span, 0),
          layout.stacks,
        );
    }),
    { seed: 7, numRuns: 200 },
  );
});
