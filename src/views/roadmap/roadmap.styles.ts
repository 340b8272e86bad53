import { css } from 'lit';

/** Lanes and the table. */
export const roadmapStyles = css`
  .roadmap {
    --_to: to right;
    --_back: to left;
    --_chosen: var(--_text);
    max-width: calc(1440 * var(--_u));
    print-color-adjust: exact;
  }
  .roadmap:dir(rtl) {
    --_to: to left;
    --_back: to right;
  }
  .lanes {
    position: relative;
    width: calc(var(--_head) + var(--_plot));
    border-block-end: 1.5px solid var(--_text);
  }
  .scroller:not([data-scroll]) > .lanes {
    width: auto;
  }
  .scroller[data-scroll] {
    overflow-x: auto;
  }
  .backdrop {
    position: absolute;
    inset-block: 0;
    inset-inline: var(--_head) 0;
  }
  .backdrop i {
    position: absolute;
    inset-block: 0;
    border-inline-start: 1px solid var(--_line);
  }
  .plane {
    background: var(--_plane);
  }
  .lane {
    position: relative;
    display: grid;
    grid-template-columns: var(--_head) minmax(0, 1fr);
    min-height: calc(64 * var(--_u));
  }
  .lane:not(:last-child) {
    border-block-end: 1px solid var(--_line-strong);
  }
  .lane-head {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    border-inline-start: calc(6 * var(--_u)) solid var(--_solid);
    background: var(--_surface);
    font-size: 1em;
    font-weight: 650;
    line-height: 1.22;
  }
  .headless .lane {
    grid-template-columns: minmax(0, 1fr);
  }
  .headless .lane-head {
    position: absolute;
    border: 0;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .lane-name {
    position: sticky;
    top: calc(82 * var(--_u));
    display: flex;
    gap: calc(10 * var(--_u));
    padding: calc(12 * var(--_u));
  }
  .lane-name .status,
  .lane-name .icon {
    width: calc(24 * var(--_u));
    height: calc(24 * var(--_u));
    color: var(--_ink);
  }
  [data-scroll] .lane-name {
    position: static;
  }
  .lane-title {
    min-width: 0;
    padding-block-start: 0.15em;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .lane-title > span::first-letter {
    text-transform: uppercase;
  }
  .lane-title small {
    display: block;
    margin-block-start: 0.4em;
    font-size: 0.8em;
    font-weight: 400;
    color: var(--_text-2);
  }
  .tablet .lane-name {
    gap: calc(8 * var(--_u));
    padding-inline: calc(8 * var(--_u));
  }
  .tablet .lane-title {
    font-size: 0.8125em;
  }
  .tablet .lane-title small {
    font-size: 0.92em;
  }
  .lane > ul {
    position: relative;
  }
  .dock {
    position: sticky;
    bottom: min(0px, 45vh - var(--_height, 0px));
    z-index: 4;
  }
  .no-dates {
    padding: 1em 1.5em;
    background: var(--_plane);
    color: var(--_text-2);
  }
  .table:not(.stacked) :is(td, th) {
    min-width: 4.6em;
  }
  .root:not(.narrow) .stacked td {
    position: relative;
    padding-inline-start: 11em;
  }
  .root:not(.narrow) .stacked .column {
    position: absolute;
    inset-inline-start: 0;
    width: 10em;
    font-size: 1em;
  }
`;
