import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDuration, parseTime } from '../../src/contract/time.js';
import { localeFor } from '../../src/locale/locale.js';
import { durationInWords, timeInWords, whenInWords } from '../../src/locale/time.js';
import { whenModel } from '../../src/model/when.js';

const de = localeFor('de-AT');
const en = localeFor('en');

const words: [string, string, string][] = [
  ['2021-03-15', '15. März 2021', '15 March 2021'],
  ['2021-03', 'März 2021', 'March 2021'],
  ['2021-Q1', '1. Quartal 2021', 'Q1 2021'],
  ['2021-H2', '2. Halbjahr 2021', 'second half of 2021'],
  ['2023-summer', 'Sommer 2023', 'summer 2023'],
  ['2021-winter', 'Winter 2021', 'winter 2021'],
  ['2022-early', 'Anfang 2022', 'early 2022'],
  ['2023-04-late', 'Ende April 2023', 'late April 2023'],
  ['2021', '2021', '2021'],
  ['202X', '2020er-Jahre', 'the 2020s'],
  ['2021~', 'etwa 2021', 'about 2021'],
  ['2021?', '2021 (unsicher)', '2021 (uncertain)'],
  ['2021/2023', '2021 bis 2023', '2021 to 2023'],
  ['2021/..', 'ab 2021', 'from 2021'],
  ['../2021-late', 'bis Ende 2021', 'until late 2021'],
];

for (const [time, german, english] of words) {
  test(`${time} is "${german}"`, () => {
    const point = parseTime(time);
    assert.ok(point);
    assert.equal(timeInWords(point, de), german);
    assert.equal(timeInWords(point, en), english);
  });
}

test('durations in words', () => {
  const said = (text: string) => durationInWords(parseDuration(text) as NonNullable<ReturnType<typeof parseDuration>>, de);
  assert.equal(said('P10M'), '10 Monate');
  assert.equal(said('P1Y6M'), '1 Jahr, 6 Monate');
  assert.equal(said('P6M/P12M'), '6 Monate bis 1 Jahr');
  assert.equal(said('../P3M'), 'höchstens 3 Monate');
  assert.equal(said('P1Y/..'), 'mindestens 1 Jahr');
});

test('what a project says of its time', () => {
  const said = (when: Parameters<typeof whenModel>[0]) =>
    whenInWords(
      whenModel(when, 'running', 0, () => null),
      de,
    );
  assert.equal(said({ start: '2021-Q1', end: '2023' }), '1. Quartal 2021 bis 2023');
  assert.equal(said({ start: '../2021', ongoing: true }), 'bereits gestartet, fortlaufend');
  assert.equal(said({ start: '../2020', end: '2021' }), 'bereits gestartet, bis 2021');
  assert.equal(said({ start: '2019', duration: 'P5Y' }), '2019, 5 Jahre');
  assert.equal(said({ end: '2021-late' }), 'bis Ende 2021');
  assert.equal(said({ end: '../2021' }), 'bis 2021');
  assert.equal(said({ duration: 'P5Y' }), '5 Jahre');
  assert.equal(said({}), '');
});
