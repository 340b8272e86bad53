// How projects hang together in the picture: what is chosen, what it waits for and what waits for it, as lines or as letters.
import { type Steps, stepsAlong } from '../../model/dependencies.js';
import type { ActionFieldModel, Item, ItemModel, ProjectModel } from '../../model/strategy-model.js';
import { type Connector, connect } from './connectors.layout.js';
import type { RoadmapLayout } from './roadmap.layout.js';

/** A project, and one that needs it. */
export interface Edge {
  from: ProjectModel;
  to: ProjectModel;
  /** Of the chosen project itself, of one that hangs on it over further steps, or any other. */
  rank: 'direct' | 'further' | 'other';
  /** Cannot be as the file says. */
  wrong: boolean;
}

export interface Relations {
  chosen: ProjectModel | null;
  needs: Steps;
  enables: Steps;
  /** All that hangs on what is chosen; of a field or a topic, chosen in another view, its projects. */
  related: ReadonlySet<ProjectModel>;
  lines: readonly Connector[];
  /** Instead of lines, where they would be too many or where there is no room for them. */
  letters: ReadonlyMap<ProjectModel, string>;
}

/** From so many relations on, letters are easier to follow than lines. */
const manyRelations = 6;

/** @param all the lines of all projects, not only of the chosen one */
export function relationsOf(layout: RoadmapLayout, item: ItemModel | null, all: boolean): Relations {
  const chosen = (item as Item | null)?.kind === 'project' ? (item as ProjectModel) : null;
  const needs = chosen ? stepsAlong(chosen, 'dependsOn') : new Map();
  const enables = chosen ? stepsAlong(chosen, 'enables') : new Map();
  const { projects = [], further = [] } = (item ?? {}) as Partial<ActionFieldModel>;
  const related = new Set(chosen ? [...needs.keys(), ...enables.keys()] : [...projects, ...further]);
  const hanging = chosen ? [...related] : [];
  const isDrawn = (one: ProjectModel): boolean => layout.lanes.some(({ bars }) => bars.some(({ project }) => project === one));
  const lettered = layout.narrow || (!all && (layout.tablet || hanging.length >= manyRelations || !hanging.every(isDrawn)));
  const edges = lettered || (!chosen && !all) ? [] : edgesOf(layout, chosen, needs, enables, all);
  return {
    chosen,
    needs,
    enables,
    related,
    lines: edges.length ? connect(layout, edges, chosen) : [],
    letters: new Map(lettered ? hanging.map((project, i) => [project, letterOf(i)]) : []),
  };
}

/** a to z, then aa, ab. */
const letterOf = (i: number): string => (i > 25 ? letterOf(Math.floor(i / 26) - 1) : '') + String.fromCharCode(97 + (i % 26));

function edgesOf({ order, conflicts }: RoadmapLayout, chosen: ProjectModel | null, needs: Steps, enables: Steps, all: boolean): Edge[] {
  const on = (steps: Steps, one: ProjectModel): boolean => one === chosen || steps.has(one);
  const edges = order.flatMap((to) =>
    to.dependsOn.flatMap((from): Edge[] => {
      const hangs = [needs, enables].some((steps) => on(steps, from) && on(steps, to));
      const rank = from === chosen || to === chosen ? 'direct' : hangs ? 'further' : 'other';
      const wrong = conflicts.some(({ project, needed }) => project === to && needed === from);
      return from === to || (rank === 'other' && !all) ? [] : [{ from, to, rank, wrong }];
    }),
  );
  // What matters most chooses its way first, and lies above the others.
  const ranks = ['direct', 'further', 'other'];
  return edges.sort((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank));
}
