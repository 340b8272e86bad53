// Every problem in words. Words in braces are filled in.

export type Severity = 'fatal' | 'error' | 'warning';
type Texts = readonly [severity: Severity, de: string, en: string, hintDe: string, hintEn: string];

/** Keeps the codes as types. */
const texts = <Code extends string>(all: Readonly<Record<Code, Texts>>): Readonly<Record<Code, Texts>> => all;

/** A value is something else than what a place expects. */
const unfit = (severity: Severity, de = '{expected}', en = de): Texts => [
  severity,
  'Dieser Wert passt hier nicht.',
  'This value does not fit here.',
  `Erwartet: ${de}.`,
  `Expected: ${en}.`,
];

/** Something that has to be looked at. */
const check = (severity: Severity, de: string, en: string, what: string, whatEn: string): Texts => [
  severity,
  de,
  en,
  `${what} prüfen.`,
  `Check ${whatEn}.`,
];

const TIMES = '2021, 2021-03-15, 2021-Q1, 2021-late, ~2021, 2021/2023, ../2021, P10M, ';

export const TEXTS = texts({
  // The way to the data, and its size
  'http-status': ['fatal', 'Der Server meldet {status}.', 'The server reports {status}.', '{advice}', '{advice}'],
  'empty-response': check('fatal', 'Die Datei ist leer.', 'The file is empty.', 'Die Adresse', 'the address'),
  timeout: [
    'fatal',
    'Der Server antwortet nicht ({seconds} s).',
    'The server does not answer ({seconds} s).',
    'Später erneut versuchen.',
    'Try again later.',
  ],
  unreachable: check(
    'fatal',
    'Keine Verbindung oder kein Zugriff (CORS).',
    'No connection or no access (CORS).',
    'Verbindung und „Access-Control-Allow-Origin“ des Servers',
    'connection and “Access-Control-Allow-Origin” of the server',
  ),
  'file-protocol': [
    'fatal',
    'Eine als Datei geöffnete Seite darf keine Daten laden.',
    'A page opened as a file may not load data.',
    'Über einen Server öffnen.',
    'Open it through a server.',
  ],
  'login-page': [
    'fatal',
    'Das ist eine Webseite, wohl eine Anmeldung.',
    'This is a web page, probably a login.',
    'Die Datei ohne Anmeldung abrufbar machen.',
    'Make the file available without login.',
  ],
  'wrong-content-type': unfit('fatal', 'application/json'),
  'wrong-encoding': ['error', 'Die Datei ist nicht in UTF-8.', 'The file is not in UTF-8.', 'In UTF-8 speichern.', 'Store it in UTF-8.'],
  'not-json': check(
    'fatal',
    'Kein gültiges JSON{place}.',
    'No valid JSON{place}.',
    'Kommas, Klammern, Anführungszeichen dort und davor',
    'commas, brackets, quotation marks there and before',
  ),
  truncated: check(
    'fatal',
    'Die Datei bricht ab.',
    'The file breaks off.',
    'Größe der Datei und Klammern',
    'the size of the file and brackets',
  ),
  'too-much': [
    'fatal',
    'Das sind mehr als {limit} {of}.',
    'These are more than {limit} {of}.',
    'Auf mehrere Dateien verteilen.',
    'Divide it into several files.',
  ],
  // The form of the data
  'not-an-object': unfit('fatal', '{ "title": … }'),
  'unknown-version': unfit('fatal', '1'),
  'collection-not-a-list': unfit('fatal', '[ … ]'),
  'wrong-type': unfit('error'),
  converted: ['warning', 'Gelesen als {value}.', 'Read as {value}.', 'Erwartet: {expected}.', 'Expected: {expected}.'],
  'null-value': [
    'warning',
    'Gelesen als nicht angegeben.',
    'Read as not stated.',
    'Weglassen, "unknown" oder [] für keine.',
    'Leave it out, "unknown" or [] for none.',
  ],
  'missing-key': ['error', '„{key}“ fehlt.', '“{key}” is missing.', '„{key}“ ergänzen.', 'Add “{key}”.'],
  'duplicate-id': [
    'error',
    'Diese „id“ gibt es schon; hier gilt „{mark}“.',
    'This “id” is taken; “{mark}” is used here.',
    'Umbenennen; Verweise meinen den ersten Eintrag.',
    'Rename it; references mean the first entry.',
  ],
  unreadable: unfit('error', 'Daten ohne Kreise', 'data without circles'),
  'unreadable-time': unfit('error', `${TIMES}Worte in „text“`, `${TIMES}words in “text”`),
  'unknown-key': [
    'warning',
    '„{key}“ ist nicht bekannt.',
    '“{key}” is not known.',
    'Umbenennen; eigene Schlüssel beginnen mit „x-“.',
    'Rename it; keys of your own begin with “x-”.',
  ],
  'misspelled-key': ['error', '„{key}“ ist nicht bekannt.', '“{key}” is not known.', 'Umbenennen.', 'Rename it.'],
  'unknown-language': unfit('warning', 'de, en, de-simple'),
  // The sense of the data
  'unknown-reference': check(
    'warning',
    '„{id}“ steht nicht in „{kind}“.',
    '“{id}” is not in “{kind}”.',
    'Den Verweis und „{kind}“',
    'the reference and “{kind}”',
  ),
  'end-before-start': check('warning', 'Das Ende liegt vor dem Start.', 'The end is before the start.', 'Beide', 'both'),
  cycle: [
    'warning',
    'Die Verweise laufen im Kreis: {ring}.',
    'The references run in a circle: {ring}.',
    'Einen davon entfernen.',
    'Remove one of them.',
  ],
  'milestone-outside': check(
    'warning',
    'Der Meilenstein liegt außerhalb des Projekts.',
    'The milestone is outside the project.',
    'Beide',
    'both',
  ),
  'score-outside': unfit('warning', '{min} – {max}'),
  'invalid-color': unfit('warning', '#rrggbb'),
  'weak-color': [
    'warning',
    'Die Farbe ist zu hell und wird dunkler gezeichnet.',
    'The colour is too light and is drawn darker.',
    'Eine dunklere wählen.',
    'Choose a darker one.',
  ],
  'refused-link': unfit('warning', 'https:, http:, mailto:, tel:, a/b.pdf'),
  'long-word': [
    'warning',
    '„{word}“ ist lang.',
    '“{word}” is long.',
    'Weiche Trennzeichen (U+00AD) einfügen.',
    'Add soft hyphens (U+00AD).',
  ],
  more: check('warning', '{count} weitere: {of}.', '{count} more: {of}.', 'Zuerst die genannten', 'the listed ones first'),
});
