// What the fact sheet says.
import type { SheetList } from '../model/strategy-model.js';
import type { Language } from './locale.js';

export interface ProfileTexts {
  heading: string;
  responsible: string;
  initiator: string;
  partners: string;
  start: string;
  duration: string;
  end: string;
  lists: Record<SheetList, string>;
  costsAndBenefits: string;
  successAndRisks: string;
  related: string;
  relations: Record<
    'dependsOn' | 'enables' | 'partOf' | 'parts' | 'follows' | 'absorbed-by' | 'implemented-in' | 'shares-data-with' | 'related' | 'of',
    string
  >;
  links: string;
  audience: string;
  time: string;
  resources: string;
  needs: Record<'maturity' | 'expertise' | 'staff' | 'budget', string>;
  durationBand: string;
  budgetBand: string;
  budget: string;
  priority: string;
  noDate: string;
  search: string;
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
  partners: 'Weitere Ämter',
  start: 'Start',
  duration: 'Dauer',
  end: 'Ende',
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
  costsAndBenefits: 'Kosten und Nutzen',
  successAndRisks: 'Erfolg und Risiko',
  related: 'Verknüpfte Projekte',
  relations: {
    dependsOn: 'Voraussetzung',
    enables: 'baut darauf auf',
    partOf: 'umfasst dieses Projekt',
    parts: 'Teil dieses Projekts',
    follows: 'geht voraus',
    'absorbed-by': 'hat dieses Projekt aufgenommen',
    'implemented-in': 'setzt dieses Projekt um',
    'shares-data-with': 'teilt Daten',
    related: 'verwandt',
    of: 'verweist hierher',
  },
  links: 'Links',
  audience: 'Zielgruppe',
  time: 'Zeitraum',
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
  noDate: 'ohne Termin',
  search: 'Projekt suchen',
  found: (n, all) => (n === all ? `${all} Projekte` : `${n} von ${all} Projekten`),
  all: 'Alle Steckbriefe',
  missing: (id) => `Ein Projekt „${id}“ gibt es in dieser Datei nicht.`,
  lacks: 'In dieser Datei stehen keine Projekte. Sobald „projects“ gefüllt ist, erscheinen hier die Steckbriefe.',
  ticked: 'angekreuzt',
  notTicked: 'nicht angekreuzt',
};

const en: ProfileTexts = {
  heading: 'Fact sheets',
  responsible: 'In charge',
  initiator: 'Initiated by',
  partners: 'Other units',
  start: 'Start',
  duration: 'Duration',
  end: 'End',
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
  costsAndBenefits: 'Costs and benefits',
  successAndRisks: 'Success and risk',
  related: 'Related projects',
  relations: {
    dependsOn: 'needed first',
    enables: 'builds on this',
    partOf: 'includes this project',
    parts: 'part of this project',
    follows: 'comes before',
    'absorbed-by': 'has absorbed this project',
    'implemented-in': 'carries this project out',
    'shares-data-with': 'shares data',
    related: 'related',
    of: 'refers to this',
  },
  links: 'Links',
  audience: 'Audience',
  time: 'Period',
  resources: 'Resources',
  needs: { maturity: 'Maturity of technology', expertise: 'Expertise in the administration', staff: 'Staff', budget: 'Project budget' },
  durationBand: 'Duration',
  budgetBand: 'Budget needed',
  budget: 'Funds',
  priority: 'Priority',
  noDate: 'no date',
  search: 'Find a project',
  found: (n, all) => (n === all ? `${all} projects` : `${n} of ${all} projects`),
  all: 'All fact sheets',
  missing: (id) => `There is no project “${id}” in this file.`,
  lacks: 'This file holds no projects. Fact sheets appear here as soon as “projects” is filled.',
  ticked: 'ticked',
  notTicked: 'not ticked',
};

export const profileTexts: Record<Language, ProfileTexts> = { de, en };
