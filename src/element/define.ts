/** Registers a tag, unless the page has it already: a second definition would throw and end the rest of the script. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
