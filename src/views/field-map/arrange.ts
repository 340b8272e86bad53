// Which project stands in which group and parcel: by field, by audience and field, by unit and status, by status and field.
import type { Status } from '../../contract/strategy.js';
import type { FieldMapTexts } from '../../locale/field-map.js';
import { type Locale, termOf } from '../../locale/locale.js';
import type {
  ActionFieldModel,
  AudienceModel,
  Colour,
  ItemModel,
  ProjectModel,
  StrategyModel,
  TextModel,
  UnitModel,
} from '../../model/strategy-model.js';

/** What the groups stand for. */
export const arrangements = ['action-field', 'audience', 'unit', 'status'] as const;
export type By = (typeof arrangements)[number];

/** How many projects have which status, in this order; statuses without a project are left out. */
export type Tally = [status: Status, count: number][];

export const statusOrder: readonly Status[] = ['done', 'running', 'planned', 'emerging', 'idea', 'paused', 'stopped', 'unknown'];

/** So many projects of a unit are not divided by status. */
const fewRows = 3;

export interface Row {
  project: ProjectModel;
  /** Fields that its place in the map does not show. */
  fields: readonly ActionFieldModel[];
  /** Other groups in which it stands, or to which it belongs. */
  also: readonly Group[];
  /** Parts of the group's unit that are responsible. */
  units: readonly UnitModel[];
}

export interface Parcel {
  /** Unique in the picture. */
  key: string;
  /** Null for a status, and for what belongs to no field. */
  field: ActionFieldModel | null;
  status: Status | null;
  /** Null where the group's head says it. */
  title: TextModel | null;
  colour: Colour;
  rows: Row[];
}

export interface Group {
  key: string;
  /** Null for a status, and for what is not assigned. */
  item: ActionFieldModel | AudienceModel | UnitModel | null;
  status: Status | null;
  title: TextModel;
  goal: TextModel | null;
  colour: Colour;
  parcels: Parcel[];
  tally: Tally;
}

export interface Arrangement {
  by: By;
  groups: Group[];
  /** What the groups are made from but has no project, and is not drawn. */
  idle: ItemModel[];
  /** Fields that no group and no parcel shows. */
  unseen: ActionFieldModel[];
  /** Projects that belong to several groups. */
  several: number;
}

/** By audience where there are too many fields for a colour each, and they have audiences; that is when the audiences are coloured. */
export function defaultBy({ actionFields }: StrategyModel): By {
  return actionFields.length > 12 && actionFields.some((field) => field.audiences.length > 0) ? 'audience' : 'action-field';
}

export function tallyOf(projects: readonly ProjectModel[]): Tally {
  return statusOrder
    .map((status): Tally[number] => [status, projects.filter((project) => project.status === status).length])
    .filter(([, n]) => n > 0);
}

/** Not what belongs to no field, audience or unit: that group comes last. */
export const isAssigned = ({ item, status }: Group): boolean => item !== null || status !== null;

export const projectsOf = ({ parcels }: Group): ProjectModel[] => parcels.flatMap(({ rows }) => rows.map(({ project }) => project));

const rootOf = (unit: UnitModel): UnitModel => (unit.parent ? rootOf(unit.parent) : unit);
const keyOf = ({ kind, id }: ItemModel): string => `${kind}:${id}`;

const groupOf = (item: Group['item'], key: string, title: TextModel, more: Partial<Group> = {}): Group => ({
  key,
  item,
  status: null,
  title,
  goal: item && item.kind !== 'action-field' ? item.description : null,
  colour: item && item.kind !== 'unit' ? item.colour : 0,
  parcels: [],
  tally: [],
  ...more,
});

/** The groups to which a project belongs, each once; a key without a group stands for what is not assigned. */
function placesOf({ status, actionFields, audiences, responsible }: ProjectModel, by: By): (ItemModel | Status | 'none')[] {
  const placed: readonly (ItemModel | Status)[] =
    by === 'status'
      ? [status]
      : by === 'action-field'
        ? actionFields
        : by === 'audience'
          ? audiences.length > 0
            ? audiences
            : (actionFields[0]?.audiences ?? [])
          : Array.isArray(responsible)
            ? responsible.map(rootOf)
            : [];
  if (placed.length > 0) return [...new Set(placed)];
  return [by === 'unit' && responsible === 'unknown' ? 'unknown' : 'none'];
}

