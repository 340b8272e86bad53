import { css } from 'lit';

/** What both forms share: controls, lists, what is dimmed and what is chosen. */
export const matrixStyles = css`
  .bar {
    margin-block-end: 1em;
    align-items: center;
  }
  .switch {
    display: flex;
  }
  .switch .control + .control {
    margin-inline-start: -1px;
  }
  .narrow .switch,
  .narrow .switch .control {
    flex: 1 0 auto;
    justify-content: center;
  }
  .narrow .find {
    flex: 1 1 100%;
    min-width: 0;
  }
  /* WebKit lets a long choice reach beyond the control. */
  select.control {
    contain: paint;
    font-family: inherit;
    min-width: 0;
    max-width: 100%;
  }
  .control:disabled {
    color: var(--_text-3);
    border-color: var(--_line);
    cursor: default;
    text-decoration: none;
  }
  .find input {
    flex: 0 1 11em;
    width: 11em;
    min-width: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
  }
  .hits:not(:empty) {
    font-size: 0.875em;
    color: var(--_text-2);
  }
  .link {
    min-height: calc(24 * var(--_u));
    color: var(--_text);
    font-weight: 700;
    text-decoration: underline;
  }
  .narrow .link {
    min-height: calc(44 * var(--_u));
  }
  .dim.point,
  .dim .mark {
    background: var(--_well);
    color: var(--_text-3);
  }
  .dim,
  .dim small,
  .dim .label {
    color: var(--_text-3);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block: 1.25em;
    font-size: 0.875em;
  }
  .fields {
    margin-block-start: 1em;
    font-size: 0.875em;
  }
  .fields summary {
    padding-block: 0.75em;
    cursor: pointer;
  }
  .fields .legend {
    margin: 0;
    font-size: 1em;
  }
  .narrow .field {
    min-height: calc(44 * var(--_u));
  }
  .field {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-height: calc(32 * var(--_u));
  }
  .field:hover,
  .row:hover .row-text {
    text-decoration: underline;
  }
  .field[aria-pressed='true'],
  .field.on,
  .row[aria-pressed='true'] .row-text {
    font-weight: 700;
  }
  .field.on .mark {
    outline: 2.5px solid var(--_text);
    outline-offset: 2px;
  }
  .round .mark {
    border-radius: 50%;
  }
  .details {
    margin-block: 1.5em;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(13em, 22%)), 1fr));
    gap: 1.5em 1.25em;
    margin-block-start: 1.5em;
  }
  .group {
    min-width: 0;
    padding-block-start: 0.6em;
    border-block-start: 1.5px solid var(--_text);
  }
  .unplaced {
    grid-column: 1 / -1;
    margin-block-start: 0.5em;
  }
  .groups.long {
    display: block;
  }
  .long .group {
    margin-block-start: 1.5em;
  }
  .crowd .group {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_h);
    /* Rings would be cut off. */
    overflow-clip-margin: 8px;
  }
  .long ol {
    columns: 15em;
    column-gap: 1.25em;
  }
  .group li {
    break-inside: avoid;
  }
  .unplaced ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0 1.25em;
  }
  .group-head {
    font-size: 0.9375em;
    line-height: 1.3;
    font-weight: 700;
  }
  .group small {
    font-size: calc(12 * var(--_u));
    font-weight: 400;
    color: var(--_text-2);
  }
  .group-note {
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_text-2);
  }
  .group ol,
  .group ul {
    margin-block-start: 0.35em;
  }
  .row {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    width: 100%;
    min-height: calc(32 * var(--_u));
    padding-block: calc(4 * var(--_u));
    font-size: 0.8125em;
    line-height: calc(18 * var(--_u));
  }
  .row-text {
    min-width: 0;
    padding-block-start: calc(3 * var(--_u));
  }
  .row small {
    display: block;
  }
  .disc {
    width: auto;
    min-width: calc(24 * var(--_u));
    padding-inline: calc(2 * var(--_u));
    border-radius: calc(12 * var(--_u));
    font-size: calc(12 * var(--_u));
  }
  .row[aria-pressed='true'] .disc {
    outline: 2.5px solid var(--_text);
    outline-offset: 2px;
  }
  .narrow .row {
    min-height: calc(48 * var(--_u));
    padding-block: calc(8 * var(--_u));
    font-size: 0.9375em;
    border-block-end: 1px solid var(--_line);
  }
  .notes {
    margin-block-start: 1.5em;
    font-size: 0.75em;
    line-height: 1.5;
    color: var(--_text-2);
  }
  .notes + .foot,
  .graphic + .foot {
    margin-block-start: 0.75em;
  }
  @media (forced-colors: active) {
    .switch .control[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
