// Which language of a text is shown.
import type { Text } from '../contract/strategy.js';
import type { TextModel } from './strategy-model.js';

/** `de-AT` falls back to `de`; `de-simple` to `de`. */
function chain(lang: string): string[] {
  const parts = lang.toLowerCase().split('-');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
}

/** Resolves texts for one reader: the asked language, shorter tags of it, the strategy's, then the first there is. */
export function textReader(asked: string, own: string): (text: Text | undefined) => TextModel | null {
  const first = chain(asked);
  const order = [...new Set([...first, ...chain(own)])];
  const matches = (lang: string) => first.includes(lang.toLowerCase());
  return (text) => {
    if (text === undefined || text === null) return null;
    if (typeof text === 'string') return matches(own) || chain(own).some(matches) ? { value: text } : { value: text, lang: own };
    const keys = Object.keys(text);
    for (const lang of order) {
      const key = keys.find((k) => k.toLowerCase() === lang);
      if (key !== undefined) return matches(key) ? { value: text[key] as string } : { value: text[key] as string, lang: htmlLang(key) };
    }
    const key = keys[0];
    return key === undefined ? null : { value: text[key] as string, lang: htmlLang(key) };
  };
}

/** `de-simple` is ours; in HTML plain language is a private-use subtag's job. */
export function htmlLang(tag: string): string {
  return tag.replace(/-simple$/i, '-x-simple');
}

/** For searching, sorting and comparing: no soft hyphens, no doubled spaces. */
export function plain(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
