// The house as rows and cells: field, then topics with goals, measures and projects; vision and foundation too.
import type { HouseTexts } from '../../locale/house.js';
import { type Locale, termOf } from '../../locale/locale.js';
import type { ActionFieldModel, MeasureModel, ProjectModel, StrategyModel, TextModel, TopicModel } from '../../model/strategy-model.js';
import { plain } from '../../model/text.js';
import { cell, type TableCell, type TableLine, type TableModel, type TableRow, type TableSection } from '../../ui/table.js';

type Part = ActionFieldModel | TopicModel | ProjectModel;

interface Column {
  head: string;
  of(part: Part): TableCell;
}

export function houseTable(model: StrategyModel, locale: Locale, words: HouseTexts): TableModel {
  const { facts } = locale;
  const term = (key: 'topic' | 'goal' | 'measure' | 'mission' | 'project'): string => termOf(model, locale, key).many;
  const withStatus = (item: ProjectModel | MeasureModel): TableLine => ({
    ...line(item),
    ...(item.status ? { value: `${item.title.value} (${locale.status[item.status]})` } : {}),
  });
  const all: Column[] = [
    { head: term('mission'), of: (part) => (part.kind === 'action-field' ? part.missions : []) },
    { head: term('goal'), of: (part) => (part.kind === 'project' ? [] : part.goals.map(goalLine)) },
    { head: term('measure'), of: (part) => (part.kind === 'topic' ? part.measures.map(withStatus) : []) },
    { head: term('project'), of: (part) => (part.kind === 'topic' ? part.projects.map(withStatus) : []) },
    { head: facts.status, of: (part) => (part.kind === 'project' ? cell(locale.status[part.status]) : []) },
  ];
  const parts = model.actionFields.map((field) => ({ field, parts: partsOf(field) }));
  const yard = model.projects.filter((project) => project.actionFields.length === 0);
  const used = all.filter(({ of }) => [...parts.flatMap((entry) => entry.parts), ...yard].some((part) => of(part).length > 0));
  const row = (part: Part): TableRow => ({ kind: part.kind, id: part.id, cells: [[part.title], ...used.map(({ of }) => of(part))] });
  const topics = model.actionFields.some((field) => field.topics.length > 0);
  const plainRows = (head: string, lines: TextModel[]): TableSection[] =>
    lines.length > 0 ? [{ head: { value: head }, rows: lines.map((words) => ({ cells: [[words]] })) }] : [];
  return {
    caption: plain(model.title.value),
    columns: [
      [topics && term('topic'), (!topics || !used.some(({ head }) => head === term('project'))) && term('project')]
        .filter(Boolean)
        .join(', ') || facts.title,
      ...used.map(({ head }) => head),
    ],
    sections: [
      ...plainRows(facts.vision, model.vision ? [model.vision] : []),
      ...plainRows(words.mission, model.mission ? [model.mission] : []),
      ...parts.map(({ field, parts: own }): TableSection => ({ head: headOf(field), kind: field.kind, id: field.id, rows: own.map(row) })),
      ...(yard.length > 0 ? [{ head: { value: words.without(termOf(model, locale, 'actionField').one) }, rows: yard.map(row) }] : []),
      ...plainRows(
        words.principles,
        model.principles.map(({ title, description }) => ({ ...title, value: [title, description].flatMap((part) => part?.value ?? []).join(': ') })),
      ),
      ...plainRows(
        facts.foundation,
        model.foundation.map(({ title, items }) => ({
          value: [title.value, items.map((item) => item.value).join(' · ')].filter(Boolean).join(': '),
        })),
      ),
    ],
  };
}

const line = ({ kind, id, title }: ProjectModel | MeasureModel): TableLine => ({ ...title, kind, id });

const goalLine = ({ kind, id, title, description }: ActionFieldModel['goals'][number]): TableLine => ({
  ...title,
  kind,
  id,
  ...(description ? { value: `${title.value}: ${description.value}` } : {}),
});

const headOf = ({ number, title }: ActionFieldModel): TextModel =>
  number === null ? title : { ...title, value: `${number} ${title.value}` };

/** The field itself where it has something to say, its topics, and its projects outside of topics. */
function partsOf(field: ActionFieldModel): Part[] {
  const inTopics = new Set(field.topics.flatMap((topic) => topic.projects));
  const own = field.missions.length > 0 || field.goals.length > 0;
  return [...(own ? [field] : []), ...field.topics, ...field.projects.filter((project) => !inTopics.has(project))];
}
