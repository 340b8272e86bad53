// Words that are filled into the texts of problems.
import type { Sentence } from '../problems.js';

const both = (de: string, en: string): Sentence => ({ de, en });

/** What a place expects. */
export const EXPECTED = {
  text: both('ein Text', 'a text'),
  number: both('eine Zahl', 'a number'),
};

/** What is counted, by limit. */
export const COUNTED = {
  size: both('Zeichen', 'characters'),
  depth: both('Ebenen', 'levels'),
  projects: both('Projekte', 'projects'),
  values: both('Einzelwerte', 'single values'),
};

/** What to do about an HTTP status, by its digits or the first of them. */
export const ADVICE: Readonly<Record<string, Sentence>> = {
  '401': both('Die Datei ohne Anmeldung abrufbar machen.', 'Make the file available without login.'),
  '4': both('Die Adresse prüfen.', 'Check the address.'),
  '5': both('Später erneut versuchen.', 'Try again later.'),
};
