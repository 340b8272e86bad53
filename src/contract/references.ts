// References by id, and what can only be judged when they are known.
import type { Checked, Fields } from './check.js';
import { findCycles } from './cycles.js';
import type { Report } from './findings.js';
import type { Index } from './identity.js';
import { entryPath, type Placed, placed } from './places.js';
import type { Path } from './problems.js';
import { isBefore, timeAt } from './rules.js';
import { addDuration, parseDuration } from './time.js';

/** Which keys of which things refer to which collection, where it has another name than the key. */
const REFERENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  actionFields: { audiences: '', responsible: 'units' },
  measures: { project: 'projects' },
  units: { parent: 'units' },
  indicators: { actionFields: '', projects: '' },
  documents: { projects: '' },
  projects: {
    actionFields: '',
    topics: '',
    audiences: '',
    responsible: 'units',
    dependsOn: 'projects',
    partOf: 'projects',
    form: 'forms',
  },
};

type Known = ReadonlyMap<string, unknown>;

/** Reports references to nothing and in circles, and scores, options and milestones that don't fit. */
export function judge({ places }: Checked, index: Index, report: Report): void {
  const all = (kind: string): ReadonlyMap<string, Placed> => index.get(kind) ?? new Map();

  function look(id: unknown, kind: string, path: Path, known: Known = all(kind)): void {
    if (typeof id === 'string' && id !== 'unknown' && !known.has(id)) {
      report('unknown-reference', path, { id, kind }, [id], [id, known.keys()]);
    }
  }

  /** One reference or a list of them, with the places where they stand. */
  function lookAll({ item, path }: Placed, key: string, kind: string): void {
    const value = item[key];
    const here = [...path, key];
    if (Array.isArray(value)) value.forEach((id, at) => void look(id, kind, entryPath(places, value, here, at)));
    else look(value, kind, here);
  }

  function circles(kind: string, key: string): void {
    const things = [...all(kind).values()];
    const numbers = new Map(things.map(({ item }, number) => [item.id, number]));
    const next = things.map(({ item }) => [item[key] ?? []].flat().map((id) => numbers.get(id) ?? -1));
    findCycles(next, (from, edge, ring) => {
      const { item, path } = things[from] as Placed;
      const value = item[key];
      const isList = Array.isArray(value);
      const ids = [...ring, ring[0] as number].map((node) => String(things[node]?.item.id).slice(0, 16));
      const here = [...path, key];
      const found = isList ? value[edge] : value;
      report('cycle', isList ? entryPath(places, value, here, edge) : here, { ring: ids.join(' → ') }, [found]);
    });
  }

  const ranges = new Map<string, readonly [min: number, max: number]>();
  for (const [id, { item }] of all('criteria')) {
    const scale = (item.scale ?? []) as { value: number }[];
    // Zero says that there is no bonus.
    let [min, max] = item.bonus ? [0, 0] : [Infinity, -Infinity];
    for (const { value } of scale) [min, max] = [Math.min(min, value), Math.max(max, value)];
    if (scale.length > 0) ranges.set(id, [min, max]);
  }

  function scores({ item, path }: Placed): void {
    const scored = item.scores as Fields;
    for (const id in scored) {
      const here = [...path, 'scores', id];
      look(id, 'criteria', here);
      const score = scored[id] as number | { value: number };
      const value = typeof score === 'object' ? score.value : score;
      const [min, max] = ranges.get(id) ?? [-Infinity, Infinity];
      if (value < min || value > max) report('score-outside', value === score ? here : [...here, 'value'], { min, max }, [value]);
    }
  }

  const offers = new Map<string, Known>();
  /** The options under a key of one form, or of all. */
  function offered(form: string | undefined, key: string): Known {
    const name = `${key} ${form ?? ''}`;
    const known =
      offers.get(name) ??
      new Map(
        [...(form === undefined ? all('forms').values() : [all('forms').get(form)])]
          .flatMap((holder) => (({ ...holder?.item, ...(holder?.item.bands as Fields) })[key] ?? []) as Fields[])
          .map(({ id }) => [id as string, id]),
      );
    offers.set(name, known);
    return known;
  }

  /** Bands and kinds of audiences are options of the project's form, or of any when it names none. */
  function options({ item, path }: Placed): void {
    const form = item.form as string | undefined;
    if (form !== undefined && !all('forms').has(form)) return;
    for (const [key, of] of [
      ['durationBand', 'duration'],
      ['budgetBand', 'budget'],
      ['audienceKind', 'audienceKinds'],
    ] as const) {
      if (item[key] !== undefined) look(item[key], 'forms', [...path, key], offered(form, of));
    }
  }

  function milestones({ item, path }: Placed): void {
    const when = (item.when ?? {}) as Fields;
    const start = timeAt(when, 'start');
    const length = parseDuration(String(when.duration));
    const end = timeAt(when, 'end') ?? (start && length && !when.ongoing ? addDuration(start, length) : null);
    for (const milestone of placed(places, item.milestones, [...path, 'milestones'])) {
      const date = timeAt(milestone.item, 'date');
      if (isBefore(date, start) || isBefore(end, date)) report('milestone-outside', [...milestone.path, 'date'], {}, [milestone.item.date]);
    }
  }

  for (const from in REFERENCES) {
    for (const thing of all(from).values()) {
      for (const key in REFERENCES[from]) lookAll(thing, key, REFERENCES[from][key] || key);
    }
  }
  for (const { item, path } of all('matrices').values()) {
    for (const key of ['x', 'y', 'size']) lookAll({ item: (item[key] ?? {}) as Fields, path: [...path, key] }, 'criteria', 'criteria');
  }
  for (const project of all('projects').values()) {
    for (const relation of placed(places, project.item.relatedTo, [...project.path, 'relatedTo'])) lookAll(relation, 'project', 'projects');
    scores(project);
    options(project);
    milestones(project);
  }
  circles('projects', 'dependsOn');
  circles('projects', 'partOf');
  circles('units', 'parent');
}
