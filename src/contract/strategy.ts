/**
 * The data contract: what a city writes. One file is one `Strategy`.
 *
 * The JSON schema is generated from these types, so every comment here is read by the people who
 * write the file. Keys are public API.
 */
import type { ActionField, Audience, Unit } from './action-field.js';
import type { Annotated, Link, Text, Time } from './basics.js';
import type { Criterion, Indicator, Matrix } from './evaluation.js';
import type { FactTable, Form, StrategyDocument } from './papers.js';
import type { Project } from './project.js';

export type * from './action-field.js';
export type * from './basics.js';
export type * from './evaluation.js';
export type * from './papers.js';
export type * from './project.js';

/** A short statement with a heading. */
export interface Principle extends Annotated {
  /** The heading. */
  title: Text;
  /** The statement. */
  description?: Text;
}

/** One step of what the house stands on. @examples [{"title": "Verzahnt mit", "items": ["Datenstrategie", "IT-Strategie"]}] */
export interface Foundation extends Annotated {
  /** The label of the step. */
  title: Text;
  /** What it names. */
  items: Text[];
}

/** The city's own word for a thing, in the nominative. */
export interface Term {
  /** One of them. */
  one: Text;
  /** Several of them. */
  many: Text;
}

/** The city's own words. Labels, headings and legends use them. @examples [{"actionField": {"one": "Programmbereich", "many": "Programmbereiche"}}] */
export interface Terms {
  /** Instead of "Handlungsfeld". */
  actionField?: Term;
  /** Instead of "Themenfeld". */
  topic?: Term;
  /** Instead of "Ziel". */
  goal?: Term;
  /** Instead of "Maßnahme". */
  measure?: Term;
  /** Instead of "Missionsaussage". */
  mission?: Term;
  /** Instead of "Projekt". */
  project?: Term;
  /** Instead of "Meilenstein". */
  milestone?: Term;
  /** Instead of "Zielgruppe". */
  audience?: Term;
  /** Instead of "Organisationseinheit". */
  unit?: Term;
  /** Instead of "Kriterium". */
  criterion?: Term;
  /** Instead of "Kennzahl". */
  indicator?: Term;
  /** Instead of "Dokument". */
  document?: Term;
}

/**
 * A city's strategy.
 */
export interface Strategy extends Annotated {
  /** Address of this schema, for editors that complete and explain keys. */
  $schema?: string;
  /** Version of the contract. @default 1 */
  contract?: 1;
  /** Name of the strategy. */
  title: Text;
  /** Who publishes it. @examples ["Stadt Hildesheim"] */
  organisation?: Text;
  /** Language of texts that name none, as a BCP 47 tag. @default "de" */
  lang?: string;
  /** The day the facts hold. */
  asOf?: Time;
  /** More about the strategy. */
  description?: Text;
  /** The vision, or the slogan. */
  vision?: Text;
  /** The mission. */
  mission?: Text;
  /** Principles of the work. */
  principles?: Principle[];
  /** What the house stands on. */
  foundation?: Foundation[];
  /** The city's own words for the things of this file. */
  terms?: Terms;
  /** The action fields, in order. */
  actionFields?: ActionField[];
  /** The projects. */
  projects?: Project[];
  /** The audiences. */
  audiences?: Audience[];
  /** The units. */
  units?: Unit[];
  /** The criteria. */
  criteria?: Criterion[];
  /** The matrices. */
  matrices?: Matrix[];
  /** The indicators. */
  indicators?: Indicator[];
  /** Tables of the document. */
  tables?: FactTable[];
  /** Papers and sources. */
  documents?: StrategyDocument[];
  /** The forms of the fact sheets. */
  forms?: Form[];
  /** Links. */
  links?: Link[];
}
