// Which projects a reader is looking for.
import type { Status } from '../contract/strategy.js';
import type { ProjectModel, UnitModel } from './strategy-model.js';
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
  const wanted = search && fold(search);
  const at = wanted ? fold(text).indexOf(wanted) : -1;
  if (at < 0) return null;
  /** Shortest beginning of the text that has so many letters when folded. */
  const reach = (letters: number): number => {
    let [low, high] = [0, text.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (fold(text.slice(0, middle)).length < letters) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return [at === 0 ? 0 : reach(at + 1) - 1, reach(at + wanted.length)];
}

/** What a search looks in, folded once: readers type letter by letter. */
function wordsOf(project: ProjectModel): string {
  const { title, about, topics } = project;
  project.words ??= fold(
    [title, ...about, ...[...topics, ...unitsOf(project)].map((item) => item.title)].map((text) => text.value).join('|'),
  );
  return project.words;
}

const unitsOf = ({ responsible }: ProjectModel): readonly UnitModel[] => (Array.isArray(responsible) ? responsible : []);

/** What a filter by lists compares: the status, or ids. */
export const keysOf = {
  status: ({ status }: ProjectModel): readonly string[] => [status],
  actionFields: ({ actionFields }: ProjectModel) => actionFields.map(({ id }) => id),
  units: (project: ProjectModel) => unitsOf(project).map(({ id }) => id),
  audiences: ({ audiences }: ProjectModel) => audiences.map(({ id }) => id),
};

export type FacetKey = keyof typeof keysOf;
export type Test = (project: ProjectModel) => boolean;

/** Each filter that is set, alone. */
export function testsOf(filters: Filters): { key: FacetKey | null; test: Test }[] {
  const { from, to } = filters;
  const wanted = fold(filters.search);
  const lists = (Object.keys(keysOf) as FacetKey[]).flatMap((key) => {
    const chosen = new Set<string>(filters[key]);
    return chosen.size > 0 ? [{ key, test: (project: ProjectModel) => keysOf[key](project).some((one) => chosen.has(one)) }] : [];
  });
  return [
    ...lists,
    ...(from === null && to === null ? [] : [{ key: null, test: (project: ProjectModel) => isWithin(project, from, to) }]),
    ...(wanted ? [{ key: null, test: (project: ProjectModel) => wordsOf(project).includes(wanted) }] : []),
  ];
}

/** A test for projects; `null` when nothing is filtered, so that callers can skip it. */
export function projectFilter(filters: Filters): Test | null {
  const tests = testsOf(filters);
  return tests.length > 0 ? (project) => tests.every(({ test }) => test(project)) : null;
}

/** What has no date is in no period. */
function isWithin({ when }: ProjectModel, from: number | null, to: number | null): boolean {
  if (!when.placed) return false;
  const first = when.start?.earliest ?? Number.NEGATIVE_INFINITY;
  const last = when.end ? (when.end.latest ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  return first <= (to ?? Number.POSITIVE_INFINITY) && last >= (from ?? Number.NEGATIVE_INFINITY);
}
