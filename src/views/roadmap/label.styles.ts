import { css } from 'lit';

/** What a project says, in a bar, beside it, in a row or on a chip. */
export const labelStyles = css`
  .label {
    display: grid;
    grid-template-columns: auto auto 1fr;
    gap: 0 0.6em;
    align-items: center;
    font-size: 0.8125em;
    font-weight: 500;
    line-height: 1.23;
  }
  .label > * {
    grid-row: 1;
  }
  .label > .status {
    color: var(--_ink);
  }
  .title {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .words {
    grid-area: 2 / 2 / 3 / -1;
    font-weight: 400;
    color: var(--_text-2);
  }
  :is(.related, .chosen) .label,
  .title b {
    font-weight: 650;
  }
  button:hover > .label .title,
  .lane-toggle:hover .lane-title > span {
    text-decoration: underline;
  }
  .st-stopped .title {
    text-decoration: line-through;
  }
  .bar > .label {
    position: absolute;
    top: 50%;
    z-index: 1;
    width: max-content;
    max-width: calc(var(--_wide) - 6 * var(--_u));
    min-height: calc(18 * var(--_u));
    grid-template-columns: auto auto;
    gap: calc(4 * var(--_u));
    padding-inline: calc(3 * var(--_u));
    translate: 0 -50%;
    background: var(--_bands) 0 0 / var(--_wide) 100% no-repeat;
    hyphens: manual;
    white-space: nowrap;
  }
  .bar .words {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  .label.before {
    translate: -100% -50%;
  }
  .label.above {
    inset-block: auto calc(100% + 1 * var(--_u));
    translate: none;
    white-space: normal;
  }
  .chosen .label.above {
    bottom: calc(100% + 7 * var(--_u));
  }
  .label.inside {
    --_cut: var(--_fill);
    background: none;
  }
  .st-paused .label.inside {
    background: var(--_tint);
  }
  .st-running .label.inside > * {
    color: var(--_on);
  }
  .disc {
    display: inline-grid;
    flex: none;
    justify-self: start;
    place-content: center;
    min-width: calc(18 * var(--_u));
    height: calc(18 * var(--_u));
    border: calc(1.5 * var(--_u)) solid var(--_text);
    border-radius: 9px;
    background: var(--_surface);
    color: var(--_text);
    font-size: calc(12 * var(--_u));
    font-style: normal;
    font-weight: 700;
    line-height: 1;
  }
  .disc.first {
    background: var(--_text);
    color: var(--_surface);
  }
  .track > .disc {
    position: absolute;
    top: 50%;
    left: clamp(9 * var(--_u), var(--_x), 100% - 9 * var(--_u));
    z-index: 2;
    translate: -50% -50%;
    outline: calc(2 * var(--_u)) solid var(--_surface);
  }
  .track > .first {
    left: clamp(9 * var(--_u), var(--_x) + var(--_w), 100% - 9 * var(--_u));
  }
  .chip {
    width: 100%;
    min-height: 2em;
    padding: 0.2em 0.75em 0.2em 0.25em;
    border: 1.5px solid var(--_solid);
    border-radius: 2px;
    background: var(--_surface);
  }
  .chip:is(.st-idea > *, .st-emerging > *) {
    border-style: dashed;
  }
  .chip .words {
    font-size: 0.925em;
  }
  .chosen > .chip {
    outline: 2.5px solid var(--_chosen);
    outline-offset: 2px;
  }
`;
