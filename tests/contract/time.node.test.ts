import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDuration, fromDay, parseDuration, parseTime, type TimePoint, toDay } from '../../src/contract/time.js';

const shown = (at: number | null): string | null => {
  if (at === null) return null;
  const { year, month, day: date } = fromDay(at);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};
const point = (text: string): TimePoint => {
  const result = parseTime(text);
  assert.ok(result, text);
  return result;
};
const seen = ({ earliest, latest, precision }: TimePoint) => [shown(earliest), shown(latest), precision];

test('days count from 1970 in the Gregorian calendar, also in the first century', () => {
  assert.equal(toDay(1970, 1, 1), 0);
  assert.equal(toDay(2000, 3, 1) - toDay(2000, 2, 1), 29);
  assert.equal(toDay(1900, 3, 1) - toDay(1900, 2, 1), 28);
  assert.deepEqual(fromDay(toDay(0, 1, 1)), { year: 0, month: 1, day: 1 });
  assert.deepEqual(fromDay(toDay(99, 12, 31)), { year: 99, month: 12, day: 31 });
  assert.deepEqual(fromDay(toDay(2021, 14, 1)), { year: 2022, month: 2, day: 1 });
  fc.assert(
    fc.property(fc.integer({ min: toDay(0, 1, 1), max: toDay(9999, 12, 31) }), (at) => {
      const { year, month, day: date } = fromDay(at);
      assert.equal(toDay(year, month, date), at);
    }),
  );
});

test('every form of the contract has its first and last possible day', () => {
  const forms: [string, string | null, string | null, string][] = [
    ['202X', '2020-01-01', '2029-12-31', 'decade'],
    ['202x', '2020-01-01', '2029-12-31', 'decade'],
    ['2021', '2021-01-01', '2021-12-31', 'year'],
    ['0000', '0000-01-01', '0000-12-31', 'year'],
    ['9999', '9999-01-01', '9999-12-31', 'year'],
    ['2020-02', '2020-02-01', '2020-02-29', 'month'],
    ['2021-03-15', '2021-03-15', '2021-03-15', 'day'],
    ['2021-03-15T23:30:00+02:00', '2021-03-15', '2021-03-15', 'day'],
    ['2021-03-15 08:00', '2021-03-15', '2021-03-15', 'day'],
    ['2021-Q1', '2021-01-01', '2021-03-31', 'quarter'],
    ['2021-q4', '2021-10-01', '2021-12-31', 'quarter'],
    ['2021-H1', '2021-01-01', '2021-06-30', 'half-year'],
    ['2021-H2', '2021-07-01', '2021-12-31', 'half-year'],
    ['2021-spring', '2021-03-01', '2021-05-31', 'season'],
    ['2021-Summer', '2021-06-01', '2021-08-31', 'season'],
    ['2021-autumn', '2021-09-01', '2021-11-30', 'season'],
    ['2023-winter', '2023-12-01', '2024-02-29', 'season'],
    ['2021-early', '2021-01-01', '2021-04-30', 'part'],
    ['2021-mid', '2021-05-01', '2021-08-31', 'part'],
    ['2021-late', '2021-09-01', '2021-12-31', 'part'],
    ['2023-04-early', '2023-04-01', '2023-04-10', 'part'],
    ['2023-04-mid', '2023-04-11', '2023-04-20', 'part'],
    ['2023-04-late', '2023-04-21', '2023-04-30', 'part'],
    ['2023-02-late', '2023-02-21', '2023-02-28', 'part'],
    ['2021-Q3-late', '2021-09-01', '2021-09-30', 'part'],
    ['2021/2023', '2021-01-01', '2023-12-31', 'interval'],
    ['2021-Q4/2022-03-15', '2021-10-01', '2022-03-15', 'interval'],
    ['2021/..', '2021-01-01', null, 'interval'],
    ['../2021', null, '2021-12-31', 'interval'],
    ['../2020-late~', null, '2020-12-31', 'interval'],
    [' 2021 ', '2021-01-01', '2021-12-31', 'year'],
  ];
  for (const [text, ...expected] of forms) {
    assert.deepEqual(seen(point(text)), expected, text);
    assert.equal(point(text).source, text.trim());
  }
});

