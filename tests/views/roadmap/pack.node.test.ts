import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pack } from '../../../src/views/roadmap/pack.layout.js';

const item = (x: number, end: number, lift = 0, drop = 0) => ({ x, end, lift, drop });

test('each item takes the first row that leaves six px', () => {
  assert.deepEqual(pack([item(0, 100), item(50, 150), item(105, 200), item(106, 210)], 24, 34).rows, [0, 1, 2, 0]);
});

test('a row is as high as what it lifts and drops', () => {
  const { tops, height } = pack([item(0, 10), item(0, 10, 16), item(0, 10, 0, 8), item(0, 10)], 24, 34);
  assert.deepEqual(tops, [0, 34 + 16, 84, 84 + 34 + 8]);
  assert.equal(height, 126 + 24);
});

test('nothing needs no height', () => assert.deepEqual(pack([], 24, 34), { rows: [], starts: [], tops: [], height: 0 }));

test('items of a row never touch, and none could stand further up', () => {
  const items = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 300 })), { maxLength: 60 });
  fc.assert(
    fc.property(items, (random) => {
      const all = random.sort((a, b) => a[0] - b[0]).map(([x, width]) => item(x, x + width));
      const { rows } = pack(all, 24, 34);
      all.forEach((one, i) => {
        const row = rows[i] as number;
        const earlier = (of: number) => all.filter((_, j) => j < i && rows[j] === of);
        for (const other of earlier(row)) assert.ok(other.end + 6 <= one.x);
        for (let above = 0; above < row; above += 1) assert.ok(earlier(above).some((other) => other.end + 6 > one.x));
      });
    }),
    { seed: 3 },
  );
});
