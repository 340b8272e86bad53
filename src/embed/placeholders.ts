// Placeholders survive rich-text filters that drop unknown tags:
// <figure data-leitbild="roadmap" data-src="…"><a href="…">Unsere Strategie</a></figure>
import { elementFor } from './attributes.js';
import { permitted } from './origins.js';

/** The mark stands in the page, so that a second copy of this script sees it too. */
const selector = '[data-leitbild]:not([data-leitbild-seen])';
/** The mark of one that stays as it is: leitbild.css keeps no room for it. */
const failed = 'failed';

/** Puts the element into a placeholder. What it held becomes the fallback; a caption stays where it is. */
function enliven(holder: HTMLElement, allowed: readonly string[]): void {
  const { leitbild = '' } = holder.dataset;
  // Filters that drop `data-src` leave the link.
  const src = holder.dataset.src ?? holder.querySelector('a[href]')?.getAttribute('href');
  const attributes = [...holder.attributes].map(({ name, value }) => [name.replace(/^data-/, ''), value] as const);
  const element = elementFor(leitbild.trim().toLowerCase(), attributes);
  const address = src ? permitted(src, document.baseURI, allowed) : null;
  if (!element || !address) {
    holder.dataset.leitbildSeen = failed;
    console.warn(
      element
        ? `Leitbild: “${src ?? ''}” is not read: data-src must be an http(s) address on this site, or its origin must stand in data-origins of embed.js.`
        : `Leitbild: there is no view “${leitbild}”.`,
      holder,
    );
    return;
  }
  element.setAttribute('src', address);
  element.append(...[...holder.childNodes].filter((node) => node.nodeName !== 'FIGCAPTION'));
  holder.prepend(element);
}

/**
 * Draws every placeholder of the page, now and later. `load` brings the elements and is called once, when the first
 * placeholder is there.
 */
export function watchPlaceholders(load: () => Promise<unknown>, allowed: readonly string[]): void {
  let loaded: Promise<unknown> | undefined;
  const look = (): void => {
    for (const holder of document.querySelectorAll<HTMLElement>(selector)) {
      holder.dataset.leitbildSeen = '';
      loaded ??= load();
      loaded.then(
        () => enliven(holder, allowed),
        // The fallback stays.
        (error) => {
          holder.dataset.leitbildSeen = failed;
          console.warn('Leitbild: the elements could not be loaded.', error);
        },
      );
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}
