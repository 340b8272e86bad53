import { css } from 'lit';

/** Search and filters above a drawing. */
export const toolbarStyles = css`
  .toolbar {
    position: relative;
    margin-block-end: 1.25em;
    font-size: 0.875em;
    & .control,
    & small {
      font-size: inherit;
    }
    & input {
      margin: 0;
      font: inherit;
      color: inherit;
      accent-color: var(--_brand);
    }
  }
  .toolbar,
  .result,
  .rest,
  .find,
  .switch,
  .sheet label {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }
  .toolbar,
  .result,
  .rest {
    flex-wrap: wrap;
  }
  /* Beside the search; filters follow in the next line. */
  .result.on {
    flex: 1 1 calc(100% - 238 * var(--_u));
  }
  .result:not(.on) {
    margin-inline-start: -0.6em;
  }
  .rest {
    margin-inline-start: auto;
  }
  .find {
    flex: 0 1 calc(224 * var(--_u));
    min-width: 0;
    padding-inline: 0.75em;
    & input {
      flex: 1;
      min-width: 0;
      border: 0;
      background: none;
      outline: 0;
      box-shadow: none;
    }
    &:focus-within {
      outline: 4px solid var(--_focus);
      outline-offset: 2px;
      box-shadow: 0 0 0 2px var(--_focus-inner);
    }
  }
  .find,
  .sheet [type='number'] {
    min-height: calc(36 * var(--_u));
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface);
  }
  .menu {
    position: relative;
    & summary {
      list-style: none;
      cursor: pointer;
    }
    & summary::-webkit-details-marker {
      display: none;
    }
    /* A click anywhere else closes. */
    &[open] > summary::before {
      content: '';
      position: fixed;
      inset: 0;
      z-index: 4;
      cursor: default;
    }
  }
  .control.active {
    background: var(--_brand);
    border-color: var(--_brand);
    color: var(--_on-brand);
  }
  .sheet {
    position: absolute;
    inset-block-start: calc(100% + 4 * var(--_u));
    inset-inline-start: 0;
    z-index: 5;
    display: grid;
    gap: 1em;
    width: max-content;
    max-width: calc(360 * var(--_u));
    max-height: min(60vh, 420 * var(--_u));
    overflow-y: auto;
    padding: 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface);
    & fieldset {
      display: grid;
      gap: 0.3em;
      min-width: 0;
      border: 0;
    }
    & legend {
      font-weight: 700;
    }
    & label {
      min-height: calc(32 * var(--_u));
    }
    & span {
      flex: 1;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    & small {
      color: var(--_text-2);
      font-variant-numeric: tabular-nums;
    }
    & input {
      flex: none;
      width: calc(18 * var(--_u));
      height: calc(18 * var(--_u));
    }
    & [type='number'] {
      width: 6em;
      padding-inline: 0.5em;
    }
  }
  .switch,
  .plain {
    min-height: calc(36 * var(--_u));
  }
  .switch input {
    appearance: none;
    width: calc(34 * var(--_u));
    height: calc(20 * var(--_u));
    border: 1.5px solid var(--_line-strong);
    border-radius: 1em;
    background: radial-gradient(circle at calc(9 * var(--_u)), var(--_text-2) calc(5.5 * var(--_u)), transparent calc(6 * var(--_u)));
    &:checked {
      border-color: var(--_brand);
      background: radial-gradient(circle at calc(22 * var(--_u)), var(--_on-brand) calc(5.5 * var(--_u)), var(--_brand) calc(6 * var(--_u)));
    }
  }
  .plain {
    padding-inline: 0.4em;
    text-decoration: underline;
  }
  /* In a table nothing can be chosen, and only hits are shown. */
  .toolbar:has(~ .table) :is(.result .control, .switch) {
    display: none;
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 750;
    text-decoration: underline;
  }
  .narrow {
    & .find {
      flex: 1;
    }
    & .menu {
      position: static;
    }
    & .result.on {
      flex-basis: 100%;
    }
    & .sheet {
      inset-inline: 0;
      inset-block-start: calc(48 * var(--_u));
      width: auto;
      max-width: none;
    }
    & :is(.sheet label, .find, .switch, .plain) {
      min-height: calc(44 * var(--_u));
    }
  }
  @media (forced-colors: active) {
    .control.active,
    .switch input {
      forced-color-adjust: none;
      border-color: CanvasText;
      background-color: Canvas;
      color: CanvasText;
    }
    .control.active {
      outline: 2px solid Highlight;
    }
    .switch input:checked {
      background-color: Highlight;
      border-color: Highlight;
    }
  }
  /* On paper only how many hits there are. */
  @media print {
    .toolbar:not(:has(.on)),
    .toolbar > :not(.result),
    .result > :not(b) {
      display: none;
    }
  }
`;
