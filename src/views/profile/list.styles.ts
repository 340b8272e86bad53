import { css } from 'lit';

/** Rows that lead to projects, and the list to choose from. */
export const listStyles = css`
  .rows > li {
    border-block-start: 1px solid color-mix(in oklab, var(--_ink) 35%, transparent);
  }
  .rows > li:last-child {
    border-block-end: 1px solid color-mix(in oklab, var(--_ink) 35%, transparent);
  }
  .row {
    display: flex;
    gap: calc(12 * var(--_u));
    align-items: center;
    width: 100%;
    min-height: calc(48 * var(--_u));
    padding-block: calc(8 * var(--_u));
    color: var(--_text);
    text-decoration: none;
  }
  .row-text {
    flex: 1;
    display: grid;
    min-width: 0;
  }
  .row-title {
    font-size: 0.9375em;
    line-height: 1.3;
    font-weight: 600;
  }
  .row:hover .row-title {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .row-kind {
    font-size: 0.8125em;
    line-height: 1.35;
    color: var(--_text-2);
  }
  .row-kind .status {
    display: inline-block;
    margin-inline-end: 0.4em;
    vertical-align: -0.2em;
  }
  .row > .icon {
    color: var(--_ink);
  }
  .list {
    --_ink: var(--_text-2);
  }
  .list .row {
    padding-inline: calc(8 * var(--_u));
  }
  .list .row:hover {
    background: var(--_plane);
  }
  .mark.none {
    background: none;
    border: 1.5px dotted var(--_line-strong);
  }
  .back {
    margin-block-end: 1em;
  }
  .missing {
    padding: 0.6em 1em;
    margin-block-end: 1em;
    border-inline-start: 6px solid var(--_text-2);
    background: var(--_plane);
  }
  .find {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: center;
    margin-block-end: 1em;
    font-size: 0.875em;
  }
  .search {
    display: flex;
    flex: 0 1 22em;
    gap: 0.6em;
    align-items: center;
    min-width: 0;
    padding-inline: 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
  }
  .search:focus-within {
    outline: 4px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-inner);
  }
  .search input {
    flex: 1;
    min-width: 0;
    min-height: calc(36 * var(--_u));
    padding: 0;
    border: 0;
    outline: 0;
    box-shadow: none;
    background: none;
    color: inherit;
    font: inherit;
  }
  .narrow .search {
    flex-basis: 100%;
    min-height: calc(44 * var(--_u));
  }
`;
