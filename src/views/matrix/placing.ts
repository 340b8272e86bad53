// Where projects stand between two axes, in the units of their scales; no pixels yet.
import type { AxisModel, CriterionModel, MatrixModel, ProjectModel, StrategyModel } from '../../model/strategy-model.js';
import { type Range, rangeOf, scoreOf } from './scores.js';

export type Corner = 'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight';

export const corners: readonly Corner[] = ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'];

export interface Scale extends Range {
  /** Where the quadrants meet, within the range; what lies on it counts as high. */
  split: number;
  pointsOf(project: ProjectModel): number | null;
}

export interface Unplaced {
  project: ProjectModel;
  /** Null where a score is missing; a missing bonus alone leaves the place known. */
  x: number | null;
  y: number | null;
  size: number | null;
  /** The criteria without a score. */
  missing: CriterionModel[];
}

export interface Placed extends Unplaced {
  x: number;
  y: number;
  corner: Corner;
}

export interface Placing {
  x: Scale;
  y: Scale;
  size: Scale | null;
  /** In the order of the list: quadrant, the most wanted first, then height. A point's number is its place here. */
  placed: Placed[];
  unplaced: Unplaced[];
  /** The quadrants in the order of the list. */
  order: Corner[];
}

export function placingOf({ projects }: StrategyModel, matrix: MatrixModel): Placing {
  const { quadrants } = matrix;
  const [x, y] = [scaleOf(matrix.x, projects), scaleOf(matrix.y, projects)];
  const size = matrix.size && scaleOf(matrix.size, projects);
  const order = [...corners].sort((a, b) => Number(quadrants[b]?.wanted ?? 0) - Number(quadrants[a]?.wanted ?? 0));
  const criteria = [...new Set([...matrix.x.criteria, ...matrix.y.criteria])];
  const placed: Placed[] = [];
  const unplaced: Unplaced[] = [];
  for (const project of projects) {
    const missing = criteria.filter((criterion) => scoreOf(project, criterion) === null);
    const one = { project, x: x.pointsOf(project), y: y.pointsOf(project), size: size?.pointsOf(project) ?? null, missing };
    if (one.x === null || one.y === null) unplaced.push(one);
    else placed.push({ ...(one as Placed), corner: `${one.y >= y.split ? 'top' : 'bottom'}${one.x >= x.split ? 'Right' : 'Left'}` });
  }
  // The better side of the horizontal axis is the one on which the wanted quadrant lies.
  const side = order[0]?.endsWith('Left') ? 1 : -1;
  placed.sort((a, b) => order.indexOf(a.corner) - order.indexOf(b.corner) || b.y - a.y || side * (a.x - b.x));
  return { x, y, size, placed, unplaced, order };
}

/** An axis counts in the direction of its first criterion; those of the other direction are mirrored in their scale. */
function scaleOf({ criteria, split }: AxisModel, projects: readonly ProjectModel[]): Scale {
  const parts = criteria.map((criterion) => ({ criterion, ...rangeOf(criterion, projects) }));
  const pointsOf = (project: ProjectModel): number | null => {
    let value: number | null = null;
    for (const { criterion, low, high } of parts) {
      const score = scoreOf(project, criterion);
      if (score !== null) value = (value ?? 0) + (criterion.moreIsBetter === criteria[0]?.moreIsBetter ? score : low + high - score);
      else if (!criterion.bonus) return null;
    }
    return value;
  };
  const low = parts.reduce((sum, part) => sum + part.low, 0);
  const high = parts.reduce((sum, part) => sum + part.high, 0);
  const at = split ?? (low + high) / 2;
  // Scores outside their scale are drawn where they are.
  const all = [low, high, at, ...projects.flatMap((project) => pointsOf(project) ?? [])];
  return { low: Math.min(...all), high: Math.max(...all), split: at, pointsOf };
}
