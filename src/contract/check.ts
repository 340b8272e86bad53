// Reads unknown data by the contract's types into a copy that holds only what the types allow, and reports the rest.
// The input may be frozen, a proxy, circular or full of throwing getters: every value is read once, none is changed.
import { bareKey, expected, neutral, understood } from './expected.js';
import type { Report } from './findings.js';
import { nearest } from './nearest.js';
import type { Path, ProblemCode } from './problems.js';
import type { Kind, Shape } from './shapes.js';

/** What is too much. */
export interface Limits {
  /** Characters or bytes of a file; characters in all texts of an object together. */
  size: number;
  /** Levels of objects and lists. */
  depth: number;
  projects: number;
  /** Single values: objects, lists, texts, numbers … */
  values: number;
}

export type Fields = Record<string, unknown>;

/** What the rules add to the reading. */
export interface Rules {
  /** Whether a text of a named kind, such as a time, can be used. */
  text(kind: string, value: string, path: Path): boolean;
  /** Sees every object when it has been read; false leaves it out. `refused`: the texts that `text` refused, by key. */
  object(shape: string, fields: Fields, path: Path, refused: ReadonlyMap<string, string>): boolean;
}

/** A limit was passed: nothing can be drawn. */
export class Stop extends Error {
  readonly limit: keyof Limits;
  constructor(limit: keyof Limits) {
    super(limit);
    this.limit = limit;
  }
}

export interface Checked {
  value: unknown;
  /** For lists that differ from the input: the places of their entries there; -1: the place of the list itself. */
  places: ReadonlyMap<unknown, readonly number[]>;
  /** Objects whose `id` has been reported. */
  spoilt: ReadonlySet<unknown>;
}

/** BCP 47, as far as a page needs it. */
export const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
const ABSENT = Symbol();

const isNumber = (value: unknown): value is number => Number.isFinite(value);
/** What only almost fits, but is of a simple type. */
const isBare = (value: unknown): value is string | number => typeof value === 'string' || isNumber(value);

