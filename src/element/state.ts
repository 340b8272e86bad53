// What a reader does to a view, as data. One pure reducer; elements and links only send actions.
import { type Filters, noFilters } from '../model/filter.js';
import type { Kind } from '../model/strategy-model.js';

export interface Selection {
  kind: Kind;
  id: string;
}

export interface ViewState {
  selected: Selection | null;
  filters: Filters;
  /** Keys of parts that the reader opened or closed against the view's default. */
  toggled: ReadonlySet<string>;
  /** The last change came from elsewhere, where it has been said aloud. */
  quiet: boolean;
}

export type Action =
  | { type: 'select'; selected: Selection | null }
  /** Changes some filters and keeps the others. */
  | { type: 'filter'; filters: Partial<Filters> }
  /** What the elements of a group have in common has changed elsewhere. */
  | { type: 'share'; selected: Selection | null; filters: Filters }
  /** Opens what is closed by default, closes what is open by default. */
  | { type: 'toggle'; key: string };

export const initialState: ViewState = { selected: null, filters: noFilters, toggled: new Set(), quiet: false };

export function reduce(state: ViewState, action: Action): ViewState {
  switch (action.type) {
    case 'select':
      return same(state.selected, action.selected) ? state : { ...state, selected: action.selected, quiet: false };
    case 'filter':
      return { ...state, filters: { ...state.filters, ...action.filters }, quiet: false };
    case 'share':
      return { ...state, selected: action.selected, filters: action.filters, quiet: true };
    case 'toggle': {
      const toggled = new Set(state.toggled);
      if (!toggled.delete(action.key)) toggled.add(action.key);
      return { ...state, toggled };
    }
  }
}

export function same(a: Selection | null, b: Selection | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);
}

/** `project:dms` as the attribute `selected` has it; null for anything else. */
export function parseSelection(value: string | null | undefined): Selection | null {
  const text = `${value}`;
  const at = text.indexOf(':');
  return at > 0 && at < text.length - 1 ? { kind: text.slice(0, at) as Kind, id: text.slice(at + 1) } : null;
}
