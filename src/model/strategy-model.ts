// What the views read: every reference resolved, every text in the reader's language, every date as days.

import type { Level, ProjectKind, Status } from '../contract/strategy.js';
import type { Duration, TimePoint } from '../contract/time.js';

/** A text as it is shown. `lang` is set only where it differs from the language of the interface around it. */
export interface TextModel {
  value: string;
  lang?: string;
}

/** Kinds of things that can be chosen and found by `data-kind` and `data-id`. */
export type Kind = 'action-field' | 'topic' | 'goal' | 'measure' | 'project' | 'milestone' | 'audience' | 'unit' | 'criterion';

/** Where a fact was read; the document by its title. */
export interface SourceModel {
  document: TextModel;
  page: string | null;
  section: string | null;
}

/** What most things carry. */
export interface ItemModel {
  kind: Kind;
  id: string;
  title: TextModel;
  description: TextModel | null;
  note: TextModel | null;
  sources: SourceModel[];
  /** Keys that a person concluded rather than read. */
  inferred: readonly string[];
}

/** Number of a colour class: 0 is the brand's mass, 1 to 12 the palette, from 13 on colours that the city set. */
export type Colour = number;

export interface GoalModel extends ItemModel {
  kind: 'goal';
}

export interface MeasureModel extends ItemModel {
  kind: 'measure';
  project: ProjectModel | null;
  /** Of the project, else its own, else null: nothing is stated. */
  status: Status | null;
}

export interface TopicModel extends ItemModel {
  kind: 'topic';
  icon: string | null;
  goals: GoalModel[];
  measures: MeasureModel[];
  /** Projects that name the topic, or carry out one of its measures. */
  projects: ProjectModel[];
  actionField: ActionFieldModel;
}

export interface ActionFieldModel extends ItemModel {
  kind: 'action-field';
  /** Number in the field's mark; null for a roof or a foundation without one. */
  number: number | null;
  role: 'pillar' | 'roof' | 'foundation';
  icon: string | null;
  colour: Colour;
  missions: TextModel[];
  topics: TopicModel[];
  goals: GoalModel[];
  audiences: AudienceModel[];
  responsible: UnitModel[];
  /** Projects for which this is the first field. */
  projects: ProjectModel[];
  /** Projects that have it as a further field. */
  further: ProjectModel[];
}

export interface AudienceModel extends ItemModel {
  kind: 'audience';
  icon: string | null;
  colour: Colour;
  actionFields: ActionFieldModel[];
}

export interface UnitModel extends ItemModel {
  kind: 'unit';
  parent: UnitModel | null;
}

/** When a project happens, ready to be placed on an axis. */
export interface WhenModel {
  start: TimePoint | null;
  end: TimePoint | null;
  /** The end was reckoned from start and duration. */
  endReckoned: boolean;
  ongoing: boolean;
  duration: Duration | null;
  text: TextModel | null;
  planned: { start: TimePoint | null; end: TimePoint | null } | null;
  /** Up to this day the facts speak of the past: today, or the day they hold. */
  known: number;
  /** There is something to draw on an axis; else the project stands on the shelf. */
  placed: boolean;
  /** Last possible day of the end, when that is past and the project neither done nor stopped; else null. */
  overdueSince: number | null;
}

export interface MilestoneModel extends ItemModel {
  kind: 'milestone';
  date: TimePoint | null;
  text: TextModel | null;
  planned: TimePoint | null;
  status: Status | null;
}

export interface RelationModel {
  project: ProjectModel;
  kind: 'follows' | 'absorbed-by' | 'implemented-in' | 'shares-data-with' | 'related';
  note: TextModel | null;
}

export interface OptionModel {
  id: string;
  label: TextModel;
}

/** What a form lets people choose. */
export interface FormModel {
  id: string;
  duration: OptionModel[];
  budget: OptionModel[];
  audienceKinds: OptionModel[];
}

export interface MoneyModel {
  min: number | null;
  max: number | null;
  currency: string;
  year: TimePoint | null;
  text: TextModel | null;
  level: Level | null;
  conditional: TextModel | null;
}

/** A list of a fact sheet: null is not stated, `unknown` is lost, `[]` is none. */
export type TextListModel = TextModel[] | 'unknown' | null;

