import { html, nothing, type TemplateResult } from 'lit';
import type { TableCell, TableModel } from './table.js';
import { text } from './text.render.js';

const lines = (cell: TableCell): TemplateResult[] =>
  cell.map((line) => html`<div data-kind=${line.kind ?? nothing} data-id=${line.id ?? nothing}>${text(line)}</div>`);

/** A real table with caption and scopes. Narrow, its rows become blocks that name their columns themselves. */
export function renderTable({ caption, columns, sections, stacked, note }: TableModel): TemplateResult {
  return html`<table class="table ${stacked ? 'stacked' : ''}" part="table">
    <caption>
      ${text(caption)}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    ${sections.map(
      ({ head, kind, id, rows }) => html`<tbody>
        ${
          head
            ? html`<tr>
                <th scope="rowgroup" colspan=${columns.length} data-kind=${kind ?? nothing} data-id=${id ?? nothing}>${text(head)}</th>
              </tr>`
            : nothing
        }
        ${rows.map(
          (row) => html`<tr data-kind=${row.kind ?? nothing} data-id=${row.id ?? nothing}>
            ${row.cells.map((cell, i, { length }) =>
              i === 0 && (length > 1 || columns.length === 1)
                ? html`<th scope="row">${lines(cell)}</th>`
                : html`<td colspan=${i + 1 < length ? 1 : columns.length - i}>
                    ${i > 0 ? html`<span class="column">${columns[i]}</span>` : nothing}${lines(cell)}
                  </td>`,
            )}
          </tr>`,
        )}
      </tbody>`,
    )}
  </table>${note ? html`<p class="note">${note}</p>` : nothing}`;
}
