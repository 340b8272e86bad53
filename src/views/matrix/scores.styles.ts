import { css } from 'lit';

/** The scores form; where there is little room the table's rows are blocks. */
export const scoresStyles = css`
  .what-if:not(:empty) {
    margin-block-end: 1em;
    padding: 0.75em 1em;
    background: var(--_brand-soft);
    border-inline-start: 6px solid var(--_brand);
    font-size: 0.875em;
  }
  .ranking {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 0.875em;
    line-height: 1.3;
  }
  .ranking :is(th, td) {
    font-weight: 400;
    text-align: start;
  }
  .ranking small {
    display: block;
  }
  .ranking tr {
    border-block-end: 1px solid var(--_line);
  }
  .ranking thead tr {
    border-color: var(--_text);
    vertical-align: bottom;
  }
  .ranking tr.on {
    background: var(--_plane);
  }
  .rank {
    width: calc(76 * var(--_u));
  }
  .criterion {
    width: calc(98 * var(--_u));
    padding: 0 2px 0.5em;
  }
  .total:is(th) {
    width: calc(156 * var(--_u));
  }
  .sort {
    min-height: calc(24 * var(--_u));
    font-size: calc(13 * var(--_u));
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .sort span {
    font-size: calc(11 * var(--_u));
    font-weight: 400;
  }
  :is(.rank, .total) > b {
    font-size: 1.125em;
    font-variant-numeric: tabular-nums;
  }
  .ranking .moved {
    display: inline;
    white-space: nowrap;
  }
  .score {
    height: calc(44 * var(--_u));
    border: 1.5px solid var(--_surface);
    border-inline-width: 0 3px;
    text-align: center !important;
    letter-spacing: 2px;
    cursor: pointer;
  }
  .heat-1 {
    background: var(--_heat-1);
  }
  .heat-2 {
    background: var(--_heat-2);
  }
  .heat-3 {
    background: var(--_heat-3);
  }
  .score :is(b, small) {
    letter-spacing: 0;
  }
  .plus {
    padding: 0 0.6em;
    border: 1.5px solid;
    border-radius: 2px;
  }
  div.total {
    display: grid;
    grid-template-columns: calc(36 * var(--_u)) 1fr;
    gap: 0 0.75em;
    align-items: center;
  }
  .total small {
    grid-column: 2;
  }
  .total > b {
    text-align: end;
  }
  .meter {
    display: flex;
    height: calc(16 * var(--_u));
    background: var(--_well);
    print-color-adjust: exact;
  }
  .solid {
    background: var(--_solid);
  }
  .extra {
    border: 1.5px solid var(--_solid);
    background: var(--_surface);
  }
  .open {
    border: 1.5px dotted var(--_text-2);
  }
  .dim .meter {
    --_solid: var(--_line);
  }
  .weigher label {
    display: flex;
    gap: 0.3em;
    align-items: center;
    font-size: calc(12 * var(--_u));
    color: var(--_text-2);
  }
  .weigher input {
    width: 100%;
    min-width: 0;
    min-height: calc(24 * var(--_u));
    accent-color: var(--_brand);
    font: inherit;
  }
  .weigher.on input {
    font-weight: 700;
  }
  .slim,
  .slim :is(tbody, .why, td, th),
  .slim thead:not([hidden]) {
    display: block;
    width: auto;
  }
  .slim tr:not(.why) {
    display: grid;
    grid-template-columns: calc(44 * var(--_u)) 1fr;
    padding-block: 0.5em;
  }
  .slim thead tr:not(.why) {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    gap: 0.5em 2em;
    align-items: end;
  }
  .slim tbody .rank {
    padding-block-start: 0.5em;
  }
  .slim tbody td:last-child {
    grid-column: 2;
  }
  .slim div.total {
    grid-template-columns: 1fr auto;
  }
  .slim .total b {
    order: 1;
  }
  .slim .total small {
    grid-column: 1;
    order: 2;
  }
  @media (forced-colors: active) {
    .meter {
      border: 1px solid;
    }
  }
`;
