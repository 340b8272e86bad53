// The roadmap as rows and cells: every project, whatever its dates. Columns that would be empty are left out.
import { type Locale, termOf } from '../../locale/locale.js';
import { roadmapTexts } from '../../locale/roadmap.js';
import { durationInWords, milestoneInWords, overdueInWords, startInWords, timeInWords } from '../../locale/time.js';
import { contradictions } from '../../model/dependencies.js';
import type { ItemModel, ProjectModel, StrategyModel, TextModel } from '../../model/strategy-model.js';
import { cell, type TableCell, type TableModel } from '../../ui/table.js';
import { type By, furtherFields, lanesOf } from './lanes.layout.js';
import { conflictInWords, planInWords } from './words.js';

type Column = readonly [name: string, cellOf: (project: ProjectModel) => TableCell];

const titles = (items: readonly ItemModel[]): TextModel[] => items.map(({ title }) => title);

function columnsOf(model: StrategyModel, by: By, locale: Locale): Column[] {
  const { facts, time } = locale;
  const conflicts = contradictions(model.projects);
  /** `bereits gestartet` alone would hide what is known of the day. */
  const startOf = ({ when }: ProjectModel): string => {
    const words = startInWords(when, locale);
    return words === time.startedBefore && when.start ? `${words} (${timeInWords(when.start, locale)})` : words;
  };
  return [
    [termOf(model, locale, 'project').one, ({ title }) => cell(title)],
    [facts.status, ({ status }) => cell(locale.status[status])],
    [facts.start, (project) => cell(startOf(project))],
    [
      `${facts.end}, ${facts.duration}`,
      (project) => {
        const { end, endReckoned, duration, ongoing, overdueSince } = project.when;
        return cell(
          end && `${timeInWords(end, locale)}${endReckoned ? ` (${time.reckoned})` : ''}`,
          duration && durationInWords(duration, locale),
          ongoing && !end && time.ongoing,
          overdueSince !== null && overdueInWords(overdueSince, locale),
          planInWords(project, locale),
        );
      },
    ],
    [roadmapTexts[locale.language].inDocument, ({ when }) => cell(when.text)],
    [by === 'action-field' ? locale.also : termOf(model, locale, 'actionField').one, (project) => titles(furtherFields(project, by))],
    [
      termOf(model, locale, 'unit').one,
      ({ responsible }) => (responsible === 'unknown' ? cell(locale.unknown) : titles(responsible ?? [])),
    ],
    [facts.needs, ({ dependsOn }) => titles(dependsOn)],
    [facts.enables, ({ enables }) => titles(enables)],
    [
      roadmapTexts[locale.language].keys.conflict,
      (project) => cell(...conflicts.filter((one) => one.project === project).map((one) => conflictInWords(one, locale))),
    ],
    [
      termOf(model, locale, 'milestone').many,
      ({ milestones }) =>
        milestones.map((milestone) => ({
          ...milestone.title,
          kind: milestone.kind,
          id: milestone.id,
          value: `${milestoneInWords(milestone, locale).value}: ${milestone.title.value}`,
        })),
    ],
  ];
}

export function roadmapTable(model: StrategyModel, by: By, locale: Locale): TableModel {
  const columns = columnsOf(model, by, locale).filter(([, cellOf]) => model.projects.some((project) => cellOf(project).length > 0));
  return {
    caption: model.title,
    columns: columns.map(([name]) => name),
    sections: lanesOf(model, model.projects, by, locale).map(({ head, title, projects }) => ({
      head: by === 'none' ? null : title,
      ...(head && typeof head === 'object' && { kind: head.kind, id: head.id }),
      rows: projects.map((project) => ({
        kind: 'project' as const,
        id: project.id,
        cells: columns.map(([, cellOf]) => cellOf(project)),
      })),
    })),
  };
}
