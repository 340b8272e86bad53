// The fact sheet, or the list of fact sheets, as rows and cells.
import type { ViewContext } from '../../element/view.js';
import { termOf } from '../../locale/locale.js';
import { profileTexts } from '../../locale/profile.js';
import { whenInWords } from '../../locale/time.js';
import type { ProjectModel, TextModel } from '../../model/strategy-model.js';
import { cell, type TableModel, type TableRow } from '../../ui/table.js';
import { type Scale, type Sheet, sheetOf, type Tick } from './sheet.js';

export function profileTable(project: ProjectModel | null, context: ViewContext): TableModel {
  return project ? sheetTable(sheetOf(project, context), context) : listTable(context);
}

function listTable({ model, locale }: ViewContext): TableModel {
  const rows = model.projects.map(
    (project): TableRow => ({
      kind: 'project',
      id: project.id,
      cells: [
        cell(project.title),
        cell(locale.status[project.status]),
        project.actionFields.map((field) => field.title),
        cell(whenInWords(project.when, locale), project.when.text),
      ],
    }),
  );
  return {
    caption: profileTexts[locale.language].heading,
    columns: [locale.facts.title, locale.facts.status, termOf(model, locale, 'actionField').one, locale.facts.when],
    sections: [{ head: null, rows }],
  };
}

function sheetTable(sheet: Sheet, { model, locale }: ViewContext): TableModel {
  const texts = profileTexts[locale.language];
  const { project } = sheet;
  const row = (label: string, values: readonly (TextModel | string)[]): TableRow[] =>
    values.length > 0 ? [{ kind: 'project', id: project.id, cells: [cell(label), cell(...values)] }] : [];
  const listed = (list: TextModel[] | 'unknown'): (TextModel | string)[] =>
    list === 'unknown' ? [locale.unknown] : list.length > 0 ? list : [locale.none];
  const chosen = (ticks: readonly Tick[]): (TextModel | string)[] =>
    ticks.some(({ ticked }) => ticked === null) ? [locale.unknown] : ticks.filter(({ ticked }) => ticked).map(({ label }) => label);
  const band = (scale: Scale | null): TextModel[] => (scale ? [scale.words] : []);
  const rows = [
    ...row(
      termOf(model, locale, 'actionField').one,
      sheet.fields.map((field) => field.title),
    ),
    ...row(locale.facts.status, [locale.status[project.status]]),
    ...sheet.facts.flatMap((fact) => row(fact.label, fact.texts)),
    ...sheet.sections.flatMap((section) => section.parts.flatMap((part) => row(part.title ?? section.title, listed(part.texts)))),
    ...row(texts.audience, sheet.audienceTicks.length > 0 ? chosen(sheet.audienceTicks) : sheet.audiences),
    ...row(texts.durationBand, band(sheet.durationBand)),
    ...row(texts.budgetBand, band(sheet.budgetBand)),
    ...sheet.levels.flatMap(({ label, scale }) => row(label, [scale.words])),
    ...row(texts.budget, sheet.money),
    ...row(
      texts.time,
      sheet.moments.map(({ when, what }) => `${when.value}: ${what.value}`),
    ),
    ...row(locale.source, sheet.words ? [sheet.words] : []),
    ...sheet.related.flatMap(({ project: other, kind }) => row(kind, [other.title])),
    ...row(
      texts.links,
      project.links.map(({ title }) => title),
    ),
    ...row(locale.note, project.note ? [project.note] : []),
  ];
  return {
    caption: project.title.value,
    columns: [locale.facts.title, texts.lists.summary],
    sections: [{ head: null, rows }],
  };
}
