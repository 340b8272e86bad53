/**
 * The address of a data file, if it may be asked for: on the page's own origin or on one of `allowed`. Editors who may write
 * neither script nor frames must not be able to send a city's readers to foreign servers.
 *
 * @param src as written
 * @param base what it is relative to
 * @param allowed origins besides that of the page, such as `https://daten.stadt.de`
 */
export function permitted(src: string, base: string, allowed: readonly string[]): string | null {
  if (!src.trim() || !URL.canParse(src, base)) return null;
  const { origin, href, protocol } = new URL(src, base);
  if (!/^https?:$/.test(protocol)) return null;
  return origin === location.origin || allowed.includes(origin) ? href : null;
}

/** Origins from a list by spaces; what is none is left out. */
export const originsIn = (list: string | null | undefined): string[] =>
  (list ?? '').split(/\s+/).flatMap((one) => (URL.canParse(one) ? [new URL(one).origin] : []));
