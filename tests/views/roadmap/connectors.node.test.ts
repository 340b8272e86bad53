// Lines between projects: where they end, how they run, and when letters stand in their place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ItemModel } from '../../../src/model/strategy-model.js';
import { reachOf } from '../../../src/views/roadmap/bar.layout.js';
import { type Connector, drawnIn } from '../../../src/views/roadmap/connectors.layout.js';
import { relationsOf } from '../../../src/views/roadmap/relations.layout.js';
import type { Bar, RoadmapLayout } from '../../../src/views/roadmap/roadmap.layout.js';
import { crowd, dependencies, manyDependencies } from '../../fixtures/roadmap.js';
import { type Box, labelBox, lay } from './drawn.js';
import { strategy } from './random.js';

interface Placed {
  bar: Bar;
  top: number;
  label: Box | null;
}

/** Bars in the numbers of the lines: lanes one below the other. */
function placedIn(layout: RoadmapLayout): Placed[] {
  let y = 0;
  return layout.lanes.flatMap(({ bars, height }) => {
    const above = y;
    y += height;
    return bars.map(layout.barAt).map((bar): Placed => {
      const { left, right, top, bottom, what } = labelBox(bar, layout);
      const label = bar.label.place === 'inside' ? null : { what, left, right, top: top + above, bottom: bottom + above };
      return { bar, top: bar.top + above, label };
    });
  });
}

const linesOf = (layout: RoadmapLayout): readonly Connector[] => relationsOf(layout, null, true).lines;

/** What is wrong with the ends of a line. */
function ends({ from, to, points }: Connector, placed: readonly Placed[], { bar }: RoadmapLayout): string[] {
  const [x, y] = points[0] as readonly [number, number];
  const [endX, endY] = points.at(-1) as readonly [number, number];
  const starts = placed.some((one) => one.bar.project === from && x >= one.bar.box.x && x <= one.bar.box.end && y === one.top + bar);
  const arrives = placed.some(({ bar: { project, box }, top }) => {
    if (project !== to) return false;
    const beside = endX === reachOf({ ...box, marks: [], plan: null }).x - 1 && endY === top + bar / 2;
    const onEdge = endX >= box.x && endX <= box.end && (endY === top - 1 || endY === top + bar + 1);
    return beside || onEdge;
  });
  return [...(starts ? [] : [`starts at ${x} ${y}`]), ...(arrives ? [] : [`ends at ${endX} ${endY}`])];
}

/** Labels that a line crosses although a line from top to bottom would find room beside all labels of each row. */
function crossed({ points, to, from }: Connector, placed: readonly Placed[], width: number): string[] {
  const rows = new Map<number, Placed[]>();
  for (const one of placed) rows.set(one.top, [...(rows.get(one.top) ?? []), one]);
  return points.slice(1).flatMap(([x, y], i) => {
    const [beforeX, beforeY] = points[i] as readonly [number, number];
    const [left, right] = [Math.min(x, beforeX), Math.max(x, beforeX)];
    const [top, bottom] = [Math.min(y, beforeY), Math.max(y, beforeY)];
    return placed.flatMap(({ bar, label, top: row }) => {
      if (!label || label.left >= right + 1 || label.right <= left - 1 || label.top >= bottom || label.bottom <= top) return [];
      // In the rows of its own two ends a line may have no choice; elsewhere it has one if the labels leave a gap.
      const own = rows.get(row)?.some((one) => one.bar.project === to || one.bar.project === from);
      const taken = (rows.get(row) ?? []).flatMap((one) => (one.label ? [one.label] : [])).sort((a, b) => a.left - b.left);
      let free = 4;
      let way = false;
      for (const one of taken) {
        way ||= one.left - 6 >= free;
        free = Math.max(free, one.right + 6);
      }
      return own || !(way || free <= width - 4) ? [] : [`crosses ${bar.project.id}`];
    });
  });
}

function findings(layout: RoadmapLayout): string[] {
  const placed = placedIn(layout);
  return linesOf(layout).flatMap((line) => {
    const askew = line.points.slice(1).filter(([x, y], i) => x !== line.points[i]?.[0] && y !== line.points[i]?.[1]);
    const outside = line.points.filter(([x]) => !(x >= 0 && x <= (layout.axis?.width ?? 0)));
    return [
      ...ends(line, placed, layout),
      ...askew.map(() => 'runs askew'),
      ...outside.map(() => 'leaves the plot'),
      ...crossed(line, placed, layout.axis?.width ?? 0),
    ].map((what) => `${line.from.id} → ${line.to.id} ${what}`);
  });
}