export function arrange(model: StrategyModel, by: By, texts: FieldMapTexts, locale: Locale): Arrangement {
  const { actionFields, audiences, units, projects } = model;
  const makers: Record<By, readonly (ItemModel | Status)[]> = {
    'action-field': actionFields,
    audience: audiences,
    unit: units.filter(({ parent }) => !parent),
    status: statusOrder,
  };
  const groups = new Map<ItemModel | Status | 'none', Group>(
    makers[by].map((of) => [
      of,
      typeof of === 'string'
        ? groupOf(null, `status:${of}`, { value: locale.status[of] }, { status: of })
        : groupOf(of as Group['item'], keyOf(of), of.title),
    ]),
  );
  const term = by === 'status' ? locale.facts.status : termOf(model, locale, by === 'action-field' ? 'actionField' : by).one;
  if (by === 'unit') groups.set('unknown', groupOf(null, 'unknown', { value: `${term} ${locale.unknown}` }));
  groups.set('none', groupOf(null, 'none', { value: texts.without(term) }));

  const placed = new Map<Group, Row[]>();
  let several = 0;
  for (const project of projects) {
    const all = placesOf(project, by).flatMap((place) => groups.get(place) ?? []);
    if (all.length > 1) several += 1;
    const own = Array.isArray(project.responsible) ? project.responsible : [];
    // A project stands in its first field only; arranged by audience or unit it stands in each.
    for (const group of by === 'action-field' ? all.slice(0, 1) : all) {
      const row: Row = {
        project,
        fields: by === 'unit' ? project.actionFields : project.actionFields.slice(1),
        also: by === 'action-field' ? [] : all.filter((other) => other !== group),
        units: by === 'unit' ? own.filter((unit) => unit !== group.item && rootOf(unit) === group.item) : [],
      };
      placed.set(group, [...(placed.get(group) ?? []), row]);
    }
  }
  const homeless = by === 'audience' ? actionFields.filter((field) => !field.audiences.length && !field.projects.length) : [];
  for (const group of groups.values()) {
    const rows = placed.get(group) ?? [];
    group.tally = tallyOf(rows.map(({ project }) => project));
    const fields = group.item?.kind === 'audience' ? group.item.actionFields : group.key === 'none' ? homeless : [];
    group.parcels =
      by === 'action-field'
        ? [parcelOf(group.key, null, null, null, group.colour, rows)]
        : by === 'unit'
          ? statusParcels(group, rows, locale)
          : fieldParcels(group, rows, fields, model, texts.without(termOf(model, locale, 'actionField').one));
  }
  const drawn = [...groups.values()].filter(
    ({ item, tally, parcels }) => tally.length > 0 || (by === 'action-field' ? item : by === 'audience' && parcels.length > 0),
  );
  const shown = new Set(drawn.flatMap(({ item, parcels }) => [item, ...parcels.map(({ field }) => field)]));
  return {
    by,
    groups: drawn,
    idle: by === 'status' ? [] : [...groups.values()].flatMap((group) => (drawn.includes(group) || !group.item ? [] : [group.item])),
    unseen: actionFields.filter((field) => !shown.has(field)),
    several,
  };
}

/** Few projects, or all of one status, need no parcels: each shows its status. */
function statusParcels({ key, colour, tally }: Group, rows: readonly Row[], locale: Locale): Parcel[] {
  const of = (status: Status): Row[] => rows.filter(({ project }) => project.status === status);
  if (rows.length <= fewRows || tally.length === 1)
    return [
      parcelOf(
        key,
        null,
        null,
        null,
        colour,
        tally.flatMap(([status]) => of(status)),
      ),
    ];
  return tally.map(([status]) => parcelOf(`${key} ${status}`, null, status, { value: locale.status[status] }, colour, of(status)));
}

const parcelOf = (
  key: string,
  field: Parcel['field'],
  status: Parcel['status'],
  title: Parcel['title'],
  colour: Colour,
  rows: Row[],
): Parcel => ({ key, field, status, title, colour, rows });

/** The group's fields in the order of the file, each with its projects; last what belongs to no field. */
function fieldParcels(
  { key, colour }: Group,
  rows: readonly Row[],
  own: readonly ActionFieldModel[],
  { actionFields }: StrategyModel,
  none: string,
): Parcel[] {
  const byField = new Map<ActionFieldModel | undefined, Row[]>(own.map((field) => [field, []]));
  for (const row of rows) {
    const [field] = row.project.actionFields;
    byField.set(field, [...(byField.get(field) ?? []), row]);
  }
  const rest = byField.get(undefined);
  return [
    ...actionFields.flatMap((field) => {
      const inField = byField.get(field);
      return inField ? [parcelOf(`${key} ${field.id}`, field, null, field.title, field.colour, inField)] : [];
    }),
    ...(rest ? [parcelOf(`${key} `, null, null, { value: none }, colour, rest)] : []),
  ];
}
