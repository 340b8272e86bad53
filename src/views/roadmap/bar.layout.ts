// From days to a bar in the plot: its ends, its vague edges and its marks, in px at a 16 px font.
import type { MilestoneModel, ProjectModel } from '../../model/strategy-model.js';
import type { Axis } from './axis.layout.js';
import type { Span } from './span.layout.js';

/** A piece of the plot from `x` to `end`. */
export interface Piece {
  x: number;
  end: number;
}

/** A milestone in view, as wide as its time is vague. */
export interface Mark extends Piece {
  milestone: MilestoneModel;
  /** Middle of the diamond. */
  at: number;
  /** Px by which its line lies below the bar's middle, so that it does not lie on another's. */
  drop: number;
  /** On a part of the bar whose edges are sure. */
  inside: boolean;
}

export interface Box extends Piece {
  vagueStart: number;
  vagueEnd: number;
  /** How the ends are drawn. */
  startEnd: 'exact' | 'vague' | 'beyond';
  endEnd: 'exact' | 'vague' | 'beyond' | 'ongoing';
  /** Milestones in view, from left to right. */
  marks: readonly Mark[];
  /** The first plan, as far as it is in view. */
  plan: Piece | null;
  /** Where an overdue bar's line ends: today. */
  overdue: number | null;
  /** The day of it that is nearest to the picture, where none is in it. */
  out: number | null;
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
    Math.min(place(axis.from + days) - place(axis.from), days && (end - x) * (span.open && other === 0 ? mostOpen : most));
  const box: Box = {
    x,
    end,
    vagueStart: startsBefore ? 0 : edge(span.vagueStart, span.vagueEnd),
    vagueEnd: goesOn ? 0 : edge(span.vagueEnd, span.vagueStart),
    startEnd: startsBefore ? 'beyond' : span.vagueStart > 0 ? 'vague' : 'exact',
    endEnd: goesOn ? (span.to === Number.POSITIVE_INFINITY ? 'ongoing' : 'beyond') : span.vagueEnd > 0 ? 'vague' : 'exact',
    marks: [],
    plan: planOf(project, axis),
    overdue: null,
    out: span.to <= axis.from ? span.to : span.from >= axis.to ? span.from : null,
  };
  box.marks = marksOf(project, box, axis);
  const now = place(within(today + 1, axis));
  if (project.when.overdueSince !== null && !goesOn && now > end + 4) box.overdue = now;
  return box;
}

/** Half a diamond; milestones in view are at least as wide. */
export const halfMark = 6;
/** Lines of vague milestones that would lie on each other lie below and above: each through its own diamond. */
const drops = [0, 4, -4, 7, -7];

function marksOf({ milestones }: ProjectModel, box: Box, axis: Axis): Mark[] {
  const marks = milestones
    .flatMap((milestone): Mark[] => {
      const { earliest = null, latest = null, precision } = milestone.date ?? {};
      const first = earliest ?? latest;
      const last = latest ?? earliest;
      if (first === null || last === null || first < axis.from || last >= axis.to) return [];
      const at = axis.place((first + last + 1) / 2);
      const exact = precision === 'day' || precision === 'month';
      const x = exact ? at : Math.min(at - halfMark, axis.place(first));
      const end = exact ? at : Math.max(at + halfMark, axis.place(last + 1));
      return [{ milestone, x, end, at, drop: 0, inside: x >= box.x + box.vagueStart - 1 && end <= box.end - box.vagueEnd + 1 }];
    })
    .sort((a, b) => a.at - b.at);
  marks.forEach((mark, i) => {
    const before = marks.slice(0, i);
    // Where the day is not known, the diamond may stand anywhere on its line: beside the one before.
    mark.at = Math.min(mark.end, Math.max(mark.at, (before.at(-1)?.at ?? Number.NEGATIVE_INFINITY) + 2 * halfMark + 4));
    if (mark.end > mark.x)
      mark.drop = drops.find((drop) => !before.some((other) => other.drop === drop && other.x < mark.end && mark.x < other.end)) ?? 0;
  });
  return marks;
}

function planOf({ when: { planned } }: ProjectModel, axis: Axis): Piece | null {
  const { start, end } = planned ?? {};
  const first = start?.earliest ?? start?.latest ?? end?.earliest ?? null;
  const last = end?.latest ?? end?.earliest ?? start?.latest ?? null;
  if (first === null || last === null || last < axis.from || first >= axis.to) return null;
  const x = axis.place(within(first, axis));
  return { x, end: Math.max(x + 4, axis.place(within(last + 1, axis))) };
}

/** What a bar takes up with its marks, its plan and its overdue line, without its label. */
export function reachOf({ x, end, startEnd, endEnd, marks, plan, overdue }: Box): Piece {
  const pieces = [
    { x: x - (startEnd === 'exact' ? 8 : 0), end: Math.max(end + (endEnd === 'exact' ? 10 : 0), overdue === null ? 0 : overdue + 2) },
    ...marks.map((mark) => ({ x: mark.x - halfMark - 2, end: mark.end + halfMark + 2 })),
    ...(plan ? [plan] : []),
  ];
  return { x: Math.min(...pieces.map((piece) => piece.x)), end: Math.max(...pieces.map((piece) => piece.end)) };
}
