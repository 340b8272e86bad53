// Action fields with their topics, goals and measures; audiences and units.
import type { Annotated, IdList, Status, Text } from './basics.js';

/** A state that is wanted (Zielzustand, Ziel). */
export interface Goal extends Annotated {
  /** Unique among the goals. */
  id: string;
  /** What is wanted, in a few words. */
  title: Text;
  /** What it means. */
  description?: Text;
}

/** A package of work inside a topic (Maßnahmenpaket). */
export interface Measure extends Annotated {
  /** Unique among the measures. */
  id: string;
  /** What is done. */
  title: Text;
  /** More about it. */
  description?: Text;
  /** Id of the project that carries the measure out. */
  project?: string;
  /** State of the measure, where it has no project. */
  status?: Status;
}

/** A topic inside an action field (Themenfeld, Sub-Dimension). */
export interface Topic extends Annotated {
  /** Unique among the topics. */
  id: string;
  /** Name of the topic. */
  title: Text;
  /** What the topic is about. */
  description?: Text;
  /** Name of an icon of the set. */
  icon?: string;
  /** The wanted states. */
  goals?: Goal[];
  /** The packages of work. */
  measures?: Measure[];
}

/** An action field (Handlungsfeld, Programmbereich): a pillar, the roof or the foundation of the house. */
export interface ActionField extends Annotated {
  /** Unique among the action fields. */
  id: string;
  /** Number shown in the field's mark; default: place in the file, the roof not counted. */
  number?: number;
  /** Name of the field. */
  title: Text;
  /** What the field is about. */
  description?: Text;
  /** Place in the house. @default "pillar" */
  role?: 'pillar' | 'roof' | 'foundation';
  /** Name of an icon of the set. */
  icon?: string;
  /** The field's colour as a hex value; a colour too weak to be seen is corrected and reported. @examples ["#2c9a88"] */
  color?: string;
  /** Sentences that say how the vision is pursued in this field (Missionsaussagen). */
  missions?: Text[];
  /** The topics, in order. */
  topics?: Topic[];
  /** Goals of the field itself. */
  goals?: Goal[];
  /** Ids of the audiences that the field is for. */
  audiences?: string[];
  /** Ids of the units that answer for the field. */
  responsible?: IdList;
}

/** For whom the work is done (Zielgruppe). */
export interface Audience extends Annotated {
  /** Unique among the audiences. */
  id: string;
  /** Name of the group. */
  title: Text;
  /** What shall be reached for the group. */
  description?: Text;
  /** Name of an icon of the set. */
  icon?: string;
  /** Colour as a hex value. */
  color?: string;
}

/** A part of the administration (Dezernat, Amt, Fachbereich, OE). */
export interface Unit extends Annotated {
  /** Unique among the units. */
  id: string;
  /** Name of the unit. */
  title: Text;
  /** What the unit does. */
  description?: Text;
  /** Id of the unit that it belongs to. */
  parent?: string;
}
