import { css } from 'lit';

/** Rows that lead to projects, and the list to choose from. */
export const listStyles = css`
  .row {
    width: 100%;
    min-height: calc(48 * var(--_u));
    padding-block: calc(8 * var(--_u));
    border-block-start: 1px solid color-mix(in oklab, var(--_ink, var(--_text-2)) 35%, transparent);
    line-height: 1.3;
    text-decoration: none;
    & > span:not(.mark) {
      flex: 1;
    }
    strong {
      font-size: 0.9375em;
      font-weight: 600;
    }
    small {
      flex-wrap: wrap;
      gap: 0.4em;
      font-size: 0.8125em;
      color: var(--_text-2);
    }
    &:hover strong {
      text-decoration: underline;
    }
  }
  .none {
    background: none;
    border: 1.5px dotted var(--_line-strong);
  }
  .back,
  .find {
    margin-block-end: 1em;
  }
  .find {
    flex-wrap: wrap;
    input {
      flex: 1;
      min-width: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
    }
  }
`;
