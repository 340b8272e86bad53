// Who stands in the picture: a building for each field, or for each group of fields, and a window for each undertaking.
import type { Status } from '../../contract/strategy.js';
import type { Selection } from '../../element/state.js';
import type { ViewContext } from '../../element/view.js';
import { termOf } from '../../locale/locale.js';
import type { VisionTexts } from '../../locale/vision.js';
import { projectFilter } from '../../model/filter.js';
import type {
  ActionFieldModel,
  AudienceModel,
  Colour,
  ItemModel,
  MeasureModel,
  ProjectModel,
  StrategyModel,
  TextModel,
  TopicModel,
  UnitModel,
} from '../../model/strategy-model.js';

export type Thing = ProjectModel | MeasureModel | TopicModel;

/** What a window stands for; `none`: the file states no status. */
export interface Window {
  thing: Thing;
  status: Status | 'none';
  /** Left out by a filter. */
  dim: boolean;
}

export interface Building {
  key: string;
  /** Null for fields that have no group in common. */
  item: ActionFieldModel | AudienceModel | UnitModel | null;
  title: TextModel;
  about: TextModel | null;
  icon: string | null;
  number: number | null;
  colour: Colour;
  /** Fields of a group; empty where the building is a field itself. */
  fields: ActionFieldModel[];
  /** In the order of the data. */
  windows: Window[];
}

export interface Skyline {
  /** What a building stands for. */
  of: 'actionField' | 'audience' | 'unit';
  buildings: Building[];
  /** Roof and foundation: fields that are no house. */
  beside: Building[];
  /** Projects of no field. */
  yard: Window[];
  /** What the windows stand for. */
  kinds: Thing['kind'][];
  /** What the details show; a goal or a measure is shown with its topic. */
  chosen: ItemModel | null;
  /** Key of the building that is chosen or holds what is chosen. */
  marked: string | null;
  /** The window that is chosen. */
  lit: ItemModel | null;
  previous: Selection | null;
  next: Selection | null;
}

/** More buildings than this do not stand side by side, and there are no more colours. */
export const mostBuildings = 12;
const mostRuns = 6;

export function skylineOf(context: ViewContext, words: VisionTexts): Skyline {
  const { model, state } = context;
  const pillars = model.actionFields.filter((field) => field.role === 'pillar');
  const others = model.actionFields.filter((field) => field.role !== 'pillar');
  const kinds = kindsOf(pillars);
  const wanted = projectFilter(state.filters);
  const windowOf = (thing: Thing): Window => {
    const project = thing.kind === 'project' ? thing : thing.kind === 'measure' ? thing.project : null;
    return {
      thing,
      status: thing.kind === 'topic' ? 'none' : (thing.status ?? 'none'),
      dim: wanted !== null && !(project && wanted(project)),
    };
  };
  const windowsOf = (fields: readonly ActionFieldModel[]): Window[] => fields.flatMap((field) => thingsOf(field, kinds)).map(windowOf);
  const single = (field: ActionFieldModel): Building => ({
    key: keyOf(field),
    item: field,
    title: field.title,
    about: field.description,
    icon: field.icon,
    number: field.number,
    colour: field.colour,
    fields: [],
    windows: windowsOf([field]),
  });
  const groups = pillars.length > mostBuildings ? groupsOf(pillars, context, words) : null;
  const buildings = groups?.buildings.map((group) => ({ ...group, windows: windowsOf(group.fields) })) ?? pillars.map(single);
  const beside = others.map(single);
  const selected = (state.selected && model.items.get(keyOf(state.selected))) ?? null;
  const chosen = holderOf(selected, model);
  const marked = [...buildings, ...beside].find((building) => selected && holds(building, selected)) ?? null;
  const alike = neighbours(chosen, marked, [...buildings, ...beside], model);
  const at = chosen ? alike.indexOf(chosen) : -1;
  return {
    of: groups?.of ?? 'actionField',
    buildings,
    beside,
    yard: model.projects.filter((project) => project.actionFields.length === 0).map(windowOf),
    kinds,
    chosen,
    marked: marked?.key ?? null,
    lit: selected,
    previous: at > 0 ? (alike[at - 1] ?? null) : null,
    next: at >= 0 ? (alike[at + 1] ?? null) : null,
  };
}

const keyOf = ({ kind, id }: Selection): string => `${kind}:${id}`;

