// Which language of a text is shown.
import type { Text } from '../contract/strategy.js';
import type { TextModel } from './strategy-model.js';

/** `de-AT` falls back to `de`; `de-simple` to `de`. */
function chain(lang: string): string[] {
  const parts = lang.toLowerCase().split('-');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
}

/**
 * Resolves texts for one reader: the asked language, shorter tags of it, the strategy's, then the first there is.
 * What is not in the language of its surroundings (`shown`, that of the interface) is marked with its own. `meet` hears of each tag.
 */
export function textReader(
  asked: string,
  own: string,
  shown = asked,
  meet?: (tag: string) => void,
): (text: Text | undefined) => TextModel | null {
  const order = [...chain(asked), ...chain(own)];
  const around = chain(shown).pop();
  const marked = (words: string, tag: string): TextModel => {
    const value = contained(words);
    return chain(tag).pop() === around ? { value } : { value, lang: tag.replace(/-simple$/i, '-x-simple') };
  };
  return (text) => {
    if (text === undefined || text === null) return null;
    if (typeof text === 'string') return marked(text, own);
    const keys = Object.keys(text);
    if (meet) keys.forEach(meet);
    const key = order.map((lang) => keys.find((tag) => tag.toLowerCase() === lang)).find(Boolean) ?? keys[0];
    return key === undefined ? null : marked(text[key] as string, key);
  };
}

/**
 * Without signs that would turn round the words beside the text (U+202A–E, U+2066–9), and with no more marks on a letter than
 * a script needs, so that a pile of them can't cover the line above.
 */
export function contained(text: string): string {
  // Thousands of texts are read, and few have letters beyond those.
  return !/[\u0300-\uffff]/.test(text)
    ? text
    : text.replace(/[\u202a-\u202e\u2066-\u2069]|(?<=\p{sc=Zinh}{3}|\p{Mn}{5})[\p{sc=Zinh}\p{Mn}]/gu, '');
}

/** For searching, sorting and comparing: no soft hyphens, no doubled spaces. */
export function plain(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
