import { css } from 'lit';

/** The scores form: table and list. */
export const scoresStyles = css`
  .what-if.on {
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
  .ranking th,
  .ranking td {
    height: calc(44 * var(--_u));
    padding: 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }
  .ranking thead th {
    padding: 0 calc(2 * var(--_u)) 0.5em;
    border-block-end: 1.5px solid var(--_text);
    vertical-align: bottom;
  }
  .ranking .rank {
    width: calc(76 * var(--_u));
    padding-inline-start: 0.5em;
  }
  .ranking .criterion {
    width: calc(98 * var(--_u));
  }
  .ranking .bonus {
    width: calc(76 * var(--_u));
  }
  .ranking .sum {
    width: calc(156 * var(--_u));
    padding-inline-start: 1em;
  }
  .ranking small,
  .weights small {
    display: block;
    font-size: calc(12 * var(--_u));
    line-height: 1.3;
    color: var(--_text-2);
  }
  .sort {
    min-height: calc(24 * var(--_u));
    font-weight: 700;
    font-size: calc(13 * var(--_u));
    overflow-wrap: anywhere;
  }
  .sort:hover {
    text-decoration: underline;
  }
  .sort > span {
    margin-inline-start: 2px;
    font-size: calc(12 * var(--_u));
    color: var(--_text-2);
  }
  .rank b {
    font-size: 1.125em;
    font-variant-numeric: tabular-nums;
  }
  .moved {
    margin-inline-start: 0.5em;
    font-size: calc(12 * var(--_u));
    white-space: nowrap;
    color: var(--_text-2);
  }
  .named {
    display: flex;
    gap: 0.75em;
    align-items: center;
    padding-block: calc(4 * var(--_u));
  }
  .named > .pick:first-child {
    margin-inline-start: calc(36 * var(--_u));
  }
  .named .name {
    flex: 1;
    min-width: 0;
    min-height: calc(24 * var(--_u));
  }
  .named .name:hover,
  .entry-head:hover .name {
    text-decoration: underline;
  }
  .ranking .on,
  .entry.on {
    background: var(--_plane);
  }
  .on .name {
    font-weight: 700;
  }
  .score {
    width: calc(100% - 3px);
    min-height: calc(40 * var(--_u));
    margin-block: 1.5px;
  }
  .score:hover {
    outline: 2px solid var(--_text);
    outline-offset: -2px;
  }
  .heat-1 .score {
    background: var(--_heat-1);
  }
  .heat-2 .score {
    background: var(--_heat-2);
  }
  .heat-3 .score {
    background: var(--_heat-3);
  }
  .sign {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    font-variant-numeric: tabular-nums;
  }
  .missing {
    font-size: calc(12 * var(--_u));
    color: var(--_text-2);
  }
  .dots:not(.plot) {
    width: calc(42 * var(--_u));
    height: calc(12 * var(--_u));
    fill: none;
    stroke: currentColor;
    stroke-width: 1;
  }
  .dots .full {
    fill: currentColor;
  }
  .dots .gap {
    stroke-dasharray: 1.6 2.2;
  }
  .plus {
    padding: 0 0.6em;
    border: 1.5px solid currentColor;
    border-radius: 2px;
    font-weight: 700;
  }
  .total {
    display: grid;
    grid-template-columns: calc(36 * var(--_u)) 1fr;
    gap: 0 0.75em;
    align-items: center;
    text-align: start;
  }
  .total b {
    font-size: 1.125em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .total small {
    grid-column: 2;
  }
  .meter {
    display: flex;
    height: calc(16 * var(--_u));
    background: var(--_well);
    print-color-adjust: exact;
  }
  .meter .solid {
    background: var(--_solid);
  }
  .meter .extra {
    border: 1.5px solid var(--_solid);
    background: var(--_surface);
  }
  .meter .open {
    border: 1.5px dotted var(--_text-2);
    border-inline-start: 0;
  }
  .dim .solid,
  .dim .extra {
    background: var(--_line);
    border-color: var(--_line);
  }
  .why td {
    padding: 0.25em 0 1em;
  }
  .scores {
    columns: 2 26em;
    column-gap: 2.5em;
    font-size: calc(14 * var(--_u));
    line-height: 1.4;
  }
  .scores li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.15em 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  .score-why {
    grid-column: 1 / -1;
    font-size: calc(13 * var(--_u));
    color: var(--_text-2);
  }
  .weigher label {
    display: flex;
    gap: 0.3em;
    align-items: center;
    font-size: calc(12 * var(--_u));
    color: var(--_text-2);
  }
  .weigher [type='number'] {
    flex: 1;
    width: 0;
    max-width: 6em;
    min-height: calc(24 * var(--_u));
    padding: 0 0.2em;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .changed [type='number'] {
    font-weight: 700;
  }
  .weigher [type='range'] {
    width: 100%;
    height: calc(24 * var(--_u));
    margin: 0;
    accent-color: var(--_brand);
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .meter .solid {
      background: CanvasText;
    }
    .meter {
      border: 1px solid CanvasText;
    }
  }
`;
