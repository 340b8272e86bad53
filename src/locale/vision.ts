// Texts of the vision.
import type { Language } from './locale.js';

export interface VisionTexts {
  heading: string;
  /** What houses and windows stand for, by the city's words in the plural; `windows` is empty where there are none. */
  reads(houses: string, windows: string): string;
  and: string;
  /** Name of the legend. */
  legend: string;
  /** The roof and the foundation of the house, which are no houses here. */
  roles: Record<'roof' | 'foundation', string>;
  without(what: string): string;
  /** Fields by their numbers. */
  run(many: string, first: number, last: number): string;
  /** Windows for which the house has no room. */
  left(n: number): string;
  /** What a filter lets through. */
  found(n: number, all: number): string;
  less: string;
  back: string;
  lacks: string;
}

export const visionTexts: Record<Language, VisionTexts> = {
  de: {
    heading: 'Vision',
    reads: (houses, windows) => `Die Häuser sind ${houses}${windows && `, die Fenster ${windows}`}.`,
    and: 'und',
    legend: 'Legende',
    roles: { roof: 'Als Dach über allem', foundation: 'Als Fundament für alles' },
    without: (what) => `Ohne ${what}`,
    run: (many, first, last) => (first === last ? `${many} ${first}` : `${many} ${first}\u00a0bis\u00a0${last}`),
    left: (n) => `${n} ohne Fenster im Bild`,
    found: (n, all) => `${n} von ${all} im Filter`,
    less: 'Weniger zeigen',
    back: 'Zurück',
    lacks: 'Die Datei nennt keine Handlungsfelder (actionFields). Aus ihnen werden die Häuser gebaut.',
  },
  en: {
    heading: 'Vision',
    reads: (houses, windows) => `The houses are ${houses}${windows && `, the windows ${windows}`}.`,
    and: 'and',
    legend: 'Legend',
    roles: { roof: 'As a roof over all', foundation: 'As a foundation for all' },
    without: (what) => `Without ${what}`,
    run: (many, first, last) => (first === last ? `${many} ${first}` : `${many} ${first}\u00a0to\u00a0${last}`),
    left: (n) => `${n} without a window in the picture`,
    found: (n, all) => `${n} of ${all} in the filter`,
    less: 'Show fewer',
    back: 'Back',
    lacks: 'The file names no action fields (actionFields). The houses are built of them.',
  },
};
