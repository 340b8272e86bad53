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
  /** In the end of a bar that goes on beyond the picture. */
  until(year: number): string;
  /** In the start of a bar that began before the picture. */
  since(year: number): string;
  /** `n` projects, none of which can be placed. */
  noDates: string;
  noProjects: string;
  legend: string;
  keys: Record<'start' | 'end' | 'milestone' | 'vague' | 'ongoing' | 'beyond' | 'plan' | 'overdue', string>;
  /** Names the part that scrolls sideways. */
  timeArea: string;
  /** Column of the table. */
  inDocument: string;
}

export const roadmapTexts: Record<Language, RoadmapTexts> = {
  de: {
    heading: 'Roadmap',
    unassigned: 'ohne Zuordnung',
    all: 'Alle Projekte',
    today: 'Heute',
    unscheduled: 'Ohne Termin',
    thereof: (unscheduled) => `davon ${unscheduled} ohne Termin`,
    quarter: (n) => `Q${n}`,
    half: (n) => `H${n}`,
    decade: (year) => `${year}er`,
    until: (year) => `bis ${year}`,
    since: (year) => `seit ${year}`,
    noDates: 'Kein Projekt hat einen Termin, der sich zeichnen lässt.',
    noProjects: 'Die Datei nennt keine Projekte (projects). Aus ihnen wird die Roadmap gezeichnet.',
    legend: 'Legende',
    keys: {
      start: 'Projektstart',
      end: 'Projektende',
      milestone: 'Meilenstein',
      vague: 'Termin unscharf',
      ongoing: 'fortlaufend',
      beyond: 'reicht weiter als das Bild',
      plan: 'ursprünglich geplant',
      overdue: 'überfällig bis heute',
    },
    timeArea: 'Zeitbereich',
    inDocument: 'Im Dokument',
  },
  en: {
    heading: 'Roadmap',
    unassigned: 'not assigned',
    all: 'All projects',
    today: 'Today',
    unscheduled: 'Without a date',
    thereof: (unscheduled) => `${unscheduled} of them without a date`,
    quarter: (n) => `Q${n}`,
    half: (n) => `H${n}`,
    decade: (year) => `${year}s`,
    until: (year) => `until ${year}`,
    since: (year) => `since ${year}`,
    noDates: 'No project has a date that can be drawn.',
    noProjects: 'The file names no projects (projects). The roadmap is drawn from them.',
    legend: 'Legend',
    keys: {
      start: 'Start of project',
      end: 'End of project',
      milestone: 'Milestone',
      vague: 'Date not exact',
      ongoing: 'ongoing',
      beyond: 'goes on beyond the picture',
      plan: 'first plan',
      overdue: 'overdue until today',
    },
    timeArea: 'Time area',
    inDocument: 'In the document',
  },
};
