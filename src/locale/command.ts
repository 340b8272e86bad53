// What the `leitbild` command says.
import type { Severity } from '../contract/problems.js';
import type { Language } from './locale.js';

export interface CommandTexts {
  help(views: readonly string[]): string;
  seeHelp: string;
  noCommand(word: string): string;
  oneFile: string;
  noView(view: string, views: readonly string[]): string;
  unreadable(file: string, reason: string): string;
  empty(file: string, view: string): string;
  severity: Record<Severity, string>;
}

export const commandTexts: Record<Language, CommandTexts> = {
  de: {
    help: (views) => `leitbild table <datei.json> [--view <ansicht>] [--by <ordnung>] [--lang <sprache>] [--now <tag>]

Schreibt die Strategie als HTML-Tabelle, für Seiten ohne Skripte: als Inhalt zwischen den Tags eines Elements.

  --view   ${views.join(', ')}; ohne Angabe: roadmap
  --by     wonach roadmap und field-map ordnen, wie das Attribut by
  --lang   Sprache wie de oder en; ohne Angabe die der Datei
  --now    der Tag, der als heute gilt, etwa 2021-06-15
  --help   diese Hilfe

Hinweise zu den Daten stehen in der Fehlerausgabe.
Rückgabe: 0 Tabelle geschrieben, 1 nichts zu zeichnen oder Datei nicht lesbar, 2 Aufruf nicht verstanden.
`,
    seeHelp: 'Hilfe: leitbild --help',
    noCommand: (word) => `Den Befehl „${word}“ gibt es nicht; es gibt: table.`,
    oneFile: 'Es muss genau eine Datei angegeben sein.',
    noView: (view, views) => `Die Ansicht „${view}“ gibt es nicht; es gibt: ${views.join(', ')}.`,
    unreadable: (file, reason) => `${file}: nicht lesbar (${reason})`,
    empty: (file, view) => `${file}: enthält nichts für die Ansicht ${view}.`,
    severity: { fatal: 'Abbruch', error: 'Fehler', warning: 'Hinweis' },
  },
  en: {
    help: (views) => `leitbild table <file.json> [--view <view>] [--by <order>] [--lang <language>] [--now <day>]

Writes the strategy as an HTML table, for pages without scripts: as content between the tags of an element.

  --view   ${views.join(', ')}; default: roadmap
  --by     how roadmap and field-map are arranged, as the attribute by
  --lang   language such as de or en; default: that of the file
  --now    the day that counts as today, such as 2021-06-15
  --help   this help

Notes on the data go to standard error.
Exit codes: 0 table written, 1 nothing to draw or file not readable, 2 call not understood.
`,
    seeHelp: 'Help: leitbild --help',
    noCommand: (word) => `There is no command “${word}”; there is: table.`,
    oneFile: 'Exactly one file must be named.',
    noView: (view, views) => `There is no view “${view}”; there are: ${views.join(', ')}.`,
    unreadable: (file, reason) => `${file}: cannot be read (${reason})`,
    empty: (file, view) => `${file}: has nothing for the view ${view}.`,
    severity: { fatal: 'fatal', error: 'error', warning: 'warning' },
  },
};
