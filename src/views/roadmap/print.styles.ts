import { css } from 'lit';

/** On paper: black, grey and white, scaled to the page, lanes in one piece, the axis on each page. */
export const printStyles = css`
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
    /* Lines in each lane: what runs behind all of them ends too early, by the repeated axes. */
    .backdrop {
      display: none;
    }
    .lane > ul {
      background: var(--_grid);
    }
    .lane > ul:dir(rtl) {
      background: none;
    }
    .chart > .axis {
      position: static;
      display: table-header-group;
      break-inside: avoid;
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
