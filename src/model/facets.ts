// What a reader can filter by, with how many projects each choice would leave.
import type { Status } from '../contract/strategy.js';
import { type Filters, projectFilter } from './filter.js';
import type { ProjectModel, StrategyModel, TextModel } from './strategy-model.js';

export type FacetKey = 'status' | 'actionFields' | 'units' | 'audiences';

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

const keysOf: Record<FacetKey, (project: ProjectModel) => readonly string[]> = {
  status: ({ status }) => [status],
  actionFields: ({ actionFields }) => actionFields.map(({ id }) => id),
  units: ({ responsible }) => (Array.isArray(responsible) ? responsible.map(({ id }) => id) : []),
  audiences: ({ audiences }) => audiences.map(({ id }) => id),
};

/** A facet with fewer than two choices is none. */
export function facetsOf(model: StrategyModel, filters: Filters): Facet[] {
  const items: Record<FacetKey, { key: string; title: TextModel | null }[]> = {
    status: statusOrder.map((key) => ({ key, title: null })),
    actionFields: model.actionFields.map(({ id: key, title }) => ({ key, title })),
    units: model.units.map(({ id: key, title }) => ({ key, title })),
    audiences: model.audiences.map(({ id: key, title }) => ({ key, title })),
  };
  return (Object.keys(keysOf) as FacetKey[])
    .map((facet) => {
      const counts = new Map<string, number>();
      const used = new Set<string>();
      const passes = projectFilter({ ...filters, [facet]: [] }) ?? (() => true);
      for (const project of model.projects) {
        const passing = passes(project);
        for (const key of keysOf[facet](project)) {
          used.add(key);
          if (passing) counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
      const chosen: readonly string[] = filters[facet];
      const options = items[facet]
        .filter(({ key }) => used.has(key) || chosen.includes(key))
        .map((item) => ({ ...item, count: counts.get(item.key) ?? 0, chosen: chosen.includes(item.key) }));
      return { key: facet, options };
    })
    .filter(({ options }) => options.length > 1);
}
