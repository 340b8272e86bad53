// What a project waits for and what waits for it, over any number of steps, and where that contradicts the dates.
import type { TimePoint } from '../contract/time.js';
import type { ProjectModel } from './strategy-model.js';

/** Projects with the number of steps to them, 1 for direct ones, nearest first. */
export type Steps = ReadonlyMap<ProjectModel, number>;

/** All that can be reached from a project along one direction; the project itself never, even in a ring. */
export function stepsAlong(project: ProjectModel, next: 'dependsOn' | 'enables'): Steps {
  const steps = new Map<ProjectModel, number>([[project, 0]]);
  // A map is walked in the order of its entries, also those that come while walking: breadth first.
  for (const [one, step] of steps) for (const other of one[next]) if (!steps.has(other)) steps.set(other, step + 1);
  steps.delete(project);
  return steps;
}

export interface Contradiction {
  project: ProjectModel;
  /** What it waits for, directly. */
  needed: ProjectModel;
  /** `ring`: they wait for each other, at last. `early`: it certainly starts before what it needs has certainly ended. */
  reason: 'ring' | 'early';
}

/**
 * Dependencies that can't be as the file says, in its order. Vague dates contradict nothing that could still be true.
 */
export function contradictions(projects: readonly ProjectModel[]): Contradiction[] {
  const rings = ringsOf(projects);
  return projects.flatMap((project) =>
    project.dependsOn.flatMap((needed): Contradiction[] => {
      if (needed === project || rings.get(project) === rings.get(needed)) return [{ project, needed, reason: 'ring' }];
      const start = certain(project.when.start)?.latest ?? Number.POSITIVE_INFINITY;
      const end = certain(needed.when.end)?.earliest ?? Number.NEGATIVE_INFINITY;
      return start < end ? [{ project, needed, reason: 'early' }] : [];
    }),
  );
}

/** "About 2021" may be 2022. */
const certain = (time: TimePoint | null): TimePoint | null => (time && !time.about && !time.uncertain ? time : null);

/** A number for each project; the same number for those that wait for each other. Tarjan's way, without recursion: chains are long. */
function ringsOf(projects: readonly ProjectModel[]): Map<ProjectModel, number> {
  const found = new Map<ProjectModel, number>();
  const low = new Map<ProjectModel, number>();
  const rings = new Map<ProjectModel, number>();
  const open: ProjectModel[] = [];
  for (const root of projects) {
    if (found.has(root)) continue;
    const path: { project: ProjectModel; at: number }[] = [{ project: root, at: 0 }];
    while (path.length) {
      const step = path[path.length - 1] as (typeof path)[number];
      const { project } = step;
      if (step.at === 0) {
        found.set(project, found.size);
        low.set(project, found.get(project) as number);
        open.push(project);
      }
      const next = project.dependsOn[step.at];
      step.at += 1;
      const lower = (other: number): Map<ProjectModel, number> => low.set(project, Math.min(low.get(project) as number, other));
      if (next) {
        if (!found.has(next)) path.push({ project: next, at: 0 });
        else if (!rings.has(next)) lower(found.get(next) as number);
        continue;
      }
      path.pop();
      const before = path[path.length - 1]?.project;
      if (before) low.set(before, Math.min(low.get(before) as number, low.get(project) as number));
      if (low.get(project) !== found.get(project)) continue;
      for (let one: ProjectModel | undefined; one !== project; ) {
        one = open.pop() as ProjectModel;
        rings.set(one, found.get(project) as number);
      }
    }
  }
  return rings;
}
