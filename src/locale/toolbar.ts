import type { Language } from './locale.js';

interface ToolbarTexts {
  label: string;
  search: string;
  filters: string;
  from: string;
  to: string;
  chosen(n: number): string;
  hits(n: number, all: number): string;
  nth(at: number, all: number): string;
  /** Behind a number of things: how many of them are hits. */
  among(n: number): string;
  /** Below a table, of which rows are left out. */
  left(n: number): string;
  previous: string;
  next: string;
  only: string;
  reset: string;
}

/** Search and filters. */
export const toolbarTexts: Record<Language, ToolbarTexts> = {
  de: {
    label: 'Suchen und filtern',
    search: 'Projekt suchen',
    filters: 'Filter',
    from: 'von Jahr',
    to: 'bis Jahr',
    chosen: (n) => `${n} gewählt`,
    hits: (n, all) => `${n || 'kein'} Treffer unter ${all}`,
    nth: (at, all) => `${at} von ${all} Treffern`,
    among: (n) => `${n || 'kein'} Treffer`,
    left: (n) => (n === 1 ? 'Ein Projekt ist durch Filter ausgeblendet.' : `${n} Projekte sind durch Filter ausgeblendet.`),
    previous: 'Vorheriger Treffer',
    next: 'Nächster Treffer',
    only: 'nur Treffer',
    reset: 'Alle zeigen',
  },
  en: {
    label: 'Search and filter',
    search: 'Find a project',
    filters: 'Filters',
    from: 'from year',
    to: 'to year',
    chosen: (n) => `${n} chosen`,
    hits: (n, all) => (n === 1 ? `1 hit of ${all}` : `${n || 'no'} hits of ${all}`),
    nth: (at, all) => `${at} of ${all} hits`,
    among: (n) => (n === 1 ? '1 hit' : `${n || 'no'} hits`),
    left: (n) => (n === 1 ? 'Filters hide one project.' : `Filters hide ${n} projects.`),
    previous: 'Previous hit',
    next: 'Next hit',
    only: 'only hits',
    reset: 'Show all',
  },
};
