// Problems with the way to the data and with its size.
import { texts } from './entry.js';

export const FETCHING = texts({
  'http-status': ['fatal', 'Der Server meldet Fehler {status}.', 'The server reports error {status}.', '{advice}', '{advice}'],
  'empty-response': [
    'fatal',
    'Statt der Daten kam eine leere Antwort.',
    'The answer is empty.',
    'Prüfen, ob die Datei leer ist und die Adresse stimmt.',
    'Check whether the file is empty and the address right.',
  ],
  timeout: [
    'fatal',
    'Der Server hat in {seconds} Sekunden nicht geantwortet.',
    'The server did not answer within {seconds} seconds.',
    'Später erneut versuchen; die Verbindung prüfen.',
    'Try again later; check the connection.',
  ],
  unreachable: [
    'fatal',
    'Die Daten sind nicht erreichbar: Die Verbindung fehlt, oder der Server erlaubt dieser Website den Zugriff nicht (CORS).',
    'The data can’t be reached: there is no connection, or the server doesn’t let this website in (CORS).',
    'Die Verbindung prüfen. Liegt die Datei auf einem anderen Server, muss er „Access-Control-Allow-Origin“ senden.',
    'Check the connection. If the file is on another server, that must send “Access-Control-Allow-Origin”.',
  ],
  'file-protocol': [
    'fatal',
    'Die Seite ist als Datei geöffnet; der Browser darf so keine Daten laden.',
    'The page was opened as a file; the browser may not load data that way.',
    'Die Seite über einen Webserver öffnen oder die Daten in die Seite schreiben.',
    'Open the page through a web server, or write the data into the page.',
  ],
  'login-page': [
    'fatal',
    'Statt der Daten kam eine Webseite, vermutlich eine Anmeldung.',
    'A web page came instead of the data, probably a login page.',
    'Die Adresse prüfen; die Datei ohne Anmeldung abrufbar machen.',
    'Check the address; make the file available without signing in.',
  ],
  'wrong-content-type': [
    'fatal',
    'Der Server liefert „{type}“ statt JSON.',
    'The server delivers “{type}” instead of JSON.',
    'Die Adresse prüfen; die Datei als „application/json“ ausliefern.',
    'Check the address; deliver the file as “application/json”.',
  ],
  'wrong-encoding': [
    'error',
    'Die Datei ist nicht in UTF-8 gespeichert; Umlaute können falsch sein.',
    'The file is not stored as UTF-8; letters may be wrong.',
    'Die Datei in UTF-8 speichern.',
    'Store the file as UTF-8.',
  ],
  'not-json': [
    'fatal',
    'Die Daten sind kein gültiges JSON (Zeile {line}, Spalte {column}).',
    'The data is not valid JSON (line {line}, column {column}).',
    'Dort und davor prüfen: Komma zu viel oder zu wenig, fehlende Klammer, typografische Anführungszeichen, Kommentar.',
    'Check there and before: a comma too many or missing, a missing bracket, typographic quotes, a comment.',
  ],
  truncated: [
    'fatal',
    'Die Daten brechen ab (Zeile {line}, Spalte {column}).',
    'The data breaks off (line {line}, column {column}).',
    'Die Datei vollständig hochladen; fehlende Klammern ergänzen.',
    'Upload the whole file; add missing brackets.',
  ],
  // Limits
  'too-large': [
    'fatal',
    'Die Daten sind zu groß: mehr als {limit} Zeichen.',
    'There is too much data: more than {limit} characters.',
    'Die Strategie auf mehrere Dateien verteilen; Anhänge verlinken.',
    'Divide the strategy into several files; link to attachments.',
  ],
  'too-deep': [
    'fatal',
    'Die Daten sind tiefer als {limit} Ebenen verschachtelt.',
    'The data is nested more than {limit} levels deep.',
    'Verschachtelungen entfernen, die kein Teil des Vertrags sind.',
    'Remove nesting that is no part of the contract.',
  ],
  'too-many-projects': [
    'fatal',
    'Die Datei hat mehr als {limit} Projekte.',
    'The file has more than {limit} projects.',
    'Die Projekte auf mehrere Dateien verteilen.',
    'Divide the projects into several files.',
  ],
  'too-many-values': [
    'fatal',
    'Die Daten haben mehr als {limit} Einzelwerte.',
    'The data has more than {limit} single values.',
    'Die Strategie auf mehrere Dateien verteilen.',
    'Divide the strategy into several files.',
  ],
});
