import { css } from 'lit';

/** What stands below the houses. */
export const entriesStyles = css`
  .entries {
    display: grid;
    grid-template-columns: repeat(var(--_n), minmax(0, 1fr));
    grid-template-rows: auto auto 1fr;
    margin-block-start: calc(20 * var(--_u));
  }
  .entry {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    align-content: start;
    padding-inline: calc(var(--_inset) + 8 * var(--_u)) calc(8 * var(--_u));
  }
  .broad .entry {
    padding-inline: var(--_inset) min(var(--_inset), 32 * var(--_u));
  }
  .broad .entry:only-child {
    padding-inline-end: var(--_inset);
  }
  .vision .title {
    font-size: 1.0625em;
    line-height: 1.22;
    font-weight: 650;
    letter-spacing: -0.008em;
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
.columns .entry .title > *,
  .titles .entry .title > * {
    flex-direction: column;
  }
  .title .name {
    min-width: 0;
    max-width: 100%;
    overflow-wrap: anywhere;
    padding-block-start: 0.1em;
  }
  .title button:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .on > .title .name {
    color: var(--_ink);
    font-weight: 700;
    text-decoration: underline 2px;
    text-underline-offset: 0.25em;
  }
  .about {
    padding-block-start: calc(10 * var(--_u));
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--_text-2);
  }
  .about:empty {
    padding: 0;
  }
  .thing-list li {
    display: grid;
    border-block-start: 1px solid var(--_line);
  }
  .about + div > .thing-list {
    margin-block-start: calc(12 * var(--_u));
  }
  .thing {
    display: flex;
    gap: calc(8 * var(--_u));
    align-items: flex-start;
    min-height: calc(28 * var(--_u));
    padding-block: calc(7 * var(--_u)) calc(6 * var(--_u));
    font-size: 0.875em;
    line-height: 1.3;
  }
  .thing > :last-child {
    min-width: 0;
  }
  .thing .key {
    width: calc(18 * var(--_u));
    height: calc(18 * var(--_u));
  }
  .thing:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .thing.dim {
    color: var(--_text-3);
  }
  .thing[aria-pressed='true'] {
    font-weight: 700;
    box-shadow: calc(-8 * var(--_u)) 0 var(--_surface), calc(-11 * var(--_u)) 0 var(--_ink, var(--_brand));
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
  .more:hover {
    text-decoration-thickness: 2px;
  }

  .marks {
    display: grid;
    grid-template-columns: repeat(var(--_n), minmax(0, 1fr));
    justify-items: center;
    margin-block: calc(14 * var(--_u)) calc(20 * var(--_u));
  }
  .list {
    display: grid;
    grid-template-rows: repeat(var(--_lines), auto);
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    column-gap: calc(24 * var(--_u));
  }
  .vision > .list ~ .list,
  .entries + .list {
    margin-block-start: calc(16 * var(--_u));
  }
  .list > li {
    border-block-start: 1px solid var(--_line);
    padding-block: calc(10 * var(--_u));
  }
  .list .title {
    font-size: 0.875em;
    line-height: 1.3;
    font-weight: 600;
  }
  .under {
    padding-inline-start: calc(36 * var(--_u));
    font-size: 1em;
  }
  .under > p {
    font-size: 0.75em;
    line-height: 1.4;
    color: var(--_text-2);
  }
  .under > .more {
    min-height: calc(24 * var(--_u));
    font-size: 0.75em;
    font-weight: 400;
    color: var(--_text-2);
  }

  .rows > li {
    border-block-end: 1px solid var(--_line);
  }
  .rows .title button {
    gap: calc(12 * var(--_u));
    align-items: center;
    min-height: calc(56 * var(--_u));
    padding-block: calc(8 * var(--_u));
  }
  .rows .name {
    flex: 1;
  }
  .facts {
    display: block;
    padding-block-start: 0.2em;
    color: var(--_text-2);
    font-size: calc(12 * var(--_u));
    font-weight: 400;
    letter-spacing: 0;
  }
  .rows .title button > .icon {
    stroke-width: 1.6;
    color: var(--_text-2);
  }
  .rows .title + :not([hidden]) {
    padding-block-end: calc(16 * var(--_u));
  }
  .rows .thing {
    min-height: calc(44 * var(--_u));
    align-items: center;
  }
  .rows .control {
    margin-block-end: calc(8 * var(--_u));
  }
`;
