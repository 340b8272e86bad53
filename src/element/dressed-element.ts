// What an element wears: the sheets of its class, and colours that are known only from the data.
import { type CSSResult, LitElement } from 'lit';
import { paletteSize } from '../model/colour.js';
import { customRules } from '../theme/palette.js';

export abstract class DressedElement extends LitElement {
  private colourSheet: CSSStyleSheet | null = null;
  private colourRules = '';

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.dress(root);
    return root;
  }

  /** In another document, such as a frame's, the browser takes the sheets off. @internal */
  adoptedCallback(): void {
    if (this.shadowRoot) this.dress(this.shadowRoot);
    this.requestUpdate();
  }

  /** No document takes sheets of another one; it gets copies. */
  private dress(root: ShadowRoot): void {
    const { ownerDocument } = this;
    const sheets = (this.constructor as typeof LitElement).elementStyles as CSSResult[];
    root.adoptedStyleSheets = sheets.flatMap(
      ({ styleSheet, cssText }) => (ownerDocument === document ? styleSheet : sheetIn(ownerDocument, cssText)) ?? [],
    );
    this.colourSheet = null;
    this.colourRules = '';
  }

  /** Writes the rules for colours that the file sets, if they changed. */
  protected colourIn(colours: readonly string[]): void {
    const rules = customRules(colours, paletteSize + 1);
    if (rules === this.colourRules) return;
    this.colourRules = rules;
    const root = this.renderRoot as ShadowRoot;
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== this.colourSheet);
    this.colourSheet = sheetIn(this.ownerDocument, rules);
    root.adoptedStyleSheets = [...others, ...(this.colourSheet ? [this.colourSheet] : [])];
  }
}

/** Null in a document that nobody sees. */
function sheetIn({ defaultView }: Document, text: string): CSSStyleSheet | null {
  const sheet = defaultView && new (defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet?.replaceSync(text);
  return sheet;
}
