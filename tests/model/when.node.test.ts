import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { When } from '../../src/contract/strategy.js';
import { toDay } from '../../src/contract/time.js';
import { whenModel } from '../../src/model/when.js';

const today = toDay(2021, 6, 15);
const read = (text: unknown) => (typeof text === 'string' ? { value: text } : null);
const when = (value: When | undefined, status: 'running' | 'done' = 'running') => whenModel(value, status, today, read);

test('nothing known stands on the shelf', () => {
  assert.equal(when(undefined).placed, false);
  assert.equal(when({ text: 'langfristig' }).placed, false);
  assert.equal(when({ duration: 'P5Y' }).placed, false);
  assert.equal(when({ ongoing: true }).placed, false);
  assert.equal(when({ start: 'unknown' }).placed, false);
});

test('a start, an end, or "already started" is enough to be placed', () => {
  assert.equal(when({ start: '2021-Q1' }).placed, true);
  assert.equal(when({ end: '2021' }).placed, true);
  const already = when({ start: '../2020-11' });
  assert.equal(already.placed, true);
  assert.equal(already.start?.earliest, null);
});

test('start and duration give an end that is no sharper than the start', () => {
  const reckoned = when({ start: '2021', duration: 'P10M' });
  assert.equal(reckoned.endReckoned, true);
  const width = (reckoned.end?.latest ?? 0) - (reckoned.end?.earliest ?? 0);
  assert.ok(width >= 364, `${width} days`);
  assert.equal(when({ start: '2021', duration: 'P10M', ongoing: true }).end, null);
});

test('overdue is what could not end later than yesterday and is neither done nor stopped', () => {
  assert.equal(when({ end: '2021-05' }).overdueSince, toDay(2021, 5, 31));
  assert.equal(when({ end: '2021' }).overdueSince, null);
  assert.equal(when({ end: '2020' }, 'done').overdueSince, null);
});