const hung = fc.tuple(strategy, fc.array(fc.tuple(fc.nat(69), fc.nat(69)), { maxLength: 40 })).map(([made, pairs]) => {
  const projects = (made.projects ?? []).map((one) => ({ ...one, dependsOn: [] as string[] }));
  for (const [a, b] of pairs) projects[a % projects.length]?.dependsOn.push(`p${b % projects.length}`);
  return { ...made, projects };
});

test('lines end at their bars, run level and plumb, and around labels where there is a way, in 120 random strategies at any zoom', () => {
  let lines = 0;
  fc.assert(
    fc.property(
      hung,
      fc.integer({ min: 640, max: 1600 }),
      fc.constantFrom('action-field', 'unit', 'none'),
      fc.constantFrom(1, 1, 2.5, 9),
      (made, width, by, zoom) => {
        const layout = lay(made, { width, by }).zoomed(zoom);
        lines += linesOf(layout).length;
        assert.deepEqual(findings(layout), []);
      },
    ),
    { numRuns: 120, seed: 4 },
  );
  assert.ok(lines > 200, `${lines} lines were drawn`);
});

test('the same in a crowd, where each dependency between placed projects has its line', () => {
  const layout = lay(crowd(400));
  assert.deepEqual(findings(layout), []);
  const drawn = new Set(layout.lanes.flatMap(({ bars }) => bars.map(({ project }) => project)));
  const wanted = [...drawn].flatMap((one) => one.dependsOn.filter((other) => other !== one && drawn.has(other)));
  assert.equal(linesOf(layout).length, wanted.length);
});

const choice = (layout: RoadmapLayout, id: string): ItemModel => layout.order.find((one) => one.id === id) as ItemModel;
const named = (lines: readonly Connector[]): string[] =>
  lines.map(({ from, to, rank, wrong }) => `${from.id} ${to.id} ${rank}${wrong ? ' wrong' : ''}`);

test('of the chosen project, all that it waits for and all that wait for it, direct ones marked', () => {
  const layout = lay(dependencies());
  const { lines, letters, related } = relationsOf(layout, choice(layout, 'portal'), false);
  assert.deepEqual(named(lines).sort(), [
    'akte signatur further',
    'portal bauamt direct',
    'portal payment direct',
    'scanner portal direct',
    'signatur portal direct wrong',
  ]);
  assert.deepEqual([...related].map(({ id }) => id).sort(), ['akte', 'bauamt', 'payment', 'scanner', 'signatur']);
  assert.equal(letters.size, 0);
  assert.deepEqual(relationsOf(layout, null, false).lines, []);
});

test('with all, every dependency, those of the chosen project first', () => {
  const layout = lay(dependencies());
  const ranks = relationsOf(layout, choice(layout, 'portal'), true).lines.map(({ rank }) => rank);
  assert.deepEqual(ranks, ['direct', 'direct', 'direct', 'direct', 'further', 'other', 'other']);
});

test('letters from six relations on, below 900 px, and where one has no date', () => {
  const many = lay(manyDependencies());
  const { lines, letters } = relationsOf(many, choice(many, 'portal'), false);
  assert.equal(lines.length, 0);
  assert.deepEqual([...letters.values()].join(''), 'abcdefgh');
  assert.equal(letters.get(choice(many, 'chat') as never), 'h', 'over two steps comes last');
  const tablet = lay(dependencies(), { width: 768 });
  assert.equal(relationsOf(tablet, choice(tablet, 'portal'), false).letters.size, 5);
  assert.ok(relationsOf(tablet, null, true).lines.length > 0, 'all has lines there, too');
  const phone = lay(dependencies(), { width: 340 });
  assert.equal(relationsOf(phone, choice(phone, 'portal'), true).lines.length, 0);
  const payment = relationsOf(many, choice(many, 'payment'), false);
  assert.ok(payment.letters.has(choice(many, 'chat') as never), 'a chip has a letter');
});

test('a lane draws its piece of a line: dot where it starts, arrow where it ends, and runs through where it passes', () => {
  const line = {
    points: [
      [50, 30],
      [50, 250],
      [90, 250],
    ],
  } as unknown as Connector;
  const [first, second, third] = [drawnIn(line, 0, 100), drawnIn(line, 100, 100), drawnIn(line, 200, 100)];
  assert.deepEqual(first?.dot, [50, 30]);
  assert.equal(first?.arrow, '');
  assert.equal(second?.dot ?? second?.arrow, '');
  assert.equal(third?.arrow, 'M90 50l-9 -5v10z');
  assert.match(third?.line ?? '', /L50 42Q50 50 58 50L90 50$/);
  assert.equal(drawnIn(line, 300, 100), null);
});
