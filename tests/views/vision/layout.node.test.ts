// The picture's numbers: for any city nothing overlaps, nothing is lost, and the slogan is above the roofs.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { MeasureText } from '../../../src/element/view.js';
import type { ProjectModel } from '../../../src/model/strategy-model.js';
import { paneOrder } from '../../../src/views/vision/panes.js';
import { roofs } from '../../../src/views/vision/roofs.js';
import type { Building, Skyline } from '../../../src/views/vision/skyline.js';
import { sloganOf } from '../../../src/views/vision/slogan.layout.js';
import { formats, formOf, visionLayout } from '../../../src/views/vision/vision.layout.js';

const measure: MeasureText = (text, size) => text.replace(/\u00ad/g, '').length * size * 0.55;

function skyline(statuses: readonly (readonly Building['windows'][number]['status'][])[]): Skyline {
  return {
    of: 'actionField',
    buildings: statuses.map(
      (windows, f): Building => ({
        item: null,
        title: { value: `Feld ${f}` },
        fields: [],
        windows: windows.map((status, i) => ({ thing: { kind: 'project', id: `${f}-${i}` } as ProjectModel, status, dim: false })),
      }),
    ),
    beside: [],
    kinds: ['project'],
    chosen: null,
    marked: null,
    lit: null,
  };
}

const counts = (...all: number[]): Skyline => skyline(all.map((n) => Array.from({ length: n }, () => 'done' as const)));

const slogan = (words: string, width: number, format: (typeof formats)[number] = 'wide') =>
  sloganOf({ value: words }, width, format, measure);

const laid = (city: Skyline, width: number, format: (typeof formats)[number] = 'wide', words = 'Gemeinsam') =>
  visionLayout(city, { value: words }, width, format, measure);

/** Up to 12 houses that share up to 300 windows. */
const cities = fc.array(fc.array(fc.constantFrom(...paneOrder), { maxLength: 300 }), { maxLength: 12 }).map((houses) => {
  let room = 300;
  return houses.map((windows) => {
    const kept = windows.slice(0, room);
    room -= kept.length;
    return kept;
  });
});

describe('vision layout', () => {
  it('of any city at any width and in any format keeps everything apart and inside', () => {
    const word = fc.constantFrom(
      'Stadt',
      'gemeinsam.',
      'Digitali\u00adsierungs\u00adstrategie',
      'für',
      'alle!',
      'Dokumentenmanagementsystemeinführung',
      'a:',
    );
    const slogans = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(cities, slogans, fc.integer({ min: 220, max: 1440 }), fc.constantFrom(...formats), (houses, words, width, format) => {
        const city = skyline(houses);
        const layout = visionLayout(city, { value: words }, width, format, measure);
        const { house, pane, cell, ground, unit } = layout;
        assert.equal(layout.houses.length, houses.length);
        if (!layout.full) assert.ok(layout.street >= 0.28 * width, 'the slogan reaches the second arc');
        assert.ok(house <= width / Math.max(1, houses.length), 'houses stand on their neighbours');
        assert.ok(ground / 2 <= house, 'an icon is wider than its house');
        assert.ok(cell >= pane + 2, 'windows overlap');
        for (const [i, { height, roof, panes, perFloor, left }] of layout.houses.entries()) {
          assert.ok(height <= layout.street, 'a roof touches the slogan');
          assert.equal(panes.length + left, houses[i]?.length, 'a window is lost');
          assert.equal(new Set(panes.map(({ thing }) => thing.id)).size, panes.length);
          assert.ok(perFloor * cell - (cell - pane) <= house - 2, 'a window is wider than its house');
          const label = left > 0 && layout.says ? 20 : 0;
          const floors = Math.ceil(panes.length / perFloor);
          assert.ok(ground + floors * cell + label <= height - roof[0] * unit + 1e-6, 'a window leaves its wall');
        }
        assert.ok(!layout.pick || cell >= 24, 'a target is too small');
      }),
      { seed: 20300101, numRuns: 400 },
    );
  });

  it('draws every window where there is room, and counts them where there is none', () => {
    assert.deepEqual(
      laid(counts(51, 16, 9), 1136).houses.map(({ left }) => left),
      [0, 0, 0],
    );
    const crowded = laid(counts(300, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), 1136);
    assert.ok(crowded.says && (crowded.houses[0]?.left ?? 0) > 0);
  });

  it('keeps the sizes of the reference pictures', () => {
    const seven = laid(counts(6, 3, 2, 4, 3, 4, 10), 1136);
    assert.equal(seven.form, 'columns');
    assert.equal(seven.pane, 26);
    assert.deepEqual([seven.cell, seven.pick], [40, true]);
    assert.deepEqual(
      seven.houses.map(({ perFloor }) => perFloor),
      [2, 2, 2, 2, 2, 2, 2],
    );
    assert.ok(Math.abs(seven.house - 123) < 2);
    assert.equal(Math.round(seven.sky), 557);
    const three = laid(counts(51, 16, 9), 1136);
    assert.deepEqual([three.form, three.pane, three.houses[0]?.perFloor], ['broad', 20, 7]);
    const twelve = laid(counts(6, 7, 7, 4, 4, 3, 10, 4, 4, 5, 4, 9), 1136);
    assert.deepEqual([twelve.form, twelve.pane, twelve.cell, twelve.pick], ['numbers', 20, 30, true]);
    const phone = laid(counts(6, 3, 2, 4, 3, 4, 10), 348);
    assert.deepEqual([phone.form, phone.pane, phone.pick], ['rows', 12, false]);
    assert.ok(Math.abs(phone.house - 42) < 1);
  });

  it('gives each number of houses and each width its form', () => {
    assert.deepEqual(
      [1, 4, 5, 7, 9, 10, 12].map((n) => formOf(n, 1136)),
      ['broad', 'broad', 'columns', 'columns', 'titles', 'numbers', 'numbers'],
    );
    assert.deepEqual(
      [0, 1, 7, 12].map((n) => formOf(n, 320)),
      ['rows', 'rows', 'rows', 'rows'],
    );
    assert.deepEqual(
      [3, 4, 7].map((n) => formOf(n, 704)),
      ['broad', 'numbers', 'numbers'],
    );
  });

  it('is as high as its format', () => {
    const city = counts(6, 3, 2);
    assert.equal(laid(city, 1000, 'square').sky, 1000);
    assert.equal(laid(city, 1000, 'tall').sky, 1500);
    assert.ok(laid(city, 1000).sky < 620);
  });

  it('lights windows from below, done first', () => {
    const [house] = laid(skyline([['idea', 'done', 'stopped', 'running', 'none', 'unknown', 'planned', 'paused', 'emerging']]), 348).houses;
    assert.deepEqual(
      house?.panes.map(({ status }) => status),
      paneOrder,
    );
  });
});

