// Tables, papers of the council and forms.
import type { Annotated, Link, Money, Note, Text, Time } from './basics.js';

/** A column of a table. */
export interface Column extends Annotated {
  /** Head of the column. */
  title: Text;
}

/** A cell that is more than a value. */
export interface Cell {
  /** What stands in the cell; `unknown` where it is lost. */
  value?: Text | number;
  /** A footnote. */
  note?: Text | Note;
  /** How many rows the cell spans in the document (a merged cell). */
  rowSpan?: number;
  /** How many columns the cell spans in the document (a merged cell). */
  colSpan?: number;
}

/** A row of a table. */
export interface Row extends Annotated {
  /** Head of the row. */
  title?: Text;
  /** One value for each column; `null` where a merged cell of another row reaches into this one. */
  cells: (Text | number | Cell | null)[];
  /** The row is a sum. */
  total?: boolean;
}

/** A table of the document, such as staff by core process. */
export interface FactTable extends Annotated {
  /** Unique among the tables. */
  id: string;
  /** Caption. */
  title: Text;
  /** The columns without the heads of the rows. */
  columns: Column[];
  /** The rows. */
  rows: Row[];
  /** The day the figures hold. */
  asOf?: Time;
}

/** A paper of the council or a source (Sitzungsvorlage, Beschluss). */
export interface StrategyDocument extends Annotated {
  /** Unique among the documents. */
  id: string;
  /** Its number. */
  number?: string;
  /** Its name. */
  title: Text;
  /** Its date. */
  date?: Time;
  /** What became of it. @examples ["beschlossen", "eingereicht"] */
  state?: Text;
  /** What it says. */
  description?: Text;
  /** Ids of the projects it decides on. */
  projects?: string[];
  /** Money that it decides on. */
  budget?: Money[];
  /** Links. */
  links?: Link[];
}

/** An option of a form. */
export interface Option {
  /** Unique in its list. */
  id: string;
  /** What the form prints. */
  label: Text;
}

/** The options of a form by subject, in order. */
export interface Bands {
  /** Options for the duration. */
  duration?: Option[];
  /** Options for the budget. */
  budget?: Option[];
}

/** A form for fact sheets, with what it lets people choose, so that a sheet can show what was not ticked. */
export interface Form extends Annotated {
  /** Unique among the forms. */
  id: string;
  /** Name. */
  title?: Text;
  /** Its bands. */
  bands?: Bands;
  /** Its options for the kind of audience. */
  audienceKinds?: Option[];
}
