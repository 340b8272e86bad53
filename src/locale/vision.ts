// Texts of the vision.
import type { Language } from './locale.js';

export interface VisionTexts {
  heading: string;
  /** What houses and windows stand for, by the city's words in the plural; `windows` is empty where there are none. */
  reads(houses: string, windows: readonly string[]): string;
  without(what: string): string;
  /** Windows for which the house has no room. */
  left(n: number): string;
  /** What a filter lets through. */
  found(n: number, all: number): string;
  lacks: string;
}

export const visionTexts: Record<Language, VisionTexts> = {
  de: {
    heading: 'Vision',
    reads: (houses, windows) => `Die Häuser sind ${houses}${windows[0] ? `, die Fenster ${windows.join(' und ')}` : ''}.`,
    without: (what) => `Ohne ${what}`,
    left: (n) => `${n} ohne Fenster im Bild`,
    found: (n, all) => `${n} von ${all} im Filter`,
    lacks: 'Die Datei nennt keine Handlungsfelder (actionFields). Aus ihnen werden die Häuser gebaut.',
  },
  en: {
    heading: 'Vision',
    reads: (houses, windows) => `The houses are ${houses}${windows[0] ? `, the windows ${windows.join(' and ')}` : ''}.`,
    without: (what) => `Without ${what}`,
    left: (n) => `${n} without a window in the picture`,
    found: (n, all) => `${n} of ${all} in the filter`,
    lacks: 'The file names no action fields (actionFields). The houses are built of them.',
  },
};
