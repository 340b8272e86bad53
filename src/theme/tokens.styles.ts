// Tokens of visual-language.md and what every view shares. Internal names begin with `--_`.
import { css, unsafeCSS } from 'lit';
import { brandRules, defaultBrand } from './brand.js';
import { paletteRules } from './palette.js';

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
    --_surface: light-dark(#fff, #13181e);
    --_plane: light-dark(#f5f8fa, #1a2027);
    --_well: light-dark(#eaedf1, #242b33);
    --_line: light-dark(#d8dde2, #373e47);
    --_line-strong: light-dark(#7a8188, #79818b);
    --_text: light-dark(#192029, #eceff2);
    --_text-2: light-dark(#474e57, #bdc1c7);
    --_text-3: light-dark(#5d646c, #9ea4ab);
    --_focus: #f9cc21;
    --_focus-inner: #080e16;
    --_danger: light-dark(#a51f1e, #f98f84);
    --_danger-soft: light-dark(#feeeeb, #41211e);
    --_glow: #f8db94;
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
