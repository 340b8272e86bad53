// Which addresses may become links.

/** Any address of a scheme that is parsed like https but not allowed itself. */
const BASE = 'wss://base.invalid/';
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f]/;

/**
 * Whether an address from data may become a link: http, https, mailto, tel, or relative to the data file. Judged after URL
 * parsing, so that `java\tscript:`, `//host` and `\\host` don't get through.
 */
export function isSafeLink(address: string): boolean {
  if (!address.trim() || CONTROLS.test(address) || !URL.canParse(address, BASE)) return false;
  const { protocol, host } = new URL(address, BASE);
  if (protocol === 'http:' || protocol === 'https:') return /^\s*https?:\/\/[^/\\]/i.test(address);
  return protocol === 'mailto:' || protocol === 'tel:' || (host === 'base.invalid' && !/^\s*wss:/i.test(address));
}
