import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDuration, parseTime, toDay } from '../../src/contract/time.js';
import { localeFor } from '../../src/locale/locale.js';
import { asOfInWords, durationInWords, plannedInWords, shiftInWords, timeInWords, whenInWords } from '../../src/locale/time.js';
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

test('the first plan says how far it has shifted, and gives a number only where both are known alike', () => {
  const shift = (was: string, is: string, locale = de): string =>
    shiftInWords(
      whenModel({ end: is, planned: { end: was } }, 'running', toDay(2021, 6, 15), () => null),
      locale,
    );
  assert.equal(shift('2021-01', '2021-10'), '9 Monate später');
  assert.equal(shift('2021-01', '2021-10', en), '9 months later');
  assert.equal(shift('2021-01-15', '2021-01-25'), '10 Tage später');
  assert.equal(shift('2021-01-31', '2021-02-01'), '1 Tag später');
  assert.equal(shift('2021-01-01', '2020-12-20'), '12 Tage früher');
  assert.equal(shift('2021-03-01', '2021-04-30'), '2 Monate später');
  assert.equal(shift('2020-12-31', '2021-06-30'), '6 Monate später');
  assert.equal(shift('2020-03-31', '2022-03-31'), '2 Jahre später');
  assert.equal(shift('2021-03-early', '2021-03-late'), 'später', 'thirds of a month are no days');
  assert.equal(shift('2021-10-31', '2021-01'), '9 Monate früher');
  assert.equal(shift('2021-Q1', '2021-Q4'), '9 Monate später');
  assert.equal(shift('2021', '2023'), '2 Jahre später');
  assert.equal(shift('2021~', '2022'), 'etwa 1 Jahr später');
  assert.equal(shift('2021', '2022-03'), 'später', 'three months or fifteen: nobody knows');
  assert.equal(shift('2021-11', '2019'), 'früher');
  assert.equal(shift('2021', '2021-11'), '', 'it may be as planned');
  assert.equal(shift('2021-04', '2021-04'), '');
  assert.equal(shift('2021/2022', '2022/2023'), '', 'spans that overlap');
  assert.equal(shift('2021', '2022/..'), '');
  const plan = (when: Parameters<typeof whenModel>[0]): string =>
    plannedInWords(
      whenModel(when, 'running', toDay(2021, 6, 15), () => null),
      de,
    );
  assert.equal(
    plan({ start: '2020-04', end: '2021-10', planned: { start: '2019-07', end: '2021-01' } }),
    'Juli 2019 bis Januar 2021, 9 Monate später',
  );
  assert.equal(plan({ start: '2020-04', planned: { start: '2020-01' } }), 'Januar 2020, Start 3 Monate später');
  assert.equal(plan({ start: '2020' }), '');
});

test('facts of a year ago and more say how old they are', () => {
  const said = (asOf: string, locale = de): string => asOfInWords(parseTime(asOf) as never, toDay(2026, 11, 21), locale);
  assert.equal(said('2021-06'), 'Juni 2021, vor 5 Jahren');
  assert.equal(said('2021-06', en), 'June 2021, 5 years ago');
  assert.equal(said('2025-11-20'), '20. November 2025, vor 1 Jahr');
  assert.equal(said('2026-01'), 'Januar 2026');
  assert.equal(said('2027'), '2027');
});

test('a time that begins and ends in the same word is said once', () => {
  const said = (start: string, end: string): string =>
    whenInWords(
      whenModel({ start, end }, 'running', toDay(2021, 6, 15), () => null),
      de,
    );
  assert.equal(said('2023-06', '2023-06'), 'Juni 2023');
  assert.equal(said('2023', '2023-12'), '2023 bis Dezember 2023');
});
