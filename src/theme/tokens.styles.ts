// Tokens of visual-language.md and what every view shares. Internal names begin with `--_`.
import { css, unsafeCSS } from 'lit';
import { paletteRules } from './palette.js';

export const tokens = css`
  :host {
    display: block !important;
    text-decoration: none !important;
    letter-spacing: normal;
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
    /*
     * Of what a page hands down there remain font, direction, colour scheme, being hidden, and the spacing that a reader may set.
     * The language, by which words are hyphenated, goes in Chromium and WebKit: the element sets it anew.
     */
    all: initial;
    display: block;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    -webkit-text-size-adjust: inherit;
    font-family: inherit;
    font-size: inherit;
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
    /* Ground between blocks. */
    --_joint: 3px;
    /* The city's colour, kept within the lightness that holds its contrast whatever the hue. */
    --_b: var(--leitbild-brand, #28394f);
    --_brand: light-dark(oklch(from var(--_b) min(l, 0.51) c h), oklch(from var(--_b) 0.8 min(c, 0.1) h));
    --_on-brand: light-dark(#fff, oklch(from var(--_b) 0.16 min(c, 0.02) h));
    --_brand-soft: light-dark(oklch(from var(--_b) 0.945 min(c, 0.012) h), oklch(from var(--_b) 0.32 min(c, 0.03) h));
    --_mass: light-dark(oklch(from var(--_b) min(l, 0.51) c h), oklch(from var(--_b) 0.53 min(c, 0.12) h));
    --_on-mass: #fff;
    --_heat-1: light-dark(oklch(from var(--_b) 0.965 min(c, 0.008) h), oklch(from var(--_b) 0.235 min(c, 0.016) h));
    --_heat-2: light-dark(oklch(from var(--_b) 0.92 min(c, 0.02) h), oklch(from var(--_b) 0.31 min(c, 0.03) h));
    --_heat-3: light-dark(oklch(from var(--_b) 0.85 min(c, 0.04) h), oklch(from var(--_b) 0.4 min(c, 0.045) h));
    box-sizing: border-box;
    background: var(--_surface);
    color: var(--_text);
    line-height: 1.5;
    hyphens: auto;
    overflow-wrap: break-word;
  }
  /* Where the page reads from right to left, blocks do and sentences keep their own way. */
  .root:dir(rtl) {
    text-align: right;
    * {
      unicode-bidi: plaintext;
    }
  }
  .c0 {
    --_solid: var(--_mass);
    --_on: var(--_on-mass);
    --_tint: var(--_brand-soft);
    --_soft: var(--_plane);
    --_ink: var(--_brand);
    --_facade: var(--_mass);
  }
  ${unsafeCSS(paletteRules)}
  *,
  ::before,
  ::after {
    box-sizing: border-box;
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
    height: 1em;
    margin-block-end: -1em;
    visibility: hidden;
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
      --_danger: CanvasText;
      --_danger-soft: Canvas;
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
