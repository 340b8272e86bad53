// The smallest parts of the contract: texts, time, levels, notes and sources.

/** A text in several languages: BCP 47 language tags to texts; `de-simple` is plain language (Leichte Sprache). */
export interface LocalizedText {
  [language: string]: string;
}

/**
 * A text: one string in the strategy's language, or one string for each language.
 * Soft hyphens (U+00AD) are kept for display and ignored when searching and sorting.
 * @examples ["Digitale Dienste", {"de": "Digitale Dienste", "en": "Digital services", "de-simple": "Dienste im Internet"}]
 */
export type Text = string | LocalizedText;

/**
 * A point or span in time, as exactly as it is known and not more exactly.
 * Decade `202X`, year `2021`, month `2021-03`, day `2021-03-15`, quarter `2021-Q1`, half-year `2021-H1`,
 * season `2021-spring|summer|autumn|winter`, part of a year `2021-early|mid|late`; the parts also follow a month or quarter as in `2021-04-late`.
 * Add `~` for "about" and `?` for "uncertain". Intervals: `2021/2023`, `2021/..` (open end), `../2021` (until). `unknown` where a form has the field and its answer is lost.
 * @examples ["2021", "2021-Q1", "2021-H1~", "2021-late", "2021-03-15", "../2021-06"]
 */
export type Time = string;

/**
 * A length of time in ISO 8601: `P10M`, `P5Y`, `P1Y6M`; an interval of two `P6M/P12M`; one-sided `../P3M` (at most) or `P1Y/..` (at least).
 * `unknown` where a form has the field and its answer is lost.
 * @examples ["P10M", "P6M/P12M", "P1Y/.."]
 */
export type Duration = string;

/** A grade. `unknown`: the form asks, the answer is lost. */
export type Level = 'low' | 'medium' | 'high' | 'unknown';

/** The state of a project. Only this decides how its state is drawn. */
export type Status = 'idea' | 'emerging' | 'planned' | 'running' | 'done' | 'paused' | 'stopped' | 'unknown';

/** What an entry in the list of projects is. */
export type ProjectKind = 'project' | 'service' | 'cross-cutting' | 'not-a-project';

/** Who may see an entry. `internal` entries must not be in a public file. */
export type Visibility = 'public' | 'internal';

/** A list of texts; `[]` says "none", `"unknown"` says that the answer is lost, a missing key says that nothing is stated. */
export type TextList = Text[] | 'unknown';

/** A list of ids; `[]` says "none", `"unknown"` says that the answer is lost. */
export type IdList = string[] | 'unknown';

/** A footnote with its own visibility. */
export interface Note {
  /** What the footnote says. */
  text: Text;
  /** `internal` keeps the note out of a public file. */
  visibility?: Visibility;
}

/** Where a fact was read. */
export interface Source {
  /** Title of the document, or the id of one in `documents`. */
  document: Text;
  /** Page or pages as printed. @examples ["29", "12-14"] */
  page?: string;
  /** Section, chapter, figure or table. @examples ["5.1", "Abbildung 10"] */
  section?: string;
}

/** What anything can carry besides its own facts. */
export interface Annotated {
  /** A footnote. */
  note?: Text | Note;
  /** Where the facts were read. */
  sources?: Source[];
  /** The keys of this object that a person concluded rather than read; views mark them. @examples [["title", "actionFields"]] */
  inferred?: string[];
}

/** A link. Allowed are http, https, mailto, tel and addresses relative to the data file. */
export interface Link {
  /** What the link leads to. */
  title: Text;
  /** The address. */
  url: string;
}

/** An amount of money; bands, levels and figures are not converted into each other. */
export interface Money {
  /** At least, in `currency`. */
  min?: number;
  /** At most, in `currency`. */
  max?: number;
  /** ISO 4217 code. @default "EUR" */
  currency?: string;
  /** Budget year or years. @examples ["2024"] */
  year?: Time;
  /** The document's own words. */
  text?: Text;
  /** A level instead of figures. */
  level?: Level;
  /** What the amount depends on. */
  conditional?: Text;
}
