// What a reader can filter by, with how many projects each choice would leave.
import type { Status } from '../contract/strategy.js';
import { type FacetKey, type Filters, keysOf, type Test, testsOf } from './filter.js';
import type { ProjectModel, StrategyModel, TextModel } from './strategy-model.js';

export interface FacetOption {
  /** Id, or the status. */
  key: string;
  /** Null for a status: its word is the interface's. */
  title: TextModel | null;
  /** Projects that have it and pass every other filter. */
  count: number;
  chosen: boolean;
}

export interface Facet {
  key: FacetKey;
  options: FacetOption[];
}

/** Under way first. */
const statusOrder: readonly Status[] = ['running', 'planned', 'emerging', 'idea', 'paused', 'unknown', 'done', 'stopped'];

/** What a reader finds. */
export interface Finding {
  /** Whether a project is a hit; null when nothing is filtered. */
  fits: Test | null;
  hits: readonly ProjectModel[];
  /** A facet with fewer than two choices is none. */
  facets: Facet[];
  /** What is left out is hidden, not only dimmed. */
  only: boolean;
}

/** From so many projects on, hits alone are easier to read than hits among what is dimmed. */
const manyProjects = 50;

export function findingOf({ projects, actionFields, units, audiences }: StrategyModel, filters: Filters): Finding {
  const tests = testsOf(filters);
  const items = { status: statusOrder.map((id) => ({ id, title: null })), actionFields, units, audiences };
  const keys = Object.keys(keysOf) as FacetKey[];
  const counts = new Map(keys.map((key) => [key, new Map<string, number>()]));
  const hits: ProjectModel[] = [];
  for (const project of projects) {
    const failed = tests.filter(({ test }) => !test(project));
    if (failed.length === 0) hits.push(project);
    for (const [facet, count] of counts) {
      // A choice widens its own list; the other filters stay.
      const passes = failed.every(({ key }) => key === facet);
      for (const key of keysOf[facet](project)) count.set(key, (count.get(key) ?? 0) + Number(passes));
    }
  }
  const found = new Set(hits);
  return {
    fits: tests.length > 0 ? (project) => found.has(project) : null,
    hits,
    facets: keys
      .map((key) => ({
        key,
        options: items[key].flatMap(({ id, title }) => {
          const [count, chosen] = [counts.get(key)?.get(id), (filters[key] as readonly string[]).includes(id)];
          return count !== undefined || chosen ? [{ key: id, title, count: count ?? 0, chosen }] : [];
        }),
      }))
      .filter(({ options }) => options.length > 1),
    only: filters.only ?? projects.length >= manyProjects,
  };
}
