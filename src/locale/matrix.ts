// Texts of the matrix.
import type { Language } from './locale.js';

export interface MatrixTexts {
  scoresHeading: string;
  forms: Record<'quadrant' | 'scores', string>;
  chooseForm: string;
  chooseMatrix: string;
  ratedOf(rated: number, all: number, projects: string): string;
  axis: Record<'x' | 'y' | 'size', string>;
  sumOf: string;
  /** A criterion that counts the other way round than the axis. */
  mirrored: string;
  /** Where a quadrant has no name: `Nutzen hoch, Aufwand niedrig`. */
  high: string;
  low: string;
  picture: string;
  unnamed(n: number, all: number): string;
  unplaced: string;
  unplacedNote: string;
  missing: string;
  moved(px: number): string;
  dots: string;
  numbers: string;
  border: string;
  bonusUnknown: string;
  hits(n: number, all: number): string;
  all: string;
  search: string;
  rank: string;
  total: string;
  atMost(n: string): string;
  bonus: string;
  lessIsBetter: string;
  weightsHint: string;
  weights: string;
  weightOf(title: string): string;
  asInFile: string;
  reset: string;
  whatIf: string;
  reasons: string;
  noReason: string;
  noBonus: string;
  points(n: string, of: string): string;
  counts(n: string): string;
  incomplete: string;
  up(n: number): string;
  down(n: number): string;
  unrated: string;
  show: string;
  sortBy: string;
  ways: Record<'ascending' | 'descending', string>;
  lacksScores(criteria: string): string;
  lacksCriteria: string;
  lacksMatrices: string;
}

const de: MatrixTexts = {
  scoresHeading: 'Bewertung der Projekte',
  forms: { quadrant: 'Matrix', scores: 'Bewertung' },
  chooseForm: 'Darstellung',
  chooseMatrix: 'Matrix wählen',
  ratedOf: (rated, all, projects) => (rated === all ? `${all} ${projects}` : `${rated} von ${all} ${projects} bewertet`),
  axis: { x: 'Waagerecht', y: 'Senkrecht', size: 'Größe der Punkte' },
  sumOf: 'Summe aus',
  mirrored: 'umgekehrt',
  high: 'hoch',
  low: 'niedrig',
  picture: 'Projekte nach Lage im Bild; mit Pfeiltasten von Punkt zu Punkt',
  unnamed: (n, all) => `${n} von ${all} ohne Namen im Bild: ihre Nummer steht am Punkt`,
  unplaced: 'Nicht einzuordnen',
  unplacedNote: 'Für eine der Achsen fehlen Punkte.',
  missing: 'fehlt',
  moved: (px) => `Punkte am selben Ort sind aufgefächert, um höchstens ${px} Pixel.`,
  dots: 'So viele Punkte, dass Nummern keinen Platz haben: Ein Projekt der Liste zeigt beim Anklicken seinen Punkt.',
  numbers: 'Die Nummer am Punkt ist die der Liste, gezählt nach Feld der Matrix und Höhe.',
  border: 'Was auf der Grenze liegt, zählt zur höheren Seite.',
  bonusUnknown: 'Bonus unbekannt',
  hits: (n, all) => `${n} von ${all} passen zum Filter, die übrigen sind blass.`,
  all: 'Alle zeigen',
  search: 'Projekt suchen',
  rank: 'Rang',
  total: 'Gesamt',
  atMost: (n) => `höchstens ${n}`,
  bonus: 'Bonus',
  lessIsBetter: 'weniger ist besser',
  weightsHint: 'Gewicht der Kriterien: 0 bis 3',
  weights: 'Gewichtung',
  weightOf: (title) => `Gewicht: ${title}`,
  asInFile: 'wie in der Datei',
  reset: 'Gewichte zurücksetzen',
  whatIf:
    'Was wäre, wenn: Sie haben Gewichte geändert. Diese Rangfolge ist ein Gedankenspiel, nicht die der Stadt. ▲ ▼ zeigen die Plätze gegenüber den Gewichten der Datei.',
  reasons: 'Punkte und Begründungen',
  noReason: 'Keine Begründung angegeben.',
  noBonus: 'kein Bonus',
  points: (n, of) => `${n} von ${of}`,
  counts: (n) => `zählt ${n}`,
  incomplete: 'unvollständig: Fehlendes zählt nicht als null, gereiht wird nach dem bekannten Teil',
  up: (n) => `${n} ${n === 1 ? 'Platz' : 'Plätze'} hinauf`,
  down: (n) => `${n} ${n === 1 ? 'Platz' : 'Plätze'} hinab`,
  unrated: 'Nicht bewertet',
  show: 'Projekt auswählen',
  sortBy: 'Sortieren nach',
  ways: { ascending: 'aufsteigend', descending: 'absteigend' },
  lacksScores: (criteria) =>
    `Zu den Kriterien ${criteria} nennt die Datei bei keinem Projekt Punkte (scores). Sobald Punkte eingetragen sind, erscheint hier die Bewertung.`,
  lacksCriteria: 'Die Datei nennt keine Bewertungskriterien (criteria). Aus ihnen und den Punkten der Projekte entsteht die Bewertung.',
  lacksMatrices: 'Die Datei nennt keine Matrix (matrices). Zwei Achsen aus den Kriterien genügen, dann erscheint sie hier.',
};

