// Every problem in words: how severe it is, what is wrong, and what to do in German and in English, or what is expected.
// Words in braces are filled in. What is wrong is said in English by the code itself; what follows a colon is for both.

export type Severity = 'fatal' | 'error' | 'warning';
type Texts = readonly [severity: Severity, de: string, hint: string, hintEn?: string];

/** Keeps the codes as types. */
const texts = <Code extends string>(all: Readonly<Record<Code, Texts>>): Readonly<Record<Code, Texts>> => all;

export const ADDRESS = ['Die Adresse prüfen', 'Check the address'] as const;
export const LATER = ['Später erneut versuchen', 'Try again later'] as const;
export const LOGIN = ['Die Datei ohne Anmeldung abrufbar machen', 'Make the file available without login'] as const;
const BOTH = ['Beide prüfen', 'Check both'] as const;

export const TEXTS = texts({
  // The way to the data, and its size
  'http-status': ['fatal', 'HTTP-Status: {status}', '{advice}', '{advice}'],
  'empty-response': ['fatal', 'Leere Antwort', 'Die Datei füllen', 'Fill the file'],
  timeout: ['fatal', 'Keine Antwort: {seconds} s', 'Server und Dateigröße prüfen', 'Check server and size'],
  unreachable: ['fatal', 'Nicht erreichbar', 'Verbindung und CORS-Freigabe prüfen', 'Check connection and CORS headers'],
  'file-protocol': ['fatal', 'Als Datei geöffnet: file://', 'Server nutzen oder Daten einbetten', 'Use a server or inline the data'],
  'login-page': ['fatal', 'Anmeldeseite', ...LOGIN],
  'wrong-content-type': ['fatal', 'Falscher Inhaltstyp', 'application/json'],
  'wrong-encoding': ['error', 'Falsche Kodierung', 'UTF-8'],
  'byte-order-mark': ['warning', 'Byte-Order-Mark', 'Als UTF-8 ohne BOM speichern', 'Save as UTF-8 without BOM'],
  'not-json': ['fatal', 'Kein JSON: {place}', 'Kommas, Klammern, Anführungszeichen prüfen', 'Check commas, brackets, quotation marks'],
  truncated: ['fatal', 'Unvollständig: {place}', 'Die ganze Datei hochladen', 'Upload the whole file'],
  'too-much': ['fatal', 'Zu viel: {limit}', 'Auf mehrere Dateien verteilen', 'Divide it into several files'],
  // The form of the data
  'not-an-object': ['fatal', 'Kein Objekt', '{ "title": … }'],
  'unknown-version': ['fatal', 'Unbekannte Version', '1'],
  'collection-not-a-list': ['fatal', 'Keine Liste', '[ … ]'],
  'wrong-type': ['error', 'Falscher Wert', '{expected}'],
  converted: ['warning', 'Gelesen als: {value}', '{expected}'],
  'null-value': ['warning', 'Wert null', 'Weglassen, "unknown" oder [] für keine', 'Leave it out, "unknown" or [] for none'],
  'missing-key': ['error', 'Fehlender Schlüssel: "{key}"', 'Ergänzen', 'Add it'],
  'duplicate-id': ['error', 'Doppelte id: "{id}" → "{mark}"', 'Umbenennen', 'Rename it'],
  unreadable: ['error', 'Nicht lesbar', 'JSON'],
  'unreadable-time': ['error', 'Unlesbare Zeit', '2021, 2021-03-15, 2021-Q1, 2021-late, ~2021, 2021/2023, ../2021, P10M, "text": "…"'],
  'unknown-key': ['warning', 'Unbekannter Schlüssel: "{key}"', 'Umbenennen, eigene mit "x-"', 'Rename it, your own with "x-"'],
  'misspelled-key': ['error', 'Falscher Schlüssel: "{key}"', 'Umbenennen', 'Rename it'],
  'unknown-language': ['warning', 'Unbekannte Sprache', 'de, en, de-simple'],
  // The sense of the data
  'unknown-reference': ['warning', 'Unbekannter Verweis: "{id}" ({kind})', 'Verweis und Eintrag prüfen', 'Check reference and entry'],
  'end-before-start': ['warning', 'Ende vor dem Start', ...BOTH],
  cycle: ['warning', 'Kreis: {ring}', 'Einen Verweis entfernen', 'Remove one reference'],
  'milestone-outside': ['warning', 'Meilenstein außerhalb', ...BOTH],
  'score-outside': ['warning', 'Punktzahl außerhalb', '{min} – {max}'],
  'invalid-color': ['warning', 'Ungültige Farbe', '#rrggbb'],
  'weak-color': ['warning', 'Schwache Farbe', 'Eine dunklere wählen', 'Choose a darker one'],
  'refused-link': ['warning', 'Verweigerter Link', 'https:, http:, mailto:, tel:, a/b.pdf'],
  'long-word': ['warning', 'Langes Wort: "{word}"', 'Weiche Trennzeichen (U+00AD) einfügen', 'Add soft hyphens (U+00AD)'],
  more: ['warning', 'Weitere: {count} × {of}', 'Zuerst die genannten prüfen', 'Check the listed ones first'],
});

/** What a place expects, by the notation of types. */
export const EXPECTED: Readonly<Record<string, string>> = { s: 'Text', n: '0, 1.5 …', b: 'true / false', '[': '[ … ]', '{': '{ … }' };

/** What is counted, by limit. */
export const COUNTED = {
  size: ['Zeichen', 'characters'],
  depth: ['Ebenen', 'levels'],
  projects: ['Projekte', 'projects'],
  values: ['Einzelwerte', 'single values'],
} as const;

export const MEANT = ['Gemeint: „{nearest}“? ', 'Did you mean “{nearest}”? '] as const;
export const WANTED = ['Erwartet: ', 'Expected: '] as const;
/** A place in a text. */
export const PLACE = ['Zeile {line}, Spalte {column}', 'line {line}, column {column}'] as const;
export const MORE_THAN = ['mehr als ', 'more than '] as const;
