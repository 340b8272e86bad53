import { css } from 'lit';

/** Below 640 px. */
export const phoneStyles = css`
  .phone .corner {
    display: none;
  }
  .phone .year {
    font-size: 1em;
    padding-inline-start: 0;
  }
  .phone .ruler {
    grid-template-columns: minmax(0, 1fr);
  }
  .phone .lanes {
    width: auto;
  }
  .phone .lane {
    display: block;
    min-height: 0;
  }
  .phone .lane-head {
    position: static;
    border: 0;
  }
  .lane-toggle {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 calc(12 * var(--_u));
    align-items: start;
    width: 100%;
    min-height: calc(56 * var(--_u));
    padding-block: calc(12 * var(--_u));
  }
  .phone .lane-name {
    position: static;
    gap: calc(12 * var(--_u));
    padding: 0;
  }
  .phone .lane-title {
    font-size: 1em;
  }
  .phone .lane-title small {
    margin-block-start: 0.15em;
    font-size: 0.8125em;
  }
  .strip {
    position: relative;
    display: block;
    grid-column: 1 / -1;
    height: calc(20 * var(--_u));
    --_bar: calc(14 * var(--_u));
  }
  .strip:not(.marks)::before {
    content: '';
    position: absolute;
    inset: 0;
    background: var(--_grid);
  }
  .strip:dir(rtl)::before {
    scale: -1 1;
  }
  .strip > .shape {
    position: absolute;
    top: calc(3 * var(--_u));
    height: var(--_bar);
    --_dot: calc(13 * var(--_u));
    --_diamond: calc(12.5 * var(--_u));
  }
  .minis {
    margin-block-start: calc(8 * var(--_u));
  }
  .minis > .shape {
    --_bar: calc(5 * var(--_u));
    --_thick: calc(1 * var(--_u));
  }
  .strip > .plan {
    top: calc(100% - 4 * var(--_u));
    height: calc(4 * var(--_u));
  }
  .phone .lane > ul > li {
    position: relative;
    height: auto;
    border-block-start: 1px solid var(--_line);
    pointer-events: auto;
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 calc(8 * var(--_u));
    align-items: start;
    width: 100%;
    padding-block: calc(12 * var(--_u));
  }
  .row > .status {
    margin-block-start: 0.25em;
    color: var(--_ink);
  }
  .row > .title {
    overflow-wrap: anywhere;
  }
  .row > .words {
    grid-column: 2 / -1;
    font-size: 0.8125em;
    line-height: 1.35;
    color: var(--_text-2);
    overflow-wrap: anywhere;
  }
  .row > .strip {
    margin-block-start: calc(6 * var(--_u));
  }
  .strip.marks {
    margin-block: calc(-32 * var(--_u)) calc(12 * var(--_u));
    pointer-events: none;
  }
  .phone .chosen {
    background: var(--_soft);
    box-shadow: 0 calc(-3 * var(--_u)) 0 var(--_solid);
  }
  .phone .chosen .title {
    font-weight: 650;
  }
  .phone .shelf {
    padding: calc(20 * var(--_u)) calc(16 * var(--_u));
  }
  .phone .group > div {
    margin-block-end: calc(8 * var(--_u));
  }
  .phone .group li {
    width: 100%;
  }
  .phone .chip {
    width: 100%;
    min-height: calc(44 * var(--_u));
    padding: calc(8 * var(--_u)) calc(12 * var(--_u));
    font-size: 0.875em;
  }
`;
