// The map as rows and cells: a section for each group, a row for each project, field and mission.
import type { ViewContext } from '../../element/view.js';
import { termOf } from '../../locale/locale.js';
import { whenInWords } from '../../locale/time.js';
import type { ItemModel, ProjectModel } from '../../model/strategy-model.js';
import { cell, type TableCell, type TableLine, type TableModel, type TableRow } from '../../ui/table.js';
import { type Arrangement, type Group, unitsOf } from './arrange.js';

const line = ({ title, kind, id }: ItemModel): TableLine => ({ ...title, kind, id });

export function fieldMapTable({ groups, idle, unseen }: Arrangement, caption: string, { model, locale }: ViewContext): TableModel {
  const term = (key: 'project' | 'actionField' | 'audience' | 'unit' | 'mission' | 'topic') => termOf(model, locale, key);
  const columns: [head: string, cellOf: (project: ProjectModel) => TableCell][] = [
    [term('project').one, ({ title }) => cell(title)],
    [term('actionField').one, ({ actionFields }) => actionFields.map(line)],
    [locale.facts.status, ({ status }) => cell(locale.status[status])],
    [locale.facts.when, ({ when }) => cell(whenInWords(when, locale))],
    [term('audience').one, ({ audiences }) => audiences.map(line)],
    [term('unit').one, (project) => (project.responsible === 'unknown' ? cell(locale.unknown) : unitsOf(project).map(line))],
  ];
  const { projects } = model;
  const filled = columns.filter(([, cellOf]) => projects.length === 0 || projects.some((project) => cellOf(project).length > 0));
  const about = (key: 'mission' | 'topic', lines: readonly TableLine[]): TableRow[] =>
    lines.length > 0 ? [{ cells: [cell(term(key).many), lines] }] : [];
  const section = ({ item, title, parcels }: Group) => ({
    head: item?.kind !== 'action-field' && item?.description ? { ...title, value: `${title.value}: ${item.description.value}` } : title,
    ...(item ? { kind: item.kind, id: item.id } : {}),
    rows: [
      ...(item?.kind === 'action-field' ? [...about('mission', item.missions), ...about('topic', item.topics.map(line))] : []),
      ...parcels.flatMap((parcel): TableRow[] => {
        const inner = parcel.item === item ? null : parcel.item;
        const says = inner?.kind === 'action-field' ? [...inner.missions, ...inner.topics.map(line)] : [];
        return [
          ...(inner && (says.length > 0 || parcel.projects.length === 0)
            ? [{ cells: [[line(inner)], ...(says.length > 0 ? [says] : [])] }]
            : []),
          ...parcel.projects.map((project) => ({
            kind: 'project' as const,
            id: project.id,
            cells: filled.map(([, cellOf]) => cellOf(project)),
          })),
        ];
      }),
    ],
  });
  const list = (key: 'actionField' | 'audience' | 'unit', items: readonly ItemModel[]) =>
    items.length > 0 ? [{ head: { value: term(key).many }, rows: [{ cells: [items.map(line)] }] }] : [];
  return {
    caption,
    columns: filled.map(([head]) => head),
    sections: [...groups.map(section), ...list('actionField', unseen), ...list(idle[0]?.kind === 'audience' ? 'audience' : 'unit', idle)],
  };
}
