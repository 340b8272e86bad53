// Where projects stand between two axes, in the units of their scales; no pixels yet.
import type { AxisModel, CriterionModel, MatrixModel, ProjectModel, StrategyModel } from '../../model/strategy-model.js';
import { type Range, rangeOf, scoreOf } from './scores.js';

export type Corner = 'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight';

export const corners: readonly Corner[] = ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'];

export interface AxisRange extends Range {
  /** Where the quadrants meet, within the range; what lies on it counts as high. */
  split: number;
}

export interface Placed {
  project: ProjectModel;
  x: number;
  y: number;
  /** On the third axis; null without one, or where its score is missing. */
  bulk: number | null;
  /** `bulk` as a part of the axis, 0 to 1. */
  size: number | null;
  corner: Corner;
  /** A bonus of an axis is missing: the point may lie too low. */
  bonusUnknown: boolean;
}

export interface Unplaced {
  project: ProjectModel;
  /** Where it would stand on the axes that it has scores for. */
  x: number | null;
  y: number | null;
  /** The criteria without a score. */
  missing: CriterionModel[];
}

export interface Placing {
  x: AxisRange;
  y: AxisRange;
  /** In the order of the list: quadrant, the most wanted first, then height. A point's number is its place here. */
  placed: Placed[];
  unplaced: Unplaced[];
  /** The quadrants in the order of the list. */
  order: Corner[];
}

export function placingOf(model: StrategyModel, matrix: MatrixModel): Placing {
  const { projects } = model;
  const [x, y] = [scaleOf(matrix.x, projects), scaleOf(matrix.y, projects)];
  const size = matrix.size && scaleOf(matrix.size, projects);
  const order = [...corners].sort((a, b) => Number(matrix.quadrants[b]?.wanted ?? false) - Number(matrix.quadrants[a]?.wanted ?? false));
  const placed: Placed[] = [];
  const unplaced: Unplaced[] = [];
  for (const project of projects) {
    const [right, up] = [x.sum(project), y.sum(project)];
    const missing = [...new Set([...right.missing, ...up.missing])];
    if (right.value === null || up.value === null) unplaced.push({ project, x: right.value, y: up.value, missing });
    else {
      const bulk = size ? size.sum(project).value : null;
      placed.push({
        project,
        x: right.value,
        y: up.value,
        bulk,
        size: size ? part(bulk, size.range) : null,
        corner: cornerOf(right.value >= x.range.split, up.value >= y.range.split),
        bonusUnknown: missing.length > 0,
      });
    }
  }
  // The better side of the horizontal axis is the one on which the wanted quadrant lies.
  const side = order[0]?.endsWith('Left') ? 1 : -1;
  placed.sort((a, b) => order.indexOf(a.corner) - order.indexOf(b.corner) || b.y - a.y || side * (a.x - b.x));
  return { x: x.range, y: y.range, placed, unplaced, order };
}

const cornerOf = (high: boolean, up: boolean): Corner => (up ? (high ? 'topRight' : 'topLeft') : high ? 'bottomRight' : 'bottomLeft');

const part = (value: number | null, { low, high }: Range): number | null =>
  value === null ? null : high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 1;

interface Scale {
  range: AxisRange;
  /** `value` is null where a score is missing; a missing bonus alone leaves it known. */
  sum(project: ProjectModel): { value: number | null; missing: CriterionModel[] };
}

/** An axis counts in the direction of its first criterion; those of the other direction are mirrored in their scale. */
function scaleOf({ criteria, split }: AxisModel, projects: readonly ProjectModel[]): Scale {
  const first = criteria[0]?.moreIsBetter ?? true;
  const parts = criteria.map((criterion) => ({ criterion, ...rangeOf(criterion, projects) }));
  const onlyBonus = criteria.every(({ bonus }) => bonus);
  const range = { low: 0, high: 0 };
  for (const { low, high } of parts) {
    range.low += low;
    range.high += high;
  }
  const middle = (range.low + range.high) / 2;
  const sum = (project: ProjectModel): { value: number | null; missing: CriterionModel[] } => {
    const missing: CriterionModel[] = [];
    let value: number | null = criteria.length > 0 ? 0 : null;
    for (const { criterion, low, high } of parts) {
      const score = scoreOf(project, criterion);
      if (score === null) {
        missing.push(criterion);
        if (!criterion.bonus || onlyBonus) value = null;
      } else if (value !== null) value += criterion.moreIsBetter === first ? score : low + high - score;
    }
    return { value, missing };
  };
  for (const project of projects) {
    // Scores outside their scale are drawn where they are.
    const { value } = sum(project);
    if (value !== null && value < range.low) range.low = value;
    if (value !== null && value > range.high) range.high = value;
  }
  const at = split ?? middle;
  return { range: { low: Math.min(range.low, at), high: Math.max(range.high, at), split: at }, sum };
}
