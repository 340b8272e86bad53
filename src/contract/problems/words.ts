// Words that are filled into the texts of problems.
import type { Sentence } from '../problems.js';

const both = (de: string, en = de): Sentence => ({ de, en });

/** What a place expects, by the notation of types. */
export const EXPECTED: Readonly<Record<string, Sentence>> = {
  s: both('ein Text', 'a text'),
  n: both('eine Zahl', 'a number'),
  b: both('true / false'),
  '[': both('[ … ]'),
  '{': both('{ … }'),
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
