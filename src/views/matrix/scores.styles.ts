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
    th {
      font-weight: 400;
      text-align: start;
    }
    tr {
      border-block-end: 1px solid var(--_line);
    }
    thead tr {
      border-color: var(--_text);
      vertical-align: bottom;
    }
    tr.on {
      background: var(--_plane);
    }
    .moved {
      display: inline;
    }
  }
  .wide {
    .rank {
      width: calc(76 * var(--_u));
    }
    .criterion {
      width: calc(98 * var(--_u));
      padding: 0 2px 0.5em;
    }
    .total {
      width: calc(156 * var(--_u));
    }
  }
  .sort {
    min-height: calc(24 * var(--_u));
    font-size: calc(13 * var(--_u));
    font-weight: 700;
    overflow-wrap: anywhere;
    span {
      font-size: calc(11 * var(--_u));
      font-weight: 400;
    }
  }
  .rank b,
  .total b {
    font-size: 1.125em;
    font-variant-numeric: tabular-nums;
  }
  .score {
    height: calc(44 * var(--_u));
    border: 1.5px solid var(--_surface);
    border-inline-start: 0;
    text-align: center;
    letter-spacing: 2px;
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
  .sum {
    display: grid;
    grid-template-columns: calc(36 * var(--_u)) 1fr;
    gap: 0 0.75em;
    align-items: center;
    b {
      text-align: end;
    }
    small {
      grid-column: 2;
    }
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
  .weigher {
    label {
      display: flex;
      gap: 0.3em;
      font-size: calc(12 * var(--_u));
    }
    input {
      width: 100%;
      min-width: 0;
      min-height: calc(24 * var(--_u));
      accent-color: var(--_brand);
      font: inherit;
    }
    &.on {
      font-weight: 700;
    }
  }
  .slim {
    &,
    thead:not([hidden]),
    tbody,
    .why,
    th,
    td {
      display: block;
    }
    tr:not(.why) {
      display: grid;
      grid-template-columns: calc(44 * var(--_u)) 1fr;
      padding-block: 0.5em;
    }
    thead tr:not(.why) {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
      gap: 0.5em 2em;
      align-items: end;
    }
    .rank b {
      line-height: 2;
    }
    td:last-child {
      grid-column: 2;
    }
    .sum {
      grid-template-columns: 1fr auto;
      b {
        order: 1;
      }
      small {
        grid-column: 1;
        order: 2;
      }
    }
  }
  @media (forced-colors: active) {
    .meter {
      border: 1px solid;
    }
  }
`;
