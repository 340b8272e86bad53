// What both forms share: who is marked, who fits the filter, and scores in words.
import type { ViewActions, ViewContext } from '../../element/view.js';
import type { MatrixTexts } from '../../locale/matrix.js';
import type { ActionFieldModel, ItemModel, MeasureModel, ProjectModel, TopicModel } from '../../model/strategy-model.js';
import { type Details, detailsOf } from '../../ui/details.js';
import { titleOf } from '../../ui/text.render.js';
import { countedOf, isRated, ratingOf, type Score, type Sorting } from './scores.js';

export type Form = 'quadrant' | 'scores';

export interface Scene {
  context: ViewContext;
  actions: ViewActions;
  texts: MatrixTexts;
  /** Changes the form and, by id, the matrix. */
  show(form: Form, matrix?: string): void;
  /** Sets the weight of a criterion for this reader; null for all as in the file. */
  weigh(criterion: string | null, weight: number): void;
  sort(key: Sorting['key']): void;
  /** Null when nothing is filtered. */
  fits: ((project: ProjectModel) => boolean) | null;
  marked: Marked;
  /** A number as the reader writes it. */
  number(value: number): string;
}

/** What a choice, made here or elsewhere, marks: the project, also by its milestone, else the field, also by its goal. */
export interface Marked {
  item: ItemModel | null;
  project: ProjectModel | null;
  field: ActionFieldModel | null;
}

export function markedBy({ model, state: { selected } }: ViewContext): Marked {
  const item = (selected && model.items.get(`${selected.kind}:${selected.id}`)) ?? null;
  const { kind, project, actionField } = (item ?? {}) as Partial<ItemModel & MeasureModel & TopicModel>;
  const has = (list: readonly ItemModel[]): boolean => list.some((one) => one.kind === selected?.kind && one.id === selected.id);
  return {
    item,
    project: kind === 'project' ? (item as ProjectModel) : (project ?? model.projects.find((one) => has(one.milestones)) ?? null),
    field:
      kind === 'action-field'
        ? (item as ActionFieldModel)
        : (actionField ?? model.actionFields.find((one) => has([...one.goals, ...one.topics.flatMap(({ goals }) => goals)])) ?? null),
  };
}

/** Hidden: left out by the filter where only hits are shown. What is chosen stays. */
export const isGone = (project: ProjectModel, { marked, fits, context }: Scene): boolean =>
  context.finding.only && marked.project !== project && fits?.(project) === false;

/** Classes of a project: chosen, or left out by the filter. */
export function signsOf(project: ProjectModel, scene: Scene): string {
  const { marked, fits } = scene;
  const isOn = marked.project === project || (marked.field && marked.field === project.actionFields[0]);
  return `${isOn ? 'on' : ''} ${isGone(project, scene) ? 'gone' : fits?.(project) === false ? 'dim' : ''}`;
}

/** The name, with the letters that were looked for. */
export const projectTitle = (project: ProjectModel, { fits, context: { locale, state } }: Scene): unknown =>
  titleOf(project, locale, fits?.(project) ? state.filters.search : '');

/** A score in words: `3 von 3: Passt gut`. */
export function scoreInWords(
  { criterion, value }: Score,
  { texts, number, context: { locale } }: Pick<Scene, 'texts' | 'number' | 'context'>,
): string {
  const { bonus, scale, high, moreIsBetter } = criterion;
  if (value === null) return bonus ? `${texts.bonus} ${locale.unknown}` : texts.missing;
  if (bonus) return `+${number(value)}`;
  const step = scale.find((one) => one.value === value)?.label.value;
  return `${number(value)} ${texts.of} ${number(high)}${step ? `: ${step}` : ''}${moreIsBetter ? '' : ` (${texts.less})`}`;
}

/** Details of a project begin with its scores. */
export function detailsIn(item: ItemModel, scene: Scene): Details {
  const { texts, context } = scene;
  const { model, locale } = context;
  const details = detailsOf(item, model, locale);
  if (item.kind !== 'project' || !isRated(item as ProjectModel, model.criteria)) return details;
  const lines = ratingOf(item as ProjectModel, countedOf(model)).scores.map((score) => ({
    item: score.criterion,
    label: score.criterion.title,
    text: { value: `${scoreInWords(score, scene)} – ${score.reason?.value ?? texts.noReason}` },
  }));
  return { ...details, sections: [{ icon: 'gauge', title: texts.reasons, lines }, ...details.sections] };
}
