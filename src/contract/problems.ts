// Everything that can be wrong with a strategy or with fetching it. The words stand in problems/.
import { TEXTS } from './problems/texts.js';

/** `fatal`: nothing can be drawn; `error`: a value can't be used; `warning`: drawn as it is, worth a look. */
export type Severity = 'fatal' | 'error' | 'warning';

/** A sentence in the languages of the interface. */
export interface Sentence {
  de: string;
  en: string;
}

/** One thing that is wrong, where, and what to do. */
export interface Problem {
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

/** The codes of all problems. */
export type ProblemCode = keyof typeof TEXTS;

/** Words for the places of a text; a sentence where the languages differ. */
export type Words = Readonly<Record<string, string | number | Sentence>>;

/** The path to a place as a JSON Pointer. */
export function pointerTo(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

const LONGEST = 80;

/** Characters that would hide or reorder what stands beside them. */
const escaped = (text: string): string =>
  text.replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/** A value as short JSON. Never calls anything of the value's, so that a hostile one can do nothing. */
export function render(value: unknown): string {
  if (typeof value === 'string') return shortened(escaped(JSON.stringify(shortened(value, LONGEST))), LONGEST);
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? 'function' : String(value);
  try {
    if (Array.isArray(value)) return value.length > 0 ? `[…] (${value.length})` : '[]';
    const keys = Object.keys(value);
    return shortened(
      keys.length > 0
        ? `{${keys
            .slice(0, 9)
            .map((key) => render(key))
            .join(', ')}${keys.length > 9 ? ', …' : ''}}`
        : '{}',
      LONGEST,
    );
  } catch {
    return '?';
  }
}

function fill(template: string, language: keyof Sentence, words: Words): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = words[name] ?? '';
    return typeof word === 'object' ? word[language] : shortened(escaped(String(word)), LONGEST);
  });
}

/**
 * Makes a problem.
 * @param pointer JSON Pointer, see `pointerTo`
 * @param words what the texts of the code name in braces; `nearest` adds "did you mean"
 * @param found the value found, of any kind
 */
export function problem(code: ProblemCode, pointer = '', words: Words = {}, ...found: unknown[]): Problem {
  const [severity, de, en, hintDe, hintEn] = TEXTS[code];
  const { nearest } = words;
  const hint: Sentence = {
    de: (nearest === undefined ? '' : `Meinten Sie „${nearest}“? `) + fill(hintDe, 'de', words),
    en: (nearest === undefined ? '' : `Did you mean “${nearest}”? `) + fill(hintEn, 'en', words),
  };
  const message = { de: fill(de, 'de', words), en: fill(en, 'en', words) };
  const result: Problem = { severity, pointer, code, message, hint };
  if (found.length > 0) result.found = render(found[0]);
  return result;
}

const ADVICE: Readonly<Record<string, readonly [de: string, en: string]>> = {
  '401': ['Die Datei ohne Anmeldung abrufbar machen.', 'Make the file available without signing in.'],
  '404': ['Die Adresse prüfen: Dort liegt keine Datei.', 'Check the address: there is no file.'],
  '5': ['Später erneut versuchen; den Betrieb des Servers informieren.', 'Try again later; tell those who run the server.'],
  '': ['Die Adresse und den Server prüfen.', 'Check the address and the server.'],
};

/** The server answered with an error. @param status the HTTP status */
export function httpProblem(status: number): Problem {
  const known = status === 403 || status === 407 ? '401' : status === 410 ? '404' : String(status);
  const [de, en] = (ADVICE[known] ?? ADVICE[known.slice(0, 1)] ?? ADVICE['']) as readonly [string, string];
  return problem('http-status', '', { status, advice: { de, en } }, status);
}
