// The vision as rows: a section for each field, a row for each project, measure or topic.
import type { ViewContext } from '../../element/view.js';
import { termOf } from '../../locale/locale.js';
import { whenInWords } from '../../locale/time.js';
import { cell, type TableModel } from '../../ui/table.js';
import { skylineOf, statusWord } from './skyline.js';

export function visionTable(context: ViewContext): TableModel {
  const { model, locale } = context;
  const { buildings, beside, kinds } = skylineOf(context);
  return {
    caption: (model.vision ?? model.title).value,
    columns: [
      kinds.map((kind) => termOf(model, locale, kind).one).join(', ') || locale.facts.title,
      locale.facts.status,
      locale.facts.when,
    ],
    sections: [...buildings, ...beside].map(({ item, title, fields, windows }) => ({
      head: title,
      ...(item ? { kind: item.kind, id: item.id } : {}),
      rows: [
        ...(fields.length > 0
          ? [
              {
                cells: [
                  cell(termOf(model, locale, 'actionField').many),
                  cell(...fields.map(({ title: name, kind, id }) => ({ ...name, kind, id }))),
                ],
              },
            ]
          : []),
        ...windows.map(({ thing, status }) => ({
          kind: thing.kind,
          id: thing.id,
          cells: [cell(thing.title), cell(statusWord(status, locale)), cell(thing.kind === 'project' && whenInWords(thing.when, locale))],
        })),
      ],
    })),
  };
}
