// Gives every thing an id of its own.
import type { Fields, Thing } from './check.js';
import type { Report } from './findings.js';

/** Things by id: of a kind, such as `projects`, or of a kind in one project or form, such as `milestones3`. */
export type Index = (kind: string) => Map<string, Thing>;

/** Lower-case ASCII with hyphens from a title: `Straßen & Wege` becomes `strassen-wege`. */
function slug(title: unknown): string {
  const text = typeof title === 'string' ? title : String(Object.values((title ?? {}) as Fields)[0] ?? '');
  return text
    .slice(0, 60)
    .toUpperCase() // makes two letters of one sharp s
    .toLowerCase()
    .normalize('NFKD')
    .replace(/([aou])\u0308/g, '$1e')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Gives ids where they are missing or taken, and finds everything by its id. A stated id is never given to another thing. */
export function identify(things: Thing[], report: Report): Index {
  const all = new Map<string, Map<string, Thing>>();
  const index: Index = (kind) => all.get(kind) ?? (all.set(kind, new Map()).get(kind) as Map<string, Thing>);
  // Milestones and a form's options are unique in their project or form, the others in the file.
  const scopeOf = ({ path }: Thing): string => {
    const kind = path.at(-2) as string;
    return /^(milestones|duration|budget|audienceKinds)$/.test(kind) ? kind + path[1] : kind;
  };
  function add(id: string, thing: Thing): void {
    index(scopeOf(thing)).set(id, thing);
    index(thing.path.at(-2) as string).set(id, thing);
  }
  // An action field's own goals come before those of its topics.
  things.sort((a, b) => a.path.length - b.path.length);
  const unnamed = things.filter((thing) => {
    const { id } = thing.item as { id?: string };
    if (!id || index(scopeOf(thing)).has(id)) return id !== undefined;
    add(id, thing);
    return false;
  });
  // Where the search for a free mark stopped last, so that many equal ids don't take for ever.
  const counts = new Map<string, number>();
  for (const thing of unnamed) {
    const { item, path } = thing;
    const scope = scopeOf(thing);
    const base = String(item.id || slug(item.title ?? item.label) || 'x');
    const counter = `${scope} ${base}`;
    let own = base;
    let count = counts.get(counter) ?? 1;
    while (index(scope).has(own)) own = `${base}~${++count}`;
    counts.set(counter, count);
    if (item.id) report('duplicate-id', [...path, 'id'], { id: base, mark: own }, [item.id]);
    item.id = own;
    add(own, thing);
  }
  return index;
}
