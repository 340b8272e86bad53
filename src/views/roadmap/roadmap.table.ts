// The roadmap as rows and cells: every project, whatever its dates. Columns that would be empty are left out.
import { type Locale, termOf } from '../../locale/locale.js';
import type { RoadmapTexts } from '../../locale/roadmap.js';
import { durationInWords, overdueInWords, timeInWords } from '../../locale/time.js';
import type { ItemModel, MilestoneModel, ProjectModel, StrategyModel, TextModel } from '../../model/strategy-model.js';
import { cell, type TableCell, type TableModel } from '../../ui/table.js';
import { type By, furtherFields, kindOf, lanesOf } from './lanes.layout.js';
import { planInWords } from './words.js';

type Column = readonly [name: string, cellOf: (project: ProjectModel) => TableCell];

const titles = (items: readonly ItemModel[]): TextModel[] => items.map(({ title }) => title);

function startOf({ when: { start } }: ProjectModel, locale: Locale): TableCell {
  const words = start && timeInWords(start, locale);
  return cell(start?.earliest === null ? `${locale.time.startedBefore} (${words})` : words);
}

function endOf(project: ProjectModel, locale: Locale): TableCell {
  const { end, endReckoned, duration, ongoing, overdueSince } = project.when;
  return cell(
    end && `${timeInWords(end, locale)}${endReckoned ? ` (${locale.time.reckoned})` : ''}`,
    duration && durationInWords(duration, locale),
    ongoing && !end && locale.time.ongoing,
    overdueSince !== null && overdueInWords(overdueSince, locale),
    planInWords(project, locale),
  );
}

const milestoneLine = ({ kind, id, date, text, title }: MilestoneModel, locale: Locale) => ({
  ...title,
  kind,
  id,
  value: `${date ? timeInWords(date, locale) : (text?.value ?? locale.unknown)}: ${title.value}`,
});

function columnsOf(model: StrategyModel, by: By, texts: RoadmapTexts, locale: Locale): Column[] {
  const { facts } = locale;
  return [
    [termOf(model, locale, 'project').one, ({ title }) => cell(title)],
    [facts.status, ({ status }) => cell(locale.status[status])],
    [facts.start, (project) => startOf(project, locale)],
    [`${facts.end}, ${facts.duration}`, (project) => endOf(project, locale)],
    [texts.inDocument, ({ when }) => cell(when.text)],
    [by === 'action-field' ? locale.also : termOf(model, locale, 'actionField').one, (project) => titles(furtherFields(project, by))],
    [
      termOf(model, locale, 'unit').one,
      ({ responsible }) => (responsible === 'unknown' ? cell(locale.unknown) : titles(responsible ?? [])),
    ],
    [facts.needs, ({ dependsOn }) => titles(dependsOn)],
    [facts.enables, ({ enables }) => titles(enables)],
    [termOf(model, locale, 'milestone').many, ({ milestones }) => milestones.map((milestone) => milestoneLine(milestone, locale))],
  ];
}

export function roadmapTable(model: StrategyModel, by: By, texts: RoadmapTexts, locale: Locale): TableModel {
  const columns = columnsOf(model, by, texts, locale).filter(([, cellOf]) => model.projects.some((project) => cellOf(project).length > 0));
  return {
    caption: model.title.value,
    columns: columns.map(([name]) => name),
    sections: lanesOf(model, model.projects, by, texts, locale).map((lane) => {
      const kind = kindOf(lane);
      return {
        head: by === 'none' ? null : lane.title,
        ...(kind && lane.item ? { kind, id: lane.item.id } : {}),
        rows: lane.projects.map((project) => ({
          kind: 'project' as const,
          id: project.id,
          cells: columns.map(([, cellOf]) => cellOf(project)),
        })),
      };
    }),
  };
}
