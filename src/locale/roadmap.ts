// Texts of the roadmap.
import type { Language } from './locale.js';

export interface RoadmapTexts {
  heading: string;
  /** Lane of the projects that have no field, unit or audience. */
  unassigned: string;
  /** The one lane of all projects. */
  all: string;
  today: string;
  unscheduled: string;
  /** Behind the number of projects. */
  thereof(unscheduled: number): string;
  quarter(n: number): string;
  half(n: number): string;
  decade(year: number): string;
  /** In the start of a bar that began before the picture. */
  since(year: number): string;
  noDates: string;
  noProjects: string;
  legend: string;
  keys: Record<'vague' | 'beyond' | 'plan' | 'overdue' | 'line' | 'needs' | 'enables' | 'conflict', string>;
  /** Heading of dependencies that can't be as the file says. */
  conflicts: string;
  /** One of them: what waits, and for what. */
  early(project: string, needed: string): string;
  ring(project: string, needed: string): string;
  /** Behind a project that hangs on the chosen one over others. */
  steps(n: number): string;
  units: Record<'month' | 'quarter' | 'year', string>;
  openAll: string;
  closeAll: string;
  closer: string;
  further: string;
  /** All of the time. */
  whole: string;
  /** Where nothing scrolls sideways: to the time before and after, and to that of a project. */
  earlier: string;
  later: string;
  jump: string;
  /** Names the part that scrolls sideways. */
  timeArea: string;
  /** Column of the table. */
  inDocument: string;
}

const shared = {
  heading: 'Roadmap',
  quarter: (n: number) => `Q${n}`,
  half: (n: number) => `H${n}`,
};

export const roadmapTexts: Record<Language, RoadmapTexts> = {
  de: {
    ...shared,
    unassigned: 'ohne Zuordnung',
    all: 'Alle Projekte',
    today: 'Heute',
    unscheduled: 'Ohne Termin',
    thereof: (unscheduled) => `davon ${unscheduled} ohne Termin`,
    decade: (year) => `${year}er`,
    since: (year) => `seit ${year}`,
    noDates: 'Kein Projekt hat einen Termin, der sich zeichnen lässt.',
    noProjects: 'Die Datei nennt keine Projekte (projects).',
    legend: 'Legende',
    keys: {
      vague: 'Termin unscharf',
      beyond: 'reicht weiter als das Bild',
      plan: 'ursprünglich geplant',
      overdue: 'überfällig bis heute',
      line: 'Voraussetzung für',
      needs: 'Voraussetzung',
      enables: 'wird dadurch möglich',
      conflict: 'Widerspruch',
    },
    conflicts: 'Widersprüche in den Abhängigkeiten',
    early: (project, needed) => `${project} beginnt, bevor ${needed} endet`,
    ring: (project, needed) => (project === needed ? `${project} wartet auf sich selbst` : `${project} und ${needed} warten aufeinander`),
    steps: (n) => `über ${n}\u00a0Schritte`,
    units: { month: 'Monat', quarter: 'Quartal', year: 'Jahr' },
    openAll: 'Alle öffnen',
    closeAll: 'Alle schließen',
    closer: 'Zeit vergrößern',
    further: 'Zeit verkleinern',
    whole: 'Alles',
    earlier: 'Frühere Zeit',
    later: 'Spätere Zeit',
    jump: 'Zur Zeit des Projekts',
    timeArea: 'Zeitbereich',
    inDocument: 'Im Dokument',
  },
  en: {
    ...shared,
    unassigned: 'not assigned',
    all: 'All projects',
    today: 'Today',
    unscheduled: 'Without a date',
    thereof: (unscheduled) => `${unscheduled} of them without a date`,
    decade: (year) => `${year}s`,
    since: (year) => `since ${year}`,
    noDates: 'No project has a date that can be drawn.',
    noProjects: 'The file names no projects (projects).',
    legend: 'Legend',
    keys: {
      vague: 'Date not exact',
      beyond: 'goes on beyond the picture',
      plan: 'first plan',
      overdue: 'overdue until today',
      line: 'needed for',
      needs: 'needed first',
      enables: 'made possible by it',
      conflict: 'Contradiction',
    },
    conflicts: 'Contradictions between dependencies',
    early: (project, needed) => `${project} starts before ${needed} ends`,
    ring: (project, needed) => (project === needed ? `${project} waits for itself` : `${project} and ${needed} wait for each other`),
    steps: (n) => `over ${n}\u00a0steps`,
    units: { month: 'Month', quarter: 'Quarter', year: 'Year' },
    openAll: 'Open all',
    closeAll: 'Close all',
    closer: 'Zoom in',
    further: 'Zoom out',
    whole: 'All',
    earlier: 'Earlier',
    later: 'Later',
    jump: 'To the project’s time',
    timeArea: 'Time area',
    inDocument: 'In the document',
  },
};
