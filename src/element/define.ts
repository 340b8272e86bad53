/** An element that says which version of Leitbild it comes from; the first versions did not. */
type Versioned = CustomElementConstructor & { version?: string };

/**
 * Registers tags, unless the page has them already: a second definition would throw and end the rest of the script.
 * The first one wins, whatever its version, and the console tells the page's makers once for each call.
 */
export function define(elements: Readonly<Record<string, Versioned>>): void {
  const there: string[] = [];
  let mine: string | undefined;
  for (const [tag, element] of Object.entries(elements)) {
    const known: Versioned | undefined = customElements.get(tag);
    if (!known) customElements.define(tag, element);
    else if (known !== element) {
      mine = element.version;
      there.push(`${tag} ${known.version}`);
    }
  }
  // scripts/lib/single-file.mjs says the same in the files that are not started at all.
  if (mine) console.warn(`Leitbild ${mine} gives way to what this page has already: ${there.join(', ')}`);
}
