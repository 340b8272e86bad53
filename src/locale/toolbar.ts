import type { FacetKey } from '../model/facets.js';
import type { Language } from './locale.js';

interface ToolbarTexts {
  label: string;
  search: string;
  filters: string;
  facets: Record<FacetKey, string>;
  period: string;
  from: string;
  to: string;
  chosen(n: number): string;
  hits(n: number, all: number): string;
  nth(at: number, all: number): string;
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
    facets: { status: 'Status', actionFields: 'Handlungsfeld', units: 'Zuständigkeit', audiences: 'Zielgruppe' },
    period: 'Zeitraum',
    from: 'von Jahr',
    to: 'bis Jahr',
    chosen: (n) => `${n} gewählt`,
    hits: (n, all) => `${n || 'kein'} Treffer unter ${all}`,
    nth: (at, all) => `${at} von ${all} Treffern`,
    previous: 'Vorheriger Treffer',
    next: 'Nächster Treffer',
    only: 'nur Treffer',
    reset: 'Alle zeigen',
  },
  en: {
    label: 'Search and filter',
    search: 'Find a project',
    filters: 'Filters',
    facets: { status: 'Status', actionFields: 'Action field', units: 'Responsible', audiences: 'Audience' },
    period: 'Period',
    from: 'from year',
    to: 'to year',
    chosen: (n) => `${n} chosen`,
    hits: (n, all) => (n === 1 ? `1 hit of ${all}` : `${n || 'no'} hits of ${all}`),
    nth: (at, all) => `${at} of ${all} hits`,
    previous: 'Previous hit',
    next: 'Next hit',
    only: 'only hits',
    reset: 'Show all',
  },
};