/** The lists of a fact sheet, in the order in which they are shown. */
export const sheetLists = [
  'summary',
  'objectives',
  'benefits',
  'citizenValue',
  'costs',
  'savings',
  'technology',
  'successFactors',
  'risks',
  'interfaces',
  'partners',
] as const;

export type SheetList = (typeof sheetLists)[number];

/** What only the fact sheet reads; there with the model's part `sheets`. */
export interface SheetModel {
  initiator: TextModel | null;
  relations: RelationModel[];
  lists: Readonly<Record<SheetList, TextListModel>>;
  resources: { maturity?: Level; expertise?: Level; staff?: Level; budget?: Level } | null;
  budget: MoneyModel[];
  form: FormModel | null;
  durationBand: string | null;
  budgetBand: string | null;
  audienceKind: string | null;
  /** Addresses relative to the data file are resolved against it. */
  links: { title: TextModel; url: string }[];
}

export interface ProjectModel extends ItemModel, SheetModel {
  kind: 'project';
  projectKind: ProjectKind;
  status: Status;
  /** In which the project is drawn first; empty where none is known. */
  actionFields: ActionFieldModel[];
  topics: TopicModel[];
  audiences: AudienceModel[];
  responsible: UnitModel[] | 'unknown' | null;
  when: WhenModel;
  /** The day its facts hold, where the file says so for it alone. */
  asOf: TimePoint | null;
  priority: number | Level | null;
  milestones: MilestoneModel[];
  /** Summary, objectives and value for citizens, as far as they are known. */
  about: TextModel[];
  dependsOn: ProjectModel[];
  /** The other direction of `dependsOn`. */
  enables: ProjectModel[];
  partOf: ProjectModel[];
  parts: ProjectModel[];
  /** What only the matrix reads; there with the model's part `evaluation`. */
  scores: ReadonlyMap<string, { value: number | 'unknown'; reason: TextModel | null }>;
  /** What a search looks in; there once a reader has searched. */
  words?: string;
}

export interface CriterionModel extends ItemModel {
  kind: 'criterion';
  scale: { value: number; label: TextModel }[];
  moreIsBetter: boolean;
  weight: number;
  bonus: boolean;
}

export interface AxisModel {
  title: TextModel;
  criteria: CriterionModel[];
  low: TextModel | null;
  high: TextModel | null;
  split: number | null;
}

export interface MatrixModel {
  id: string;
  title: TextModel;
  note: TextModel | null;
  x: AxisModel;
  y: AxisModel;
  size: AxisModel | null;
  quadrants: Partial<
    Record<'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight', { title: TextModel; description: TextModel | null; wanted: boolean }>
  >;
}

/** Everything that can be chosen, told apart by its `kind`. */
export type Item =
  | ActionFieldModel
  | TopicModel
  | GoalModel
  | MeasureModel
  | ProjectModel
  | MilestoneModel
  | AudienceModel
  | UnitModel
  | CriterionModel;

/** The city's own words, or the interface's. */
export type TermKey =
  | 'actionField'
  | 'topic'
  | 'goal'
  | 'measure'
  | 'mission'
  | 'project'
  | 'milestone'
  | 'audience'
  | 'unit'
  | 'criterion';

export interface StrategyModel {
  /** Language that was asked for. */
  lang: string;
  /** There are texts in plain language. */
  isSimpler: boolean;
  title: TextModel;
  organisation: TextModel | null;
  description: TextModel | null;
  vision: TextModel | null;
  mission: TextModel | null;
  note: TextModel | null;
  asOf: TimePoint | null;
  sources: SourceModel[];
  foundation: { title: TextModel; items: TextModel[] }[];
  principles: { title: TextModel; description: TextModel | null }[];
  /** Only those that the file sets. */
  terms: Partial<Record<TermKey, { one: string; many: string }>>;
  actionFields: ActionFieldModel[];
  projects: ProjectModel[];
  audiences: AudienceModel[];
  units: UnitModel[];
  /** Empty without the model's part `evaluation`. */
  criteria: CriterionModel[];
  matrices: MatrixModel[];
  /** Colours that the city set, for the classes from 13 on. */
  colours: string[];
  /** Everything that can be chosen, by `kind:id`. */
  items: Map<string, ItemModel>;
}
