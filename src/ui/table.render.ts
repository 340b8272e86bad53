import { html, nothing, type TemplateResult } from 'lit';
import type { TableCell, TableModel } from './table.js';
import { text } from './text.render.js';

const lines = (cell: TableCell) =>
  cell.length > 1 || cell[0]?.kind
    ? cell.map((line) => html`<div data-kind=${line.kind ?? nothing} data-id=${line.id ?? nothing}>${text(line)}</div>`)
    : text(cell[0] ?? null);

/** A real table with caption and scopes. Narrow, its rows become blocks that name their columns themselves. */
export function renderTable({ caption, columns, sections, stacked }: TableModel): TemplateResult {
  return html`<table class="table ${stacked ? 'stacked' : ''}" part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    ${sections.map(
      (section) => html`<tbody>
        ${
          section.head
            ? html`<tr class="section">
                <th scope="rowgroup" colspan=${columns.length} data-kind=${section.kind ?? nothing} data-id=${section.id ?? nothing}>
                  ${text(section.head)}
                </th>
              </tr>`
            : nothing
        }
        ${section.rows.map(
          (row) => html`<tr data-kind=${row.kind ?? nothing} data-id=${row.id ?? nothing}>
            ${row.cells.map((cell, i, { length }) =>
              length < columns.length && length === 1
                ? html`<td colspan=${columns.length}>${lines(cell)}</td>`
                : i === 0
                  ? html`<th scope="row">${lines(cell)}</th>`
                  : html`<td class=${cell.length === 0 ? 'void' : ''}>
                    <span class="column" aria-hidden="true">${columns[i]}</span>${lines(cell)}
                  </td>`,
            )}
          </tr>`,
        )}
      </tbody>`,
    )}
  </table>`;
}
