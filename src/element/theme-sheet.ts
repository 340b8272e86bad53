// Colours that are known only from the data.
import type { LitElement } from 'lit';
import { paletteSize } from '../model/colour.js';
import { customRules } from '../theme/palette.js';

export class ThemeSheet {
  private sheet: CSSStyleSheet | null = null;
  private text = '';
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
  }

  /** Writes the rules for colours that the file sets, if they changed. */
  update(colours: readonly string[]): void {
    const text = customRules(colours, paletteSize + 1);
    const root = this.host.renderRoot;
    if (text === this.text || !(root instanceof ShadowRoot)) return;
    this.text = text;
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
    }
    this.sheet.replaceSync(text);
  }
}
