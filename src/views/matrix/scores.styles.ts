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
    thead th {
      padding-block-end: 0.5em;
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
      padding-inline: 2px;
    }
    .total {
      width: calc(156 * var(--_u));
    }
  }
  .sort,
  .ranking .name {
    min-height: calc(24 * var(--_u));
  }
  .sort {
    font-size: calc(13 * var(--_u));
    font-weight: 700;
    overflow-wrap: anywhere;
    .idle {
      color: var(--_text-3);
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
    --_fill: var(--_surface);
    max-width: 12em;
    padding-inline-end: 8px;
    label {
      display: flex;
      align-items: center;
      font-size: calc(12 * var(--_u));
    }
    span {
      flex: 1;
      color: var(--_text-2);
    }
    input {
      appearance: none;
      min-height: calc(24 * var(--_u));
      background: none;
      font: inherit;
      font-weight: 700;
    }
    [type='range'] {
      display: block;
      width: 100%;
      background: linear-gradient(var(--_line-strong) 0 0) center / 100% 2px no-repeat;
      cursor: pointer;
    }
    [type='number'] {
      appearance: textfield;
      width: 1.8em;
      border: 0;
      color: inherit;
      text-align: end;
    }
    ::-webkit-inner-spin-button {
      display: none;
    }
    ::-webkit-slider-thumb {
      appearance: none;
      width: calc(16 * var(--_u));
      height: calc(16 * var(--_u));
      border: 2px solid var(--_brand);
      border-radius: 50%;
      background: var(--_fill);
    }
    ::-moz-range-thumb {
      box-sizing: border-box;
      width: calc(16 * var(--_u));
      height: calc(16 * var(--_u));
      border: 2px solid var(--_brand);
      border-radius: 50%;
      background: var(--_fill);
    }
    &.on {
      --_fill: var(--_brand);
      color: var(--_brand);
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
      grid-template-columns: calc(44 * var(--_u)) minmax(0, 1fr);
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
    [type='range'] {
      appearance: auto;
    }
    .meter {
      border: 1px solid;
    }
  }
`;
