// What a view's table holds; rendered by lit in the page and as a string where there are no scripts.
import type { ViewContext } from '../element/view.js';
import { toolbarTexts } from '../locale/toolbar.js';
import type { Kind, TextModel } from '../model/strategy-model.js';
import type { Said } from './text.render.js';

/** A line of a cell; with kind and id where it is a thing of its own. */
export interface TableLine extends Said {
  kind?: Kind;
  id?: string;
}

/** Lines of one cell; the first cell of a row is its header. */
export type TableCell = readonly TableLine[];

export interface TableRow {
  kind?: Kind | 'vision' | 'mission' | 'principle' | 'foundation';
  id?: string;
  /** The last of too few cells takes the rest of the row. */
  cells: readonly TableCell[];
}

export interface TableSection {
  /** Head over the section's rows; null for a table without sections. */
  head: TextModel | null;
  kind?: Kind;
  id?: string;
  rows: readonly TableRow[];
}

export interface TableModel {
  caption: TextModel | string;
  columns: readonly string[];
  sections: readonly TableSection[];
  /** Too narrow for so many columns: rows are blocks, as they are below 640 px in any case. */
  stacked?: boolean;
  /** Stands below it. */
  note?: string;
}

/** One line of plain words. */
export const cell = (...lines: (string | TableLine | null | undefined | false)[]): TableCell =>
  lines.flatMap((line) => (line ? [typeof line === 'string' ? { value: line } : line] : []));

/** A table shows hits only, and says what it leaves out; headings that held nothing else go with it. */
export function hitsOf(
  table: TableModel,
  { finding: { hits }, model, locale }: Pick<ViewContext, 'finding' | 'model' | 'locale'>,
): TableModel {
  const ids = new Set(hits.map(({ id }) => id));
  const isLeftOut = ({ kind, id }: TableRow): boolean => kind === 'project' && !ids.has(id ?? '');
  if (!table.sections.some(({ rows }) => rows.some(isLeftOut))) return table;
  const sections = table.sections.filter(({ rows }) => rows.length === 0 || !rows.every(isLeftOut));
  return {
    ...table,
    sections: sections.map((section) => ({ ...section, rows: section.rows.filter((row) => !isLeftOut(row)) })),
    note: toolbarTexts[locale.language].left(model.projects.length - hits.length),
  };
}