/** Reads `input` as `root`. `word` is the kind of the texts in a text with languages. Throws `Stop` when a limit is passed. */
export function check(input: unknown, root: Kind, word: Kind, report: Report, limits: Limits, rules: Rules): Checked {
  const path: (string | number)[] = [];
  const ancestors: unknown[] = [];
  const places = new Map<unknown, number[]>();
  const spoilt = new Set<unknown>();
  let refused = new Map<string, string>();
  let { values, size } = limits;

  /** Always undefined: the value can't be used. */
  function refuse(code: ProblemCode, found: readonly unknown[] = []): undefined {
    report(code, path, { key: path.at(-1) ?? '' }, found);
  }

  /** Reads what stands under a key. `kind` null: keep it as it is. */
  function descend(holder: object, key: string | number, kind: Kind | null, needed = false): unknown {
    path.push(key);
    let result: unknown;
    let stated = true;
    try {
      const value = (holder as Fields)[key];
      stated = value !== null;
      const absent = value === undefined ? !Array.isArray(holder) : !stated && needed;
      result = absent ? ABSENT : visit(value, kind);
    } catch (error) {
      if (error instanceof Stop) throw error;
      result = refuse('unreadable');
    }
    path.pop();
    // Whatever was meant: what may be internal must not become public by a slip.
    return result === undefined && stated && kind?.name === 'Visibility' ? 'internal' : result;
  }

  function visit(value: unknown, kind: Kind | null): unknown {
    values -= 1;
    if (values < 0) throw new Stop('values');
    if (typeof value !== 'object' || value === null) {
      if (typeof value === 'string') size -= value.length;
      if (size < 0) throw new Stop('size');
      if (kind) return plain(value, kind);
      return isBare(value) || typeof value === 'boolean' || value === null ? value : refuse('unreadable', [value]);
    }
    if (path.length >= limits.depth) throw new Stop('depth');
    if (ancestors.includes(value)) return refuse('unreadable');
    ancestors.push(value);
    try {
      if (Array.isArray(value)) return kind && !kind.list ? mismatch(value, kind) : list(value, kind?.list ?? null);
      return kind && !kind.map ? object(value, kind) : copy(value, () => kind?.map ?? null);
    } finally {
      ancestors.pop();
    }
  }

  function plain(value: unknown, kind: Kind): unknown {
    if (typeof value === 'string' && kind.text && !kind.values.includes(value)) return accept(value, kind);
    const fits =
      kind.values.includes(value as string) ||
      (isNumber(value) && kind.number) ||
      (typeof value === 'boolean' && kind.boolean) ||
      (value === null && kind.null);
    return fits ? value : mismatch(value, kind);
  }

  function accept(text: string, kind: Kind): string | undefined {
    if (rules.text(kind.name, text, path)) return text;
    refused.set(String(path.at(-1)), text);
    return undefined;
  }

  /** A value of the wrong type, which may still be readable. */
  function mismatch(value: unknown, kind: Kind): unknown {
    const inList = typeof path.at(-1) === 'number';
    if (path.length === 1 && kind.list?.shapes[0]?.required.includes('id')) return refuse('collection-not-a-list', [value]);
    if (value === null && !inList) return refuse('null-value', [value]);
    if (kind.values.includes(1) && value !== '1') return refuse('unknown-version', [value]);
    const [result, shown = JSON.stringify(result)] = readAnyway(value, kind);
    if (result === undefined) {
      const options = typeof value === 'string' && ([value, kind.values.map(String)] as const);
      report('wrong-type', path, { expected: expected(kind) }, [value], options || undefined);
    } else report('converted', path, { expected: expected(kind), value: shown }, [value]);
    return kind.text && typeof result === 'string' ? accept(result, kind) : result;
  }

  /** The value that was probably meant, and how it is shown. */
  function readAnyway(value: unknown, kind: Kind): [result?: unknown, shown?: string] {
    const isText = kind.list?.languages && typeof value === 'object' && value !== null;
    if (kind.list?.text && (isText || isBare(value))) {
      const only = [isText ? texts(value) : String(value)];
      places.set(only, [-1]);
      return [only];
    }
    if (isNumber(value) && kind.text) return [String(value)];
    const meant = typeof value === 'string' ? understood(value, kind) : undefined;
    if (meant !== undefined) return [meant];
    const shape = kind.shapes.find(bareKey);
    if (!shape || !isBare(value)) return [];
    const fields: Fields = { [bareKey(shape) as string]: String(value) };
    const shown = JSON.stringify(fields);
    if (shape.required.includes('id')) spoilt.add(Object.assign(fields, { id: '' }));
    return [fields, shown];
  }

  function object(value: object, kind: Kind): unknown {
    const [shape] = kind.shapes;
    const keys = Object.keys(value);
    if (shape && (!kind.languages || keys.some((key) => shape.keys.has(key)))) return fields(value, keys, shape);
    return kind.languages ? texts(value) : mismatch(value, kind);
  }

  function list(value: unknown[], kind: Kind | null): unknown[] {
    const { length } = value;
    if (path.length === 1 && path[0] === 'projects' && length > limits.projects) throw new Stop('projects');
    if (length > values) throw new Stop('values');
    const result: unknown[] = [];
    const from: number[] = [];
    for (let index = 0; index < length; index++) {
      const entry = descend(value, index, kind);
      if (entry === undefined && kind && !kind.null) continue;
      result.push(entry ?? null);
      from.push(index);
    }
    if (result.length < length) places.set(result, from);
    return result;
  }

  /** Copies an object; a key whose value can't be used is left out. */
  function copy(value: object, kindOf: (key: string) => Kind | null, read = descend, keys = Object.keys(value)): Fields {
    const result: Fields = {};
    for (const key of keys) {
      const kind = kindOf(key);
      // It would become the prototype of whatever it is copied to.
      if (key === '__proto__') report('unknown-key', [...path, key], { key });
      const entry = key === '__proto__' ? undefined : read(value, key, kind);
      if (entry !== undefined && entry !== ABSENT) result[key] = entry;
    }
    return result;
  }

  function texts(value: object): Fields {
    const kindOf = (key: string): Kind | null => {
      const own = key.startsWith('x-');
      if (!own && !LANGUAGE.test(key)) report('unknown-language', [...path, key], {}, [key]);
      return own ? null : word;
    };
    return copy(value, kindOf, (holder, key, kind) => {
      const text = descend(holder, key, kind);
      return typeof text === 'string' ? text : undefined;
    });
  }

  function fields(value: object, keys: string[], shape: Shape): Fields | undefined {
    const outer = refused;
    refused = new Map();
    const seen = new Set(keys);
    const missing = shape.required.filter((key) => !seen.has(key));
    const kindOf = (key: string): Kind | null => {
      const kind = shape.keys.get(key);
      if (kind) return kind;
      if (key === '__proto__' || key.startsWith('x-')) return null;
      const meant = nearest(key, missing);
      report(meant ? 'misspelled-key' : 'unknown-key', [...path, key], { key }, [], [key, meant ? missing : shape.keys.keys()]);
      // It is not reported as missing as well.
      if (meant) seen.add(meant);
      return null;
    };
    const read: typeof descend = (holder, key, kind) => {
      const entry = descend(holder, key, kind, shape.required.includes(key as string));
      if (entry === ABSENT) seen.delete(key as string);
      return entry;
    };
    const result = complete(copy(value, kindOf, read, keys), shape, (key) => seen.has(key));
    refused = outer;
    return result;
  }

  /** Lets the rules see an object and fills what it needs to be used; undefined: it can't be used. */
  function complete(result: Fields, shape: Shape, reported: (key: string) => boolean): Fields | undefined {
    if (!rules.object(shape.name, result, path, refused)) return undefined;
    for (const key of shape.required) {
      if (Object.hasOwn(result, key)) continue;
      if (!reported(key)) report('missing-key', path, { key });
      if (key === 'id') spoilt.add(result);
      const value = neutral(shape.keys.get(key) as Kind);
      if (value === undefined) return undefined;
      result[key] = value;
    }
    return result;
  }

  return { value: visit(input, root), places, spoilt };
}
