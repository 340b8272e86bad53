// What projects score and how they rank. A missing score is missing, never zero.
import type { CriterionModel, ProjectModel, StrategyModel, TextModel } from '../../model/strategy-model.js';
import { plain } from '../../model/text.js';

/** Weights that the reader has changed, by the criterion's id. */
export type Weights = ReadonlyMap<string, number>;

export interface Range {
  low: number;
  high: number;
}

/** A criterion as it counts in the total. */
export interface Counted {
  criterion: CriterionModel;
  /** Ends of the scale; without one, of the scores that there are. */
  range: Range;
  /** The scale is 1, 2, 3: scores are shown as dots. */
  dots: boolean;
  weight: number;
}

export interface Score {
  counted: Counted;
  /** As in the file; null where it is missing. */
  value: number | null;
  /** What it counts before weighing: mirrored in the scale where less is better; null where it is missing. */
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

/** Orders of the scores: the criteria by `criterion:` and their id. */
export type SortKey = 'rank' | 'title' | 'total' | `criterion:${string}`;

export interface Sorting {
  key: SortKey;
  /** Against the direction that the column starts with. */
  reversed: boolean;
}

/** The score of a project, as a number; null where it is missing or unknown. */
export function scoreOf(project: ProjectModel, criterion: CriterionModel): number | null {
  const value = project.scores.get(criterion.id)?.value;
  return typeof value === 'number' ? value : null;
}

/** Ends of a criterion's scale; a bonus starts from nothing. Without a scale, ends of the scores that there are. */
export function rangeOf(criterion: CriterionModel, projects: readonly ProjectModel[]): Range {
  const steps = criterion.scale.map(({ value }) => value);
  const values = steps.length > 0 ? steps : projects.flatMap((project) => scoreOf(project, criterion) ?? []);
  if (criterion.bonus) values.push(0);
  let [low = 0, high = low] = values;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}

/** The criteria with the file's weights. */
export function countedOf({ criteria, projects }: StrategyModel): Counted[] {
  return criteria.map((criterion) => {
    const range = rangeOf(criterion, projects);
    const dots = !criterion.bonus && criterion.scale.length === 3 && criterion.scale.every(({ value }) => [1, 2, 3].includes(value));
    return { criterion, range, dots, weight: criterion.weight };
  });
}

export function rankingOf(model: StrategyModel, weights: Weights): Ranking {
  const { criteria, projects } = model;
  const own = countedOf(model);
  const counted = own.map((one) => ({ ...one, weight: weights.get(one.criterion.id) ?? one.weight }));
  const changed = counted.some(({ weight, criterion }) => weight !== criterion.weight);
  const isRated = (project: ProjectModel): boolean => criteria.some((criterion) => scoreOf(project, criterion) !== null);
  const rated = projects.filter(isRated);
  const ratings = ranked(rated.map((project) => ratingOf(project, counted)));
  if (changed) {
    const before = new Map(ranked(rated.map((project) => ratingOf(project, own))).map(({ project, rank }) => [project, rank]));
    for (const rating of ratings) {
      const place = before.get(rating.project);
      if (place && rating.rank) rating.moved = place - rating.rank;
    }
  }
  return {
    counted,
    ratings,
    unrated: projects.filter((project) => !isRated(project)),
    highest: counted.reduce((sum, one) => sum + most(one), 0),
    changed,
  };
}

const most = ({ range, weight }: Counted): number => weight * Math.max(0, range.high);

export function ratingOf(project: ProjectModel, counted: readonly Counted[]): Rating {
  const rating: Rating = { project, scores: [], total: 0, bonus: 0, open: 0, known: 0, asked: 0, share: null, rank: null, moved: 0 };
  let earned = 0;
  let possible = 0;
  for (const one of counted) {
    const { criterion, range, weight } = one;
    const value = scoreOf(project, criterion);
    const points = value === null || criterion.moreIsBetter ? value : range.low + range.high - value;
    rating.scores.push({ counted: one, value, points, reason: project.scores.get(criterion.id)?.reason ?? null });
    if (weight === 0) continue;
    if (points === null) {
      if (!criterion.bonus) {
        rating.asked += 1;
        rating.open += most(one);
      }
      continue;
    }
    const zero = Math.min(0, range.low);
    rating.asked += 1;
    rating.known += 1;
    rating.total += weight * points;
    earned += weight * (criterion.bonus ? points : points - zero);
    if (criterion.bonus) rating.bonus += weight * points;
    else possible += weight * (range.high - zero);
  }
  if (possible > 0) rating.share = earned / possible;
  return rating;
}

/** Shares of the same weights differ by rounding only. */
const near = 1e-9;

function ranked(ratings: Rating[]): Rating[] {
  const sorted = ratings.sort((a, b) => {
    const by = (b.share ?? Number.NEGATIVE_INFINITY) - (a.share ?? Number.NEGATIVE_INFINITY);
    return Math.abs(by) > near ? by : 0;
  });
  sorted.forEach((rating, i) => {
    const before = sorted[i - 1];
    if (rating.share === null) return;
    rating.rank = before?.share != null && before.share - rating.share <= near ? before.rank : i + 1;
  });
  return sorted;
}

/** Best first, titles from a to z; `reversed` the other way. What is missing stands last in both. */
export function sortRatings(ranking: Ranking, { key, reversed }: Sorting): Rating[] {
  const { ratings, counted } = ranking;
  const at = counted.findIndex(({ criterion }) => `criterion:${criterion.id}` === key);
  const turn = reversed ? -1 : 1;
  if (key === 'title') {
    const titled = ratings.map((rating) => ({ rating, title: plain(rating.project.title.value) }));
    return titled.sort((a, b) => turn * a.title.localeCompare(b.title)).map(({ rating }) => rating);
  }
  const number = (rating: Rating): number | null =>
    key === 'rank' ? rating.rank && -rating.rank : key === 'total' ? rating.total : (rating.scores[at]?.points ?? null);
  return [...ratings].sort((a, b) => {
    const [x, y] = [number(a), number(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return turn * (y - x);
  });
}
