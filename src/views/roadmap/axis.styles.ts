import { css } from 'lit';

/** The axis, which stays in view while its lanes are. */
export const axisStyles = css`
  .axis {
    position: sticky;
    top: 0;
    z-index: 3;
    background: var(--_surface);
    font-size: 0.75em;
    line-height: 1.3;
    hyphens: manual;
  }
  .ruler {
    position: relative;
    border-block-end: 1.5px solid var(--_text);
    display: grid;
    grid-template-columns: var(--_head) minmax(0, 1fr);
  }
  .corner {
    align-self: end;
    padding: 0 calc(12 * var(--_u)) calc(6 * var(--_u)) calc(18 * var(--_u));
    color: var(--_text-2);
  }
  .window[data-scroll] {
    overflow-x: auto;
    scrollbar-width: none;
  }
  .scale {
    position: relative;
    width: var(--_plot);
    height: calc(82 * var(--_u));
  }
  .ticks .scale {
    height: calc(68 * var(--_u));
  }
  .phone.ticks .scale {
    height: calc(58 * var(--_u));
  }
  .ticks .lane-name {
    top: calc(68 * var(--_u));
  }
  .scale > * {
    position: absolute;
  }
  .year {
    top: calc(26 * var(--_u));
    bottom: 0;
    padding: calc(4 * var(--_u)) 0 0 calc(5 * var(--_u));
    border-inline-start: 1px solid var(--_line);
    font-size: 1.1667em;
    font-weight: 650;
    white-space: nowrap;
  }
  .year span,
  .tick span {
    padding-inline: calc(3 * var(--_u));
    background: var(--_surface);
    font-variant-numeric: tabular-nums;
  }
  .tick {
    bottom: 0;
    height: calc(28 * var(--_u));
    padding-block-start: calc(7 * var(--_u));
    text-align: center;
    color: var(--_text-2);
    white-space: nowrap;
  }
  .tick::before {
    content: '';
    position: absolute;
    inset-block: calc(14 * var(--_u)) 0;
    inset-inline-start: 0;
    border-inline-start: 1px solid var(--_line);
  }
  .ticks .tick {
    height: calc(8 * var(--_u));
  }
  .ticks .tick::before {
    inset-block: 0;
    border-color: var(--_line-strong);
  }
  .today {
    inset-block: 0;
    width: 2px;
    margin-inline-start: -1px;
    background: var(--_text);
  }
  .scale > .today {
    top: calc(20 * var(--_u));
  }
  .backdrop > .today {
    border: 0;
  }
  .flag {
    top: 0;
    translate: -50% 0;
    min-width: calc(54 * var(--_u));
    padding: calc(3 * var(--_u)) calc(8 * var(--_u));
    border-radius: 2px;
    background: var(--_text);
    color: var(--_surface);
    font-weight: 700;
    text-align: center;
    white-space: nowrap;
  }
  .flag:dir(rtl) {
    translate: 50% 0;
  }
`;