/** Projects and measures are the windows, for a city may name both; its topics where it has neither. */
function kindsOf(fields: readonly ActionFieldModel[]): Thing['kind'][] {
  const kinds = (['project', 'measure'] as const).filter((kind) => fields.some((field) => thingsOf(field, [kind]).length > 0));
  return kinds.length > 0 ? kinds : fields.some((field) => field.topics.length > 0) ? ['topic'] : [];
}

/** A measure that a project of the same field carries out has that project's window. */
function thingsOf(field: ActionFieldModel, kinds: readonly Thing['kind'][]): Thing[] {
  const measures = field.topics.flatMap((topic) => topic.measures).filter(({ project }) => !project || !field.projects.includes(project));
  return [
    ...(kinds.includes('project') ? field.projects : []),
    ...(kinds.includes('measure') ? measures : []),
    ...(kinds.includes('topic') ? field.topics : []),
  ];
}

interface Group extends Omit<Building, 'windows'> {}

/** Audiences, else units, else whole units with their parts, else runs of numbers. */
function groupsOf(
  fields: readonly ActionFieldModel[],
  { model, locale }: ViewContext,
  words: VisionTexts,
): { of: Skyline['of']; buildings: Group[] } {
  const ways: [Skyline['of'], (field: ActionFieldModel) => AudienceModel | UnitModel | undefined][] = [
    ['audience', (field: ActionFieldModel) => field.audiences[0]],
    ['unit', (field: ActionFieldModel) => field.responsible[0]],
    ['unit', (field: ActionFieldModel) => field.responsible[0] && topOf(field.responsible[0])],
  ];
  for (const [of, parent] of ways) {
    const parents = [...new Set(fields.map(parent))];
    const known = fields.filter(parent).length;
    if (parents.length < 2 || parents.length > mostBuildings || known * 2 < fields.length) continue;
    // What belongs to nobody comes last.
    parents.sort((a, b) => Number(!a) - Number(!b));
    return {
      of,
      buildings: parents.map((item) =>
        group(
          item ?? null,
          words.without(termOf(model, locale, of).one),
          fields.filter((field) => parent(field) === item),
        ),
      ),
    };
  }
  const size = Math.ceil(fields.length / mostRuns);
  const starts = Array.from({ length: Math.ceil(fields.length / size) }, (_, i) => i * size);
  const { many } = termOf(model, locale, 'actionField');
  return {
    of: 'actionField',
    buildings: starts.map((start) => {
      const run = fields.slice(start, start + size);
      return group(null, words.run(many, run[0]?.number ?? start + 1, run.at(-1)?.number ?? start + run.length), run);
    }),
  };
}

const topOf = (unit: UnitModel): UnitModel => (unit.parent ? topOf(unit.parent) : unit);

const group = (item: AudienceModel | UnitModel | null, name: string, fields: ActionFieldModel[]): Group => ({
  key: item ? keyOf(item) : name,
  item,
  title: item?.title ?? { value: name },
  about: item?.description ?? null,
  icon: item?.kind === 'audience' ? item.icon : null,
  number: null,
  colour: item?.kind === 'audience' ? item.colour : 0,
  fields,
});

/** A goal or a measure is told where it stands: in its topic or its field. */
function holderOf(item: ItemModel | null, { actionFields }: StrategyModel): ItemModel | null {
  if (item?.kind !== 'goal' && item?.kind !== 'measure') return item;
  const topics = actionFields.flatMap((field) => field.topics);
  return (
    topics.find(({ goals, measures }) => ([...goals, ...measures] as ItemModel[]).includes(item)) ??
    actionFields.find(({ goals }) => (goals as ItemModel[]).includes(item)) ??
    item
  );
}

function holds({ item, fields, windows }: Building, wanted: ItemModel): boolean {
  const own = item?.kind === 'action-field' ? [item] : fields;
  return (
    item === wanted ||
    windows.some(({ thing }) => thing === wanted) ||
    own.some((field) =>
      (
        [
          field,
          ...field.topics,
          ...field.goals,
          ...field.projects,
          ...field.topics.flatMap(({ goals, measures }) => [...goals, ...measures]),
        ] as ItemModel[]
      ).includes(wanted),
    )
  );
}

/** What the buttons of the details step through. */
function neighbours(
  chosen: ItemModel | null,
  marked: Building | null,
  buildings: readonly Building[],
  { actionFields }: StrategyModel,
): ItemModel[] {
  if (chosen?.kind === 'action-field') return actionFields;
  if (chosen && chosen === marked?.item) return buildings.flatMap(({ item }) => (item?.kind === chosen.kind ? item : []));
  return marked?.windows.map(({ thing }) => thing) ?? [];
}
