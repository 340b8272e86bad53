import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { halfMark } from '../../../src/views/roadmap/bar.layout.js';
import { arrangements } from '../../../src/views/roadmap/lanes.layout.js';
import type { Bar, RoadmapLayout } from '../../../src/views/roadmap/roadmap.layout.js';
import { crowd, everyTime, longWords, plannedAndOverdue, withMilestones } from '../../fixtures/roadmap.js';
import { boxesIn, labelBox, lay, overlapsOf } from './drawn.js';
import { strategy } from './random.js';

const barsOf = (layout: RoadmapLayout): Bar[] => layout.lanes.flatMap((lane) => lane.bars);
const titled = (layout: RoadmapLayout, title: string): Bar => {
  const bar = barsOf(layout).find(({ project }) => project.title.value === title);
  assert.ok(bar, title);
  return bar;
};

/** What is wrong with the places of bars and labels. */
function findings(layout: RoadmapLayout): string[] {
  const width = layout.axis?.width ?? 0;
  return layout.lanes.flatMap((lane) => {
    const boxes = boxesIn(lane, layout);
    const outside = lane.bars
      .map((bar) => labelBox(bar, layout))
      .filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > lane.height)
      .map(({ what }) => `${what} leaves the plot`);
    return [...overlapsOf(boxes), ...outside, ...lane.bars.flatMap((bar) => squeezed(bar))];
  });
}

/** Labels inside a bar stand on its sure part, clear of marks and milestones. */
function squeezed({ box, label, project }: Bar): string[] {
  if (label.place !== 'inside') return [];
  const { x, width } = label;
  const fits = x >= box.x + box.vagueStart && x + width <= box.end - box.vagueEnd;
  const hit = box.marks.some((mark) => mark.end + halfMark > x && mark.x - halfMark < x + width);
  return fits && !hit ? [] : [`label in ${project.id} has no room`];
}

test('labels and bars never overlap nor leave the plot, in 200 random strategies', () => {
  fc.assert(
    fc.property(strategy, fc.integer({ min: 640, max: 1600 }), fc.constantFrom(...arrangements), fc.boolean(), (random, width, by, print) =>
      assert.deepEqual(findings(lay(random, { width, by, print })), []),
    ),
    { numRuns: 200, seed: 20210615 },
  );
});

test('nor at any zoom: bars stay in their rows', () => {
  fc.assert(
    fc.property(strategy, fc.integer({ min: 640, max: 1600 }), fc.constantFrom(1.1, 1.5, 2, 3, 7, 20, 1000), (random, width, zoom) => {
      const whole = lay(random, { width });
      const zoomed = whole.zoomed(zoom);
      const lanes = zoomed.lanes.map((lane) => ({ ...lane, bars: lane.bars.map(zoomed.barAt) }));
      assert.deepEqual(findings({ ...zoomed, lanes }), []);
    }),
    { numRuns: 200, seed: 20210615 },
  );
});

test('the same for strategies made up for the difficult cases', () => {
  for (const made of [everyTime(), withMilestones(), plannedAndOverdue(), longWords(), crowd(110), crowd(1000)]) {
    for (const width of [640, 768, 900, 1136, 1600]) assert.deepEqual(findings(lay(made, { width })), [], `${width} px`);
  }
});

test('every project stands in a lane or on the shelf, whatever its dates', () => {
  fc.assert(
    fc.property(strategy, fc.constantFrom(...arrangements), fc.constantFrom(320, 1136), (random, by, width) => {
      const layout = lay(random, { by, width });
      const ids = new Set([
        ...barsOf(layout).map(({ project }) => project.id),
        ...layout.shelf.flatMap(({ projects }) => projects.map(({ id }) => id)),
      ]);
      assert.equal(ids.size, random.projects?.length);
      assert.equal(layout.order.length, ids.size);
    }),
    { numRuns: 50, seed: 7 },
  );
});

describe('where a label stands', () => {
  const places = (width: number) =>
    Object.fromEntries(barsOf(lay(everyTime(), { width })).map(({ project, label }) => [project.title.value, label.place]));

  test('inside, else behind, else before, else above', () => {
    const wide = places(1136);
    assert.equal(wide['Tag bis Tag'], 'inside');
    assert.equal(wide['Ein Monat'], 'after');
    assert.equal(wide['Spanne über zwei Jahre, fortlaufend'], 'before');
    const label = barsOf(lay(longWords(), { width: 768 })).find(({ project }) => project.id === 'w1')?.label;
    assert.ok(label && label.lines > 1);
    assert.equal(label.place, 'above');
  });

  test('between the milestones of a bar, in one piece', () => {
    const { box, label } = titled(lay(withMilestones()), 'Moderne Arbeits\u00adwelten');
    assert.equal(label.place, 'inside');
    assert.ok(box.marks.length === 3);
  });

  test('what is overdue says since when, behind the line', () => {
    const { box, label } = titled(lay(plannedAndOverdue()), 'Video-Ident');
    assert.equal(label.suffix, 'überfällig seit März 2021');
    assert.ok(box.overdue !== null && label.x > box.overdue);
  });
});

test('rows are lower from fifty projects with dates on', () => {
  assert.deepEqual([lay(crowd(40)).pitch, lay(crowd(110)).pitch], [34, 28]);
  assert.deepEqual([lay(crowd(40)).dense, lay(crowd(110)).dense], [false, true]);
});

test('the legend explains what occurs and nothing else', () => {
  const { keys } = lay(plannedAndOverdue());
  for (const key of ['plan', 'overdue', 'start', 'end', 'stopped'] as const) assert.ok(keys.has(key), key);
  for (const key of ['milestone', 'ongoing', 'beyond', 'idea'] as const) assert.ok(!keys.has(key), key);
});

test('a strategy without any date has no axis and all of its projects on the shelf', () => {
  const layout = lay({
    contract: 1,
    title: 'Ohne',
    projects: [
      { id: 'p', title: 'Eins' },
      { id: 'q', title: 'Zwei', when: { duration: 'P5Y' }, status: 'idea' },
    ],
  });
  assert.equal(layout.axis, null);
  assert.deepEqual(layout.lanes, []);
  assert.deepEqual(
    layout.shelf.map(({ head }) => head),
    ['idea', 'unknown'],
  );
});

test('vague milestones at the same time stand side by side, each on a line of its own', () => {
  const milestones = ['2021', '2021', '2021-H1', '2022', '2021-05'].map((date, i) => ({ id: `m${i}`, title: `M ${i}`, date }));
  const { box } = titled(
    lay({ contract: 1, title: 'T', projects: [{ id: 'p', title: 'P', when: { start: '2019-01', end: '2024-12' }, milestones }] }),
    'P',
  );
  assert.equal(box.marks.length, 5);
  box.marks.forEach((mark, i) => {
    assert.ok(mark.at >= mark.x && mark.at <= mark.end);
    for (const other of box.marks.slice(i + 1)) {
      assert.ok(Math.abs(mark.at - other.at) >= 2 * halfMark, `${mark.milestone.id} and ${other.milestone.id}`);
      const lines = mark.end > mark.x && other.end > other.x && mark.x < other.end && other.x < mark.end;
      assert.ok(!lines || mark.drop !== other.drop, `lines of ${mark.milestone.id} and ${other.milestone.id}`);
    }
  });
});
