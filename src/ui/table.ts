// What a view's table holds; rendered by lit in the page and as a string where there are no scripts.
import type { Kind, TextModel } from '../model/strategy-model.js';

/** Lines of one cell; the first cell of a row is its header. */
export type TableCell = readonly TextModel[];

export interface TableRow {
  kind: Kind;
  id: string;
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
  caption: string;
  columns: readonly string[];
  sections: readonly TableSection[];
}

/** One line of plain words. */
export const cell = (...lines: (string | TextModel | null | undefined | false)[]): TableCell =>
  lines.flatMap((line) => (line ? [typeof line === 'string' ? { value: line } : line] : []));
