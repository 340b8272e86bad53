// The vision as rows: a section for each field, a row for each project, measure or topic.
import type { ViewContext } from '../../element/view.js';
import { termOf } from '../../locale/locale.js';
import { whenInWords } from '../../locale/time.js';
import { visionTexts } from '../../locale/vision.js';
import type { TextModel } from '../../model/strategy-model.js';
import { cell, type TableModel, type TableRow, type TableSection } from '../../ui/table.js';
import { type Building, skylineOf, type Window } from './skyline.js';

export function visionTable(context: ViewContext): TableModel {
  const { model, locale } = context;
  const words = visionTexts[locale.language];
  const { buildings, beside, yard, kinds } = skylineOf(context, words);
  const rows = (windows: readonly Window[]): TableRow[] =>
    windows.map(({ thing, status }) => ({
      kind: thing.kind,
      id: thing.id,
      cells: [
        cell(thing.title),
        cell(status === 'none' ? locale.notStated : locale.status[status]),
        cell(thing.kind === 'project' && whenInWords(thing.when, locale)),
      ],
    }));
  const section = ({ item, title, fields, windows }: Building): TableSection => ({
    head: title,
    ...(item ? { kind: item.kind, id: item.id } : {}),
    rows: [
      ...(fields.length > 0
        ? [
            {
              cells: [
                cell(termOf(model, locale, 'actionField').many),
                fields.map((field) => ({ ...field.title, kind: field.kind, id: field.id })),
              ],
            },
          ]
        : []),
      ...rows(windows),
    ],
  });
  const without: TextModel = { value: words.without(termOf(model, locale, 'actionField').one) };
  const names = (kinds.length > 0 ? kinds : (['project'] as const)).map((kind) => termOf(model, locale, kind).one);
  return {
    caption: (model.vision ?? model.title).value,
    columns: [names.join(', '), locale.facts.status, locale.facts.when],
    sections: [...[...buildings, ...beside].map(section), ...(yard.length > 0 ? [{ head: without, rows: rows(yard) }] : [])],
  };
}
