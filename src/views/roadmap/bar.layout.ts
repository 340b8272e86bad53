// From days to a bar in the plot: its ends, its vague edges and its marks, in px at a 16 px font.
import type { MilestoneModel, ProjectModel } from '../../model/strategy-model.js';
import type { Axis } from './axis.layout.js';
import type { Span } from './span.layout.js';

/** How an end of a bar is drawn. */
export type End = 'exact' | 'vague' | 'ongoing' | 'beyond' | 'plain';

/** A piece of the plot from `x` to `end`. */
export interface Piece {
  x: number;
  end: number;
}

export interface Mark extends Piece {
  milestone: MilestoneModel;
  /** On a part of the bar whose edges are sure. */
  inside: boolean;
}

export interface Box extends Piece {
  vagueStart: number;
  vagueEnd: number;
  startEnd: End;
  endEnd: End;
  /** Milestones in view, from left to right; wider than nothing where the day is not exact. */
  marks: readonly Mark[];
  /** The first plan, as far as it is in view; its sides are open where it goes on. */
  plan: Piece | null;
  /** Where an overdue bar's line ends: today. */
  overdue: number | null;
}

/** The shortest bar that is drawn. */
const shortest = 14;
/** The part of a bar that a vague edge takes at most, and that of an open edge whose other side is exact. */
const most = 0.42;
const mostOpen = 0.72;

const within = (day: number, { from, to }: Axis): number => Math.min(to, Math.max(from, day));

export function boxOf(span: Span, project: ProjectModel, axis: Axis, today: number): Box {
  const { width, place } = axis;
  const startsBefore = span.from < axis.from;
  const goesOn = span.to > axis.to;
  let x = startsBefore ? 0 : place(within(span.from, axis));
  let end = goesOn ? width - 2 : place(within(span.to, axis));
  if (end - x < shortest) {
    end = Math.min(x + shortest, width - 2);
    x = end - shortest;
  }
  const edge = (days: number, other: number): number =>
    days === 0 ? 0 : Math.min((days * (width - 20)) / (axis.to - axis.from), (end - x) * (span.open && other === 0 ? mostOpen : most));
  const ends = goesOn ? (span.to === Number.POSITIVE_INFINITY ? 'ongoing' : 'beyond') : span.vagueEnd > 0 ? 'vague' : 'exact';
  const starts = startsBefore ? 'beyond' : span.vagueStart > 0 ? 'vague' : 'exact';
  const box: Box = {
    x,
    end,
    vagueStart: startsBefore ? 0 : edge(span.vagueStart, span.vagueEnd),
    vagueEnd: ends === 'vague' ? edge(span.vagueEnd, span.vagueStart) : 0,
    startEnd: starts,
    endEnd: ends,
    marks: [],
    plan: planOf(project, axis),
    overdue: null,
  };
  box.marks = marksOf(project, box, axis);
  if (project.when.overdueSince !== null && !goesOn) {
    const until = place(within(today + 1, axis));
    box.overdue = until > end + 4 ? until : null;
  }
  return box;
}

/** Half a diamond; milestones in view are at least as wide. */
export const halfMark = 6;

function marksOf({ milestones }: ProjectModel, box: Box, axis: Axis): Mark[] {
  return milestones
    .flatMap((milestone): Mark[] => {
      const { earliest = null, latest = null, precision } = milestone.date ?? {};
      const first = earliest ?? latest;
      const last = latest ?? earliest;
      if (first === null || last === null || first < axis.from || last >= axis.to) return [];
      const middle = axis.place((first + last + 1) / 2);
      const exact = precision === 'day' || precision === 'month';
      const x = exact ? middle : Math.min(middle - halfMark, axis.place(first));
      const end = exact ? middle : Math.max(middle + halfMark, axis.place(last + 1));
      return [{ milestone, x, end, inside: x >= box.x + box.vagueStart - 1 && end <= box.end - box.vagueEnd + 1 }];
    })
    .sort((a, b) => a.x - b.x);
}

function planOf({ when: { planned } }: ProjectModel, axis: Axis): Piece | null {
  const first = planned?.start?.earliest ?? planned?.start?.latest ?? planned?.end?.earliest ?? null;
  const last = planned?.end?.latest ?? planned?.end?.earliest ?? planned?.start?.latest ?? null;
  if (first === null || last === null || last < axis.from || first >= axis.to) return null;
  const x = axis.place(within(first, axis));
  return { x, end: Math.max(x + 4, axis.place(within(last + 1, axis))) };
}

/** What a bar takes up with its marks, its plan and its overdue line, without its label. */
export function reachOf(box: Box): Piece {
  const { marks, plan, overdue } = box;
  const x = box.x - (box.startEnd === 'exact' ? 8 : 0);
  const end = Math.max(box.end + (box.endEnd === 'exact' ? 10 : 0), overdue === null ? 0 : overdue + 2);
  return {
    x: Math.min(x, ...marks.map((mark) => mark.x - halfMark - 2), plan?.x ?? x),
    end: Math.max(end, ...marks.map((mark) => mark.end + halfMark + 2), plan?.end ?? end),
  };
}