test('marks say about and uncertain, before or after', () => {
  for (const [text, about, uncertain] of [
    ['2021-Q1~', true, false],
    ['~2021-Q1', true, false],
    ['2021?', false, true],
    ['?2021', false, true],
    ['2021%', true, true],
    ['~2021?', true, true],
    ['2021~/2023', true, false],
    ['../2020-late~', true, false],
    ['2021', false, false],
  ] as const) {
    assert.deepEqual([point(text).about, point(text).uncertain], [about, uncertain], text);
  }
  assert.deepEqual(seen(point('~2021-Q1')), seen(point('2021-Q1')));
});

test('what is no time is null', () => {
  const wrong = [
    ...['', ' ', 'unknown', '21', '202', '20210', '2021-', '2021-00', '2021-13', '2021-1', '2021-02-30', '2021-02-00', '2021-02-29'],
    ...['1900-02-29', '2021-04-31', '2021-Q0', '2021-Q5', '2021-H3', '2021-fall', '20XX', '202X-Q1', '2021-XX', '2021-H1-early'],
    ...['2021-Q1-01', '2021-summer-late', '2021-03-15T', '2021-03-15X', 'Q1 2021', '15.03.2021', '03/2021', '2021-2023', '2022/23'],
    ...['2021/', '/2021', '/', '..', '../..', '../', '2021/2022/2023', '2023/2021', '2021-06/2021-05', '2021/unknown', '-2021', '+2021'],
    ...['2021-constructor', '2021-__proto__', '2021-toString', '２０２１', '2021\n2022', `${'~'.repeat(80)}2021`, '../~'],
  ];
  for (const text of wrong) assert.equal(parseTime(text), null, JSON.stringify(text));
});

test('any text is read without throwing, and a time never ends before it begins', () => {
  const piece = fc.constantFrom('2021', '202X', '-', '/', '..', 'Q1', 'H2', 'late', '04', '31', '~', '?', 'T', ' ', 'winter', '0');
  const texts = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const result = parseTime(text);
      parseDuration(text);
      if (!result) return;
      assert.ok(result.earliest !== null || result.latest !== null);
      if (result.earliest !== null && result.latest !== null) assert.ok(result.earliest <= result.latest, text);
    }),
    { numRuns: 5000 },
  );
});

test('durations are months and days, with open ends and intervals', () => {
  const one = (months: number, days = 0) => ({ months, days });
  for (const [text, min, max] of [
    ['P10M', one(10), one(10)],
    ['P5Y', one(60), one(60)],
    ['P1Y6M', one(18), one(18)],
    ['P2W', one(0, 14), one(0, 14)],
    ['P1M10D', one(1, 10), one(1, 10)],
    ['p3m', one(3), one(3)],
    ['P6M/P12M', one(6), one(12)],
    ['P6M/P1Y', one(6), one(12)],
    ['../P3M', null, one(3)],
    ['P1Y/..', one(12), null],
  ] as const) {
    const duration = parseDuration(text);
    assert.deepEqual([duration?.min, duration?.max], [min, max], text);
  }
  for (const text of [
    '',
    'P',
    '10M',
    'PT8H',
    'P1.5Y',
    'P1.5M',
    'P12M/P6M',
    '../..',
    '..',
    'P1Y/',
    '/P1Y',
    'P1Y/P2Y/P3Y',
    'P-1Y',
    'unknown',
    'P99999Y',
  ]) {
    assert.equal(parseDuration(text), null, text);
  }
});

