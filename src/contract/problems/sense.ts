// Problems with the sense of the data: references, times, scores, colours, links.
import { texts } from './entry.js';

export const SENSE = texts({
  'unknown-reference': [
    'warning',
    '{kind} mit der „id“ „{id}“ gibt es nicht.',
    'There is no {kind} with the “id” “{id}”.',
    'Verweis berichtigen oder den Eintrag ergänzen.',
    'Correct the reference or add the entry.',
  ],
  'end-before-start': [
    'warning',
    'Das Ende liegt vor dem Start.',
    'The end is before the start.',
    'Start und Ende prüfen.',
    'Check start and end.',
  ],
  cycle: [
    'warning',
    'Verweise im Kreis: {ring}.',
    'References go in a circle: {ring}.',
    'Einen der Verweise entfernen.',
    'Remove one of the references.',
  ],
  'milestone-outside': [
    'warning',
    'Der Meilenstein liegt außerhalb des Projekts.',
    'The milestone lies outside the project.',
    'Das Datum oder die Projektzeit prüfen.',
    'Check the date or the project’s time.',
  ],
  'score-outside': [
    'warning',
    'Die Punktzahl liegt außerhalb der Skala ({min} bis {max}).',
    'The score is outside the scale ({min} to {max}).',
    'Punktzahl oder Skala prüfen.',
    'Check the score or the scale.',
  ],
  'invalid-color': [
    'warning',
    'Das ist keine Farbe als Hexwert.',
    'This is no hex colour.',
    'Zum Beispiel #2c9a88.',
    'For example #2c9a88.',
  ],
  'weak-color': [
    'warning',
    'Die Farbe ist zu schwach; gezeichnet mit {used}.',
    'The colour is too weak; drawn with {used}.',
    'Eine kräftigere Farbe wählen.',
    'Choose a stronger colour.',
  ],
  'unknown-icon': [
    'warning',
    'Dieses Symbol gibt es nicht.',
    'There is no such icon.',
    'Ein Symbol des Satzes wählen.',
    'Choose an icon of the set.',
  ],
  'refused-link': [
    'warning',
    'Dieser Link wird nicht gezeigt.',
    'This link is not shown.',
    'Erlaubt: https, http, mailto, tel und Adressen relativ zur Datei.',
    'Allowed: https, http, mailto, tel and addresses relative to the file.',
  ],
  'long-word': [
    'warning',
    'Das Wort „{word}“ ist lang und hat keine Trennstelle.',
    'The word “{word}” is long and can’t be broken.',
    'Weiche Trennzeichen (U+00AD) einfügen.',
    'Add soft hyphens (U+00AD).',
  ],
  more: [
    'warning',
    '{count} weitere Meldungen der Art „{of}“.',
    '{count} more of the kind “{of}”.',
    'Zuerst die genannten beheben.',
    'Correct the listed ones first.',
  ],
});
