// A table as HTML text, for pages that must do without scripts. The same rows and cells as src/ui/table.render.ts draws.
import type { TableCell, TableModel, TableRow } from '../ui/table.js';
import type { Words } from '../ui/text.render.js';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const words = (text: Words): string => {
  if (!text) return '';
  if (typeof text === 'string') return safe(text);
  const own = text.lang === undefined ? safe(text.value) : `<bdi lang="${safe(text.lang)}">${safe(text.value)}</bdi>`;
  return words(text.before) + own;
};

const span = (columns: number): string => (columns > 1 ? ` colspan="${columns}"` : '');

const lines = (cell: TableCell): string => cell.map(words).join('<br>');

function row({ cells }: TableRow, columns: number): string {
  const parts = cells.map((cell, i, { length }) =>
    i === 0 && (length > 1 || columns === 1)
      ? `<th scope="row">${lines(cell)}</th>`
      : `<td${span(i + 1 < length ? 1 : columns - i)}>${lines(cell)}</td>`,
  );
  return `    <tr>${parts.join('')}</tr>`;
}

/** @param lang language of the words that are marked with none */
export function tableInHtml({ caption, columns, sections }: TableModel, lang: string): string {
  return [
    `<table lang="${safe(lang)}">`,
    `  <caption>${words(caption)}</caption>`,
    `  <thead>`,
    `    <tr>${columns.map((column) => `<th scope="col">${safe(column)}</th>`).join('')}</tr>`,
    `  </thead>`,
    ...sections.flatMap(({ head, rows }) => [
      `  <tbody>`,
      ...(head ? [`    <tr><th scope="rowgroup"${span(columns.length)}>${words(head)}</th></tr>`] : []),
      ...rows.map((one) => row(one, columns.length)),
      `  </tbody>`,
    ]),
    `</table>`,
    '',
  ].join('\n');
}
