// Which project stands in which lane, and what stands on the shelf.
import type { Status } from '../../contract/strategy.js';
import type { Locale } from '../../locale/locale.js';
import type { RoadmapTexts } from '../../locale/roadmap.js';
import type { ActionFieldModel, Colour, ItemModel, Kind, ProjectModel, StrategyModel, TextModel } from '../../model/strategy-model.js';

/** What the lanes stand for. */
export type By = 'action-field' | 'unit' | 'status' | 'audience' | 'none';

export const arrangements: readonly By[] = ['action-field', 'unit', 'status', 'audience', 'none'];

export interface Lane {
  /** Unique in the picture. */
  key: string;
  title: TextModel;
  /** What the lane stands for; null for all projects, a status, and what is not assigned. */
  item: ItemModel | null;
  field: ActionFieldModel | null;
  status: Status | null;
  icon: string | null;
  colour: Colour;
  projects: ProjectModel[];
}

/** From what happens now to what is over; also the order of the shelf. */
export const statusOrder: readonly Status[] = ['running', 'planned', 'emerging', 'idea', 'paused', 'unknown', 'done', 'stopped'];

/** A project may stand in several lanes; each stands in at least one. Lanes without projects are left out. */
export function lanesOf(model: StrategyModel, projects: readonly ProjectModel[], by: By, texts: RoadmapTexts, locale: Locale): Lane[] {
  const lane = (key: string, title: TextModel, more: Partial<Lane>): Lane => ({
    key,
    title,
    item: null,
    field: null,
    status: null,
    icon: null,
    colour: 0,
    projects: [],
    ...more,
  });
  if (by === 'none') return projects.length > 0 ? [lane('all', { value: texts.all }, { projects: [...projects] })] : [];
  if (by === 'status') {
    return statusOrder
      .map((status) =>
        lane(status, { value: locale.status[status] }, { status, projects: projects.filter((project) => project.status === status) }),
      )
      .filter((one) => one.projects.length > 0);
  }
  const kinds: Record<'action-field' | 'unit' | 'audience', readonly ItemModel[]> = {
    'action-field': model.actionFields,
    unit: model.units,
    audience: model.audiences,
  };
  const rest = lane('', { value: texts.unassigned }, {});
  const lanes = new Map<ItemModel, Lane>(
    kinds[by].map((item) => {
      const { colour = 0, icon = null } = item as { colour?: Colour; icon?: string | null };
      return [item, lane(item.id, item.title, { item, colour, icon, field: by === 'action-field' ? (item as ActionFieldModel) : null })];
    }),
  );
  for (const project of projects) {
    const placed = placesOf(project, by).flatMap((item) => lanes.get(item) ?? []);
    for (const one of placed.length > 0 ? placed : [rest]) one.projects.push(project);
  }
  return [...lanes.values(), rest].filter((one) => one.projects.length > 0);
}

function placesOf(project: ProjectModel, by: 'action-field' | 'unit' | 'audience'): readonly ItemModel[] {
  if (by === 'action-field') return project.actionFields.slice(0, 1);
  if (by === 'audience') return project.audiences;
  return Array.isArray(project.responsible) ? project.responsible : [];
}

/** Fields that a bar's label names by mark: those that its lane does not show. */
export const furtherFields = (project: ProjectModel, by: By): readonly ActionFieldModel[] =>
  by === 'action-field' ? project.actionFields.slice(1) : project.actionFields;

export const kindOf = (lane: Lane): Kind | null => lane.item?.kind ?? null;
