// The roadmap's layout as boxes on paper, so that tests can say what lies on what.
import type { Strategy } from '../../../src/contract/strategy.js';
import { toDay } from '../../../src/contract/time.js';
import { de } from '../../../src/locale/de.js';
import { createModel } from '../../../src/model/model.js';
import { reachOf } from '../../../src/views/roadmap/bar.layout.js';
import {
  type Bar,
  type LaneLayout,
  layoutRoadmap,
  type RoadmapInput,
  type RoadmapLayout,
} from '../../../src/views/roadmap/roadmap.layout.js';

export const today = toDay(2021, 6, 15);

/** Letters are wide, bold ones wider. */
export const measureText = (text: string, size: number, weight: number): number =>
  text.replace(/\u00ad/g, '').length * size * (weight < 600 ? 0.55 : 0.6);

export function lay(strategy: Strategy, options: Partial<Omit<RoadmapInput, 'model'>> = {}): RoadmapLayout {
  const model = createModel(strategy, { lang: 'de', today: options.today ?? today, untitled: 'Ohne Titel' });
  return layoutRoadmap({
    model,
    locale: de,
    by: 'action-field',
    width: 1136,
    today,
    measureText,
    print: false,
    only: null,
    kept: null,
    ...options,
  });
}

export interface Box {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The place of a label as the style rules draw it. */
export function labelBox({ label, project, top }: Bar, { bar }: RoadmapLayout): Box {
  const high = 16 * label.lines;
  const [from, to] = label.place === 'above' ? [top - 2 - high, top - 2] : [top + bar / 2 - 8, top + bar / 2 + 8];
  return { what: `${label.place} label of ${project.id}`, left: label.x, right: label.x + label.width, top: from, bottom: to };
}

/** Bars with marks and lines, and labels that stand outside them. */
export const boxesIn = (lane: LaneLayout, layout: RoadmapLayout): Box[] =>
  lane.bars.flatMap((bar) => {
    const { box, label, top, project } = bar;
    const { x, end } = reachOf({ ...box, plan: null });
    const bottom = top + layout.bar;
    const boxes = [{ what: `bar of ${project.id}`, left: x, right: end, top, bottom }];
    if (box.plan) boxes.push({ what: `plan of ${project.id}`, left: box.plan.x, right: box.plan.end, top: bottom, bottom: bottom + 7 });
    return label.place === 'inside' ? boxes : [...boxes, labelBox(bar, layout)];
  });

export function overlapsOf(boxes: readonly Box[]): string[] {
  const sorted = [...boxes].sort((a, b) => a.left - b.left);
  const found: string[] = [];
  sorted.forEach((a, i) => {
    for (let j = i + 1; j < sorted.length; j += 1) {
      const b = sorted[j] as Box;
      if (b.left >= a.right) break;
      if (a.top < b.bottom && b.top < a.bottom) found.push(`${a.what} and ${b.what}`);
    }
  });
  return found;
}
