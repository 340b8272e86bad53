// References by id, and what can only be judged when they are known.
import type { Fields, Thing } from './check.js';
import type { Report } from './findings.js';
import { identify } from './identity.js';
import { isBefore, timeAt } from './order.js';
import type { Path } from './problems.js';
import { addDuration, parseDuration } from './time.js';

/** What ids under a key refer to. */
export const TARGETS: Readonly<Record<string, string>> = {
  actionFields: 'actionFields',
  topics: 'topics',
  audiences: 'audiences',
  criteria: 'criteria',
  projects: 'projects',
  project: 'projects',
  dependsOn: 'projects',
  partOf: 'projects',
  responsible: 'units',
  parent: 'units',
  form: 'forms',
  durationBand: 'duration',
  budgetBand: 'budget',
  audienceKind: 'audienceKinds',
};

/** A text that may be a reference, and the path to it in the input. */
export interface Reference {
  id: string;
  key: string;
  path: Path;
}

/** Reports references to nothing and in circles, and scores and milestones that don't fit. */
export function judge(things: Thing[], references: Reference[], report: Report): void {
  const index = identify(things, report);
  const holders = new Map(things.map((thing) => [thing.path.join(), thing]));
  /** The project, unit … that a path leads into. */
  const holderOf = (path: Path): Thing => holders.get(path.slice(0, 2).join()) as Thing;

  /** Every reference that closes a circle, once; found without recursion and in time proportional to the references. */
  function circles(key: string): void {
    const left = new Map<Thing, Reference[]>();
    for (const reference of references.filter((each) => each.key === key)) {
      const holder = holderOf(reference.path);
      left.get(holder)?.push(reference) ?? left.set(holder, [reference]);
    }
    for (const list of left.values()) list.reverse();
    /** Places on the way; -1: done. */
    const places = new Map<Thing, number>();
    for (const start of left.keys()) {
      if (places.has(start)) continue;
      const way = [start];
      places.set(start, 0);
      for (let thing: Thing | undefined = start; thing; thing = way.at(-1)) {
        const reference = left.get(thing)?.pop();
        const next = reference && index(TARGETS[key] as string).get(reference.id);
        const place = next && places.get(next);
        if (!reference) {
          places.set(thing, -1);
          way.pop();
        } else if (next && place === undefined) places.set(next, way.push(next) - 1);
        else if (next && place !== undefined && place >= 0) {
          const ring = [...way.slice(place, place + 8), next].map(({ item }) => String(item.id).slice(0, 16)).join(' → ');
          report('cycle', reference.path, { ring }, [reference.id]);
        }
      }
    }
  }

  const scales = new Map<string, number[]>();
  for (const [id, { item }] of index('criteria')) {
    const values = ((item.scale ?? []) as { value: number }[]).map(({ value }) => value);
    // Zero says that there is no bonus.
    if (item.bonus && values.length > 0) values.push(0);
    scales.set(
      id,
      values.sort((a, b) => a - b),
    );
  }

  function score(id: string, scored: unknown, path: Path): void {
    references.push({ id, key: 'criteria', path });
    const isObject = typeof scored === 'object';
    const value = (isObject ? (scored as Fields).value : scored) as number;
    const [min = -Infinity] = scales.get(id) ?? [];
    const max = scales.get(id)?.at(-1) ?? Infinity;
    if (value < min || value > max) report('score-outside', isObject ? [...path, 'value'] : path, { min, max }, [value]);
  }

  function milestone({ item, path }: Thing): void {
    const when = (holderOf(path).item.when ?? {}) as Fields;
    const start = timeAt(when, 'start');
    const length = parseDuration(String(when.duration));
    const end = timeAt(when, 'end') ?? (start && length && !when.ongoing ? addDuration(start, length) : null);
    const date = timeAt(item, 'date');
    if (isBefore(date, start) || isBefore(end, date)) report('milestone-outside', [...path, 'date'], {}, [item.date]);
  }

  for (const thing of things) {
    const { item, path } = thing;
    const scores = path[0] === 'projects' ? ((item.scores ?? {}) as Fields) : {};
    if (path.length > 2 && path[2] === 'milestones') milestone(thing);
    else for (const id in scores) score(id, scores[id], [...path, 'scores', id]);
  }
  for (const { id, key, path } of references) {
    const kind = TARGETS[key] as string;
    let known = index(kind);
    // Bands and kinds of audiences are options of the project's form, or of any when it names none.
    const form = /Band|Kind/.test(key) && holderOf(path).item.form;
    if (form) {
      const place = index('forms').get(form as string)?.path[1];
      if (place === undefined) continue;
      known = index(kind + place);
    }
    if (!known.has(id)) report('unknown-reference', path, { id, kind }, [id], [id, known.keys()]);
  }
  for (const key of ['dependsOn', 'partOf', 'parent']) circles(key);
}
