// What every part of the map reads, and what of it is marked.
import type { ViewActions, ViewContext } from '../../element/view.js';
import { type FieldMapTexts, fieldMapTexts } from '../../locale/field-map.js';
import { projectFilter } from '../../model/filter.js';
import type { ActionFieldModel, ItemModel, ProjectModel, StrategyModel, UnitModel } from '../../model/strategy-model.js';
import { type Details, detailsOf } from '../../ui/details.js';
import { type Parcel, projectsOf } from './arrange.js';
import type { FieldMapLayout } from './field-map.layout.js';

export interface Scene {
  layout: FieldMapLayout;
  context: ViewContext;
  actions: ViewActions;
  words: FieldMapTexts;
  /** Whether a filter lets a project through; null without a filter. */
  wanted: ((project: ProjectModel) => boolean) | null;
  chosen: ItemModel | null;
  /** What is said of it. */
  details: Details | null;
  /** What is drawn of it: the thing itself, else what contains it. */
  marked: ItemModel | null;
}

export function sceneOf(layout: FieldMapLayout, context: ViewContext, actions: ViewActions): Scene {
  const { model, state, locale } = context;
  const chosen = (state.selected && model.items.get(`${state.selected.kind}:${state.selected.id}`)) ?? null;
  return {
    layout,
    context,
    actions,
    words: fieldMapTexts[locale.language],
    wanted: projectFilter(state.filters),
    chosen,
    details: chosen && detailsOf(chosen, model, locale),
    marked: chosen && drawnFor(chosen, model, layout),
  };
}

function drawnFor(item: ItemModel, model: StrategyModel, { groups, comfortable, form }: FieldMapLayout): ItemModel | null {
  const { actionFields, projects } = model;
  if (item.kind === 'milestone') return projects.find(({ milestones }) => (milestones as ItemModel[]).includes(item)) ?? null;
  if (item.kind === 'unit') {
    let unit = item as UnitModel;
    while (unit.parent && !groups.some((group) => group.item === unit)) unit = unit.parent;
    return unit;
  }
  if (item.kind !== 'topic' && item.kind !== 'goal' && item.kind !== 'measure') return item;
  const holds = (field: ActionFieldModel): boolean =>
    [field, ...field.topics].some((part) => part === item || (part.goals as ItemModel[]).includes(item)) ||
    field.topics.some(({ measures }) => (measures as ItemModel[]).includes(item));
  const field = actionFields.find(holds) ?? null;
  return item.kind === 'topic' && comfortable && form === 'wide' ? item : field;
}

/** Projects in the order in which they stand in the map, each once. */
export const orderOf = ({ groups }: FieldMapLayout): ProjectModel[] => [...new Set(groups.flatMap(projectsOf))];

/** What the buttons of the details step through. */
export function neighboursOf({ chosen, layout, context }: Scene): { previous?: ItemModel | null; next?: ItemModel | null } {
  const kind = chosen?.kind;
  const all: readonly ItemModel[] =
    kind === 'project'
      ? orderOf(layout)
      : kind === 'action-field'
        ? context.model.actionFields
        : layout.groups.flatMap(({ item }) => (item && item.kind === kind ? [item] : []));
  const at = chosen ? all.indexOf(chosen) : -1;
  return at < 0 ? {} : { previous: all[at - 1] ?? null, next: all[at + 1] ?? null };
}

/** Whether a row is seen while its parcel is not opened: the first ones, what a filter looks for, and what is chosen. */
export function isShown(parcel: Parcel, index: number, shown: number, { wanted, marked, context }: Scene): boolean {
  const project = parcel.rows[index]?.project;
  return (
    index < shown || context.state.toggled.has(parcel.key) || project === marked || (project !== undefined && wanted?.(project) === true)
  );
}
