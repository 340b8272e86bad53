import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDuration, parseTime, toDay } from '../../src/contract/time.js';
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
      whenModel(when, 'running', toDay(2021, 12, 31), () => null),
      de,
    );
  assert.equal(said({ start: '2021-Q1', end: '2023' }), '1. Quartal 2021 bis 2023');
  assert.equal(said({ start: '../2021', ongoing: true }), 'bereits gestartet, fortlaufend');
  assert.equal(said({ start: '../2020', end: '2021' }), 'bereits gestartet, bis 2021');
  assert.equal(said({ start: '2019', duration: 'P5Y' }), '2019, 5 Jahre');
  assert.equal(said({ end: '2021-late' }), 'bis Ende 2021');
  assert.equal(said({ end: '../2021' }), 'bis 2021');
  assert.equal(said({ duration: 'P5Y' }), '5 Jahre');
  assert.equal(said({ duration: 'P3M', ongoing: true }), '3 Monate, fortlaufend');
  assert.equal(said({}), '');
});

test('an end or a start that is an interval is named, and never said twice', () => {
  const said = (when: Parameters<typeof whenModel>[0], locale = de) =>
    whenInWords(
      whenModel(when, 'running', toDay(2021, 6, 15), () => null),
      locale,
    );
  assert.equal(said({ start: '2020', end: '../2023' }), 'Start: 2020, Ende: bis 2023');
  assert.equal(said({ start: '2020', end: '2021/2023' }), 'Start: 2020, Ende: 2021 bis 2023');
  assert.equal(said({ start: '2020', end: '2021/..' }), 'Start: 2020, Ende: ab 2021');
  assert.equal(said({ end: '2021/..' }), 'Ende: ab 2021');
  assert.equal(said({ end: '2021/2023' }), 'Ende: 2021 bis 2023');
  assert.equal(said({ start: '2019/2020', end: '2023' }), 'Start: 2019 bis 2020, Ende: 2023');
  assert.equal(said({ start: '2019/2020', ongoing: true }), 'Start: 2019 bis 2020, fortlaufend');
  assert.equal(said({ start: '../2020', end: '../2023' }), 'bereits gestartet, bis 2023');
  assert.equal(said({ start: '../2020', end: '2022/2023' }), 'bereits gestartet, Ende: 2022 bis 2023');
  assert.equal(said({ start: '2020', end: '2021/2023' }, en), 'Start: 2020, End: 2021 to 2023');
});

test('only what lies before the day of the facts has already started', () => {
  const when = (start: string, asOf?: string) =>
    whenInWords(
      whenModel({ start }, 'planned', toDay(2021, 6, 15), () => null, asOf === undefined ? null : parseTime(asOf)),
      de,
    );
  assert.equal(when('../2020'), 'bereits gestartet');
  assert.equal(when('../2030'), 'Start: bis 2030');
  assert.equal(when('../2021-06', '2021-06'), 'bereits gestartet');
  assert.equal(when('../2021-06'), 'Start: bis Juni 2021');
});

test('quotes as the language does', () => {
  assert.equal(de.quote('langfristig'), '„langfristig“');
  assert.equal(en.quote('langfristig'), '“langfristig”');
});
