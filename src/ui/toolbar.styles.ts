import { css } from 'lit';

/** Search and filters above a drawing. */
export const toolbarStyles = css`
  .toolbar {
    display: grid;
    gap: 0.6em;
    margin-block-end: 1.25em;
    font-size: 0.875em;
  }
  .toolbar .control {
    font-size: inherit;
  }
  .tools,
  .find,
  .switch,
  .sheet label {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .tools {
    flex-wrap: wrap;
  }
  .tools[hidden] {
    display: none;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-inline-start: auto;
  }
  .find {
    flex: 0 1 calc(224 * var(--_u));
    padding-inline: 0.75em;
  }
  .find,
  .sheet input[type='number'] {
    min-height: calc(36 * var(--_u));
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface);
  }
  .toolbar input {
    margin: 0;
    font: inherit;
    color: inherit;
    accent-color: var(--_brand);
  }
  .find input {
    flex: 1;
    min-width: 0;
    border: 0;
    background: none;
    outline: 0;
  }
  .find:focus-within {
    outline: 3px solid var(--_focus-inner);
    outline-offset: 1px;
  }
  .menu {
    position: relative;
  }
  .menu summary {
    list-style: none;
    cursor: pointer;
  }
  .menu summary::-webkit-details-marker {
    display: none;
  }
  /* A click anywhere else closes. */
  .menu[open] > summary::before {
    content: '';
    position: fixed;
    inset: 0;
    z-index: 4;
    cursor: default;
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
    max-height: calc(420 * var(--_u));
    overflow-y: auto;
    padding: 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface);
  }
  .sheet fieldset {
    display: grid;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .sheet legend {
    padding: 0;
    font-weight: 700;
  }
  .sheet label {
    min-height: calc(32 * var(--_u));
  }
  .sheet span {
    flex: 1;
  }
  .sheet small {
    font-size: inherit;
    color: var(--_text-2);
    font-variant-numeric: tabular-nums;
  }
  .sheet input {
    flex: none;
    width: calc(18 * var(--_u));
    height: calc(18 * var(--_u));
  }
  .sheet input[type='number'] {
    width: 6em;
    padding-inline: 0.5em;
  }
  .switch {
    min-height: calc(36 * var(--_u));
  }
  .switch input {
    appearance: none;
    width: calc(34 * var(--_u));
    height: calc(20 * var(--_u));
    border: 1.5px solid var(--_line-strong);
    border-radius: 1em;
    background: radial-gradient(circle at calc(9 * var(--_u)), var(--_text-2) calc(5.5 * var(--_u)), transparent calc(6 * var(--_u)));
  }
  .switch input:checked {
    border-color: var(--_brand);
    background: radial-gradient(circle at calc(22 * var(--_u)), var(--_on-brand) calc(5.5 * var(--_u)), var(--_brand) calc(6 * var(--_u)));
  }
  .plain {
    min-height: calc(36 * var(--_u));
    padding-inline: 0.4em;
    text-decoration: underline;
  }
  .narrow .find,
  .narrow .menu:first-of-type {
    flex: 1;
  }
  .narrow .sheet {
    inset-inline: auto 0;
    width: min(calc(100cqi - 2em), calc(360 * var(--_u)));
  }
  .narrow .sheet label,
  .narrow .find,
  .narrow .switch,
  .narrow .plain {
    min-height: calc(44 * var(--_u));
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
      background: Highlight;
    }
  }
  @media print {
    .toolbar {
      display: none;
    }
  }
`;
