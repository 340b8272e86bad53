// What stands in small print below a thing or a picture: note, concluded keys, sources.
import { html, type TemplateResult } from 'lit';
import type { ViewContext } from '../element/view.js';
import { type Locale, termOf } from '../locale/locale.js';
import type { ItemModel, TermKey } from '../model/strategy-model.js';
import { joined, text } from './text.render.js';

/** Lines for what there is: `Anmerkung: …`, `° abgeleitet …: Titel`, `Quelle: Digitalisierungsstrategie, Abschnitt 4.1, S. 10`. */
export function notes(
  { note, inferred = [], sources }: Pick<ItemModel, 'note' | 'sources'> & Partial<Pick<ItemModel, 'inferred'>>,
  { locale, model }: Pick<ViewContext, 'locale' | 'model'>,
): TemplateResult[] {
  // The concluded keys by the names that readers know; the others are marked where they stand.
  const names = inferred.map((key) => {
    const term = key.replace(/s$/, '') as TermKey;
    return locale.facts[key as keyof Locale['facts']] ?? (term in locale.terms && termOf(model, locale, term).one);
  });
  const cited = sources.map(({ document, section, page }, i) => {
    const again = document.value === sources[i - 1]?.document.value;
    return [i > 0 ? '; ' : '', joined([!again && document, section, page && `${locale.page}\u00a0${page}`])];
  });
  const line = (label: string, content: unknown): TemplateResult => html`<p class="note">${label} ${content}</p>`;
  return [
    ...(note ? [line(`${locale.note}:`, text(note))] : []),
    ...(inferred.length > 0 ? [line('°', [locale.inferred, names.some(Boolean) ? ': ' : '', joined(names)])] : []),
    ...(cited.length > 0 ? [line(`${locale.source}:`, cited)] : []),
  ];
}
