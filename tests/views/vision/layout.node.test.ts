// The picture's numbers: for any city nothing overlaps, nothing is lost, and the slogan is above the roofs.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { MeasureText } from '../../../src/element/view.js';
import type { ProjectModel } from '../../../src/model/strategy-model.js';
import { roofKinds, roofOf } from '../../../src/views/vision/roofs.js';
import type { Building, Skyline } from '../../../src/views/vision/skyline.js';
import { linesOf, sloganOf } from '../../../src/views/vision/slogan.layout.js';
import { formats, formOf, paneOrder, visionLayout } from '../../../src/views/vision/vision.layout.js';

const measure: MeasureText = (text, size) => text.replace(/\u00ad/g, '').length * size * 0.55;

function skyline(statuses: readonly (readonly Building['windows'][number]['status'][])[]): Skyline {
  return {
    of: 'actionField',
    buildings: statuses.map(
      (windows, f): Building => ({
        item: null,
        title: { value: `Feld ${f}` },
        about: null,
        icon: null,
        colour: f + 1,
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
  sloganOf({ value: words }, [{ value: 'Strategie' }, { value: 'Stadt Probe' }], width, format, measure);

const laid = (city: Skyline, width: number, format: (typeof formats)[number] = 'wide', words = 'Gemeinsam') =>
  visionLayout(city, slogan(words, width, format), width, format, measure);

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
        const block = slogan(words, width, format);
        const layout = visionLayout(city, block, width, format, measure);
        const { sky, pane } = layout;
        assert.equal(layout.houses.length, houses.length);
        assert.ok(sky.top + block.height + 8 + layout.tallest <= sky.height, 'a roof touches the slogan');
        if (!sky.full) assert.ok(sky.top + block.height <= sky.height - (sky.radii[1] ?? 0), 'the slogan reaches the second arc');
        layout.houses.forEach((house, i) => {
          const next = layout.houses[i + 1];
          assert.ok(house.x >= 0 && house.x + house.width <= (next?.x ?? width) + 1e-6, `house ${i} stands on its neighbour`);
          assert.ok(house.icon <= Math.min(house.width, house.ground));
          assert.equal(house.panes.length + house.left, houses[i]?.length, 'a window is lost');
          assert.equal(new Set(house.panes.map(({ thing }) => thing.id)).size, house.panes.length);
          const label = house.says ? 20 : 0;
          const rows = new Map<number, number[]>();
          for (const { x, y } of house.panes) {
            assert.ok(x >= 1 && x + pane <= house.width - 1, 'a window is wider than its house');
            assert.ok(y >= house.roof.height + label && y + pane <= house.height - house.ground + 1e-6, 'a window leaves its wall');
            rows.set(y, [...(rows.get(y) ?? []), x]);
          }
          const least = Math.max(pane + 2, layout.target);
          const apart = (places: number[]): boolean =>
            places.sort((a, b) => a - b).every((at, n) => n === 0 || at - (places[n - 1] ?? 0) >= least - 1e-6);
          assert.ok(apart([...rows.keys()]), 'floors overlap');
          for (const row of rows.values()) assert.ok(apart(row), 'windows overlap');
        });
        assert.ok(layout.target === 0 || layout.target >= 24, 'a target is too small');
      }),
      { seed: 20300101, numRuns: 400 },
    );
  });

  it('draws every window where there is room, and counts them where there is none', () => {
    assert.deepEqual(
      laid(counts(51, 16, 9), 1136).houses.map(({ left }) => left),
      [0, 0, 0],
    );
    const crowded = laid(counts(300, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), 1136).houses[0];
    assert.ok(crowded && crowded.left > 0 && crowded.says);
  });

  it('keeps the sizes of the reference pictures', () => {
    const seven = laid(counts(6, 3, 2, 4, 3, 4, 10), 1136);
    assert.equal(seven.form, 'columns');
    assert.equal(seven.pane, 26);
    assert.equal(seven.target, 40);
    assert.deepEqual(
      seven.houses.map(({ perFloor }) => perFloor),
      [2, 2, 2, 2, 2, 2, 2],
    );
    assert.ok(Math.abs((seven.houses[0]?.width ?? 0) - 123) < 2);
    assert.equal(Math.round(seven.sky.height), 557);
    const three = laid(counts(51, 16, 9), 1136);
    assert.deepEqual([three.form, three.pane, three.houses[0]?.perFloor], ['broad', 20, 7]);
    const twelve = laid(counts(6, 7, 7, 4, 4, 3, 10, 4, 4, 5, 4, 9), 1136);
    assert.deepEqual([twelve.form, twelve.pane, twelve.target], ['numbers', 20, 30]);
    const phone = laid(counts(6, 3, 2, 4, 3, 4, 10), 348);
    assert.deepEqual([phone.form, phone.pane, phone.target], ['rows', 12, 0]);
    assert.ok(Math.abs((phone.houses[0]?.width ?? 0) - 42) < 1);
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
    assert.equal(laid(city, 1000, 'square').sky.height, 1000);
    assert.equal(laid(city, 1000, 'tall').sky.height, 1500);
    assert.ok(laid(city, 1000).sky.height < 620);
  });

  it('grows for a long slogan', () => {
    const short = laid(counts(3, 3, 3), 1136);
    const long = laid(counts(3, 3, 3), 1136, 'wide', 'Wir gestalten die Stadt gemeinsam mit allen. '.repeat(12));
    assert.ok(long.sky.height > short.sky.height);
  });

  it('lights windows from below, done first', () => {
    const [house] = laid(skyline([['idea', 'done', 'stopped', 'running', 'none', 'unknown', 'planned', 'paused', 'emerging']]), 348).houses;
    assert.deepEqual(
      house?.panes.map(({ status }) => status),
      paneOrder,
    );
    const heights = house?.panes.map(({ y }) => y) ?? [];
    assert.deepEqual(
      heights,
      [...heights].sort((a, b) => b - a),
    );
  });
});

describe('roofs', () => {
  const points = (path: string): [number, number][] =>
    [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[LAMV]|$)/g)].map(([, x, y]): [number, number] => [Number(x), Number(y)]);

  it('are of twelve different kinds', () => {
    assert.equal(roofKinds, 12);
    assert.equal(new Set(Array.from({ length: 12 }, (_, i) => roofOf(i, 100, 20).path)).size, 12);
    assert.equal(roofOf(12, 100, 20).path, roofOf(0, 100, 20).path);
  });

  for (let i = 0; i < roofKinds; i += 1) {
    it(`${i + 1} stays between its eaves and below its height`, () => {
      const { path, height } = roofOf(i, 100, 20);
      const all = points(path);
      assert.ok(all.length > 0);
      for (const [x, y] of all) assert.ok(x >= 0 && x <= 100 && y <= 0 && y >= -height - 1e-6, `${x} ${y}`);
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
    const { size, room } = slogan(word, 348);
    assert.ok(measure(word, size, 700) <= room);
  });

  it('keeps language and counts lines', () => {
    assert.equal(sloganOf({ value: 'A: b.', lang: 'en' }, [], 900, 'wide', measure).main[0]?.lang, 'en');
    assert.equal(linesOf('aaaa bbbb cccc', 10, 400, 60, measure), 2);
    assert.equal(linesOf('aaaa\u00adbbbb', 10, 400, 30, measure), 2);
    assert.equal(linesOf('aaaaaaaaaaaaaaaaaaaa', 10, 400, 55, measure), 3);
  });
});
