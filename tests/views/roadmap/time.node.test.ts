import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Status, When } from '../../../src/contract/strategy.js';
import { parseTime, toDay } from '../../../src/contract/time.js';
import { de } from '../../../src/locale/de.js';
import { whenModel } from '../../../src/model/when.js';
import { axisOf } from '../../../src/views/roadmap/axis.layout.js';
import { rangeOf } from '../../../src/views/roadmap/range.layout.js';
import { month, type Span, spanOf, vagueness } from '../../../src/views/roadmap/span.layout.js';
import { lay, today } from './drawn.js';
import { strategy, time } from './random.js';

const asOf = toDay(2021, 6, 15);
const span = (when: When, status: Status = 'planned'): Span => {
  const found = spanOf(
    whenModel(when, status, today, () => null),
    status,
    asOf,
  );
  assert.ok(found, JSON.stringify(when));
  return found;
};
const months = (days: number): number => Math.round(days / month);

describe('edges are as vague as the data', () => {
  const vague: Record<string, number> = {
    '2021-03-15': 0,
    '2021-03': 0,
    '2021-Q1': 3,
    '2021-summer': 3,
    '2021-early': 4,
    '2021-H1': 6,
    '2021': 6,
    '2021-03~': 6,
    '2021-03?': 6,
    '2021/2022': 24,
    '202X': 120,
    '../2021-06': 8,
  };
  for (const [text, length] of Object.entries(vague)) {
    test(`${text}: ${length} months`, () => assert.equal(months(vagueness(parseTime(text) as never)), length));
  }

  test('no mark stands at an end that is not known to the month', () => {
    fc.assert(
      fc.property(time, time, (start, end) => {
        const point = { start: parseTime(start), end: parseTime(end) };
        const bar = lay({ contract: 1, title: 'T', projects: [{ id: 'p', title: 'P', when: { start, end } }] }).lanes[0]?.bars[0];
        assert.ok(bar && point.start && point.end);
        const known = ({ precision, about, uncertain, earliest, latest }: NonNullable<typeof point.start>): boolean =>
          (precision === 'day' || precision === 'month') && !about && !uncertain && earliest !== null && latest !== null;
        if (bar.box.startEnd === 'exact') assert.ok(known(point.start), start);
        if (bar.box.endEnd === 'exact') assert.ok(known(point.end), end);
        if (bar.box.startEnd === 'vague') assert.ok(bar.box.vagueStart > 0);
        if (bar.box.endEnd === 'vague') assert.ok(bar.box.vagueEnd > 0);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  test('the vague edges leave some of the bar, or all of it is vague', () => {
    fc.assert(
      fc.property(strategy, (random) => {
        for (const { box } of lay(random).lanes.flatMap((lane) => lane.bars))
          assert.ok(box.vagueStart + box.vagueEnd <= (box.end - box.x) * 0.85);
      }),
      { numRuns: 50, seed: 12 },
    );
  });
});

describe('from when to when', () => {
  test('known times: from the first possible day to the last', () => {
    assert.deepEqual(span({ start: '2019-11', end: '2020-09' }), {
      from: toDay(2019, 11, 1),
      to: toDay(2020, 10, 1),
      vagueStart: 0,
      vagueEnd: 0,
      open: false,
    });
    assert.equal(span({ start: '2021', end: '2023' }).to, toDay(2024, 1, 1));
  });

  test('already started: eight months that end on the known latest day', () => {
    const { from, vagueStart } = span({ start: '../2021-06-15', ongoing: true });
    assert.equal(months(toDay(2021, 6, 16) - from), 8);
    assert.equal(months(vagueStart), 8);
  });

  test('ongoing goes on for ever', () => assert.equal(span({ start: '2021', ongoing: true }).to, Number.POSITIVE_INFINITY));

  test('without an end: what runs has run until the facts hold, what is done was done by then', () => {
    assert.ok(span({ start: '2019' }, 'running').to - asOf > 11 * month);
    assert.equal(span({ start: '2019' }, 'running').vagueEnd, span({ start: '2019' }, 'running').to - asOf);
    assert.equal(span({ start: '2020-12' }, 'done').to, asOf);
    assert.ok(span({ start: '2022-03' }).vagueEnd > 11 * month);
  });

  test('only an end: a vague start before it', () => {
    const { from, to, vagueStart } = span({ end: '2021-09-30' });
    assert.equal(to, toDay(2021, 10, 1));
    assert.equal(months(vagueStart), 8);
    assert.equal(months(to - from), 11);
  });

  test('an end before the start covers both and claims no edge', () => {
    const { from, to, vagueStart, vagueEnd } = span({ start: '2022-06', end: '2021-02' });
    assert.ok(from <= toDay(2021, 3, 1) && to >= toDay(2022, 6, 1) && vagueStart > 0 && vagueEnd > 0);
  });

  test('nothing to hold on to', () =>
    assert.equal(
      spanOf(
        whenModel({ duration: 'P5Y' }, 'planned', today, () => null),
        'planned',
        asOf,
      ),
      null,
    ));
});

describe('the range', () => {
  const years = (...spans: [number, number][]): [number, number] => {
    const range = rangeOf(
      spans.map(([from, to]) => ({ from: toDay(from, 3, 1), to: toDay(to, 3, 1), vagueStart: 0, vagueEnd: 0, open: false })),
      [],
    );
    assert.ok(range);
    return [new Date(range.from * 864e5).getUTCFullYear(), new Date(range.to * 864e5).getUTCFullYear() - 1];
  };

  test('whole years around everything', () => assert.deepEqual(years([2019, 2021], [2020, 2024]), [2019, 2024]));
  test('one project until 2099 does not flatten the others', () =>
    assert.deepEqual(years([2019, 2021], [2020, 2024], [2021, 2099]), [2019, 2024]));
  test('nor one from 1950 on', () => assert.deepEqual(years([2019, 2021], [2020, 2024], [1950, 2022]), [2019, 2024]));
  test('a long strategy stays long', () => assert.deepEqual(years([2019, 2021], [2025, 2030], [2030, 2035], [2034, 2040]), [2019, 2040]));
  test('one project alone is shown whole', () => assert.deepEqual(years([2021, 2031]), [2021, 2031]));

  test('an end beyond it is said in words, and the bar goes to the edge', () => {
    const when: [string, When][] = [
      ['a', { start: '2019-03', end: '2021-03' }],
      ['b', { start: '2021', end: '2099' }],
      ['c', { start: '2020-03', end: '2022-03' }],
    ];
    const layout = lay({ contract: 1, title: 'T', projects: when.map(([id, time]) => ({ id, title: id, when: time })) });
    const bar = layout.lanes[0]?.bars.find(({ project }) => project.id === 'b');
    assert.equal(bar?.box.endEnd, 'beyond');
    assert.equal(bar?.until, 'bis 2099');
    assert.ok((bar?.box.end ?? 0) > (layout.axis?.width ?? 0) - 4);
  });
});

describe('the axis', () => {
  const axis = (from: number, to: number, width: number) =>
    axisOf({ from: toDay(from, 1, 1), to: toDay(to + 1, 1, 1) }, width, 48, today, de);
  const words = ({ bands, ticks }: ReturnType<typeof axis>): [string, string] => [
    bands
      .map(({ label }) => label)
      .filter(Boolean)
      .slice(0, 3)
      .join(' '),
    ticks
      .map(({ label }) => label)
      .filter(Boolean)
      .slice(0, 4)
      .join(' '),
  ];

  test('months, quarters, half-years, ticks, then several years together', () => {
    assert.deepEqual(words(axis(2020, 2021, 1100)), ['2020 2021', 'Jan Feb Mär Apr'.replace('Mär', de.monthsShort[2] as string)]);
    assert.deepEqual(words(axis(2019, 2025, 924)), ['2019 2020 2021', 'Q1 Q2 Q3 Q4']);
    assert.deepEqual(words(axis(2019, 2025, 560)), ['2019 2020 2021', 'H1 H2 H1 H2']);
    assert.deepEqual(words(axis(2019, 2025, 400)), ['2019 2020 2021', '']);
    assert.deepEqual(words(axis(2010, 2040, 924)), ['2010 2012 2014', '']);
    assert.deepEqual(words(axis(1970, 2060, 728)), ['1970er 1980er 1990er', '']);
  });

  test('bands fill the plot without gaps', () => {
    for (const [from, to, width] of [
      [2019, 2025, 924],
      [2013, 2041, 480],
      [2021, 2021, 1400],
    ] as const) {
      const { bands } = axis(from, to, width);
      let end = 0;
      for (const band of bands) {
        assert.ok(Math.abs(band.at - end) < 1e-6);
        end = band.at + band.width;
      }
      assert.ok(Math.abs(end - 100) < 1e-6);
    }
  });

  test('today stands inside the range only', () => {
    assert.equal(axis(2022, 2025, 900).today, null);
    assert.ok((axis(2021, 2021, 900).today ?? 0) > 40);
  });
});
