import { css } from 'lit';

/** The picture: sky, sun, slogan, houses, windows; and what explains them. */
export const visionStyles = css`
  .vision {
    --_sun-1: light-dark(oklch(0.975 0.022 90), oklch(0.228 0.018 80));
    --_sun-2: light-dark(oklch(0.955 0.042 89), oklch(0.252 0.022 80));
    --_sun-3: light-dark(oklch(0.93 0.066 88), oklch(0.278 0.027 80));
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
    padding-block: var(--_top) 0;
    border-block-end: calc(4 * var(--_u)) solid var(--_mass);
  }
  .sky.full {
    background: var(--_sun-1);
  }
  .sun {
    position: absolute;
    inset-inline: 0;
    bottom: 0;
    width: 100%;
    height: var(--_h);
  }
  .s1 {
    fill: var(--_sun-1);
  }
  .s2 {
    fill: var(--_sun-2);
  }
  .s3 {
    fill: var(--_sun-3);
  }
  .slogan {
    position: relative;
    margin-block: 0 calc(16 * var(--_u));
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
    cursor: pointer;
  }
  .house.plain {
    cursor: default;
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
  .outline,
  .air {
    fill: none;
    stroke: var(--_text);
    stroke-width: 11;
    stroke-linejoin: round;
  }
  .air {
    stroke: var(--_surface);
    stroke-width: 6;
  }
  .door {
    fill: var(--_glow);
    opacity: 0.5;
  }
  .sign {
    position: absolute;
    inset-inline: 0;
    bottom: 0;
    display: grid;
    place-items: center;
    color: #fff;
    pointer-events: none;
  }
  .sign .icon {
    width: var(--_icon);
    height: var(--_icon);
  }
  .left {
    position: absolute;
    inset-inline: 0;
    color: #fff;
    font-size: calc(12 * var(--_u));
    line-height: calc(20 * var(--_u));
    text-align: center;
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
  .window[aria-pressed='true'] {
    box-shadow: inset 0 0 0 2.5px #fff;
  }
  .window:focus-visible {
    z-index: 1;
    outline-offset: 0;
  }

  .panel {
    margin-block-start: calc(32 * var(--_u));
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: calc(8 * var(--_u)) calc(32 * var(--_u));
    align-items: center;
    margin-block-start: calc(32 * var(--_u));
    font-size: 0.875em;
    line-height: 1.4;
    --_facade: var(--_mass);
  }
  .legend p {
    font-weight: 650;
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(8 * var(--_u)) calc(28 * var(--_u));
  }
  .legend li {
    display: flex;
    gap: calc(8 * var(--_u));
    align-items: center;
  }
  .narrow .legend ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
    width: 100%;
  }
  .key {
    width: calc(20 * var(--_u));
    height: calc(20 * var(--_u));
    print-color-adjust: exact;
  }
  .yard {
    margin-block-start: calc(24 * var(--_u));
    font-size: 0.875em;
  }
  .yard summary {
    width: fit-content;
    min-height: calc(24 * var(--_u));
    color: var(--_text-2);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .yard ul {
    columns: 18em;
    column-gap: 2em;
    margin-block-start: 0.5em;
  }

  @media (prefers-reduced-motion: no-preference) {
    .wall,
    .window {
      transition:
        fill 150ms ease-out,
        box-shadow 150ms ease-out;
    }
  }
  @media print {
    .sky,
    .entry,
    .details {
      break-inside: avoid;
    }
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
    .sign,
    .left {
      color: CanvasText;
    }
    .on .wall {
      stroke: Highlight;
      stroke-width: 4;
    }
    .air,
    .outline {
      display: none;
    }
    .window[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
