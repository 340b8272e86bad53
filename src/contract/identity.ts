// Gives every thing an id of its own.
import type { Checked, Fields } from './check.js';
import type { Report } from './findings.js';
import { type Placed, placed } from './places.js';

/** All things of a kind by id, for instance `projects`. */
export type Index = ReadonlyMap<string, ReadonlyMap<string, Placed>>;

const SHARP: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Lower-case ASCII with hyphens from a title: `Straßen & Wege` becomes `strassen-wege`. */
function slug(title: unknown): string {
  const text = typeof title === 'string' ? title : String(Object.values((title ?? {}) as Fields)[0] ?? '');
  return text
    .slice(0, 200)
    .replace(/\u00ad/g, '')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => SHARP[letter] as string)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 40)
    .replace(/-+$/, '');
}

/** The things of a strategy by kind, each with its place. */
function collect(strategy: Fields, places: Checked['places']): Map<string, Placed[]> {
  const things = new Map<string, Placed[]>();
  const add = (kind: string, { item, path }: Placed, key = kind): Placed[] => {
    const found = placed(places, item[key], [...path, key]);
    const all = things.get(kind) ?? [];
    for (const entry of found) all.push(entry);
    things.set(kind, all);
    return found;
  };
  const root: Placed = { item: strategy, path: [] };
  for (const kind of ['projects', 'audiences', 'units', 'criteria', 'matrices', 'indicators', 'tables', 'documents', 'forms'])
    add(kind, root);
  for (const field of add('actionFields', root)) {
    add('goals', field);
    for (const topic of add('topics', field)) {
      add('goals', topic);
      add('measures', topic);
    }
  }
  return things;
}

/** Marks one kind of things. An id that is stated is never given to another. */
function mark(things: readonly Placed[], kind: string, spoilt: Checked['spoilt'], report: Report): Map<string, Placed> {
  const byId = new Map<string, Placed>();
  const stated = new Set<unknown>(things.map(({ item }) => item.id));
  // Where the search for a free mark went on last, so that many equal ids don't take for ever.
  const counts = new Map<string, number>();
  for (const thing of things) {
    const { item, path } = thing;
    const id = item.id as string | undefined;
    if (!id || byId.has(id)) {
      const base = id || slug(item.title) || slug(item.label) || kind.replace(/s$/, '');
      let count = counts.get(base) ?? 1;
      let own = id ? `${base}~${++count}` : base;
      while (stated.has(own) || byId.has(own)) own = `${base}~${++count}`;
      counts.set(base, count);
      item.id = own;
      if (id) report('duplicate-id', [...path, 'id'], { found: id, words: { mark: own } });
      else if (!spoilt.has(item)) report('missing-id', path, { words: { mark: own } });
    }
    byId.set(item.id as string, thing);
  }
  return byId;
}

/** Gives ids where they are missing or taken, and finds everything by its id. */
export function identify(strategy: Fields, { places, spoilt }: Checked, report: Report): Index {
  const things = collect(strategy, places);
  const index = new Map([...things].map(([kind, entries]) => [kind, mark(entries, kind, spoilt, report)]));
  for (const { item, path } of index.get('projects')?.values() ?? []) {
    mark(
      placed(places, item.milestones, [...path, 'milestones']).filter((milestone) => milestone.item.id !== undefined),
      'milestones',
      spoilt,
      report,
    );
  }
  for (const { item, path } of index.get('forms')?.values() ?? []) {
    const bands = (item.bands ?? {}) as Fields;
    mark(placed(places, bands.duration, [...path, 'bands', 'duration']), 'options', spoilt, report);
    mark(placed(places, bands.budget, [...path, 'bands', 'budget']), 'options', spoilt, report);
    mark(placed(places, item.audienceKinds, [...path, 'audienceKinds']), 'options', spoilt, report);
  }
  return index;
}
