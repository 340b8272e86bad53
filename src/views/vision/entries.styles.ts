import { css } from 'lit';

/** What stands below the houses. */
export const entriesStyles = css`
  .below {
    display: grid;
    grid-template: auto auto 1fr / repeat(var(--_n), minmax(0, 1fr));
    margin-block-start: calc(20 * var(--_u));
  }
  .below > .entry {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    padding-inline: calc(8 * var(--_u));
  }
  .broad .below > .entry {
    padding-inline: calc(50% - var(--_house) / 2) calc(32 * var(--_u));
  }
  .broad .below > :only-child {
    padding-inline: max(0px, 50% - 224 * var(--_u));
  }
  .title {
    font-size: 1.0625em;
    line-height: 1.22;
    font-weight: 650;
  }
  .title > *,
  .choices button {
    display: flex;
    gap: calc(8 * var(--_u)) calc(12 * var(--_u));
    width: 100%;
  }
  :is(.columns, .titles) .below .title > * {
    flex-direction: column;
  }
  .name {
    flex: 1;
    min-width: 0;
    max-width: 100%;
    padding-block-start: 0.1em;
    overflow-wrap: anywhere;
  }
  .entry button:hover {
    text-decoration: underline;
  }
  .on .name {
    color: var(--_ink);
    text-decoration: underline 2px;
    text-underline-offset: 0.25em;
  }
  .about,
  .choices,
  .under summary {
    font-size: 0.875em;
    line-height: 1.3;
  }
  .about p {
    padding-block-start: calc(8 * var(--_u));
    color: var(--_text-2);
  }
  .under > .choices {
    margin-block-start: calc(12 * var(--_u));
  }
  .choices li {
    border-block-start: 1px solid var(--_line);
  }
  .choices button {
    gap: calc(8 * var(--_u));
    padding-block: calc(6 * var(--_u));
  }
  .choices .dim {
    color: var(--_text-3);
  }
  .choices [aria-pressed='true'] {
    font-weight: 700;
    box-shadow: calc(-8 * var(--_u)) 0 var(--_surface), calc(-11 * var(--_u)) 0 var(--_ink);
  }
  .under:not(:has([open])) > .choices .pane {
    display: none;
  }
  .under summary {
    display: block;
    padding-block: calc(6 * var(--_u));
    color: var(--_ink);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .marks {
    display: grid;
    grid-template-columns: repeat(var(--_n), 1fr);
    justify-items: center;
    margin-block: calc(14 * var(--_u)) calc(20 * var(--_u));
  }
  .list {
    display: grid;
    grid: repeat(var(--_rows), auto) / auto-flow minmax(0, 1fr);
    column-gap: calc(24 * var(--_u));
  }
  .below + .list {
    margin-block-start: calc(16 * var(--_u));
  }
  .list > li {
    border-block-start: 1px solid var(--_line);
    padding-block: calc(10 * var(--_u));
  }
  .list .title {
    font-size: 0.875em;
  }
  .list :is(.about, .under) {
    padding-inline-start: calc(36 * var(--_u));
  }
  .list :is(.about, .under summary) {
    font-size: calc(12 * var(--_u));
    font-weight: 400;
    color: var(--_text-2);
  }
  .rows .list > li {
    padding: 0;
  }
  .rows .title {
    font-size: 1.0625em;
  }
  .rows .title > * {
    align-items: center;
    min-height: calc(56 * var(--_u));
    padding-block: calc(8 * var(--_u));
  }
  small {
    display: inline-block;
    width: 100%;
    padding-block-start: 0.2em;
    color: var(--_text-2);
    font-size: calc(12 * var(--_u));
    font-weight: 400;
  }
  .inside:not([hidden]) {
    padding-block-end: calc(16 * var(--_u));
  }
  .rows .choices button {
    min-height: calc(44 * var(--_u));
    align-items: center;
  }
`;
