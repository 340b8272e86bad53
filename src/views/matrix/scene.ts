// What both forms share: who is marked, who fits the filter, and what a reader can do.
import type { Selection } from '../../element/state.js';
import type { ViewActions, ViewContext } from '../../element/view.js';
import type { MatrixTexts } from '../../locale/matrix.js';
import type { ActionFieldModel, GoalModel, MeasureModel, ProjectModel, StrategyModel, TopicModel } from '../../model/strategy-model.js';
import type { Details } from '../../ui/details.js';
import { type Counted, countedOf, ratingOf, type Score, type SortKey } from './scores.js';

export type Form = 'quadrant' | 'scores';

export interface MatrixActions {
  /** Changes the form. */
  show(form: Form): void;
  /** Chooses a matrix by id. */
  choose(matrix: string): void;
  /** Sets the weight of a criterion for this reader; null for all as in the file. */
  weigh(criterion: string | null, weight: number): void;
  sort(key: SortKey): void;
}

export interface Scene {
  context: ViewContext;
  actions: ViewActions;
  own: MatrixActions;
  texts: MatrixTexts;
  form: Form;
  /** Null when nothing is filtered. */
  fits: ((project: ProjectModel) => boolean) | null;
  marked: Marked;
  /** A number as the reader writes it. */
  number(value: number): string;
}

/** What a choice, made here or elsewhere, marks: the project, else the field that it lies in. */
export interface Marked {
  project: ProjectModel | null;
  field: ActionFieldModel | null;
}

export function markedBy(selected: Selection | null, { items, projects, actionFields }: StrategyModel): Marked {
  if (!selected) return { project: null, field: null };
  const { kind, id } = selected;
  const item = items.get(`${kind}:${id}`);
  const project =
    kind === 'project'
      ? item
      : kind === 'measure'
        ? (item as MeasureModel | undefined)?.project
        : kind === 'milestone'
          ? projects.find(({ milestones }) => milestones.some((milestone) => milestone.id === id))
          : null;
  const field =
    kind === 'action-field'
      ? item
      : kind === 'topic'
        ? (item as TopicModel | undefined)?.actionField
        : kind === 'goal'
          ? actionFields.find((one) => [one, ...one.topics].some(({ goals }) => goals.includes(item as GoalModel)))
          : null;
  return { project: (project as ProjectModel | undefined) ?? null, field: (field as ActionFieldModel | undefined) ?? null };
}

/** A score in words: `3 von 3: Passt gut`. */
export function scoreInWords({ counted, value, points }: Score, { texts, number }: Pick<Scene, 'texts' | 'number'>): string {
  const { criterion, range } = counted;
  if (value === null) return criterion.bonus ? texts.bonusUnknown : texts.missing;
  if (criterion.bonus) return value === 0 ? texts.noBonus : `+${number(value)}`;
  const step = criterion.scale.find((one) => one.value === value)?.label.value;
  const mirrored = points === value ? '' : ` (${texts.counts(number(points ?? 0))})`;
  return `${texts.points(number(value), number(range.high))}${step ? `: ${step}` : ''}${mirrored}`;
}

/** 1 to 3: how good a score is within its scale. */
export function heatOf({ counted: { range }, points }: Score): number {
  if (points === null) return 0;
  const part = range.high > range.low ? (points - range.low) / (range.high - range.low) : 1;
  return part < 0.34 ? 1 : part < 0.67 ? 2 : 3;
}

/** Details of a project begin with its scores. */
export function withScores(details: Details, project: ProjectModel, scene: Scene): Details {
  const { scores, known } = ratingOf(project, countedOf(scene.context.model));
  if (known === 0) return details;
  const lines = scores.map((score) => ({
    item: score.counted.criterion,
    label: score.counted.criterion.title,
    text: { value: [scoreInWords(score, scene), score.reason?.value].filter(Boolean).join(' – ') },
  }));
  return { ...details, sections: [{ icon: 'gauge', title: scene.texts.reasons, lines }, ...details.sections] };
}

/** The scale's ends as a column has room for them: `niedrig – hoch`. */
export function endsOf({ criterion, range }: Counted): string {
  const at = (value: number): string | undefined =>
    criterion.scale.find((step) => step.value === value)?.label.value.replace(/\s*\(.*\)$/, '');
  const [low, high] = [at(range.low), at(range.high)];
  return low && high && low !== high ? `${low} – ${high}` : '';
}
