import { css } from 'lit';

/** What both forms share: lists, what is dimmed and what is chosen. */
export const matrixStyles = css`
  .tools {
    margin-block-end: 1em;
  }
  .control:disabled {
    opacity: 0.6;
  }
  .graphic small,
  .hits,
  .axis,
  .notes,
  .fields {
    font-size: calc(13 * var(--_u));
    line-height: 1.4;
    font-weight: 400;
    color: var(--_text-2);
  }
  .link {
    font-weight: 700;
    text-decoration: underline;
  }
  .dim,
  .dim :is(.label, small) {
    color: var(--_text-3);
  }
  .dim.point,
  .dim .mark {
    background: var(--_well);
    color: var(--_text-3);
  }
  .fields,
  .group,
  .notes {
    margin-block-start: 1em;
  }
  .fields ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .row {
    display: flex;
    gap: 0.75em;
    align-items: center;
    width: 100%;
    min-height: calc(32 * var(--_u));
    padding-block: calc(4 * var(--_u));
    color: var(--_text);
    font-size: calc(14 * var(--_u));
    line-height: 1.3;
  }
  .narrow :is(.row, .link, summary, .weigher input) {
    min-height: calc(44 * var(--_u));
  }
  .name {
    flex: 1;
    min-width: 0;
  }
  .row small {
    display: block;
  }
  :is(.row, .sort, .name):hover,
  .point:hover .label {
    text-decoration: underline;
  }
  :is(.on, [aria-pressed='true']) .name,
  .name[aria-pressed='true'],
  .on .label {
    font-weight: 700;
  }
  .mark.round,
  .round .mark {
    width: auto;
    min-width: calc(24 * var(--_u));
    padding-inline: calc(2 * var(--_u));
    border-radius: calc(12 * var(--_u));
    font-size: calc(12 * var(--_u));
  }
  .row.on .mark {
    outline: 2.5px solid var(--_text);
    outline-offset: 2px;
  }
  .details {
    margin-block: 1.5em;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(13em, 22%)), 1fr));
    gap: 1.5em 1.25em;
  }
  .groups.long {
    display: block;
  }
  .group {
    padding-block-start: 0.6em;
    border-block-start: 1.5px solid var(--_text);
    line-height: 1.3;
  }
  .group > :first-child {
    font-size: calc(15 * var(--_u));
  }
  .group:nth-child(5) {
    grid-column: 1 / -1;
  }
  .group:nth-child(5) ul,
  .long ul {
    columns: 15em;
  }
  .group .row {
    align-items: start;
  }
  .group .name {
    padding-block-start: calc(3 * var(--_u));
  }
  .group li {
    break-inside: avoid;
  }
  @media (forced-colors: active) {
    .control[aria-pressed='true'],
    .point.on,
    .row.on .mark {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
