// The fact sheet, or the list of fact sheets, as rows and cells.
import type { ViewContext } from '../../element/view.js';
import { termOf } from '../../locale/locale.js';
import { profileTexts } from '../../locale/profile.js';
import { whenInWords } from '../../locale/time.js';
import type { ProjectModel } from '../../model/strategy-model.js';
import { cell, type TableModel } from '../../ui/table.js';
import type { Words } from '../../ui/text.render.js';
import { sheetOf } from './sheet.js';

export function profileTable(project: ProjectModel | null, context: ViewContext): TableModel {
  const { model, locale } = context;
  const { facts, status } = locale;
  const texts = profileTexts[locale.language];
  const field = termOf(model, locale, 'actionField').one;
  const table = (caption: string, columns: string[], lines: { of?: ProjectModel; cells: (readonly Words[])[] }[]): TableModel => ({
    caption,
    columns,
    sections: [
      {
        head: null,
        rows: lines.map(({ of, cells }) => ({ ...(of && { kind: of.kind, id: of.id }), cells: cells.map((words) => cell(...words)) })),
      },
    ],
  });
  const names = (of: ProjectModel) => of.actionFields.map(({ title }) => title);
  if (!project) {
    return table(
      texts.heading,
      [facts.title, facts.status, field, facts.when],
      model.projects.map((of) => ({
        of,
        cells: [[of.title], [status[of.status]], names(of), [whenInWords(of.when, locale), of.when.text]],
      })),
    );
  }
  const { head, main, aside, related } = sheetOf(project, context);
  const stated = [...head, ...[...main, ...aside].flatMap((section) => section.facts)];
  const rows: [Words, readonly Words[]][] = [
    [facts.status, [status[project.status]]],
    ...(stated.some(({ label }) => label === field) ? [] : [[field, names(project)] as [Words, Words[]]]),
    ...stated.map(({ label, texts: said }): [Words, readonly Words[]] => [label, said]),
    ...related.map(({ project: { title }, kind, note }): [Words, Words[]] => [kind, [title, note]]),
    [locale.note, [project.note]],
  ];
  return table(
    project.title.value,
    [facts.title, texts.lists.summary],
    // Rows of facts, not of projects, of which a filter would leave some out.
    rows.filter(([, said]) => said.some(Boolean)).map(([label, said]) => ({ cells: [[label], said] })),
  );
}