test('an end is as exact as the vaguer of start and duration', () => {
  const ends: [string, string, string | null, string | null, string, string][] = [
    ['2019-11', 'P10M', '2020-09-01', '2020-09-30', 'month', '2020-09'],
    ['2021', 'P2Y', '2023-01-01', '2023-12-31', 'year', '2023'],
    ['2021', 'P10M', '2021-11-01', '2022-10-31', 'year', '2021/2022'],
    ['2021-03', 'P1Y', '2022-01-01', '2022-12-31', 'year', '2022'],
    ['2021-03', 'P12M', '2022-03-01', '2022-03-31', 'month', '2022-03'],
    ['2021-03-15', 'P10M', '2022-01-01', '2022-01-31', 'month', '2022-01'],
    ['2021-03-15', 'P10D', '2021-03-25', '2021-03-25', 'day', '2021-03-25'],
    ['2021-01-31', 'P1M', '2021-02-01', '2021-02-28', 'month', '2021-02'],
    ['2021-Q1', 'P10M', '2021-11-01', '2022-01-31', 'quarter', '2021-11/2022-01'],
    ['2021-Q3', 'P1Y', '2022-01-01', '2022-12-31', 'year', '2022'],
    ['2020-early', 'P5Y', '2025-01-01', '2025-12-31', 'year', '2025'],
    ['2021-04-late', 'P1M', '2021-05-01', '2021-05-31', 'month', '2021-05'],
    ['202X', 'P5Y', '2025-01-01', '2034-12-31', 'decade', '2025/2034'],
    ['2021', 'P6M/P12M', '2021-07-01', '2022-12-31', 'interval', '2021-07/2022-12'],
    ['2021', '../P3M', '2021-01-01', '2022-03-31', 'interval', '2021-01/2022-03'],
    ['2021-Q1', 'P1Y/..', '2022-01-01', null, 'interval', '2022/..'],
    ['../2020-12', 'P18M', null, '2022-06-30', 'interval', '../2022-06'],
    ['../2021-06-10', 'P10D', null, '2021-06-20', 'interval', '../2021-06-20'],
    ['2021/..', 'P1Y', '2022-01-01', null, 'interval', '2022/..'],
    ['9999', 'P1Y', '9999-12-31', null, 'interval', '9999-12-31/..'],
  ];
  for (const [start, length, earliest, latest, precision, source] of ends) {
    const duration = parseDuration(length);
    assert.ok(duration, length);
    const end = addDuration(point(start), duration);
    assert.ok(end);
    assert.deepEqual([...seen(end), end.source], [earliest, latest, precision, source], `${start} and ${length}`);
  }
  const open = parseDuration('P1Y/..');
  assert.ok(open);
  assert.equal(addDuration(point('~2021?'), open)?.source, '2022~?/..');
  assert.equal(addDuration(point('../2021'), open), null);
});

test('no end is sharper than its start or its duration, and its source says the same', () => {
  const starts = fc.constantFrom(
    '202X',
    '2021',
    '2021-03',
    '2021-03-31',
    '2021-Q1',
    '2021-H2',
    '2021-winter',
    '2021-late',
    '2021-02-late',
    '2021/2023',
    '../2021',
    '2021-06/..',
    '2020-02-29',
  );
  const lengths = fc.constantFrom(
    'P1D',
    'P2W',
    'P1M',
    'P10M',
    'P18M',
    'P1Y',
    'P5Y',
    'P1Y6M',
    'P6M/P12M',
    '../P3M',
    'P1Y/..',
    'P1M10D',
    'P0M',
  );
  fc.assert(
    fc.property(starts, lengths, fc.constantFrom('', '~', '?'), (text, length, mark) => {
      const start = point(text.replace(/(?<!\.)$/, mark));
      const duration = parseDuration(length);
      assert.ok(duration);
      const end = addDuration(start, duration);
      if (!end) return assert.ok(start.earliest === null && duration.max === null);
      const width = ({ earliest, latest }: TimePoint) => (earliest === null || latest === null ? Infinity : latest - earliest);
      // A February is up to three days shorter than the month that it was moved from.
      assert.ok(width(end) >= width(start) - 3, `${text} and ${length}`);
      if (/Y$/.test(length) && !/M/.test(length)) assert.ok(width(end) >= 364);
      const again = point(end.source);
      assert.ok(
        (again.earliest ?? -Infinity) <= (end.earliest ?? -Infinity) && (again.latest ?? Infinity) >= (end.latest ?? Infinity),
        end.source,
      );
      assert.equal(end.about, start.about);
      if (start.earliest !== null) assert.ok((end.latest ?? Infinity) >= start.earliest);
    }),
    { numRuns: 1000 },
  );
});
