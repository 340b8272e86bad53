import { css } from 'lit';

/** The picture: sky, sun, slogan, houses, windows; and what explains them. */
export const visionStyles = css`
  .vision {
    max-width: calc(var(--_w) + 1px);
    margin-inline: auto;
    print-color-adjust: exact;
  }
  .sky {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: space-between;
    min-height: calc(var(--_h) + 4 * var(--_u));
    padding-block-start: var(--_top);
    border-block-end: calc(4 * var(--_u)) solid var(--_mass);
    break-inside: avoid;
  }
  .sun {
    position: absolute;
    inset: auto 0 0;
    width: 100%;
    height: var(--_h);
  }
  .sky.full {
    background: light-dark(oklch(0.975 0.022 90), oklch(0.228 0.018 80));
  }
  .s1 {
    fill: light-dark(oklch(0.975 0.022 90), oklch(0.228 0.018 80));
  }
  .s2 {
    fill: light-dark(oklch(0.955 0.042 89), oklch(0.252 0.022 80));
  }
  .s3 {
    fill: light-dark(oklch(0.93 0.066 88), oklch(0.278 0.027 80));
  }
  .slogan {
    position: relative;
    margin-block-end: calc(16 * var(--_u));
    text-align: center;
    text-wrap: balance;
  }
  .full .slogan {
    margin-block: auto;
    padding-block-end: calc(16 * var(--_u));
  }
  .slogan > :first-child {
    color: var(--_brand);
    font-size: var(--_size);
    font-weight: 750;
    line-height: var(--_leading);
    letter-spacing: -0.035em;
  }
  .lead {
    display: block;
    font-size: calc(22 * var(--_u));
    font-weight: 600;
    line-height: 1.3;
    letter-spacing: -0.012em;
  }
  .stacked .main > span {
    display: block;
  }
  .slogan p {
    margin-block-start: calc(12 * var(--_u));
    font-size: var(--_sub);
    line-height: 1.4;
  }
  .street {
    position: relative;
    flex: none;
    width: 100%;
    height: var(--_tallest);
  }
  .house {
    position: absolute;
    bottom: 0;
    color: #fff;
    text-align: center;
    cursor: pointer;
  }
  .house.plain {
    cursor: auto;
  }
  .house > svg {
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .wall {
    fill: var(--_facade);
  }
  .house:not(.plain):hover .wall {
    fill: color-mix(in oklab, var(--_facade) 88%, var(--_text));
  }
  .on .wall {
    stroke: var(--_text);
    stroke-width: 7;
    paint-order: stroke;
  }
  .door {
    fill: var(--_glow);
    opacity: 0.5;
  }
  .sign {
    position: absolute;
    inset: auto 0 0;
    display: grid;
    place-items: center;
  }
  .sign .icon {
    width: var(--_icon);
    height: var(--_icon);
  }
  .left {
    position: absolute;
    inset-inline: 0;
    font-size: calc(12 * var(--_u));
    line-height: calc(20 * var(--_u));
    white-space: nowrap;
  }
  .light {
    fill: var(--_glow);
  }
  .frame {
    fill: none;
    stroke: var(--_glow);
    stroke-width: 1.2;
  }
  .small .frame {
    stroke-width: 1.9;
  }
  .dashed {
    stroke-dasharray: 3 1.9;
  }
  .dotted {
    stroke-dasharray: 1.3 2.35;
  }
  .pane.dim {
    opacity: 0.3;
  }
  .pane.lit {
    outline: 2px solid #fff;
    outline-offset: 3px;
  }
  .windows {
    direction: ltr;
  }
  .window {
    position: absolute;
    width: var(--_target);
    height: var(--_target);
  }
  .window:hover {
    box-shadow: inset 0 0 0 2px var(--_glow);
  }
  .window:focus-visible {
    z-index: 1;
    outline-offset: 0;
  }
  .panel,
  .legend {
    margin-block-start: calc(32 * var(--_u));
  }
  .legend,
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(8 * var(--_u)) calc(28 * var(--_u));
    align-items: center;
    --_facade: var(--_mass);
  }
  .legend {
    font-size: 0.875em;
  }
  .legend p {
    font-weight: 650;
  }
  .legend li {
    display: flex;
    gap: calc(8 * var(--_u));
    align-items: center;
  }
  .narrow .legend li {
    width: 9em;
  }
  .key {
    width: calc(20 * var(--_u));
    height: calc(20 * var(--_u));
  }
  @media (forced-colors: active) {
    .wall {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1.5;
    }
    .sun {
      display: none;
    }
    .sky {
      border-color: CanvasText;
    }
    .light,
    .door {
      fill: CanvasText;
    }
    .frame {
      stroke: CanvasText;
    }
    .house {
      color: CanvasText;
    }
    .on .wall {
      stroke: Highlight;
      stroke-width: 4;
    }
    .pane.lit {
      outline-color: Highlight;
    }
  }
`;
