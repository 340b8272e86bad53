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
    padding-inline: var(--_inset) min(var(--_inset), 32 * var(--_u));
  }
  .broad .below > :only-child {
    padding-inline: var(--_inset);
  }
  .entry .title {
    font-size: 1.0625em;
    line-height: 1.22;
    font-weight: 650;
  }
  .titles .title {
    font-size: 1em;
  }
  .title > * {
    display: flex;
    gap: calc(8 * var(--_u)) calc(12 * var(--_u));
    align-items: flex-start;
    width: 100%;
    min-height: calc(24 * var(--_u));
  }
  .columns .below .title > *,
  .titles .below .title > * {
    flex-direction: column;
  }
  .entry .name {
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
  .about {
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--_text-2);
  }
  .about p {
    padding-block-start: calc(8 * var(--_u));
  }
  .choices {
    margin-block-start: calc(12 * var(--_u));
  }
  .opening .choices {
    margin: 0;
  }
  .choices li {
    display: grid;
    border-block-start: 1px solid var(--_line);
  }
  .thing {
    display: flex;
    gap: calc(8 * var(--_u));
    min-height: calc(28 * var(--_u));
    padding-block: calc(6 * var(--_u));
    font-size: 0.875em;
    line-height: 1.3;
  }
  .thing > :last-child {
    min-width: 0;
  }
  .dim {
    color: var(--_text-3);
  }
  .thing[aria-pressed='true'] {
    font-weight: 700;
    box-shadow: calc(-8 * var(--_u)) 0 var(--_surface), calc(-11 * var(--_u)) 0 var(--_ink);
  }
  .more {
    display: block;
    min-height: calc(32 * var(--_u));
    color: var(--_ink);
    font-size: 0.875em;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .marks {
    display: grid;
    grid-template-columns: repeat(var(--_n), minmax(0, 1fr));
    justify-items: center;
    margin-block: calc(14 * var(--_u)) calc(20 * var(--_u));
  }
  .list {
    display: grid;
    grid: auto-flow / repeat(1, minmax(0, 1fr));
  }
  .vision:not(.rows) .list {
    grid: repeat(var(--_cols), auto) / auto-flow minmax(0, 1fr);
    column-gap: calc(24 * var(--_u));
    margin-block-end: calc(16 * var(--_u));
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
  .list .about,
  .list .under {
    padding-inline-start: calc(36 * var(--_u));
  }
  .list .about,
  .list .more {
    font-size: 0.75em;
    font-weight: 400;
    color: var(--_text-2);
  }
  .list .more {
    min-height: calc(24 * var(--_u));
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
  .rows .name {
    flex: 1;
  }
  .facts {
    display: inline-block;
    width: 100%;
    padding-block-start: 0.2em;
    color: var(--_text-2);
    font-size: calc(12 * var(--_u));
    font-weight: 400;
  }
  .rows .opening:not([hidden]) {
    padding-block-end: calc(16 * var(--_u));
  }
  .rows .thing {
    min-height: calc(44 * var(--_u));
    align-items: center;
  }
`;
