// Everything that can be wrong with a strategy or with fetching it. The words stand in problems/.
import { ADDRESS, LATER, LOGIN, MEANT, type Severity, TEXTS, WANTED } from './problems/texts.js';

/** A sentence in the languages of the interface. */
export interface Sentence {
  de: string;
  en: string;
}

/** One thing that is wrong, where, and what to do. */
export interface Problem {
  /** `fatal`: nothing can be drawn; `error`: a value can't be used; `warning`: drawn as it is, worth a look. */
  severity: Severity;
  /** JSON Pointer (RFC 6901) to the place in the data; empty: all of it, or the way to it. */
  pointer: string;
  /** Stable, in kebab-case. */
  code: ProblemCode;
  /** What is wrong. */
  message: Sentence;
  /** What to do about it. */
  hint: Sentence;
  /** The value found, as JSON of at most 80 characters. */
  found?: string;
}

export type { Severity } from './problems/texts.js';
/** The codes of all problems. */
export type ProblemCode = keyof typeof TEXTS;
/** What is filled into a text; a sentence where the languages differ. */
export type Words = Readonly<Record<string, string | number | Sentence | undefined>>;
/** The way to a value: keys and places in lists. */
export type Path = readonly (string | number)[];

/** The path to a place as a JSON Pointer. */
export function pointerTo(path: Path): string {
  return path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** A short text without characters that would hide or reorder what stands beside them. */
function tidy(text: string, most = 80): string {
  const short = text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return short.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => (sign === '\u00ad' ? sign : '\ufffd'));
}

/** A value as short JSON. Calls nothing that belongs to the value, so that a hostile one can do nothing. */
export function render(value: unknown): string {
  if (typeof value === 'string') return tidy(JSON.stringify(value.slice(0, 99)));
  if (typeof value === 'function') return 'function';
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? '[…]' : '{…}';
}

/** Sentences of what stands in problems/texts.ts, with words filled in. */
export function sentence([de, en]: readonly [string, string], words: Words = {}): Sentence {
  const fill = (text: string, language: keyof Sentence): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const word = words[name] ?? '';
      return typeof word === 'object' ? word[language] : tidy(String(word), 160);
    });
  return { de: fill(de, 'de'), en: fill(en, 'en') };
}

/**
 * Makes a problem.
 * @param pointer JSON Pointer, see `pointerTo`
 * @param words what the texts of the code name in braces; `nearest` adds "did you mean"
 * @param found the value found, of any kind
 */
export function problem(code: ProblemCode, pointer = '', words: Words = {}, ...found: unknown[]): Problem {
  const [severity, wrong, hint, hintEn] = TEXTS[code];
  const name = code.replace(/-/g, ' ').replace(/^(http|.)|json/g, (letters) => letters.toUpperCase());
  const lead = (at: 0 | 1): string => `${words.nearest === undefined ? '' : MEANT[at]}${hintEn ? '' : WANTED[at]}`;
  return {
    severity,
    pointer,
    code,
    message: sentence([`${wrong}.`, `${wrong.replace(/^[^:]+/, name)}.`], words),
    hint: sentence([`${lead(0)}${hint}.`, `${lead(1)}${hintEn ?? hint}.`], words),
    ...(found.length > 0 && { found: render(found[0]) }),
  };
}

/** The server answered with an error. @param status the HTTP status */
export function httpProblem(status: number): Problem {
  const advice = [401, 403, 407].includes(status) ? LOGIN : status < 500 ? ADDRESS : LATER;
  return problem('http-status', '', { status, advice: sentence(advice) }, status);
}
