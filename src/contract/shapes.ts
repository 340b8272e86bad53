// Reads the generated table of types into what check.ts walks. The notation is explained in scripts/shapes.mjs.
import { type Notation, SHAPES } from './shapes.generated.js';

/** What a value may be: one type, or a union with all its alternatives put together. */
export interface Kind {
  /** Name in the contract where the rules know it (`Time`, `Link` …), else the notation. */
  name: string;
  /** The alternatives in the notation: `s`, `=running`, `[Goal` …; an object with known keys is `{`. */
  parts: string[];
  /** Kind of the entries of a list. */
  list?: Kind;
  /** Kind of the values under any key. */
  map?: Kind;
  shape?: Shape;
  /** Whether the key must be there. */
  isNeeded?: boolean;
}

/** An object with known keys. */
export interface Shape {
  name: string;
  keys: Map<string, Kind>;
  needed: string[];
}

/** Builds a kind and all that it needs. */
export function kindOf(type: Notation, name = String(type)): Kind {
  const kind: Kind = { name, parts: [] };
  if (typeof type === 'string') {
    for (const part of type.split('|')) {
      const named = SHAPES[part];
      const { parts, ...more }: Kind = named ? kindOf(named, part) : { name, parts: [part] };
      Object.assign(kind, more);
      kind.parts.push(...parts);
      if (part[0] === '[') kind.list = kindOf(part.slice(1));
    }
    return kind;
  }
  if (Array.isArray(type)) return { name, parts: ['['], list: kindOf(type[0] as Notation) };
  if (type['*']) return { name, parts: ['{'], map: kindOf(type['*']) };
  const keys = new Map<string, Kind>();
  for (const [key, each] of Object.entries(type) as [string, string | Notation[]][]) {
    const isNeeded = each[0] === '!';
    keys.set(key, { ...kindOf(isNeeded ? each.slice(1) : each), isNeeded });
  }
  const needed = [...keys.keys()].filter((key) => keys.get(key)?.isNeeded);
  return { name, parts: ['{'], shape: { name, keys, needed } };
}
