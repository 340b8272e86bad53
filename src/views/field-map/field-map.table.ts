// The map as rows and cells: a section for each group, a row for each project, field and mission.
import type { ViewContext } from '../../element/view.js';
import { termOf } from '../../locale/locale.js';
import { whenInWords } from '../../locale/time.js';
import type { ActionFieldModel, ItemModel, TextModel } from '../../model/strategy-model.js';
import { cell, type TableLine, type TableModel, type TableRow } from '../../ui/table.js';
import type { Arrangement, Group, Parcel } from './arrange.js';

const line = ({ title, kind, id }: ItemModel): TableLine => ({ ...title, kind, id });

export function fieldMapTable({ by, groups, idle, unseen }: Arrangement, caption: string, { model, locale }: ViewContext): TableModel {
  const term = (key: 'project' | 'actionField' | 'audience' | 'unit') => termOf(model, locale, key).one;
  const withFields = by !== 'action-field' || model.projects.some(({ actionFields }) => actionFields.length > 1);
  const withUnits = model.projects.some(({ responsible }) => responsible !== null);
  const withAudiences = model.projects.some(({ audiences }) => audiences.length > 0);
  const rowsOf = ({ rows, field }: Parcel): TableRow[] =>
    rows.length === 0 && field
      ? [{ cells: [cell(), [line(field)]] }]
      : rows.map(({ project }) => {
          const { kind, id, title, status, actionFields, audiences, responsible, when } = project;
          return {
            kind,
            id,
            cells: [
              cell(title),
              ...(withFields ? [actionFields.map(line)] : []),
              cell(locale.status[status]),
              cell(whenInWords(when, locale)),
              ...(withAudiences ? [audiences.map(line)] : []),
              ...(withUnits ? [responsible === 'unknown' ? cell(locale.unknown) : (responsible ?? []).map(line)] : []),
            ],
          };
        });
  const about = (key: 'mission' | 'topic', lines: readonly TableLine[]): TableRow[] =>
    lines.length > 0 ? [{ cells: [cell(termOf(model, locale, key).many), lines] }] : [];
  const ofField = ({ missions, topics }: ActionFieldModel): TableRow[] => [
    ...about('mission', missions),
    ...about('topic', topics.map(line)),
  ];
  const section = ({ item, title, parcels, goal }: Group) => ({
    head: goal ? joined(title, goal) : title,
    ...(item ? { kind: item.kind, id: item.id } : {}),
    rows: [...(item?.kind === 'action-field' ? ofField(item) : []), ...parcels.flatMap(rowsOf)],
  });
  const list = (items: readonly ItemModel[]) =>
    items.length > 0 ? [{ head: { value: termOf(model, locale, termKey(items)).many }, rows: [{ cells: [items.map(line)] }] }] : [];
  return {
    caption,
    columns: [
      term('project'),
      ...(withFields ? [term('actionField')] : []),
      locale.facts.status,
      locale.facts.when,
      ...(withAudiences ? [term('audience')] : []),
      ...(withUnits ? [term('unit')] : []),
    ],
    sections: [...groups.map(section), ...list(unseen), ...list(idle)],
  };
}

const joined = (title: TextModel, goal: TextModel): TextModel => ({ ...title, value: `${title.value}: ${goal.value}` });

const termKey = ([first]: readonly ItemModel[]) =>
  first?.kind === 'action-field' ? 'actionField' : first?.kind === 'audience' ? 'audience' : 'unit';
