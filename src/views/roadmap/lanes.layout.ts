// Which project stands in which lane.
import type { Status } from '../../contract/strategy.js';
import type { Locale } from '../../locale/locale.js';
import { roadmapTexts } from '../../locale/roadmap.js';
import type { ActionFieldModel, ItemModel, ProjectModel, StrategyModel, TextModel } from '../../model/strategy-model.js';
import { plain } from '../../model/text.js';

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

/** In which order the projects of a lane stand. By start they share rows where there is room; else each has its own. */
export const sorts = ['start', 'end', 'title', 'status', 'priority'] as const;
export type Sort = (typeof sorts)[number];

interface Placed {
  project: ProjectModel;
  box: { x: number; end: number };
}

/** What matters most first: a high level, a low number; then what has neither. */
const rank = ({ priority }: ProjectModel): number =>
  typeof priority === 'number' ? priority : (['high', 'medium', 'low'].indexOf(priority as string) % 4) >>> 0;

export function comparing(sort: Sort, { language }: Locale): (a: Placed, b: Placed) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const by: Record<Sort, (a: Placed, b: Placed) => number> = {
    start: () => 0,
    end: (a, b) => a.box.end - b.box.end,
    title: (a, b) => compare(plain(a.project.title.value), plain(b.project.title.value)),
    status: (a, b) => statusOrder.indexOf(a.project.status) - statusOrder.indexOf(b.project.status),
    priority: (a, b) => rank(a.project) - rank(b.project),
  };
  return (a, b) => by[sort](a, b) || a.box.x - b.box.x || a.box.end - b.box.end;
}
