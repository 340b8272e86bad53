// What the fact sheet says.
import type { SheetList } from '../model/strategy-model.js';
import type { Language } from './locale.js';

export interface ProfileTexts {
  heading: string;
  responsible: string;
  initiator: string;
  lists: Record<SheetList, string>;
  related: string;
  relations: Record<'follows' | 'absorbed-by' | 'implemented-in' | 'shares-data-with' | 'related' | 'of', string>;
  links: string;
  resources: string;
  needs: Record<'maturity' | 'expertise' | 'staff' | 'budget', string>;
  durationBand: string;
  budgetBand: string;
  budget: string;
  priority: string;
  search: string;
  /** What a filter lets through, after the city's own word for projects. */
  found(n: number, all: number): string;
  all: string;
  missing(id: string): string;
  lacks: string;
  ticked: string;
  notTicked: string;
}

const de: ProfileTexts = {
  heading: 'Steckbriefe',
  responsible: 'Verantwortung',
  initiator: 'Initiative',
  lists: {
    summary: 'Beschreibung',
    objectives: 'Ziele',
    benefits: 'Nutzen',
    citizenValue: 'Mehrwert für Bürgerinnen und Bürger',
    costs: 'Kosten',
    savings: 'Einsparungen',
    technology: 'Technologie',
    successFactors: 'Erfolgsfaktoren',
    risks: 'Risiken',
    interfaces: 'Schnittstellen',
    partners: 'Weitere Ämter',
  },
  related: 'Verknüpfte Projekte',
  relations: {
    follows: 'geht voraus',
    'absorbed-by': 'hat dieses Projekt aufgenommen',
    'implemented-in': 'setzt dieses Projekt um',
    'shares-data-with': 'teilt Daten',
    related: 'verwandt',
    of: 'verweist hierher',
  },
  links: 'Links',
  resources: 'Ressourcen',
  needs: {
    maturity: 'Technologie-Reifegrad',
    expertise: 'Expertise in der Verwaltung',
    staff: 'Personelle Ressourcen',
    budget: 'Projektbudget',
  },
  durationBand: 'Laufzeit',
  budgetBand: 'Budgetbedarf',
  budget: 'Mittel',
  priority: 'Priorität',
  search: 'Projekt suchen',
  found: (n, all) => `${n} von ${all}`,
  all: 'Alle Steckbriefe',
  missing: (id) => `„${id}“ steht nicht in dieser Datei.`,
  lacks: 'Die Datei nennt keine Projekte (projects). Zu jedem gehört ein Steckbrief.',
  ticked: 'angekreuzt',
  notTicked: 'nicht angekreuzt',
};

const en: ProfileTexts = {
  heading: 'Fact sheets',
  responsible: 'In charge',
  initiator: 'Initiated by',
  lists: {
    summary: 'Description',
    objectives: 'Objectives',
    benefits: 'Benefits',
    citizenValue: 'Value for citizens',
    costs: 'Costs',
    savings: 'Savings',
    technology: 'Technology',
    successFactors: 'Success factors',
    risks: 'Risks',
    interfaces: 'Interfaces',
    partners: 'Other units',
  },
  related: 'Related projects',
  relations: {
    follows: 'comes before',
    'absorbed-by': 'has absorbed this project',
    'implemented-in': 'carries this project out',
    'shares-data-with': 'shares data',
    related: 'related',
    of: 'refers to this',
  },
  links: 'Links',
  resources: 'Resources',
  needs: { maturity: 'Maturity of technology', expertise: 'Expertise in the administration', staff: 'Staff', budget: 'Project budget' },
  durationBand: 'Duration',
  budgetBand: 'Budget needed',
  budget: 'Funds',
  priority: 'Priority',
  search: 'Find a project',
  found: (n, all) => `${n} of ${all}`,
  all: 'All fact sheets',
  missing: (id) => `“${id}” is not in this file.`,
  lacks: 'The file names no projects (projects). Each has a fact sheet.',
  ticked: 'ticked',
  notTicked: 'not ticked',
};

export const profileTexts: Record<Language, ProfileTexts> = { de, en };
