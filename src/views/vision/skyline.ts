// Who stands in the picture: a building for each field, or for each group of fields, and a window for each undertaking.
import type { Status } from '../../contract/strategy.js';
import type { ViewContext } from '../../element/view.js';
import { type Locale, termOf } from '../../locale/locale.js';
import { visionTexts } from '../../locale/vision.js';
import { placeOf } from '../../model/place.js';
import type {
  ActionFieldModel,
  AudienceModel,
  ItemModel,
  MeasureModel,
  ProjectModel,
  TermKey,
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
  /** Null where the fields or projects have nothing in common that can be chosen. */
  item: ActionFieldModel | AudienceModel | UnitModel | null;
  title: TextModel;
  /** Fields of a group; empty where the building is a field itself. */
  fields: ActionFieldModel[];
  /** In the order of the data. */
  windows: Window[];
}

/** A unit and what has nothing in common have neither icon nor colour. */
export const looks = ({ item }: Building): Pick<AudienceModel, 'icon' | 'colour'> => ({ icon: null, colour: 0, ...item });

export interface Skyline {
  /** What a building stands for. */
  of: 'actionField' | 'audience' | 'unit';
  buildings: Building[];
  /** Without a house: roof, foundation, and projects of no field. */
  beside: Building[];
  /** What the windows stand for. */
  kinds: Thing['kind'][];
  /** What the details show; a goal or a measure is shown with its topic. */
  chosen: ItemModel | null;
  /** The building that is chosen or holds what is chosen. */
  marked: Building | null;
  /** What is chosen itself. */
  lit: ItemModel | null;
}

export const statusWord = (status: Window['status'], locale: Locale): string =>
  status === 'none' ? locale.notStated : locale.status[status];

/** More buildings than this do not stand side by side, and there are no more colours. */
const mostBuildings = 12;
const mostRuns = 6;

export function skylineOf({ model, state, finding, locale }: ViewContext): Skyline {
  const pillars = model.actionFields.filter((field) => field.role === 'pillar');
  const kinds = kindsOf(pillars);
  const wanted = finding.fits;
  const without = (key: TermKey): string => visionTexts[locale.language].without(termOf(model, locale, key).one);

  const building = (
    item: Building['item'],
    name: string,
    fields: ActionFieldModel[],
    things: readonly Thing[] = fields.flatMap((field) => thingsOf(field, kinds)),
  ): Building => ({
    item,
    title: item?.title ?? { value: name },
    fields: fields.filter((field) => field !== item),
    windows: things.map((thing): Window => {
      const project = thing.kind === 'measure' ? thing.project : thing;
      return {
        thing,
        status: ('status' in thing && thing.status) || 'none',
        dim: wanted !== null && !(project?.kind === 'project' && wanted(project)),
      };
    }),
  });
  const single = (field: ActionFieldModel): Building => building(field, '', [field]);
  const street = (): Pick<Skyline, 'of' | 'buildings'> => {
    if (pillars.length <= mostBuildings) return { of: 'actionField', buildings: pillars.map(single) };
    for (const [of, parent] of ways) {
      // What belongs to nobody comes last.
      const parents = [...new Set(pillars.map(parent))].sort((a, b) => Number(!a) - Number(!b));
      if (parents.length < 2 || parents.length > mostBuildings || pillars.filter(parent).length * 2 < pillars.length) continue;
      const fieldsOf = (item: Building['item'] | undefined) => pillars.filter((field) => parent(field) === item);
      return { of, buildings: parents.map((item) => building(item ?? null, without(of), fieldsOf(item))) };
    }
    const size = Math.ceil(pillars.length / mostRuns);
    const runs = Array.from({ length: Math.ceil(pillars.length / size) }, (_, i) => pillars.slice(i * size, (i + 1) * size));
    const name = (run: ActionFieldModel[]) =>
      `${termOf(model, locale, 'actionField').many} ${[...new Set([run[0]?.number, run.at(-1)?.number])].join('–')}`;
    return { of: 'actionField', buildings: runs.map((run) => building(null, name(run), run)) };
  };
  const { of, buildings } = street();
  const yard = model.projects.filter((project) => project.actionFields.length === 0);
  const beside = model.actionFields.filter((field) => field.role !== 'pillar').map(single);
  if (yard.length > 0) beside.push(building(null, without('actionField'), [], yard));
  const lit = (state.selected && model.items.get(`${state.selected.kind}:${state.selected.id}`)) ?? null;
  const chosen = placeOf(lit, model);
  const field =
    chosen?.kind === 'project' ? (chosen as ProjectModel).actionFields[0] : ((chosen as TopicModel | null)?.actionField ?? chosen);
  const holds = ({ item, fields, windows }: Building): boolean =>
    item === chosen || item === field || fields.includes(field as ActionFieldModel) || windows.some(({ thing }) => thing === chosen);
  return { of, buildings, beside, kinds, chosen, marked: (chosen && [...buildings, ...beside].find(holds)) ?? null, lit };
}

const topOf = (unit: UnitModel): UnitModel => (unit.parent ? topOf(unit.parent) : unit);

/** Audiences, else units, else whole units with their parts. */
const ways: readonly ['audience' | 'unit', (field: ActionFieldModel) => AudienceModel | UnitModel | undefined][] = [
  ['audience', (field) => field.audiences[0]],
  ['unit', (field) => field.responsible[0]],
  ['unit', (field) => field.responsible[0] && topOf(field.responsible[0])],
];

/** Projects and measures are the windows, for a city may name both; its topics where it has neither. */
function kindsOf(fields: readonly ActionFieldModel[]): Thing['kind'][] {
  const named = (kind: Thing['kind']): boolean => fields.some((field) => thingsOf(field, [kind]).length > 0);
  const kinds = (['project', 'measure'] as const).filter(named);
  return kinds.length > 0 ? kinds : (['topic'] as const).filter(named);
}

/** A measure that a project of the same field carries out has that project's window. */
function thingsOf({ projects, topics }: ActionFieldModel, kinds: readonly Thing['kind'][]): Thing[] {
  const measures = topics.flatMap((topic) => topic.measures).filter(({ project }) => !project || !projects.includes(project));
  return [...projects, ...measures, ...topics].filter(({ kind }) => kinds.includes(kind));
}
