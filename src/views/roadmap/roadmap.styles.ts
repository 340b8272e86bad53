import { css } from 'lit';

/** Axis and lanes. */
export const roadmapStyles = css`
  .roadmap {
    --_axis: calc(82 * var(--_u));
    --_thick: calc(1.5 * var(--_u));
    --_chosen: var(--_text);
    max-width: 90em;
    padding-block-start: 0.5em;
    print-color-adjust: exact;
  }
  .ticks {
    --_axis: calc(68 * var(--_u));
  }
  /* Half a pixel would be drawn now as one and now as none. */
  @media screen and (max-resolution: 1.2dppx) {
    .roadmap {
      --_thick: 2px;
    }
  }
  .zoom {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: end;
    margin-inline-start: auto;
  }
  .steps {
    display: flex;
    & > :not(:first-child) {
      margin-inline-start: -1px;
    }
    & > [aria-pressed='true'] {
      background: var(--_brand);
      border-color: var(--_brand);
      color: var(--_on-brand);
    }
  }
  .roadmap:not(.phone) > .chart {
    touch-action: pan-x pan-y;
  }
  .axis {
    position: sticky;
    top: 0;
    z-index: 3;
    background: var(--_surface);
    font-size: 0.75em;
    line-height: 1.3;
    hyphens: manual;
  }
  .ruler,
  .lane {
    display: grid;
    grid-template-columns: var(--_head) minmax(0, 1fr);
  }
  .ruler,
  .lanes {
    border-bottom: 1.5px solid;
  }
  .corner {
    align-self: end;
    padding: 0.5em 1em 0.5em 1.5em;
    color: var(--_text-2);
  }
  [data-scroll] {
    overflow-x: auto;
  }
  .window {
    scrollbar-width: none;
  }
  .scale {
    position: relative;
    width: var(--_plot);
    height: var(--_axis);
    white-space: nowrap;
  }
  .scale > * {
    position: absolute;
    bottom: 0;
  }
  .year {
    top: calc(26 * var(--_u));
    padding: calc(4 * var(--_u)) 0 0 calc(5 * var(--_u));
    border-left: 1px solid var(--_line);
    font-size: 1.1667em;
    font-weight: 650;
  }
  .year span {
    position: sticky;
    left: 0;
  }
  .scale span span {
    padding-inline: calc(3 * var(--_u));
    background: var(--_surface);
    font-variant-numeric: tabular-nums;
  }
  .tick {
    height: calc(28 * var(--_u));
    padding-top: calc(7 * var(--_u));
    background: linear-gradient(var(--_line) 0 0) 0 100% / 1px 50% no-repeat;
    color: var(--_text-2);
    text-align: center;
  }
  .ticks .tick {
    height: calc(8 * var(--_u));
    background: linear-gradient(var(--_line-strong) 0 0) 0 / 1px no-repeat;
  }
  .today {
    top: calc(20 * var(--_u));
    border-left: 2px solid;
    translate: -1px;
  }
  .flag {
    inset-block: 0 auto;
    min-width: calc(54 * var(--_u));
    padding: calc(3 * var(--_u)) calc(8 * var(--_u));
    border-radius: 2px;
    background: var(--_text);
    color: var(--_surface);
    font-weight: 700;
    text-align: center;
    translate: -50%;
  }
  .lanes {
    width: calc(var(--_head) + var(--_plot));
  }
  .lane {
    min-height: calc(64 * var(--_u));
  }
  .lane + .lane {
    border-top: 1px solid var(--_line-strong);
  }
  .rows {
    position: relative;
    grid-column: 2;
    background: var(--_grid), var(--_bands);
  }
  .chunk {
    position: relative;
  }
  /* A frame may stand out, and what is near the window is drawn anyway. */
  .dense .chunk:not(.whole) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_guess, 0);
  }
  .connectors {
    position: absolute;
    inset: -1px 0 0;
    overflow: clip;
    pointer-events: none;
    fill: none;
    stroke: var(--_text);
    stroke-width: calc(2 * var(--_u));
  }
  .connectors svg {
    display: block;
    width: 100%;
    overflow: visible;
  }
  .connectors path {
    vector-effect: non-scaling-stroke;
  }
  .connectors .halo {
    stroke: var(--_surface);
    stroke-width: calc(8 * var(--_u));
  }
  .connectors .tip {
    fill: var(--_text);
    stroke: none;
  }
  :is(.further, .other) path {
    stroke-width: calc(1 * var(--_u));
  }
  .connectors .wrong path {
    stroke-dasharray: 5 3;
  }
  .conflicts {
    margin-top: 1em;
    font-size: 0.875em;
  }
  .conflicts ul {
    padding-inline-start: 1.4em;
    list-style: disc;
  }
  .lane-head:not(.hidden) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    border-inline-start: calc(6 * var(--_u)) solid var(--_solid);
    background: var(--_surface);
    font-size: 1em;
    line-height: 1.22;
  }
  .lane-head > * {
    position: sticky;
    top: var(--_axis);
  }
  /* Inside of what scrolls sideways it would stick to that. */
  :is([data-scroll], .phone) .lane-head > * {
    position: relative;
    top: 0;
  }
  .lane-name {
    display: flex;
    gap: calc(10 * var(--_u));
    padding: calc(12 * var(--_u));
  }
  .lane-toggle {
    display: flex;
    width: 100%;
    min-height: calc(62 * var(--_u));
    & > .icon {
      flex: none;
      margin: calc(14 * var(--_u)) calc(8 * var(--_u)) 0 auto;
    }
  }
  .lane-name > svg {
    width: calc(24 * var(--_u));
    height: calc(24 * var(--_u));
    color: var(--_ink);
  }
  .lane-title {
    min-width: 0;
    padding-top: 0.15em;
    font-size: 0.9375em;
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  :is(.lane-title > span, .status-name)::first-letter {
    text-transform: uppercase;
  }
  .lane-title small {
    display: block;
    margin-top: 0.4em;
    font-size: 0.8em;
    font-weight: 400;
    color: var(--_text-2);
  }
  .tablet .lane-title {
    font-size: 0.8125em;
  }
  .dock {
    position: sticky;
    bottom: min(0px, 45vh - var(--_height, 0px));
    z-index: 4;
  }
  .table:not(.stacked) :is(td, th) {
    min-width: 4.6em;
  }
`;
