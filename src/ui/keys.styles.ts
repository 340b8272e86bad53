import { css } from 'lit';

/** The help about keys, beside the switch to the table; open it takes the next line. */
export const keysStyles = css`
  .keys {
    & > summary {
      justify-content: center;
      min-width: calc(36 * var(--_u));
      cursor: pointer;
      list-style: none;
      .narrow & {
        min-width: calc(44 * var(--_u));
      }
    }
    &[open] {
      order: 1;
      flex: 1 0 100%;
    }
    dl {
      display: grid;
      grid-template-columns: fit-content(50%) 1fr;
      gap: 0.4em 1.25em;
      padding-block-start: 0.75em;
      font-size: 0.875em;
    }
    kbd {
      font: inherit;
      font-weight: 700;
    }
  }
`;
