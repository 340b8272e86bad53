// Which language the interface speaks, and what every view says. Views add their own texts beside this file.
import type { Status } from '../contract/strategy.js';
import type { TermKey } from '../model/strategy-model.js';
import { de, simple } from './de.js';
import { en } from './en.js';

/** Languages of the interface. */
export type Language = 'de' | 'en';

export interface Term {
  one: string;
  many: string;
}

/** Texts that all views share. */
export interface Locale {
  language: Language;
  untitled: string;
  terms: Record<TermKey, Term>;
  status: Record<Status, string>;
  level: Record<'low' | 'medium' | 'high' | 'unknown', string>;
  /** January first. */
  months: readonly string[];
  monthsShort: readonly string[];
  /** A date from its parts, the month as a word. */
  day(day: number, month: string, year: number): string;
  /** Of a year or a shorter time, by the contract's words. */
  parts: Readonly<Record<string, string>>;
  time: {
    quarter(n: number): string;
    half(n: number): string;
    decade(year: number): string;
    about: string;
    uncertain: string;
    until: string;
    from: string;
    range(a: string, b: string): string;
    startedBefore: string;
    ongoing: string;
    openEnd: string;
    later: string;
    earlier: string;
    overdueSince: string;
    atLeast: string;
    atMost: string;
    reckoned: string;
  };
  /** In quotation marks. */
  quote(words: string): string;
  asOf: string;
  source: string;
  page: string;
  note: string;
  inferred: string;
  asTable: string;
  asGraphic: string;
  /** The switch to plain language. */
  simple: string;
  close: string;
  previous: string;
  next: string;
  loading: string;
  empty: string;
  retry: string;
  stale(day: string): string;
  unknown: string;
  none: string;
  notStated: string;
  problems(errors: number, warnings: number): string;
  fatal: string;
  pointer: string;
  found: string;
  hint: string;
  copyLink: string;
  copied: string;
  more(n: number): string;
  also: string;
  kinds: Record<'project' | 'service' | 'cross-cutting' | 'not-a-project', string>;
  /** Columns of tables and labels of facts. */
  facts: Record<
    | 'title'
    | 'status'
    | 'start'
    | 'end'
    | 'duration'
    | 'when'
    | 'planned'
    | 'needs'
    | 'enables'
    | 'partOf'
    | 'parts'
    | 'vision'
    | 'foundation',
    string
  >;
}

/** Plain language, such as `de-simple` (Leichte Sprache). */
export const isSimple = (lang: string): boolean => /-simple$/i.test(lang);

/** German for `de*`, else English for `en*`, else German: the language of the first cities. */
export function localeFor(lang: string): Locale {
  return /^en\b/i.test(lang) ? en : /^de-simple$/i.test(lang) ? simple : de;
}

/** `3 Projekte`. */
export function count(n: number, term: Term): string {
  return `${n}\u00a0${n === 1 ? term.one : term.many}`;
}

/** The city's own word, else the interface's. */
export function termOf(model: { terms: Partial<Record<TermKey, Term>> }, locale: Locale, key: TermKey): Term {
  return model.terms[key] ?? locale.terms[key];
}
