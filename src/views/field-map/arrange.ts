// Which project stands in which group and parcel: by field, by audience and field, by unit and status, by status and field.
import type { Status } from '../../contract/strategy.js';
import type { FieldMapTexts } from '../../locale/field-map.js';
import { type Locale, termOf } from '../../locale/locale.js';
import type { ActionFieldModel, AudienceModel, ProjectModel, StrategyModel, TextModel, UnitModel } from '../../model/strategy-model.js';

/** What the groups stand for. */
export const arrangements = ['action-field', 'audience', 'unit', 'status'] as const;
export type By = (typeof arrangements)[number];

/** How many projects have which status, in this order; statuses without a project are left out. */
export type Tally = [status: Status, count: number][];

const statusOrder: readonly Status[] = ['done', 'running', 'planned', 'emerging', 'idea', 'paused', 'stopped', 'unknown'];

/** So many projects of a unit are not divided by status. */
const fewRows = 3;

type Item = ActionFieldModel | AudienceModel | UnitModel;

/** A group, or a parcel of one. */
export interface Part {
  /** Unique in the picture. */
  key: string;
  /** Null for a status, and for what is not assigned. */
  item: Item | null;
  status: Status | null;
  title: TextModel;
  projects: ProjectModel[];
}

export interface Group extends Part {
  /** The group itself where it is not divided. */
  parcels: Part[];
}

export interface Arrangement {
  by: By;
  groups: Group[];
  /** What the groups are made from but has no project, and is not drawn. */
  idle: Item[];
  /** Fields that no group and no parcel shows. */
  unseen: ActionFieldModel[];
}

/** By audience where there are too many fields for a colour each, and they have audiences; that is when the audiences are coloured. */
export function defaultBy({ actionFields }: StrategyModel): By {
  return actionFields.length > 12 && actionFields.some((field) => field.audiences.length > 0) ? 'audience' : 'action-field';
}

export const tallyOf = (projects: readonly ProjectModel[]): Tally =>
  statusOrder
    .map((status): Tally[number] => [status, projects.filter((project) => project.status === status).length])
    .filter(([, n]) => n > 0);

/** Not what belongs to no field, audience or unit: that comes last. */
export const isAssigned = ({ item, status }: Part): boolean => item !== null || status !== null;

/** The city's word for what the groups are. */
export const wordFor = (by: By, model: StrategyModel, locale: Locale): string =>
  by === 'status' ? locale.facts.status : termOf(model, locale, by === 'action-field' ? 'actionField' : by).one;

const rootOf = (unit: UnitModel): UnitModel => (unit.parent ? rootOf(unit.parent) : unit);

/** Units that are responsible; none where that is unknown. */
export const unitsOf = ({ responsible }: ProjectModel): UnitModel[] => (Array.isArray(responsible) ? responsible : []);

/** Fields that a project's place in the map does not show. */
export const fieldsBeside = ({ actionFields }: ProjectModel, by: By): ActionFieldModel[] => actionFields.slice(by === 'unit' ? 0 : 1);

/** Groups in which a project stands, but its own. */
export const alsoIn = (project: ProjectModel, groups: readonly Group[], own?: Group): Group[] =>
  groups.filter((group) => group !== own && group.projects.includes(project));

/** Parts of the group's unit that are responsible. */
export const unitsWithin = (project: ProjectModel, { item }: Group): UnitModel[] =>
  unitsOf(project).filter((unit) => unit !== item && rootOf(unit) === item);

/** Where a project stands: in its first field only, but in each of its audiences and units. */
const placesOf: Record<By, (project: ProjectModel) => readonly (Item | Status)[]> = {
  'action-field': ({ actionFields }) => actionFields.slice(0, 1),
  audience: ({ audiences, actionFields }) => (audiences.length > 0 ? audiences : (actionFields[0]?.audiences ?? [])),
  unit: (project) => (project.responsible === 'unknown' ? ['unknown'] : unitsOf(project).map(rootOf)),
  status: ({ status }) => [status],
};

/** What contains what. */
const within: Record<By, By | null> = { 'action-field': null, audience: 'action-field', unit: 'status', status: 'action-field' };

export function arrange(model: StrategyModel, by: By, texts: FieldMapTexts, locale: Locale): Arrangement {
  const { actionFields, audiences, units } = model;
  const all: Record<By, readonly (Item | Status)[]> = {
    'action-field': actionFields,
    audience: audiences,
    unit: [...units.filter(({ parent }) => !parent), 'unknown'],
    status: statusOrder,
  };

  /** Parts in the order of the file; last what has no place. */
  const divide = (by: By, projects: readonly ProjectModel[], parent = ''): Part[] => {
    const word = wordFor(by, model, locale);
    return [...all[by], null].map((place): Part => {
      const here = projects.filter((project) => {
        const places = placesOf[by](project);
        return place ? places.includes(place) : places.length === 0;
      });
      if (place && typeof place === 'object')
        return { key: `${parent}${place.kind}:${place.id}`, item: place, status: null, title: place.title, projects: here };
      const status = by === 'status' ? place : null;
      const title = status ? locale.status[status] : place ? `${word} ${locale.unknown}` : texts.without(word);
      return { key: `${parent}${place ?? 'none'}`, item: null, status, title: { value: title }, projects: here };
    });
  };

  const inner = within[by];
  const groups = divide(by, model.projects).map((part): Group => {
    const group: Group = { ...part, parcels: [] };
    if (!inner) return Object.assign(group, { parcels: [group] });
    const own: readonly (Item | null)[] = part.item?.kind === 'audience' ? part.item.actionFields : [];
    group.parcels = divide(inner, part.projects, `${part.key} `).filter(({ item, projects }) => projects.length > 0 || own.includes(item));
    group.projects = group.parcels.flatMap(({ projects }) => projects);
    const few = group.parcels.length === 1 || (group.projects.length > 0 && group.projects.length <= fewRows);
    if (by === 'unit' && few) group.parcels = [group];
    return group;
  });
  const drawn = groups.filter(({ item, projects, parcels }) => parcels.length > 0 && (item || projects.length > 0));
  const shown = new Set(drawn.flatMap(({ item, parcels }) => [item, ...parcels.map((parcel) => parcel.item)]));
  return {
    by,
    groups: drawn,
    idle: groups.flatMap((group) => (drawn.includes(group) || !group.item ? [] : [group.item])),
    unseen: actionFields.filter((field) => !shown.has(field)),
  };
}
