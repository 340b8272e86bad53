// Projects: time, milestones, relations and the fact sheet.
import type { Annotated, Duration, IdList, Level, Link, Money, ProjectKind, Status, Text, TextList, Time, Visibility } from './basics.js';

/** The first plan of a project's time, kept for comparison. */
export interface PlannedTime {
  /** First planned start. */
  start?: Time;
  /** First planned end. */
  end?: Time;
}

/** When a project happens. */
export interface When {
  /** Start. `../<asOf>` says "already started". */
  start?: Time;
  /** End. */
  end?: Time;
  /** Length; with a start and without an end it gives the end. */
  duration?: Duration;
  /** The project has no end. */
  ongoing?: boolean;
  /** The document's own words, always shown with the project. @examples ["Bereits gestartet, langfristig"] */
  text?: Text;
  /** The first plan. */
  planned?: PlannedTime;
}

/** A moment that matters inside a project. */
export interface Milestone extends Annotated {
  /** Unique among the milestones of the project. */
  id?: string;
  /** What is reached. */
  title: Text;
  /** When it is reached. */
  date?: Time;
  /** The document's own words for the date. */
  text?: Text;
  /** First planned date. */
  planned?: Time;
  /** State of the milestone. */
  status?: Status;
  /** `internal` keeps it out of a public file. */
  visibility?: Visibility;
}

/** What a project needs, as levels. */
export interface Resources {
  /** How mature the technology is. */
  maturity?: Level;
  /** How much expertise the administration has. */
  expertise?: Level;
  /** How many people are needed. */
  staff?: Level;
  /** How much money is needed. */
  budget?: Level;
}

/** A relation to another project that is neither "depends on" nor "part of". */
export interface Relation {
  /** Id of the other project. */
  project: string;
  /** What this project is to the other. */
  kind: 'follows' | 'absorbed-by' | 'implemented-in' | 'shares-data-with' | 'related';
  /** More about it. */
  note?: Text;
}

/** A score with its reason. */
export interface Score {
  /** Points on the criterion's scale. */
  value: number | 'unknown';
  /** Why. */
  reason?: Text;
}

/** A project, a row of the roadmap (Projekt, Maßnahme, Steckbrief). One undertaking is one project. */
export interface Project extends Annotated {
  /** Unique among the projects. */
  id: string;
  /** Name of the project. */
  title: Text;
  /** What kind of entry it is. @default "project" */
  kind?: ProjectKind;
  /** State. @default "unknown" */
  status?: Status;
  /** Ids of the action fields; drawn in the first. */
  actionFields?: string[];
  /** Ids of the topics. */
  topics?: string[];
  /** Ids of the audiences. */
  audiences?: string[];
  /** On whom the project works, as the form asks; an option's id of the form's `audienceKinds`. */
  audienceKind?: string;
  /** Ids of the units in charge. */
  responsible?: IdList;
  /** Who started it. */
  initiator?: Text;
  /** When it happens. */
  when?: When;
  /** Its milestones. */
  milestones?: Milestone[];
  /** Priority as a number (1 is first) or a level. */
  priority?: number | Level;
  /** Points by criterion id. */
  scores?: { [criterion: string]: number | 'unknown' | Score };
  /** Ids of the projects that must be finished or under way first. */
  dependsOn?: string[];
  /** Ids of the projects that it is a part of. */
  partOf?: string[];
  /** Other relations. */
  relatedTo?: Relation[];
  /** What it is about. */
  summary?: Text | Text[];
  /** What it is to reach. */
  objectives?: TextList;
  /** Use without money. */
  benefits?: TextList;
  /** Costs. */
  costs?: TextList;
  /** Savings. */
  savings?: TextList;
  /** What citizens and others gain. */
  citizenValue?: TextList;
  /** Technology that helps or is needed. */
  technology?: TextList;
  /** What makes it succeed. */
  successFactors?: TextList;
  /** What endangers it. */
  risks?: TextList;
  /** Interplay with other projects and units. */
  interfaces?: TextList;
  /** Other units that take part. */
  partners?: TextList;
  /** What it needs, as levels. */
  resources?: Resources;
  /** Money. */
  budget?: Money[];
  /** Id of the form that the fact sheet was filled in on. */
  form?: string;
  /** Id of the form's duration band, or `unknown`. */
  durationBand?: string;
  /** Id of the form's budget band, or `unknown`. */
  budgetBand?: string;
  /** Links. */
  links?: Link[];
  /** The day these facts hold, where it differs from the strategy's. */
  asOf?: Time;
  /** `internal` keeps it out of a public file. */
  visibility?: Visibility;
}
