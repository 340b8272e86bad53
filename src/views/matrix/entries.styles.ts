import { css } from 'lit';

/** The scores as a list, where a table has no room. */
export const entriesStyles = css`
  .weights {
    margin-block-end: 1em;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
  }
  .weights summary {
    padding: 0.5em 0.85em;
    cursor: pointer;
  }
  .weights summary small {
    margin-inline-start: 1.2em;
  }
  .weights ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 1em 2em;
    padding: 0.25em 0.85em 1em;
    font-size: 0.875em;
  }
  .weights li {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
  }
  .narrow .weigher [type='number'],
  .narrow .weigher [type='range'] {
    min-height: calc(44 * var(--_u));
  }
  .sorting {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
    margin-block-end: 1em;
    font-size: 0.875em;
  }
  .sorting label {
    min-width: 0;
  }
  .sorting .control {
    font-size: 1em;
  }
  .entries {
    border-block-start: 1.5px solid var(--_text);
  }
  .entry {
    border-block-end: 1px solid var(--_line);
  }
  .entry-head {
    display: grid;
    grid-template-columns: calc(40 * var(--_u)) calc(24 * var(--_u)) 1fr auto;
    gap: 0.25em 0.75em;
    align-items: center;
    width: 100%;
    min-height: calc(44 * var(--_u));
    padding-block: 0.6em;
    line-height: 1.3;
  }
  .entry-head .icon {
    grid-area: 1 / 4;
  }
  .entry-head .name {
    grid-area: 1 / 3;
    min-width: 0;
  }
  .entry-head .rank {
    display: flex;
    flex-direction: column;
    text-align: end;
    align-items: flex-end;
  }
  .entry-head .moved {
    margin: 0;
  }
  .entry-head .total {
    grid-column: 3 / -1;
    grid-template-columns: 1fr auto;
  }
  .entry-head .total b {
    order: 1;
  }
  .entry-head .total small {
    grid-column: 1 / -1;
    order: 2;
    color: var(--_text-2);
    font-size: calc(12 * var(--_u));
  }
  .entry-body {
    padding: 0 0 1em calc(52 * var(--_u));
    padding-inline: calc(52 * var(--_u)) 0;
  }
  .narrow .entry-body .details {
    margin-inline-start: calc(-52 * var(--_u));
  }
  .entry-body .scores {
    border-block-start: 1px solid var(--_line);
  }
`;
