// Reads the generated table of types into what check.ts walks. The notation is explained in scripts/shapes.mjs.
import { ANNOTATED, SHAPES } from './shapes.generated.js';

/** What a value may be: one type, or a union with all its alternatives put together. */
export interface Kind {
  /** Name in the contract where the rules know it (`Time`, `Link` …), else that of the table. */
  name: string;
  /** The alternatives in the notation: `s`, `=running`, `[Goal` …; an object with known keys is `{`. */
  parts: string[];
  /** Kind of the entries of a list. */
  list?: Kind;
  /** Kind of the values under any key. */
  map?: Kind;
  shape?: Shape;
}

/** An object with known keys. */
export interface Shape {
  name: string;
  keys: Map<string, Kind>;
  required: string[];
}

/** Builds the kind named `name` and all that it needs. */
export function kindOf(name: string): Kind {
  const kind: Kind = { name, parts: [] };
  const line = SHAPES[name] ?? name;
  if (line.includes(':')) {
    const keys = new Map<string, Kind>();
    const required: string[] = [];
    for (const entry of line.replace('&', ANNOTATED).split(',')) {
      const [key = '', needed, type = ''] = entry.split(/(!?):/);
      keys.set(key, kindOf(type));
      if (needed) required.push(key);
    }
    return { ...kind, parts: ['{'], shape: { name, keys, required } };
  }
  for (const part of line.split('|')) {
    const rest = part.slice(1);
    if (SHAPES[part]) {
      const { name: _, parts, ...more } = kindOf(part);
      Object.assign(kind, more);
      kind.parts.push(...parts);
    } else kind.parts.push(part);
    if (part[0] === '[') kind.list = kindOf(rest);
    if (part[0] === '{') kind.map = kindOf(rest);
  }
  return kind;
}
