import { css } from 'lit';

/**
 * The parts that every view shares. Classes that views use too: `line` (things beside each other), `note` (small print),
 * `sub` (second line of a heading), `control` and `tool` (buttons with and without a border), `inferred`.
 */
export const uiStyles = css`
  .line {
    display: flex;
    gap: 0.6em;
    align-items: center;
    & > * {
      min-width: 0;
    }
  }
  .sub {
    margin-block-start: 0.3em;
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--_text-2);
  }
  .note {
    font-size: 0.75em;
    line-height: 1.4;
    color: var(--_text-2);
  }
  .inferred {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: flex-end;
    margin-block-end: 1.25em;
  }
  .heading {
    flex: 1 16em;
    min-width: 0;
    & > :first-child {
      font-size: 1.375em;
      line-height: 1.2;
      letter-spacing: -0.012em;
    }
  }
  .control {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
    min-height: calc(36 * var(--_u));
    padding: 0.35em 0.85em;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    font-size: 0.875em;
    font-weight: 500;
    line-height: 1.3;
    &:hover {
      background: var(--_plane);
      text-decoration: underline;
    }
    &[aria-pressed='true'] {
      background: var(--_brand);
      border-color: var(--_brand);
      color: var(--_on-brand);
    }
    .narrow & {
      min-height: calc(44 * var(--_u));
    }
  }
  .icon,
  .status,
  .mark,
  .tool {
    flex: none;
    width: calc(var(--_size) * var(--_u));
    height: calc(var(--_size) * var(--_u));
    --_size: 24;
  }
  .icon,
  .status {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .i16,
  .status {
    --_size: 16;
  }
  .i16 {
    stroke-width: 2;
  }
  .i20,
  .outlined {
    --_size: 20;
  }
  .i28 {
    --_size: 28;
  }
  .fill {
    fill: currentColor;
    stroke: none;
  }
  .cut {
    stroke: var(--_cut, var(--_surface));
  }
  .dash {
    stroke-dasharray: 1.6 2.17;
    stroke-linecap: butt;
  }
  .mark,
  .tool {
    display: inline-grid;
    place-items: center;
    border-radius: 2px;
  }
  .tool {
    --_size: 36;
    &:hover {
      background: var(--_tint);
    }
    &[aria-disabled='true'] {
      color: var(--_text-3);
      background: none;
      cursor: default;
    }
  }
  .mark {
    background: var(--_solid);
    color: var(--_on);
    font-size: calc(14 * var(--_u));
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
    print-color-adjust: exact;
  }
  .outlined {
    background: none;
    border: 1.5px solid;
    color: var(--_ink);
    font-size: calc(12 * var(--_u));
  }
  .foot {
    display: grid;
    gap: 0.4em;
    margin-block-start: 1.125em;
  }
  .stale {
    margin-block-end: 1em;
  }
  .stale,
  .problems[open],
  .fatal {
    padding: 0.75em 1.25em;
    border-inline-start: 6px solid var(--_text-2);
    background: var(--_plane);
  }
  .empty {
    padding: 3em 1.5em;
    background: var(--_plane);
    text-align: center;
  }
  .skeleton {
    height: 16em;
    padding: 1em;
    background: var(--_well);
  }
  .problems,
  .stale,
  .skeleton {
    font-size: calc(14 * var(--_u));
  }
  summary {
    min-height: calc(24 * var(--_u));
  }
  .problems {
    summary {
      width: fit-content;
      cursor: pointer;
      color: var(--_text-2);
      text-decoration: underline;
    }
    li {
      padding-block: 0.75em;
    }
    li + li {
      border-block-start: 1px solid var(--_line-strong);
    }
    dl {
      display: grid;
      grid-template-columns: minmax(4.5em, max-content) minmax(0, 1fr);
      gap: 0.2em 1.25em;
    }
    dt {
      color: var(--_text-2);
    }
    /* What the file holds stays in its box. */
    dd {
      overflow: clip;
    }
    code {
      unicode-bidi: isolate;
      overflow-wrap: anywhere;
    }
  }
  .fatal {
    border-color: var(--_danger);
    background: var(--_danger-soft);
    & > .line {
      color: var(--_danger);
      font-size: 1.2em;
    }
  }
  .table {
    width: 100%;
    /* Without a doctype tables have their own. */
    color: inherit;
    border-collapse: collapse;
    font-size: 0.875em;
    line-height: 1.4;
    caption {
      padding-block-end: 0.6em;
      font-size: 1.15em;
      font-weight: 700;
      text-align: start;
    }
    th,
    td {
      padding: 0.55em 1em 0.55em 0;
      border-block-end: 1px solid var(--_line);
      vertical-align: top;
      text-align: start;
      overflow-wrap: anywhere;
    }
    [scope='row'] {
      font-weight: 600;
    }
    [scope='col'],
    [scope='rowgroup'] {
      border-block-end: 1.5px solid;
    }
    [scope='rowgroup'] {
      padding-block-start: 1.4em;
    }
    div + div {
      margin-block-start: 0.4em;
    }
  }
  .column {
    display: none;
  }
  .stacked,
  .narrow .table {
    &,
    caption,
    tbody,
    tr,
    th,
    td,
    .column {
      display: block;
    }
    thead,
    td:not(:has(div)) {
      display: none;
    }
    tr:has([scope='row'], td) {
      padding-block: 0.8em;
      border-block-end: 1px solid var(--_line);
    }
    [scope='row'],
    td {
      border: 0;
      padding-block: 0.15em;
    }
    .column {
      font-size: 0.86em;
      color: var(--_text-2);
    }
  }
  @media (forced-colors: active) {
    .control[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .mark {
      background: Canvas;
      color: CanvasText;
      border: 1.5px solid;
    }
  }
`;
