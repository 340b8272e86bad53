import { css } from 'lit';

/** Below 640 px, and on paper: black, grey and white, scaled to the page, lanes in one piece, the axis on each page. */
export const formStyles = css`
  .phone .ruler,
  .phone .lane {
    display: block;
    min-height: 0;
  }
  .phone .corner {
    display: none;
  }
  .phone .year {
    padding-left: 0;
    font-size: 1em;
    span {
      padding-inline-end: 0;
    }
  }
  .phone .lane-head {
    position: static;
    border: 0;
    background: none;
  }
  .phone .lane-name {
    padding: 0;
  }
  .phone .lane-title {
    font-size: 1em;
  }
  .phone :is(.lane-toggle, .row) {
    width: 100%;
    padding-block: 0.75em;
  }
  .phone .lane-toggle {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    min-height: 3.5em;
  }
  .minis {
    position: relative;
    background: var(--_grid), var(--_bands);
    cursor: pointer;
  }
  .phone .minis {
    grid-column: 1 / -1;
    margin-top: 0.5em;
    background: var(--_grid);
  }
  .minis > .bar {
    bottom: auto;
    height: var(--_bar);
    --_bar: calc(5 * var(--_u));
    --_thick: calc(1 * var(--_u));
  }
  .phone .rows {
    background: none;
  }
  .phone .lane li {
    border-top: 1px solid var(--_line);
  }
  .row > .label {
    align-items: start;
    padding-bottom: 2em;
    font-size: 1em;
  }
  .row .words,
  .row b {
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }
  .strip {
    position: relative;
    height: calc(20 * var(--_u));
    margin-block: -2.25em 0.75em;
    background: var(--_grid);
    --_bar: calc(14 * var(--_u));
    --_sign: calc(13 * var(--_u));
  }
  .strip > .bar {
    inset-block: calc(3 * var(--_u));
  }
  .jump {
    position: absolute;
    inset: calc(-2 * var(--_u)) 0;
    padding-inline: 1em;
    pointer-events: auto;
    font-weight: 700;
    &.after {
      left: auto;
    }
  }
  .strip > .plan {
    top: auto;
    bottom: 0;
    height: calc(4 * var(--_u));
  }
  .phone .lane .chosen {
    background: var(--_soft);
    box-shadow: 0 calc(-3 * var(--_u)) 0 var(--_solid);
  }
  .phone .shelf li {
    width: 100%;
  }
  .phone .chip {
    min-height: 2.75em;
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
    .lane,
    .lane-head > *,
    .axis,
    .dock,
    .shelf {
      position: static;
      break-inside: avoid;
    }
    .lane {
      min-height: calc(44 * var(--_u));
    }
    .dense .chunk.chunk {
      content-visibility: visible;
    }
    .lane-name {
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
    .shelf {
      padding-inline: 0;
    }
    .chip {
      border: 0;
      padding: 0;
      min-height: 0;
    }
  }
  /* Below the mark, so that words have the room beside it. */
  .tablet:not(.phone) .lane-toggle:has(.lane-name > :first-child:not(.lane-title)) {
    & > .icon {
      position: absolute;
      inset: calc(42 * var(--_u)) auto auto calc(14 * var(--_u));
      margin: 0;
    }
  }
`;
