// Texts of the field map.
import type { Language } from './locale.js';

export interface FieldMapTexts {
  /** Default heading: what is arranged, and by what; both the city's words. */
  heading(what: string, by: string): string;
  withMissions(fields: string, missions: string): string;
  /** Head of what belongs to no field, audience or unit. */
  without(what: string): string;
  legend: string;
  /** How many of them a filter lets through. */
  of(n: number, all: number): string;
  /** Head of groups that hold no projects. */
  idle(what: string, projects: string): string;
  less: string;
  /** What a field says of itself, in the narrow form. */
  overview: string;
  /** Projects that stand in several groups. */
  several(n: number): string;
  /** What a number in a frame beside a project says. */
  framed: string;
  /** What the file has no entries of, and their key. */
  lacks(what: string, key: string): string;
}

/** Within an English line; what is no plain word keeps its letters. */
const small = (term: string): string => term.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

export const fieldMapTexts: Record<Language, FieldMapTexts> = {
  de: {
    heading: (what, by) => `${what} nach ${by}`,
    withMissions: (fields, missions) => `${fields} und ${missions}`,
    without: (what) => `Ohne ${what}`,
    legend: 'Stand der Umsetzung',
    of: (n, all) => `${n} von ${all}`,
    idle: (what, projects) => `${what} ohne ${projects}`,
    less: 'Weniger zeigen',
    overview: 'Überblick',
    several: (n) => `${n} davon ${n === 1 ? 'steht' : 'stehen'} in mehreren Gruppen, hier einmal gezählt.`,
    framed: 'Gerahmte Nummer: gehört auch zu diesem Feld.',
    lacks: (what, key) => `Die Datei nennt keine ${what} (${key}). Aus ihnen besteht die Karte.`,
  },
  en: {
    heading: (what, by) => `${what} by ${small(by)}`,
    withMissions: (fields, missions) => `${fields} and ${small(missions)}`,
    without: (what) => `Without ${small(what)}`,
    legend: 'State of implementation',
    of: (n, all) => `${n} of ${all}`,
    idle: (what, projects) => `${what} without ${small(projects)}`,
    less: 'Show fewer',
    overview: 'Overview',
    several: (n) => `${n} of them ${n === 1 ? 'stands' : 'stand'} in several groups, counted once here.`,
    framed: 'Number in a frame: belongs to this field too.',
    lacks: (what, key) => `The file names no ${small(what)} (${key}). The map is made of them.`,
  },
};
