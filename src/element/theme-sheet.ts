// Colours that are known only in the page: the city's brand and the colours that the file sets.
import type { LitElement } from 'lit';
import { paletteSize } from '../model/colour.js';
import { brandRules } from '../theme/brand.js';
import { customRules } from '../theme/palette.js';

export class ThemeSheet {
  private sheet: CSSStyleSheet | null = null;
  private text = '';
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
  }

  /** Writes the rules, if they changed. `brand` is any CSS colour, or empty. */
  update(brandColour: string, colours: readonly string[]): void {
    const brand = hexFrom(brandColour);
    const text = (brand ? brandRules(brand) : '') + customRules(colours, paletteSize + 1);
    if (text === this.text) return;
    this.text = text;
    const root = this.host.renderRoot;
    if (!(root instanceof ShadowRoot)) return;
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
    }
    this.sheet.replaceSync(text);
  }
}

/** A CSS colour as `#rrggbb`; null for anything that is no opaque colour. */
function hexFrom(colour: string): string | null {
  if (/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour)) return colour;
  if (colour === '' || !CSS.supports('color', colour)) return null;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return null;
  context.fillStyle = colour;
  const read = context.fillStyle;
  return /^#[0-9a-f]{6}$/i.test(read) ? read : null;
}
