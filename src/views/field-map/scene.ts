// What every part of the map reads, and what of it is marked.
import type { ViewActions, ViewContext } from '../../element/view.js';
import { type FieldMapTexts, fieldMapTexts } from '../../locale/field-map.js';
import type { Finding } from '../../model/facets.js';
import { placeOf } from '../../model/place.js';
import type { ItemModel, TopicModel, UnitModel } from '../../model/strategy-model.js';
import type { Part } from './arrange.js';
import type { FieldMapLayout } from './field-map.layout.js';

export interface Scene extends ViewContext {
  layout: FieldMapLayout;
  actions: ViewActions;
  words: FieldMapTexts;
  /** Whether a filter lets a project through; null without a filter. */
  wanted: Finding['fits'];
  /** A goal or a measure is shown with its topic. */
  chosen: ItemModel | null;
  /** What is drawn of it: the thing itself, else what contains it. */
  marked: ItemModel | null;
  /** Whether the reader has opened a parcel, or it is open because there is little. */
  isOpen(parcel: Part): boolean;
  /** On phones: parcels that show what is marked, which are those that are open, else the first that has it. */
  holding: readonly Part[];
}

export function sceneOf(layout: FieldMapLayout, context: ViewContext, actions: ViewActions): Scene {
  const { model, state, locale } = context;
  const chosen = placeOf(state.selected && model.items.get(`${state.selected.kind}:${state.selected.id}`), model);
  const marked = chosen && drawnFor(chosen, layout);
  const isOpen = ({ key }: Part): boolean => layout.open !== state.toggled.has(key);
  const having = layout.groups.flatMap(({ parcels }) =>
    parcels.filter(({ item, projects }) => marked && (item === marked || (projects as ItemModel[]).includes(marked))),
  );
  return {
    ...context,
    layout,
    actions,
    words: fieldMapTexts[locale.language],
    wanted: context.finding.fits,
    chosen,
    marked,
    isOpen,
    holding: having.some(isOpen) ? having.filter(isOpen) : having.slice(0, 1),
  };
}

function drawnFor(item: ItemModel, layout: FieldMapLayout): ItemModel {
  const { groups, comfortable, form } = layout;
  const { parent, actionField } = item as Partial<UnitModel & TopicModel>;
  if (parent && !groups.some((group) => group.item === item)) return drawnFor(parent, layout);
  return actionField && !(comfortable && form === 'wide') ? actionField : item;
}

/** What can be chosen of the same kind, in the order in which it stands, each once. */
export function alike({ chosen, layout }: Scene): ItemModel[] {
  const drawn = layout.groups.flatMap(({ item, parcels }) => [item, ...parcels.flatMap((parcel) => [parcel.item, ...parcel.projects])]);
  return [...new Set([...drawn, ...layout.unseen, ...layout.idle])]
    .filter((item) => item !== null)
    .filter(({ kind }) => kind === chosen?.kind);
}
