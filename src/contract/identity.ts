// Gives every thing an id of its own.
import type { Checked, Fields } from './check.js';
import type { Report } from './findings.js';
import { type Placed, placed } from './places.js';
import type { Path } from './problems.js';

/** All things of a kind by id, for instance `projects`. */
export type Index = ReadonlyMap<string, ReadonlyMap<string, Placed>>;

/** What stands at the top of a file and has ids. */
const COLLECTIONS = 'projects actionFields audiences units criteria matrices indicators tables documents forms'.split(' ');

/** Lower-case ASCII with hyphens from a title: `Straßen & Wege` becomes `strassen-wege`. */
function slug(title: unknown): string {
  const text = typeof title === 'string' ? title : String(Object.values((title ?? {}) as Fields)[0] ?? '');
  return text
    .slice(0, 60)
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/\u00df/g, 'ss')
    .normalize('NFKD')
    .replace(/([aou])\u0308/g, '$1e')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Gives ids to the things of one kind where they are missing or taken. A stated id is never given to another thing. */
function mark(things: readonly Placed[], spoilt: Checked['spoilt'], report: Report): Map<string, Placed> {
  const byId = new Map<string, Placed>();
  const stated = new Set(things.map(({ item }) => item.id));
  // Where the search for a free mark stopped last, so that many equal ids don't take for ever.
  const counts = new Map<string, number>();
  for (const thing of things) {
    const { item, path } = thing;
    const id = String(item.id ?? '');
    let own = id || slug(item.title ?? item.label) || 'x';
    if (!id || byId.has(id)) {
      const base = own;
      let count = counts.get(base) ?? 1;
      while (byId.has(own) || stated.has(own)) own = `${base}~${++count}`;
      counts.set(base, count);
      item.id = own;
      if (id) report('duplicate-id', [...path, 'id'], { mark: own }, [id]);
      else if (!spoilt.has(item)) report('missing-key', [...path, 'id'], { key: 'id' }, ['']);
    }
    byId.set(own, thing);
  }
  return byId;
}

/** Gives ids where they are missing or taken, and finds everything by its id. */
export function identify(strategy: Fields, { places, spoilt }: Checked, report: Report): Index {
  const things = new Map<string, Placed[]>();
  const add = (kind: string, { item, path }: Placed): Placed[] => {
    const found = placed(places, item[kind], [...path, kind]);
    const all = things.get(kind) ?? [];
    for (const entry of found) all.push(entry);
    things.set(kind, all);
    return found;
  };
  for (const kind of COLLECTIONS) add(kind, { item: strategy, path: [] });
  const topics = (things.get('actionFields') as Placed[]).flatMap((field) => add('topics', field));
  for (const holder of [...(things.get('actionFields') as Placed[]), ...topics]) {
    add('goals', holder);
    add('measures', holder);
  }
  const index = new Map([...things].map(([kind, entries]) => [kind, mark(entries, spoilt, report)]));

  const apart = (holder: unknown, key: string, path: Path): void => {
    const entries = placed(places, (holder as Fields | undefined)?.[key], [...path, key]);
    mark(
      entries.filter(({ item }) => item.id !== undefined),
      spoilt,
      report,
    );
  };
  for (const { item, path } of things.get('projects') as Placed[]) apart(item, 'milestones', path);
  for (const { item, path } of things.get('forms') as Placed[]) {
    apart(item, 'audienceKinds', path);
    apart(item.bands, 'duration', [...path, 'bands']);
    apart(item.bands, 'budget', [...path, 'bands']);
  }
  return index;
}
