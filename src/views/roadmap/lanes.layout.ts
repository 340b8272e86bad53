// Which project stands in which lane.
import type { Status } from '../../contract/strategy.js';
import type { Locale } from '../../locale/locale.js';
import { roadmapTexts } from '../../locale/roadmap.js';
import type { ActionFieldModel, ItemModel, ProjectModel, StrategyModel, TextModel } from '../../model/strategy-model.js';

/** What the lanes stand for. */
export const arrangements = ['action-field', 'unit', 'status', 'audience', 'none'] as const;
export type By = (typeof arrangements)[number];

export interface Lane {
  /** What the lane stands for; null for all projects, and for those that are not assigned. */
  head: ItemModel | Status | null;
  title: TextModel;
  projects: ProjectModel[];
}

/** From what happens now to what is over; also the order of the shelf. */
export const statusOrder: readonly Status[] = ['running', 'planned', 'emerging', 'idea', 'paused', 'unknown', 'done', 'stopped'];

/** A project may stand in several lanes; each stands in at least one. Lanes without projects are left out. */
export function lanesOf(model: StrategyModel, projects: readonly ProjectModel[], by: By, locale: Locale): Lane[] {
  const texts = roadmapTexts[locale.language];
  const heads = { 'action-field': model.actionFields, unit: model.units, status: statusOrder, audience: model.audiences, none: [] }[by];
  const lanes = new Map<Lane['head'], ProjectModel[]>([...heads, null].map((head) => [head, []]));
  for (const project of projects) {
    const { actionFields, responsible, status, audiences } = project;
    const units = Array.isArray(responsible) ? responsible : [];
    const own = { 'action-field': actionFields.slice(0, 1), unit: units, status: [status], audience: audiences, none: [] }[by];
    for (const head of own.length > 0 ? own : [null]) lanes.get(head)?.push(project);
  }
  const titleOf = (head: Lane['head']): TextModel =>
    head === null
      ? { value: by === 'none' ? texts.all : texts.unassigned }
      : typeof head === 'string'
        ? { value: locale.status[head] }
        : head.title;
  return [...lanes].filter(([, { length }]) => length > 0).map(([head, own]) => ({ head, title: titleOf(head), projects: own }));
}

/** Fields that a bar's label names by mark: those that its lane does not show. */
export const furtherFields = (project: ProjectModel, by: By): readonly ActionFieldModel[] =>
  by === 'action-field' ? project.actionFields.slice(1) : project.actionFields;
