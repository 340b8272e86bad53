import { css } from 'lit';

/** Lanes, shelf, legend, and how the whole is put on paper. */
export const roadmapStyles = css`
  .roadmap {
    --_to: to right;
    --_chosen: var(--_text);
    max-width: calc(1440 * var(--_u));
    print-color-adjust: exact;
  }
  .roadmap:dir(rtl) {
    --_to: to left;
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
  .shelf {
    display: grid;
    gap: calc(16 * var(--_u)) calc(24 * var(--_u));
    margin-block-start: calc(24 * var(--_u));
    padding: calc(24 * var(--_u));
    background: var(--_plane);
  }
  .shelf-title,
  .status-name {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.22;
  }
  .status-name {
    font-size: 0.875em;
  }
  .status-name::first-letter {
    text-transform: uppercase;
  }
  .group + .group {
    margin-block-start: calc(20 * var(--_u));
  }
  .group p {
    margin-block-start: 0.3em;
    font-size: 0.75em;
    line-height: 1.4;
    color: var(--_text-2);
  }
  .group ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(8 * var(--_u));
    min-width: 0;
  }
  .group li {
    max-width: 100%;
  }
  .chip {
    display: flex;
    gap: calc(8 * var(--_u));
    align-items: center;
    min-height: calc(32 * var(--_u));
    max-width: 100%;
    padding: calc(3 * var(--_u)) calc(12 * var(--_u)) calc(3 * var(--_u)) calc(4 * var(--_u));
    border: 1.5px solid var(--_solid);
    border-radius: 2px;
    background: var(--_surface);
    font-size: 0.8125em;
    font-weight: 500;
    line-height: 1.3;
  }
  .chip.st-idea,
  .chip.st-emerging {
    border-style: dashed;
  }
  .chip.st-stopped .title {
    text-decoration: line-through;
  }
  .chip > .status {
    color: var(--_ink);
    margin-inline-start: calc(2 * var(--_u));
  }
  .chip > span:last-child {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .chip small {
    display: block;
    font-size: 0.925em;
    font-weight: 400;
    color: var(--_text-2);
  }
  .chip[aria-expanded='true'] {
    outline: 2.5px solid var(--_chosen);
    outline-offset: 2px;
    font-weight: 650;
  }
  .roadmap:not(.phone) > .shelf {
    grid-template-columns: calc(var(--_head) - 24 * var(--_u)) minmax(0, 1fr);
  }
  .roadmap.tablet:not(.phone) > .shelf,
  .roadmap.headless > .shelf {
    grid-template-columns: minmax(0, 1fr);
  }
  .roadmap:not(.phone) .group {
    display: grid;
    grid-template-columns: calc(144 * var(--_u)) minmax(0, 1fr);
    gap: calc(24 * var(--_u));
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: calc(8 * var(--_u)) calc(24 * var(--_u));
    margin-block-start: calc(24 * var(--_u));
    font-size: 0.8125em;
    line-height: 1.3;
    --_solid: var(--_text-2);
    --_tint: var(--_well);
    --_ink: var(--_text);
    --_on: var(--_surface);
  }
  .legend li {
    display: flex;
    gap: calc(8 * var(--_u));
    align-items: center;
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
  @media print {
    .graphic {
      container-type: inline-size;
    }
    .roadmap {
      --_u: calc(100cqw / 1136);
      max-width: none;
      font-size: calc(16 * var(--_u));
    }
    .roadmap,
    .roadmap [class] {
      --_solid: #000;
      --_on: #fff;
      --_tint: #e6e6e6;
      --_soft: #fff;
      --_ink: #000;
      --_plane: #fff;
      --_surface: #fff;
      --_text: #000;
      --_text-2: #333;
      --_line: #ccc;
    }
    .lane {
      break-inside: avoid;
      min-height: calc(44 * var(--_u));
    }
    .lane-name {
      position: static;
      padding-block: calc(6 * var(--_u));
    }
    .chart {
      display: table;
      width: 100%;
      table-layout: fixed;
    }
    .axis {
      display: table-header-group;
    }
    .dock {
      position: static;
      break-inside: avoid;
    }
    .shelf {
      break-inside: avoid;
      padding: calc(12 * var(--_u)) 0;
    }
    .chip {
      border: 0;
      padding: 0;
      min-height: 0;
    }
  }
`;
