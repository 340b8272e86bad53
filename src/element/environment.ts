// What the page decides: the language and the day.
import { parseTime, toDay } from '../contract/time.js';
import { isSimple } from '../locale/locale.js';

/**
 * Language of the closest `lang`, through shadow roots; where the page names none, the data's. With `simple` among what the
 * reader toggled, plain language where the page does not ask for it, and the other way round.
 */
export function closestLanguage(element: Element, data?: { lang?: string } | null, toggled?: ReadonlySet<string>): string {
  const asked = pageLanguage(element, data);
  if (!toggled?.has('simple')) return asked;
  return isSimple(asked) ? asked.slice(0, -7) : `${asked.split('-')[0]}-simple`;
}

function pageLanguage(element: Element, data?: { lang?: string } | null): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    // Not `instanceof`: nodes of another document are not of this window's classes.
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang) return lang;
  }
  return data?.lang ?? 'de';
}

/** The day that counts as today, in whole days since 1970-01-01: `now` if it can be read, else the reader's day. */
export function todayOf(now: string | undefined): number {
  const set = now ? parseTime(`${now}`)?.earliest : null;
  if (set !== null && set !== undefined) return set;
  return localDay(new Date());
}

/** The reader's day at a moment. */
export function localDay(date: Date): number {
  return toDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** Hears of a `lang` that changes anywhere around a connected element. */
export function watchLanguage(element: Element, hear: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(hear);
  for (let node: Element | null = element; node; ) {
    const root = node.getRootNode();
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    node = (root as Partial<ShadowRoot>).host ?? null;
  }
  signal.addEventListener('abort', () => observer.disconnect());
}