const en: MatrixTexts = {
  scoresHeading: 'Assessment of the projects',
  forms: { quadrant: 'Matrix', scores: 'Scores' },
  chooseForm: 'Form',
  chooseMatrix: 'Choose a matrix',
  ratedOf: (rated, all, projects) => (rated === all ? `${all} ${projects}` : `${rated} of ${all} ${projects} assessed`),
  axis: { x: 'Across', y: 'Upwards', size: 'Size of the points' },
  sumOf: 'sum of',
  mirrored: 'reversed',
  high: 'high',
  low: 'low',
  picture: 'Projects by their place in the picture; arrow keys go from point to point',
  unnamed: (n, all) => `${n} of ${all} without a name in the picture: their number is on the point`,
  unplaced: 'Not placeable',
  unplacedNote: 'Scores for one of the axes are missing.',
  missing: 'missing',
  moved: (px) => `Points at the same place are fanned out, by ${px} pixels at most.`,
  dots: 'Too many points for numbers: a project of the list shows its point when you choose it.',
  numbers: 'The number on a point is that of the list, counted by quadrant and height.',
  border: 'What lies on the border counts as the higher side.',
  bonusUnknown: 'bonus unknown',
  hits: (n, all) => `${n} of ${all} match the filter, the others are pale.`,
  all: 'Show all',
  search: 'Find a project',
  rank: 'Rank',
  total: 'Total',
  atMost: (n) => `${n} at most`,
  bonus: 'bonus',
  lessIsBetter: 'less is better',
  weightsHint: 'Weight of the criteria: 0 to 3',
  weights: 'Weights',
  weightOf: (title) => `Weight: ${title}`,
  asInFile: 'as in the file',
  reset: 'Reset weights',
  whatIf:
    'What if: you have changed weights. This ranking is a thought experiment, not the city’s. ▲ ▼ show the places against the weights of the file.',
  reasons: 'Scores and reasons',
  noReason: 'No reason is given.',
  noBonus: 'no bonus',
  points: (n, of) => `${n} of ${of}`,
  counts: (n) => `counts ${n}`,
  incomplete: 'incomplete: what is missing is not counted as zero, the rank follows the known part',
  up: (n) => `${n} ${n === 1 ? 'place' : 'places'} up`,
  down: (n) => `${n} ${n === 1 ? 'place' : 'places'} down`,
  unrated: 'Not assessed',
  show: 'Choose the project',
  sortBy: 'Sort by',
  ways: { ascending: 'ascending', descending: 'descending' },
  lacksScores: (criteria) =>
    `For its criteria ${criteria} the file gives no project any scores. As soon as scores are filled in, the assessment appears here.`,
  lacksCriteria: 'The file names no criteria. The assessment is made of them and of the projects’ scores.',
  lacksMatrices: 'The file names no matrices. Two axes made of the criteria are enough for one to appear here.',
};

export const matrixTexts: Record<Language, MatrixTexts> = { de, en };