describe('roofs', () => {
  /** Corners and ends of arcs. */
  const points = (line: string): [number, number][] => {
    let [x, y] = [0, 0];
    return [...line.matchAll(/([LVHA])([^LVHA]*)/g)].map(([, command, rest]) => {
      const numbers = (rest?.match(/-?(\d+(\.\d*)?|\.\d+)/g) ?? []).map(Number);
      if (command !== 'V') x = (command === 'H' ? numbers[0] : numbers.at(-2)) ?? Number.NaN;
      if (command !== 'H') y = numbers.at(-1) ?? Number.NaN;
      return [x, y];
    });
  };

  it('are of twelve different kinds', () => {
    assert.equal(roofs.length, 12);
    assert.equal(new Set(roofs.map(([, line]) => line)).size, 12);
    const { houses } = laid(counts(...Array.from({ length: 12 }, () => 1)), 1136);
    assert.deepEqual(
      houses.map(({ roof }) => roof),
      roofs,
    );
  });

  for (const [i, [height, line]] of roofs.entries()) {
    it(`${i + 1} stays between its eaves and rises to its height`, () => {
      const all = points(line);
      assert.ok(all.length > 0);
      for (const [x, y] of all) assert.ok(x >= 0 && x <= 1 && y <= 0 && y >= -height - 1e-6, `${x} ${y}`);
      if (!line.includes('A')) assert.ok(Math.abs(Math.min(...all.map(([, y]) => y)) + height) < 1e-6);
    });
  }
});

describe('slogan', () => {
  it('has a small line for what stands before a colon', () => {
    const { lead, main } = slogan('HI – digital: gemeinsam. einfach. besser.', 1136);
    assert.equal(lead?.value, 'HI – digital:');
    assert.deepEqual(
      main.map(({ value }) => value),
      ['gemeinsam.', 'einfach.', 'besser.'],
    );
  });

  it('stands in one line where it is short, and one sentence a line on a phone', () => {
    assert.deepEqual([slogan('gemeinsam. einfach. besser.', 1136).stacked, slogan('gemeinsam. einfach. besser.', 1136).size], [false, 64]);
    assert.equal(slogan('gemeinsam. einfach. besser.', 348).stacked, true);
  });

  it('is smaller the longer it is, and never wider than the picture', () => {
    const sizes = ['Gemeinsam', 'Gemeinsam für die Stadt '.repeat(4), 'Gemeinsam für die Stadt '.repeat(16)].map(
      (words) => slogan(words, 1136).size,
    );
    assert.deepEqual(
      sizes,
      [...sizes].sort((a, b) => b - a),
    );
    assert.ok((sizes[0] ?? 0) > (sizes[2] ?? 0));
    const word = 'Grundstücksverkehrsgenehmigung';
    const { size } = slogan(word, 348);
    assert.ok(measure(word, size, 700) <= 348 - 32);
  });

  it('keeps its language, and divides a word where it may be divided', () => {
    assert.equal(sloganOf({ value: 'A: b.', lang: 'en' }, 900, 'wide', measure).main[0]?.lang, 'en');
    assert.ok(slogan('Grundstücks\u00adverkehrs\u00adgenehmigung', 348).size > slogan('Grundstücksverkehrsgenehmigung', 348).size);
  });
});
