// What projects score and how they rank. A missing score is missing, never zero.
import type { CriterionModel, ProjectModel, StrategyModel, TextModel } from '../../model/strategy-model.js';
import { plain } from '../../model/text.js';

/** Weights that the reader has changed, by the criterion's id. */
export type Weights = ReadonlyMap<string, number>;

/** Ends of a scale; without one, of the scores that there are. */
export interface Range {
  low: number;
  high: number;
}

/** A criterion with the weight that it counts with, `own` in the file. */
export interface Counted extends CriterionModel, Range {
  own: number;
}

export interface Score {
  criterion: Counted;
  /** As in the file; null where it is missing. */
  value: number | null;
  /** What it counts before weighing: mirrored in the scale where less is better. */
  points: number | null;
  reason: TextModel | null;
}

export interface Rating {
  project: ProjectModel;
  /** In the order of the criteria. */
  scores: Score[];
  /** Weighted points of the scores that are known. */
  total: number;
  /** The part of `total` that lies outside the scales. */
  bonus: number;
  /** What the missing scores could add at most. */
  open: number;
  /** How many scores that weigh are known; a missing bonus is unknown and not asked for. */
  known: number;
  asked: number;
  /** Known points as a part of what the known scores allow, the bonus on top; null where nothing known weighs. */
  share: number | null;
  /** From 1; equal shares have the same. Null without a share. */
  rank: number | null;
  /** Places gained (or lost, below 0) against the file's weights. */
  moved: number;
}

export interface Ranking {
  counted: Counted[];
  /** Projects with at least one score, first rank first, then in the file's order. */
  ratings: Rating[];
  /** Projects without any score, in the file's order. */
  unrated: ProjectModel[];
  /** The highest total that can be reached. */
  highest: number;
  /** A weight differs from the file's. */
  changed: boolean;
}

export interface Sorting {
  /** A column; a number is the criterion's place. */
  key: 'rank' | 'title' | 'total' | number;
  /** Against the direction that the column starts with. */
  reversed: boolean;
}

/** The score of a project, as a number; null where it is missing or unknown. */
export function scoreOf({ scores }: ProjectModel, { id }: CriterionModel): number | null {
  const value = scores.get(id)?.value;
  return typeof value === 'number' ? value : null;
}

export const isRated = (project: ProjectModel, criteria: readonly CriterionModel[]): boolean =>
  criteria.some((criterion) => scoreOf(project, criterion) !== null);

/** A bonus starts from nothing. */
export function rangeOf(criterion: CriterionModel, projects: readonly ProjectModel[]): Range {
  const { scale, bonus } = criterion;
  const values = scale.length > 0 ? scale.map(({ value }) => value) : projects.flatMap((project) => scoreOf(project, criterion) ?? []);
  if (bonus || values.length === 0) values.push(0);
  return { low: Math.min(...values), high: Math.max(...values) };
}

export const countedOf = ({ criteria, projects }: StrategyModel, weights?: Weights): Counted[] =>
  criteria.map((criterion) => {
    const { id, weight: own } = criterion;
    return { ...criterion, ...rangeOf(criterion, projects), own, weight: weights?.get(id) ?? own };
  });

export function rankingOf(model: StrategyModel, weights: Weights): Ranking {
  const { criteria, projects } = model;
  const counted = countedOf(model, weights);
  const rated = projects.filter((project) => isRated(project, criteria));
  const ratings = ranked(rated, counted);
  const before = new Map(ranked(rated, countedOf(model)).map(({ project, rank }) => [project, rank]));
  for (const rating of ratings) if (rating.rank) rating.moved = (before.get(rating.project) ?? rating.rank) - rating.rank;
  return {
    counted,
    ratings,
    unrated: projects.filter((project) => !rated.includes(project)),
    highest: counted.reduce((sum, criterion) => sum + most(criterion), 0),
    changed: counted.some(({ weight, own }) => weight !== own),
  };
}

const most = ({ high, weight }: Counted): number => weight * Math.max(0, high);

export function ratingOf(project: ProjectModel, counted: readonly Counted[]): Rating {
  const rating: Rating = { project, scores: [], total: 0, bonus: 0, open: 0, known: 0, asked: 0, share: null, rank: null, moved: 0 };
  let earned = 0;
  let possible = 0;
  for (const criterion of counted) {
    const { id, low, high, weight, bonus } = criterion;
    const value = scoreOf(project, criterion);
    const points = value === null || criterion.moreIsBetter ? value : low + high - value;
    rating.scores.push({ criterion, value, points, reason: project.scores.get(id)?.reason ?? null });
    if (weight === 0 || (bonus && points === null)) continue;
    rating.asked += 1;
    if (points === null) rating.open += most(criterion);
    else {
      const zero = bonus ? 0 : Math.min(0, low);
      rating.known += 1;
      rating.total += weight * points;
      earned += weight * (points - zero);
      if (bonus) rating.bonus += weight * points;
      else possible += weight * (high - zero);
    }
  }
  // Shares of the same weights differ by rounding only.
  if (possible > 0) rating.share = Math.round((1e9 * earned) / possible) / 1e9;
  return rating;
}

function ranked(projects: readonly ProjectModel[], counted: readonly Counted[]): Rating[] {
  const order = ({ share }: Rating): number => share ?? Number.NEGATIVE_INFINITY;
  const ratings = projects.map((project) => ratingOf(project, counted)).sort((a, b) => order(b) - order(a));
  for (const rating of ratings) if (rating.share !== null) rating.rank = 1 + ratings.findIndex(({ share }) => share === rating.share);
  return ratings;
}

/** Best first, titles from a to z; `reversed` the other way. What is missing stands last in both. */
export function sortRatings({ ratings }: Ranking, { key, reversed }: Sorting): Rating[] {
  const turn = reversed ? -1 : 1;
  const title = ({ project }: Rating): string => plain(project.title.value);
  const number = ({ rank, total, scores }: Rating): number | null =>
    key === 'rank' ? rank && -rank : key === 'total' ? total : (scores[key as number]?.points ?? null);
  return [...ratings].sort((a, b) => {
    if (key === 'title') return turn * title(a).localeCompare(title(b));
    const [x, y] = [number(a), number(b)];
    return x === null || y === null ? Number(x === null) - Number(y === null) : turn * (y - x);
  });
}
