// The house as rows and cells: field, then topics with goals, measures and projects; what stands above and below them too.
import type { HouseTexts } from '../../locale/house.js';
import { type Locale, termOf } from '../../locale/locale.js';
import type {
  ActionFieldModel,
  ItemModel,
  MeasureModel,
  ProjectModel,
  StrategyModel,
  TermKey,
  TextModel,
  TopicModel,
} from '../../model/strategy-model.js';
import { plain } from '../../model/text.js';
import { cell, type TableCell, type TableLine, type TableModel, type TableRow, type TableSection } from '../../ui/table.js';

type Part = ActionFieldModel | TopicModel | ProjectModel;
type Column = [head: string, of: (part: Part) => TableCell];

export function houseTable(model: StrategyModel, locale: Locale, words: HouseTexts): TableModel {
  const { facts, status } = locale;
  const { vision, mission, principles, foundation, actionFields } = model;
  const term = (key: TermKey): string => termOf(model, locale, key).many;
  const goal = (item: ItemModel): TableLine => line(item, item.description && `: ${item.description.value}`);
  const withStatus = (item: ProjectModel | MeasureModel): TableLine => line(item, item.status && ` (${status[item.status]})`);
  const all: Column[] = [
    [term('mission'), (part) => (part.kind === 'action-field' ? part.missions : [])],
    [term('goal'), (part) => (part.kind === 'project' ? [] : part.goals.map(goal))],
    [term('measure'), (part) => (part.kind === 'topic' ? part.measures.map(withStatus) : [])],
    [term('project'), (part) => (part.kind === 'topic' ? part.projects.map(withStatus) : [])],
    [facts.status, (part) => (part.kind === 'project' ? cell(status[part.status]) : [])],
  ];
  const yard = model.projects.filter((project) => project.actionFields.length === 0);
  const parts = [...actionFields.flatMap(partsOf), ...yard];
  const used = all.filter(([, of]) => parts.some((part) => of(part).length > 0));
  const row = (part: Part): TableRow => ({ kind: part.kind, id: part.id, cells: [[part.title], ...used.map(([, of]) => of(part))] });
  const section = (head: string, rows: TableRow[]): TableSection[] => (rows.length > 0 ? [{ head: { value: head }, rows }] : []);
  const said = (kind: NonNullable<TableRow['kind']>, ...texts: (TextModel | null)[]): TableRow[] =>
    texts.flatMap((text) => (text ? [{ kind, cells: [[text]] }] : []));
  const rest = (title: TextModel, items: (TextModel | null)[]): TextModel => {
    const more = items.flatMap((item) => item?.value ?? []).join(' · ');
    return { ...title, value: [title.value, more].filter(Boolean).join(': ') };
  };
  const topics = actionFields.some((field) => field.topics.length > 0);
  const named = used.some(([head]) => head === term('project'));
  return {
    caption: plain(model.title.value),
    columns: [[topics && term('topic'), !(topics && named) && term('project')].filter(Boolean).join(', '), ...used.map(([head]) => head)],
    sections: [
      ...section(facts.vision, said('vision', vision)),
      ...section(words.mission, said('mission', mission)),
      ...actionFields.map(
        (field): TableSection => ({
          head: { ...field.title, value: [field.number, field.title.value].join(' ').trim() },
          kind: field.kind,
          id: field.id,
          rows: partsOf(field).map(row),
        }),
      ),
      ...section(words.without(termOf(model, locale, 'actionField').one), yard.map(row)),
      ...section(words.principles, said('principle', ...principles.map(({ title, description }) => rest(title, [description])))),
      ...section(facts.foundation, said('foundation', ...foundation.map(({ title, items }) => rest(title, items)))),
    ],
  };
}

const line = ({ kind, id, title }: ItemModel, more?: string | null): TableLine => ({
  ...title,
  kind,
  id,
  value: title.value + (more ?? ''),
});

/** The field itself where it has something to say, its topics, and its projects outside of topics. */
function partsOf(field: ActionFieldModel): Part[] {
  const inTopics = new Set(field.topics.flatMap((topic) => topic.projects));
  const own = field.missions.length > 0 || field.goals.length > 0;
  return [...(own ? [field] : []), ...field.topics, ...field.projects.filter((project) => !inTopics.has(project))];
}
