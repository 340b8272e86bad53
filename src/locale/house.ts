// Texts of the house.
import type { Language } from './locale.js';

export interface HouseTexts {
  heading: string;
  /** What a field says of itself, in the narrow form. */
  overview: string;
  legend: string;
  /** Head of the projects that belong to no field; `field` is the city's word. */
  without(field: string): string;
  lacks: string;
}

export const houseTexts: Record<Language, HouseTexts> = {
  de: {
    heading: 'Strategiehaus',
    overview: 'Überblick',
    legend: 'Status',
    without: (field) => `Ohne ${field}`,
    lacks: 'Die Datei nennt keine Handlungsfelder (actionFields). Aus ihnen wird das Haus gebaut.',
  },
  en: {
    heading: 'Strategy house',
    overview: 'Overview',
    legend: 'Status',
    without: (field) => `Without ${field}`,
    lacks: 'The file names no action fields (actionFields). The house is built of them.',
  },
};
