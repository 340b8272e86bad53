// What the details of a chosen thing say; the same for every view.
import type { Status } from '../contract/strategy.js';
import { count, type Locale, termOf } from '../locale/locale.js';
import { timeInWords, whenInWords } from '../locale/time.js';
import type {
  ActionFieldModel,
  AudienceModel,
  ItemModel,
  Kind,
  MeasureModel,
  ProjectModel,
  SheetList,
  StrategyModel,
  TextModel,
  TopicModel,
  UnitModel,
} from '../model/strategy-model.js';

/** A line of a section: a fact with a label, a thing with a status, or a paragraph. */
export interface DetailLine {
  label?: string;
  text: TextModel;
  strong?: TextModel;
  status?: Status | null;
  field?: ActionFieldModel;
  /** The thing that the line is about, where it cannot be opened itself. */
  of?: ItemModel;
  /** The thing that the line can open. */
  target?: { kind: Kind; id: string };
}

export interface DetailSection {
  icon: string;
  title: string;
  lines: DetailLine[];
}

export interface Details {
  item: ItemModel;
  field: ActionFieldModel | null;
  status: Status | null;
  /** Facts below the title, such as kind and units. */
  facts: string[];
  sections: DetailSection[];
}

export function detailsOf(item: ItemModel, model: StrategyModel, locale: Locale): Details {
  switch (item.kind) {
    case 'topic':
      return topicDetails(item as TopicModel, model, locale);
    case 'action-field':
      return fieldDetails(item as ActionFieldModel, model, locale);
    case 'project':
      return projectDetails(item as ProjectModel, model, locale);
    case 'audience':
      return groupDetails(item, (item as AudienceModel).actionFields, model, locale);
    case 'unit':
      return groupDetails(
        item,
        model.actionFields.filter((field) => field.responsible.includes(item as UnitModel)),
        model,
        locale,
      );
    default:
      return { item, field: null, status: null, facts: [], sections: [] };
  }
}

const section = (icon: string, title: string, lines: DetailLine[]): DetailSection[] => (lines.length > 0 ? [{ icon, title, lines }] : []);

export const projectLine = (project: ProjectModel): DetailLine => {
  const field = project.actionFields[0];
  return {
    text: project.title,
    status: project.status,
    target: { kind: 'project', id: project.id },
    ...(field ? { field } : {}),
  };
};

const measureLine = (measure: MeasureModel): DetailLine => ({
  of: measure,
  text: measure.title,
  status: measure.status,
  ...(measure.project ? { target: { kind: 'project' as const, id: measure.project.id } } : {}),
});

const goalLines = (goals: readonly ItemModel[]): DetailLine[] =>
  goals.map((goal) => ({ of: goal, strong: goal.title, text: goal.description ?? { value: '' } }));

function topicDetails(topic: TopicModel, model: StrategyModel, locale: Locale): Details {
  const linked = new Set(topic.measures.map((measure) => measure.project));
  return {
    item: topic,
    field: topic.actionField,
    status: null,
    facts: [],
    sections: [
      ...section('target', termOf(model, locale, 'goal').many, goalLines(topic.goals)),
      ...section('list', termOf(model, locale, 'measure').many, topic.measures.map(measureLine)),
      ...section(
        'file-text',
        termOf(model, locale, 'project').many,
        topic.projects.filter((project) => !linked.has(project)).map(projectLine),
      ),
    ],
  };
}

function fieldDetails(field: ActionFieldModel, model: StrategyModel, locale: Locale): Details {
  return {
    item: field,
    field,
    status: null,
    facts: [
      ...(field.topics.length > 0 ? [count(field.topics.length, termOf(model, locale, 'topic'))] : []),
      ...(field.projects.length > 0 ? [count(field.projects.length, termOf(model, locale, 'project'))] : []),
    ],
    sections: [
      ...section(
        'compass',
        termOf(model, locale, 'mission').many,
        field.missions.map((mission) => ({ text: mission })),
      ),
      ...section('target', termOf(model, locale, 'goal').many, goalLines(field.goals)),
      ...section(
        'layers',
        termOf(model, locale, 'topic').many,
        field.topics.map((topic) => ({ text: topic.title, target: { kind: 'topic' as const, id: topic.id } })),
      ),
      ...section('list', termOf(model, locale, 'project').many, [...field.projects, ...field.further].map(projectLine)),
    ],
  };
}

/** A group names its fields; each tells of itself. */
function groupDetails(item: ItemModel, fields: readonly ActionFieldModel[], model: StrategyModel, locale: Locale): Details {
  return {
    item,
    field: null,
    status: null,
    facts: [],
    sections: section(
      'layers',
      termOf(model, locale, 'actionField').many,
      fields.map((field) => ({ text: field.title, field, target: { kind: 'action-field' as const, id: field.id } })),
    ),
  };
}

const shortLists: readonly SheetList[] = ['summary', 'objectives', 'citizenValue'];

function projectDetails(project: ProjectModel, model: StrategyModel, locale: Locale): Details {
  const { facts } = locale;
  const { when } = project;
  const units = Array.isArray(project.responsible) ? project.responsible.map((unit) => unit.title.value).join(', ') : '';
  const period = whenInWords(when, locale);
  const time: DetailLine[] = [
    ...(period ? [{ label: facts.when, text: { value: period } }] : []),
    ...(when.text && when.text.value !== period ? [{ label: locale.source, text: { ...when.text, value: `„${when.text.value}“` } }] : []),
    ...project.milestones.map((milestone) => ({
      label: milestone.date ? timeInWords(milestone.date, locale) : (milestone.text?.value ?? locale.unknown),
      text: milestone.title,
    })),
  ];
  return {
    item: project,
    field: project.actionFields[0] ?? null,
    status: project.status,
    facts: [project.projectKind === 'project' ? '' : locale.kinds[project.projectKind], units].filter(Boolean),
    sections: [
      ...section('calendar', facts.when, time),
      ...section('file-text', termOf(model, locale, 'project').one, [
        ...(project.description ? [{ text: project.description }] : []),
        ...shortLists.flatMap((key) => {
          const list = project.lists[key];
          return Array.isArray(list) ? list.map((entry) => ({ text: entry })) : [];
        }),
      ]),
      ...section('log-in', facts.needs, project.dependsOn.map(projectLine)),
      ...section('network', facts.enables, project.enables.map(projectLine)),
      ...section('layers', facts.partOf, project.partOf.map(projectLine)),
      ...section('list', facts.parts, project.parts.map(projectLine)),
    ],
  };
}
