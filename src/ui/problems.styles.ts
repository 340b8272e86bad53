import { css } from 'lit';

/** The line and the panel about problems in the data. */
export const problemStyles = css`
  [data-copied]::after {
    content: ' ✓ ' attr(data-copied);
  }
  .problems {
    font-size: calc(14 * var(--_u));
    color: var(--_text);
  }
  .problems summary {
    display: flex;
    gap: 0.5em;
    align-items: center;
    width: fit-content;
    min-height: calc(24 * var(--_u));
    cursor: pointer;
    color: var(--_text-2);
    text-decoration: underline;
  }
  .problems[open] {
    padding: 0.75em 1.25em 1.25em;
    background: var(--_plane);
    border-inline-start: 6px solid var(--_text-2);
  }
  .problem-list {
    margin-block: 0.75em 1em;
  }
  .problem-list > li + li {
    margin-block-start: 0.9em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line-strong);
  }
  .problem-list dl {
    display: grid;
    grid-template-columns: minmax(4.5em, max-content) minmax(0, 1fr);
    gap: 0.2em 1.25em;
    margin: 0;
  }
  .problem-list dt {
    color: var(--_text-2);
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.95em;
    overflow-wrap: anywhere;
  }
  .fatal {
    padding: 1.25em 1.5em 1.5em;
    background: var(--_danger-soft);
    border-inline-start: 6px solid var(--_danger);
  }
  .fatal-title {
    display: flex;
    gap: 0.6em;
    align-items: center;
    color: var(--_danger);
    font-size: 1.0625em;
  }
`;
