// The roadmap as rows and cells: every project, whatever its dates.
import { type Locale, termOf } from '../../locale/locale.js';
import type { RoadmapTexts } from '../../locale/roadmap.js';
import { durationInWords, timeInWords } from '../../locale/time.js';
import type { ItemModel, ProjectModel, StrategyModel, TextModel } from '../../model/strategy-model.js';
import { cell, type TableCell, type TableModel } from '../../ui/table.js';
import { type By, kindOf, lanesOf } from './lanes.layout.js';

const titles = (items: readonly ItemModel[]): TextModel[] => items.map(({ title }) => title);

function endOf({ when }: ProjectModel, locale: Locale): TableCell {
  const { end, endReckoned, duration, ongoing, overdueSince } = when;
  return cell(
    end && `${timeInWords(end, locale)}${endReckoned ? ` (${locale.time.reckoned})` : ''}`,
    duration && durationInWords(duration, locale),
    ongoing && !end && locale.time.ongoing,
    overdueSince !== null && `${locale.time.overdueSince} ${end ? timeInWords(end, locale) : ''}`,
  );
}

function cellsOf(project: ProjectModel, locale: Locale): TableCell[] {
  const { title, status, when, actionFields, responsible, dependsOn, enables, milestones } = project;
  const { start } = when;
  return [
    cell(title),
    cell(locale.status[status]),
    cell(start && (start.earliest === null ? `${locale.time.startedBefore} (${timeInWords(start, locale)})` : timeInWords(start, locale))),
    endOf(project, locale),
    cell(when.text),
    titles(actionFields),
    responsible === 'unknown' ? cell(locale.unknown) : titles(responsible ?? []),
    titles(dependsOn),
    titles(enables),
    milestones.map(({ kind, id, date, text, title: name }) => ({
      ...name,
      kind,
      id,
      value: `${date ? timeInWords(date, locale) : (text?.value ?? locale.unknown)}: ${name.value}`,
    })),
  ];
}

export function roadmapTable(model: StrategyModel, by: By, caption: string, texts: RoadmapTexts, locale: Locale): TableModel {
  const { facts } = locale;
  const term = (key: 'project' | 'actionField' | 'unit'): string => termOf(model, locale, key).one;
  return {
    caption,
    columns: [
      term('project'),
      facts.status,
      facts.start,
      `${facts.end}, ${facts.duration}`,
      texts.inDocument,
      term('actionField'),
      term('unit'),
      facts.needs,
      facts.enables,
      termOf(model, locale, 'milestone').many,
    ],
    sections: lanesOf(model, model.projects, by, texts, locale).map((lane) => {
      const kind = kindOf(lane);
      return {
        head: by === 'none' ? null : lane.title,
        ...(kind && lane.item ? { kind, id: lane.item.id } : {}),
        rows: lane.projects.map((project) => ({ kind: 'project' as const, id: project.id, cells: cellsOf(project, locale) })),
      };
    }),
  };
}
