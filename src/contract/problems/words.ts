// Words that are filled into the texts of problems.
import type { Sentence } from '../problems.js';

export const EXPECTED = {
  text: ['ein Text', 'a text'],
  number: ['eine Zahl', 'a number'],
  list: ['eine Liste [ … ]', 'a list [ … ]'],
  object: ['ein Objekt { … }', 'an object { … }'],
} as const;

/** What is counted, by limit. */
export const COUNTED: Readonly<Record<string, Sentence>> = {
  size: { de: 'Zeichen', en: 'characters' },
  depth: { de: 'Ebenen', en: 'levels' },
  projects: { de: 'Projekte', en: 'projects' },
  values: { de: 'Einzelwerte', en: 'single values' },
};

/** What to do about an HTTP status, by its digits or the first of them. */
export const ADVICE: Readonly<Record<string, Sentence>> = {
  '401': { de: 'Die Datei ohne Anmeldung abrufbar machen.', en: 'Make the file available without login.' },
  '4': { de: 'Die Adresse prüfen.', en: 'Check the address.' },
  '5': { de: 'Später erneut versuchen.', en: 'Try again later.' },
};
