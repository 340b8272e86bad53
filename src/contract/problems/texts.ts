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

const TIMES = '2021, 2021-03-15, 2021-Q1, 2021-H1, 2021-summer, 2021-late, ~2021, 2021/2023, ../2021; P10M, P1Y/P2Y; ';

export const TEXTS = texts({
  // The way to the data, and its size
  'http-status': ['fatal', 'Der Server meldet {status}.', 'The server reports {status}.', '{advice}', '{advice}'],
  'empty-response': ['fatal', 'Die Antwort ist leer.', 'The answer is empty.', 'Die Datei prüfen.', 'Check the file.'],
  timeout: [
    'fatal',
    'Der Server antwortet nicht ({seconds} s).',
    'The server does not answer ({seconds} s).',
    'Später erneut versuchen.',
    'Try again later.',
  ],
  unreachable: [
    'fatal',
    'Keine Verbindung, oder der Server erlaubt dieser Website den Zugriff nicht (CORS).',
    'No connection, or the server does not let this website in (CORS).',
    'Die Verbindung prüfen; ein anderer Server muss „Access-Control-Allow-Origin“ senden.',
    'Check the connection; another server must send “Access-Control-Allow-Origin”.',
  ],
  'file-protocol': [
    'fatal',
    'Eine als Datei geöffnete Seite darf keine Daten laden.',
    'A page opened as a file may not load data.',
    'Über einen Server öffnen oder die Daten in die Seite schreiben.',
    'Open it through a server or write the data into the page.',
  ],
  'login-page': [
    'fatal',
    'Das ist eine Webseite, vermutlich eine Anmeldung.',
    'This is a web page, probably a login.',
    'Die Adresse prüfen; die Datei ohne Anmeldung abrufbar machen.',
    'Check the address; make the file available without login.',
  ],
  'wrong-content-type': unfit('fatal', 'application/json'),
  'wrong-encoding': [
    'error',
    'Die Datei ist nicht in UTF-8; Umlaute können falsch sein.',
    'The file is not in UTF-8; letters may be wrong.',
    'In UTF-8 speichern.',
    'Store it in UTF-8.',
  ],
  'not-json': [
    'fatal',
    'Kein gültiges JSON in Zeile {line}, Spalte {column}.',
    'No valid JSON in line {line}, column {column}.',
    'Dort und davor Kommas, Klammern und Anführungszeichen prüfen.',
    'Check commas, brackets and quotation marks there and before.',
  ],
  truncated: [
    'fatal',
    'Die Daten brechen in Zeile {line}, Spalte {column} ab.',
    'The data breaks off in line {line}, column {column}.',
    'Die Datei vollständig hochladen; Klammern prüfen.',
    'Upload the whole file; check brackets.',
  ],
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
    'Weglassen; "unknown" für Verlorenes, [] für keine.',
    'Leave it out; "unknown" for what is lost, [] for none.',
  ],
  'missing-key': ['error', '„{key}“ fehlt.', '“{key}” is missing.', '„{key}“ ergänzen.', 'Add “{key}”.'],
  'duplicate-id': [
    'error',
    'Diese „id“ gibt es schon; hier gilt „{mark}“.',
    'This “id” is taken; “{mark}” is used here.',
    'Umbenennen; Verweise meinen den ersten Eintrag.',
    'Rename it; references mean the first entry.',
  ],
  unreadable: unfit('error', 'Daten ohne Kreise und Funktionen', 'data without circles and functions'),
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
  'unknown-reference': [
    'warning',
    '„{id}“ steht nicht in „{kind}“.',
    '“{id}” is not in “{kind}”.',
    'Den Verweis prüfen oder den Eintrag ergänzen.',
    'Check the reference or add the entry.',
  ],
  'end-before-start': ['warning', 'Das Ende liegt vor dem Start.', 'The end is before the start.', 'Beide prüfen.', 'Check both.'],
  cycle: [
    'warning',
    'Die Verweise laufen im Kreis: {ring}.',
    'The references run in a circle: {ring}.',
    'Einen davon entfernen.',
    'Remove one of them.',
  ],
  'milestone-outside': [
    'warning',
    'Der Meilenstein liegt außerhalb des Projekts.',
    'The milestone is outside the project.',
    'Beide prüfen.',
    'Check both.',
  ],
  'score-outside': [
    'warning',
    'Die Punktzahl liegt außerhalb der Skala.',
    'The score is outside the scale.',
    'Erwartet: {min} – {max}.',
    'Expected: {min} – {max}.',
  ],
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
    '„{word}“ ist lang und ohne Trennstelle.',
    '“{word}” is long and can’t be broken.',
    'Weiche Trennzeichen (U+00AD) einfügen.',
    'Add soft hyphens (U+00AD).',
  ],
  more: ['warning', '{count} weitere: {of}.', '{count} more: {of}.', 'Zuerst die genannten beheben.', 'Correct the listed ones first.'],
});
