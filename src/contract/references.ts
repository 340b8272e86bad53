// References by id, and what can only be judged when they are known.
import type { Fields, Reading } from './check.js';
import type { Report } from './findings.js';
import { identify } from './identity.js';
import { isBefore, type Times, timeAt, timesOf } from './order.js';
import type { Path } from './problems.js';
import type { When } from './strategy.js';

/** What is referred to under a key. */
export const TARGETS: Readonly<Record<string, string>> = {
  actionFields: 'actionFields',
  topics: 'topics',
  audiences: 'audiences',
  criteria: 'criteria',
  scores: 'criteria',
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
  // These are not referred to, but compared with their project.
  milestones: 'milestones',
};

/** A key with one or several references. They stay where they are, so that millions of them cost nothing. */
export interface Reference {
  key: string;
  holder: Fields;
  /** The path to the key in the input. */
  path: Path;
}

/** Reports references to nothing and in circles, and scores and milestones that don't fit. */
export function judge({ things, places }: Reading, references: Reference[], report: Report): void {
  const index = identify(things, report);

  /** What stands under the key of a reference, each with the path to it in the input. */
  function* entriesOf({ key, holder, path }: Reference): Generator<[entry: unknown, path: Path]> {
    const value = holder[key];
    if (Array.isArray(value)) {
      const kept = places.get(value);
      for (let at = 0; at < value.length; at++) yield [value[at], path.concat(kept ? (kept[at] ?? []) : at)];
    } else if (key === 'scores') for (const id in value as Fields) yield [id, [...path, id]];
    else yield [value, path];
  }

  /** Every reference that closes a circle, once; found without recursion and in time proportional to the references. */
  function circles(key: string): void {
    const left = new Map(references.filter((each) => each.key === key).map((each) => [each.holder, entriesOf(each)]));
    /** Places on the way; -1: done. */
    const ways = new Map<Fields, number>();
    for (const start of left.keys()) {
      if (ways.has(start)) continue;
      const way = [start];
      ways.set(start, 0);
      for (let holder: Fields | undefined = start; holder; holder = way.at(-1)) {
        const [id, path]: [unknown?, Path?] = left.get(holder)?.next().value ?? [];
        const next = index(TARGETS[key] as string).get(id as string)?.item;
        const place = next && ways.get(next);
        if (!path) {
          ways.set(holder, -1);
          way.pop();
        } else if (next && place === undefined) ways.set(next, way.push(next) - 1);
        else if (next && place !== undefined && place >= 0) {
          const ring = [...way.slice(place, place + 8), next].map((item) => String(item.id).slice(0, 16)).join(' → ');
          report('cycle', path, { ring }, [id]);
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

  function score(scored: unknown, scale: number[], path: Path): void {
    const isObject = typeof scored === 'object';
    const value = (isObject ? (scored as Fields).value : scored) as number;
    const [min = value] = scale;
    const max = scale.at(-1) ?? value;
    if (value < min || value > max) report('score-outside', isObject ? [...path, 'value'] : path, { min, max }, [value]);
  }

  function milestone(item: Fields, { start, end }: Times, path: Path): void {
    const date = timeAt(item, 'date');
    if (isBefore(date, start) || isBefore(end, date)) report('milestone-outside', [...path, 'date'], {}, [item.date]);
  }

  for (const reference of references) {
    const { key, holder } = reference;
    const kind = TARGETS[key] as string;
    let known = index(kind);
    // Bands and kinds of audiences are options of the project's form, or of any when it names none.
    if (/Band|Kind/.test(key) && holder.form) {
      const place = index('forms').get(holder.form as string)?.path[1];
      if (place === undefined) continue;
      known = index(kind + place);
    }
    const times = key === 'milestones' && timesOf((holder.when ?? {}) as When);
    for (const [entry, path] of entriesOf(reference)) {
      if (times) milestone(entry as Fields, times, path);
      else if (typeof entry !== 'string' || entry === 'unknown') continue;
      else if (!known.has(entry)) report('unknown-reference', path, { id: entry, kind }, [entry], [entry, known.keys()]);
      else if (key === 'scores') score((holder.scores as Fields)[entry], scales.get(entry) as number[], path);
    }
  }
  for (const key of ['dependsOn', 'partOf', 'parent']) circles(key);
}
