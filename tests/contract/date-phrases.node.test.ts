import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Project } from '../../src/contract/strategy.js';
import { addDuration, fromDay, parseDuration, parseTime, type TimePoint } from '../../src/contract/time.js';
import { validate } from '../../src/contract/validate.js';
import { type Written, written } from './date-phrases.js';
// [category, phrase, reading]: the facts of the five documents; the reading is null where the phrase can't be placed.
import phrases from './date-phrases.json';

const rows = phrases as [category: string, phrase: string, reading: string | null][];
const asOf = '2020-12';

const days = (at: number | null): string => {
  if (at === null) return '';
  const { year, month, day } = fromDay(at);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

function time(text: string): TimePoint {
  const point = parseTime(text.replace('{asOf}', asOf));
  assert.ok(point, `“${text}” is a time`);
  return point;
}

/** First and last day that the contract's value allows. */
function extent({ at, start, end, duration, ongoing }: Written): [string, string] | null {
  const points = [at ?? [], start ?? [], end ?? []]
    .flat()
    .filter((text) => text !== 'unknown')
    .map(time);
  const length = duration === undefined || duration === 'unknown' ? null : parseDuration(duration);
  assert.ok(duration === undefined || duration === 'unknown' || length, `“${duration}” is a duration`);
  const reckoned = start && length ? addDuration(time(start), length) : null;
  if (reckoned) points.push(reckoned);
  if (points.length === 0) return null;
  const earliest = points.map((point) => days(point.earliest)).sort()[0] as string;
  const latest =
    points.some((point) => point.latest === null) || ongoing
      ? ''
      : (points
          .map((point) => days(point.latest))
          .sort()
          .at(-1) as string);
  return [earliest, latest];
}

test('every phrase of the documents has a value or a reason to stay words', () => {
  assert.equal(rows.length, 265);
  assert.deepEqual(rows.map(([, phrase]) => phrase).sort(), Object.keys(written).sort());
});

test('what can be placed is placed, and never sharper than it was read', () => {
  let placed = 0;
  for (const [category, phrase, reading] of rows) {
    const value = written[phrase];
    if (reading?.includes('..')) {
      assert.ok(typeof value === 'object', `“${phrase}” has a value`);
      const [from = '', to = ''] = reading.replace(' fuzzy', '').split('..');
      const [earliest, latest] = extent(value) as [string, string];
      assert.ok(
        earliest <= from && (earliest === '' || from !== ''),
        `“${phrase}” may begin on ${from || 'any day'}, not only on ${earliest}`,
      );
      assert.ok(latest === '' || (to !== '' && latest >= to), `“${phrase}” may end on ${to || 'any day'}, not only by ${latest}`);
      if ('ABCEFG'.includes(category) && !reading.endsWith(' fuzzy') && !value.ongoing) {
        assert.deepEqual([earliest, latest], [from, to], `“${phrase}” is no vaguer than need be`);
      }
      if (reading.endsWith(' fuzzy')) assert.equal(time(String(value.at ?? value.start)).precision, 'part', `“${phrase}” is fuzzy`);
      placed += 1;
    }
  }
  assert.equal(placed, 98);
});

test('lengths are read as they were, with their bounds', () => {
  const lengths = rows.filter(([, , reading]) => /months|days/.test(reading ?? ''));
  assert.equal(lengths.length, 27);
  for (const [, phrase, reading] of lengths) {
    const value = written[phrase] as Written;
    const duration = parseDuration(value.duration as string);
    const [bounds = '', unit] = (reading as string).split(' ');
    const [min = '', max = min] = bounds.split('-');
    const key = unit as 'months' | 'days';
    assert.equal(String(duration?.min?.[key] ?? 0), min, `“${phrase}”: at least`);
    assert.equal(String(duration?.max?.[key] ?? ''), max, `“${phrase}”: at most`);
  }
});

test('what has no time gets none', () => {
  for (const [category, phrase, reading] of rows) {
    const value = written[phrase];
    if (category === 'R') assert.equal(typeof value, 'string', `“${phrase}” is no time`);
    if (reading !== null || typeof value !== 'object') continue;
    const bounds = extent({ ...value, start: value.start === '../{asOf}' ? undefined : value.start } as Written);
    assert.equal(bounds, null, `“${phrase}” was read without a time`);
  }
});

test('no phrase of everyday language is taken for a time of the contract', () => {
  // Notation of the contract, or four digits, which are a year.
  const alike = ['2021', '2023/2024', '2024/2025', '0197'];
  for (const [, phrase] of rows) {
    assert.equal(parseTime(phrase) !== null, alike.includes(phrase), `“${phrase}”`);
    assert.equal(parseDuration(phrase), null, `“${phrase}”`);
  }
});

test('written into a file, all of them are without problems and keep their words', () => {
  const projects = rows.map(([, phrase], number): Project => {
    const value = written[phrase] as Written | string;
    const { at, status, ...when } = typeof value === 'string' ? ({} as Written) : value;
    if (when.start) when.start = when.start.replace('{asOf}', asOf);
    const milestones = [at ?? []].flat().map((date) => ({ title: 'x', date, text: phrase }));
    return { id: `p${number}`, title: `Phrase ${number}`, when: { ...when, text: phrase }, milestones, ...(status && { status }) };
  });
  const { strategy, problems } = validate({ title: 'Phrases', asOf, projects });
  assert.deepEqual(problems, []);
  assert.deepEqual(strategy?.projects, projects);
});

test('written where a time belongs, a phrase becomes words and a problem', () => {
  const foreign = rows.map(([, phrase]) => phrase).filter((phrase) => !parseTime(phrase));
  const projects = foreign.map((phrase, number) => ({ id: `p${number}`, title: 'x', when: { start: phrase } }));
  const { strategy, problems } = validate({ title: 'Phrases', projects });
  assert.deepEqual(
    strategy?.projects?.map(({ when }) => when),
    foreign.map((phrase) => ({ text: phrase })),
  );
  assert.equal(problems.length, foreign.length);
  assert.ok(problems.every(({ code, severity }) => code === 'unreadable-time' && severity === 'error'));
});
