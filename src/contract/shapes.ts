// Reads the generated table of types into what check.ts walks. The notation is explained in scripts/shapes.mjs.
import { SHAPES } from './shapes.generated.js';

/** What a value may be: one type, or a union with all its alternatives put together. */
export interface Kind {
  /** Name in the contract, where it has one: `Time`, `Project` … */
  name: string;
  /** `i`: a text that isn't empty. */
  text: '' | 's' | 'i';
  number: boolean;
  boolean: boolean;
  null: boolean;
  /** Allowed values of a closed list. */
  values: (string | number)[];
  /** One text for each language. */
  languages: boolean;
  /** Kind of the entries of a list. */
  list: Kind | null;
  /** Kind of the values under any key. */
  map: Kind | null;
  /** Objects with known keys. */
  shapes: Shape[];
}

/** An object with known keys. */
export interface Shape {
  name: string;
  keys: Map<string, Kind>;
  required: string[];
}

/** Builds the kind named `root` and all that it needs. */
export function kindOf(root: string): Kind {
  const known = new Map<string, Kind>();

  function named(name: string): Kind {
    const found = known.get(name);
    if (found) return found;
    const kind: Kind = {
      name,
      text: '',
      number: false,
      boolean: false,
      null: false,
      values: [],
      languages: false,
      list: null,
      map: null,
      shapes: [],
    };
    known.set(name, kind);
    const line = SHAPES[name] ?? name;
    if (line.includes(':')) kind.shapes.push(shape(name, line));
    else for (const part of line.split('|')) add(kind, part);
    return kind;
  }

  function add(kind: Kind, part: string): void {
    const rest = part.slice(1);
    if (part[0] === '=') kind.values.push(rest);
    else if (part[0] === '[') kind.list = named(rest);
    else if (part[0] === '{') kind.map = named(rest);
    else if (part === 's' || part === 'i') kind.text = part;
    else if (part === 'n') kind.number = true;
    else if (part === 'b') kind.boolean = true;
    else if (part === '0') kind.null = true;
    else if (part === '1') kind.values.push(1);
    else if (part === 'L') kind.languages = true;
    else join(kind, named(part));
  }

  function join(kind: Kind, other: Kind): void {
    kind.text ||= other.text;
    kind.languages ||= other.languages;
    kind.list ??= other.list;
    kind.values.push(...other.values);
    kind.shapes.push(...other.shapes);
  }

  function shape(name: string, line: string): Shape {
    const required: string[] = [];
    const keys = new Map<string, Kind>();
    for (const entry of line.split(',')) {
      const [key = '', type = ''] = entry.split(':');
      const bare = key.replace('!', '');
      if (bare !== key) required.push(bare);
      keys.set(bare, named(type));
    }
    return { name, keys, required };
  }

  return named(root);
}
