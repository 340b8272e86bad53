// What an element wears: the sheets of its class, and colours that are known only from the data.
import { type CSSResult, LitElement } from 'lit';
import { paletteSize } from '../model/colour.js';
import { customRules } from '../theme/palette.js';

export abstract class DressedElement extends LitElement {
  private worn: string | null = null;

  protected override createRenderRoot(): ShadowRoot {
    return this.attachShadow({ mode: 'open' });
  }

  /** In another document, such as a frame's, the browser takes the sheets off. @internal */
  adoptedCallback(): void {
    this.worn = null;
    this.requestUpdate();
  }

  /** Puts on what is not worn yet. No document takes sheets of another one: it gets copies, and one that nobody sees gets none. */
  protected dress(colours: readonly string[]): void {
    const rules = customRules(colours, paletteSize + 1);
    if (rules === this.worn) return;
    this.worn = rules;
    const view = this.ownerDocument.defaultView as typeof window | null;
    const own = (this.constructor as typeof LitElement).elementStyles as Partial<CSSResult>[];
    const sheets = [...own, { cssText: rules }].map(({ styleSheet, cssText = '' }: Partial<CSSResult>) => {
      if (styleSheet && view === window) return styleSheet;
      const sheet = view && new view.CSSStyleSheet();
      sheet?.replaceSync(cssText);
      return sheet ?? [];
    });
    (this.renderRoot as ShadowRoot).adoptedStyleSheets = sheets.flat();
  }
}
