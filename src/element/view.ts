// What an element hands to its view's pure functions.
import type { Locale } from '../locale/locale.js';
import type { Finding } from '../model/facets.js';
import type { Filters } from '../model/filter.js';
import type { Kind, StrategyModel } from '../model/strategy-model.js';
import type { Selection, ViewState } from './state.js';

/** Width in px at a 16 px font of one line of text; `weight` as in CSS, `size` in px at a 16 px font. */
export type MeasureText = (text: string, size: number, weight: number) => number;

export interface ViewContext {
  model: StrategyModel;
  locale: Locale;
  /** Width of the container in px at a 16 px font. */
  width: number;
  /** The reader's day in whole days since 1970-01-01. */
  today: number;
  measureText: MeasureText;
  state: ViewState;
  /** What the filters leave. */
  finding: Finding;
  /** Address of the page with this chosen, to copy; null without `deep-link`. */
  linkTo(selected: Selection): string | null;
  /** Laid out for paper. */
  print: boolean;
  /** Level of the view's own heading, 1 to 6; parts below it are one level down. */
  headingLevel: number;
}

/** What a rendered view can ask of its element. */
export interface ViewActions {
  /** Chooses a thing, or with the chosen one again or null, nothing. */
  select(kind: Kind, id: string): void;
  deselect(): void;
  /** Chooses a thing and brings it into view. */
  show(kind: Kind, id: string): void;
  toggle(key: string): void;
  /** Changes some filters and keeps the others. */
  filter(filters: Partial<Filters>): void;
}
