import { css } from 'lit';

/** The picture: sky, sun, slogan, houses, windows; and what explains them. */
export const visionStyles = css`
  .vision {
    max-width: calc(var(--_w) + 1px);
    margin-inline: auto;
    print-color-adjust: exact;
    --_sun-1: light-dark(#fcf7e7, #211c13);
    --_sun-2: light-dark(#fbefd1, #282116);
    --_sun-3: light-dark(#fae6b6, #2f2719);
  }
  .sky {
    display: flex;
    flex-direction: column;
    gap: calc(16 * var(--_u));
    justify-content: space-between;
    min-height: calc(var(--_h) + 4 * var(--_u));
    padding-block-start: calc(64 * var(--_u));
    border-block-end: calc(4 * var(--_u)) solid var(--_mass);
    background: radial-gradient(
      circle at 50% 100%,
      var(--_sun-3) calc(var(--_arc-1) * var(--_w)),
      var(--_sun-2) calc(var(--_arc-1) * var(--_w) + 1px) calc(var(--_arc-2) * var(--_w)),
      var(--_sun-1) calc(var(--_arc-2) * var(--_w) + 1px) calc(var(--_arc-3) * var(--_w)),
      transparent calc(var(--_arc-3) * var(--_w) + 1px)
    );
    --_arc-1: 0.18;
    --_arc-2: 0.28;
    --_arc-3: 0.486;
    break-inside: avoid;
  }
  .full {
    --_arc-1: 0.33;
    --_arc-2: 0.49;
    --_arc-3: 3;
  }
  .rows .sky {
    padding-block-start: calc(24 * var(--_u));
  }
  .slogan {
    padding-inline: calc(16 * var(--_u));
    text-align: center;
    text-wrap: balance;
    font-size: 1.125em;
    line-height: 1.4;
  }
  .rows .slogan {
    font-size: 1em;
  }
  .full .slogan {
    margin-block: auto;
  }
  .slogan > :first-child {
    max-width: calc(1040 * var(--_u));
    margin: 0 auto calc(12 * var(--_u));
    color: var(--_brand);
    font-size: var(--_size);
    font-weight: 750;
    line-height: calc(1em + 5 * var(--_u));
    letter-spacing: -0.035em;
  }
  .slogan .lead {
    display: block;
    font-size: calc(22 * var(--_u));
    font-weight: 600;
    line-height: 1.3;
    letter-spacing: -0.012em;
  }
  .stacked :first-child > span {
    display: block;
  }
  .street {
    flex: none;
    display: grid;
    grid-template-columns: repeat(var(--_n), 1fr);
    place-items: end center;
  }
  .house {
    position: relative;
    display: flex;
    flex-direction: column-reverse;
    align-items: center;
    width: var(--_house);
    color: #fff;
  }
  .house > svg {
    position: absolute;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .house > :not(svg) {
    position: relative;
  }
  .wall {
    fill: var(--_facade);
    vector-effect: non-scaling-stroke;
  }
  .open {
    cursor: pointer;
  }
  .open:hover .wall {
    fill: color-mix(in oklab, var(--_facade) 88%, var(--_text));
  }
  .on .wall {
    stroke: var(--_text);
    stroke-width: calc(7 * var(--_u));
    paint-order: stroke;
  }
  .sign {
    display: grid;
    place-items: center;
    height: var(--_ground);
  }
  .sign .icon {
    width: calc(var(--_ground) / 2);
    height: calc(var(--_ground) / 2);
  }
  .windows {
    display: flex;
    flex-wrap: wrap-reverse;
    direction: ltr;
  }
  .left {
    font-size: calc(12 * var(--_u));
    line-height: calc(20 * var(--_u));
  }
  .cell {
    display: grid;
    place-items: center;
    width: var(--_cell);
    height: var(--_cell);
  }
  .window:hover {
    box-shadow: inset 0 0 0 2px var(--_glow);
  }
  .window:focus-visible {
    z-index: 1;
    outline-offset: 0;
  }
  .pane {
    width: var(--_pane);
    height: var(--_pane);
    fill: none;
    stroke: var(--_glow);
    stroke-width: 1.2;
  }
  .small .pane {
    stroke-width: 1.9;
  }
  .light {
    fill: var(--_glow);
    stroke: none;
  }
  .cell.dim {
    opacity: 0.3;
  }
  .lit .pane {
    outline: 2px solid #fff;
    outline-offset: 3px;
  }
  .vision > .details,
  .legend {
    margin-block-start: calc(32 * var(--_u));
  }
  .legend,
  .legend li {
    display: flex;
    flex-wrap: wrap;
    gap: calc(8 * var(--_u)) calc(28 * var(--_u));
    align-items: center;
    font-size: 0.875em;
  }
  .legend li {
    flex-wrap: nowrap;
    gap: calc(8 * var(--_u));
    font-size: 1em;
  }
  .legend :first-child {
    font-weight: 650;
  }
  .rows .legend li + li {
    width: 9em;
  }
  .legend .pane,
  .choices .pane {
    width: calc(20 * var(--_u));
    height: calc(20 * var(--_u));
    padding: calc(3 * var(--_u));
    background: var(--_facade, var(--_mass));
  }
  @media (forced-colors: active) {
    .vision [class] {
      --_facade: Canvas;
      --_glow: CanvasText;
      --_sun-1: Canvas;
      --_sun-2: Canvas;
      --_sun-3: Canvas;
    }
    .sky {
      border-color: CanvasText;
    }
    .wall {
      stroke: CanvasText;
      stroke-width: 1.5;
    }
    .on .wall {
      stroke: Highlight;
    }
  }
`;
