// Which projects a reader is looking for.
import type { Status } from '../contract/strategy.js';
import type { ProjectModel } from './strategy-model.js';
import { plain } from './text.js';

/** Empty lists and words let everything through. */
export interface Filters {
  status: readonly Status[];
  actionFields: readonly string[];
  units: readonly string[];
  audiences: readonly string[];
  /** First and last day, whole days since 1970-01-01; what certainly lies outside is left out. */
  from: number | null;
  to: number | null;
  search: string;
  /** What is left out is hidden, not only dimmed; null: as the view finds best. */
  only: boolean | null;
}

export const noFilters: Filters = { status: [], actionFields: [], units: [], audiences: [], from: null, to: null, search: '', only: null };

export function isFiltering({ status, actionFields, units, audiences, from, to, search }: Filters): boolean {
  return [status, actionFields, units, audiences].some((list) => list.length > 0) || from !== null || to !== null || fold(search) !== '';
}

/** Without case, soft hyphens, hyphens, spaces and accents; ä is found by a, ae and ä alike. */
export function fold(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/([aou])e/g, '$1')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s\u2010-\u2015-]/g, '');
}

/** Where the words that a reader looks for stand in a text, as they are written there; null if nowhere. */
export function findIn(text: string, search: string): [start: number, end: number] | null {
  const wanted = fold(search);
  const at = wanted ? fold(text).indexOf(wanted) : -1;
  if (at < 0) return null;
  /** Shortest beginning of the text that has so many letters when folded. */
  const reach = (letters: number, from: number): number => {
    let end = from;
    while (end < text.length && fold(text.slice(0, end)).length < letters) end += 1;
    return end;
  };
  const start = at === 0 ? 0 : reach(at + 1, 0) - 1;
  return [start, reach(at + wanted.length, start)];
}

/** A test for projects; `null` when nothing is filtered, so that callers can skip it. */
export function projectFilter(filters: Filters): ((project: ProjectModel) => boolean) | null {
  if (!isFiltering(filters)) return null;
  const { status, actionFields, units, audiences, from, to } = filters;
  const wanted = fold(filters.search);
  const among = (ids: readonly string[], items: readonly { id: string }[]): boolean =>
    ids.length === 0 || items.some(({ id }) => ids.includes(id));
  return (project) =>
    (status.length === 0 || status.includes(project.status)) &&
    among(actionFields, project.actionFields) &&
    among(units, Array.isArray(project.responsible) ? project.responsible : []) &&
    among(audiences, project.audiences) &&
    isWithin(project, from, to) &&
    (wanted === '' || fold(`${project.title.value} ${project.description?.value ?? ''}`).includes(wanted));
}

/** What has no date is in no period. */
function isWithin({ when }: ProjectModel, from: number | null, to: number | null): boolean {
  if (from === null && to === null) return true;
  if (!when.placed) return false;
  const first = when.start?.earliest ?? Number.NEGATIVE_INFINITY;
  const last = when.end ? (when.end.latest ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  return first <= (to ?? Number.POSITIVE_INFINITY) && last >= (from ?? Number.NEGATIVE_INFINITY);
}
