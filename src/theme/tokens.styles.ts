// Tokens of visual-language.md and what every view shares. Internal names begin with `--_`.
import { css, unsafeCSS } from 'lit';
import { brandRules, defaultBrand } from './brand.js';
import { hexOf } from './oklab.js';
import { paletteRules } from './palette.js';

const pair = (light: [number, number, number], dark: [number, number, number]) => unsafeCSS(`light-dark(${hexOf(light)},${hexOf(dark)})`);

export const tokens = css`
  :host {
    display: block !important;
    text-align: start;
    text-transform: none !important;
    text-indent: 0 !important;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal !important;
    color-scheme: inherit;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  .root {
    --_surface: ${pair([1, 0, 0], [0.205, 0.015, 255])};
    --_plane: ${pair([0.977, 0.004, 250], [0.24, 0.016, 255])};
    --_well: ${pair([0.945, 0.006, 250], [0.285, 0.018, 255])};
    --_line: ${pair([0.895, 0.008, 250], [0.36, 0.018, 255])};
    --_line-strong: ${pair([0.6, 0.014, 250], [0.6, 0.018, 255])};
    --_text: ${pair([0.24, 0.02, 255], [0.95, 0.006, 255])};
    --_text-2: ${pair([0.42, 0.018, 255], [0.81, 0.01, 255])};
    --_text-3: ${pair([0.5, 0.016, 255], [0.715, 0.012, 255])};
    --_focus: ${unsafeCSS(hexOf([0.86, 0.17, 92]))};
    --_focus-inner: ${unsafeCSS(hexOf([0.16, 0.02, 255]))};
    --_danger: ${pair([0.47, 0.17, 27], [0.76, 0.13, 27])};
    --_danger-soft: ${pair([0.96, 0.018, 27], [0.29, 0.05, 27])};
    --_glow: ${unsafeCSS(hexOf([0.9, 0.095, 88]))};
    --_joint: 3px;
    --_mark-text: var(--_on);
    box-sizing: border-box;
    background: var(--_surface);
    color: var(--_text);
    font-size: 1em;
    font-weight: 400;
    line-height: 1.5;
    hyphens: auto;
    overflow-wrap: break-word;
  }
  ${unsafeCSS(brandRules(defaultBrand))}
  ${unsafeCSS(paletteRules)}
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    text-align: inherit;
    background: none;
    border: 0;
    border-radius: 0;
    margin: 0;
    padding: 0;
    cursor: pointer;
    hyphens: inherit;
  }
  a {
    color: inherit;
  }
  svg {
    display: block;
    flex: none;
  }
  :focus-visible {
    outline: 4px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-inner);
  }
  .probe {
    width: 100%;
    height: 1em;
    margin-block-end: -1em;
    visibility: hidden;
    pointer-events: none;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .root {
      --_surface: Canvas;
      --_plane: Canvas;
      --_well: Canvas;
      --_line: GrayText;
      --_line-strong: CanvasText;
      --_text: CanvasText;
      --_text-2: CanvasText;
      --_text-3: GrayText;
      --_focus: Highlight;
    }
    .root [class] {
      --_solid: CanvasText;
      --_on: Canvas;
      --_tint: Canvas;
      --_soft: Canvas;
      --_ink: CanvasText;
    }
    .root.root {
      --_brand: CanvasText;
      --_on-brand: Canvas;
      --_mass: Canvas;
      --_on-mass: CanvasText;
    }
  }
  @media print {
    .screen {
      display: none !important;
    }
  }
`;
