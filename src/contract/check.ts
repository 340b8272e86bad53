// Reads unknown data by the contract's types into a copy that holds only what the types allow, and reports the rest.
// The input may be frozen, a proxy, circular or full of throwing getters: every value is read once, none is changed.
import { bareKey, expected, neutral, understood } from './expected.js';
import type { Path, Report } from './findings.js';
import type { ProblemCode } from './problems.js';
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
  /** May refuse (undefined) or change a text of a named kind, such as a time. */
  text(kind: string, value: string, path: Path): string | undefined;
  /** Sees every object when it has been read; false leaves it out. `refused`: the texts that `text` refused, by key. */
  object(shape: string, fields: Fields, path: Path, refused: ReadonlyMap<string, string>): boolean;
}

/** A limit was passed: nothing can be drawn. */
export class Stop extends Error {
  readonly code: ProblemCode;
  readonly limit: number;
  constructor(code: ProblemCode, limit: number) {
    super(code);
    this.code = code;
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

const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;
const ABSENT = Symbol();

/** Reads `input` as `root`. Throws `Stop` when a limit is passed. */
export function check(input: unknown, root: Kind, word: Kind, report: Report, limits: Limits, rules: Rules): Checked {
  const path: (string | number)[] = [];
  const ancestors: unknown[] = [];
  const places = new Map<unknown, number[]>();
  const spoilt = new Set<unknown>();
  let refused = new Map<string, string>();
  let values = limits.values;
  let size = limits.size;

  function refuse(code: ProblemCode, found?: unknown, kind?: Kind): undefined {
    report(code, path, {
      ...(found !== undefined && { found }),
      words: { key: path.at(-1) ?? '', ...(kind && { expected: expected(kind) }) },
    });
  }

  /** Reads what stands under a key. `kind` null: keep it as it is. */
  function descend(holder: object, key: string | number, kind: Kind | null, needed = false): unknown {
    path.push(key);
    let result: unknown;
    try {
      const value = (holder as Fields)[key];
      const absent = value === undefined ? !Array.isArray(holder) : value === null && needed;
      result = absent ? ABSENT : visit(value, kind);
      // Whatever was meant: what may be internal must not become public by a slip.
      if (result === undefined && kind?.name === 'Visibility' && value !== null) result = 'internal';
    } catch (error) {
      if (error instanceof Stop) throw error;
      refuse('unreadable');
      if (kind?.name === 'Visibility') result = 'internal';
    }
    path.pop();
    return result;
  }

  function visit(value: unknown, kind: Kind | null): unknown {
    values -= 1;
    if (values < 0) throw new Stop('too-many-values', limits.values);
    if (typeof value !== 'object' || value === null) {
      if (typeof value === 'string') size -= value.length;
      if (size < 0) throw new Stop('too-large', limits.size);
      return kind ? plain(value, kind) : kept(value);
    }
    if (path.length >= limits.depth) throw new Stop('too-deep', limits.depth);
    if (ancestors.includes(value)) return refuse('circular');
    ancestors.push(value);
    try {
      if (Array.isArray(value)) return kind && !kind.list ? mismatch(value, kind) : list(value, kind?.list ?? null);
      if (kind?.map || !kind) return copy(value, () => kind?.map ?? null);
      return object(value, kind);
    } finally {
      ancestors.pop();
    }
  }

  const kept = (value: unknown): unknown =>
    typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value) ? value : refuse('unreadable');

  function plain(value: unknown, kind: Kind): unknown {
    if (kind.values.includes(value as string) || (value === null && kind.null)) return value;
    if (typeof value === 'boolean' && kind.boolean) return value;
    if (typeof value === 'string') {
      if (kind.text) return accept(value, kind);
      const meant = understood(value, kind);
      if (meant === undefined) return mismatch(value, kind);
      report(typeof meant === 'string' ? 'spelling' : 'quoted-value', path, { found: value, words: { value: String(meant) } });
      return meant;
    }
    if (!Number.isFinite(value)) return mismatch(value, kind);
    if (kind.number) return value;
    if (!kind.text) return mismatch(value, kind);
    refuse('number-as-text', value);
    return accept(String(value), kind);
  }

  function accept(text: string, kind: Kind): string | undefined {
    const result = rules.text(kind.name, text, path);
    if (result === undefined) refused.set(String(path.at(-1)), text);
    return result;
  }

  /** A value of the wrong type, which may still be readable. */
  function mismatch(value: unknown, kind: Kind): unknown {
    const bare = typeof value === 'string' || Number.isFinite(value);
    if (kind.list && path.length === 1 && kind.list.shapes[0]?.required.includes('id')) return refuse('collection-not-a-list', value);
    if (value === null) return typeof path.at(-1) === 'number' ? refuse('wrong-type', value, kind) : refuse('null-value', value);
    if (kind.values.includes(1)) return refuse('unknown-version', value);
    if (kind.list) {
      refuse('not-a-list', value);
      const isText = kind.list.languages && typeof value === 'object';
      if (!kind.list.text || !(bare || isText)) return undefined;
      const only = [isText ? texts(value) : String(value)];
      places.set(only, [-1]);
      return only;
    }
    const shape = kind.shapes.find(bareKey);
    if (bare && shape) {
      const key = bareKey(shape) as string;
      report('bare-value', path, { found: value, words: { key } });
      return complete({ [key]: String(value), ...(shape.name === 'Link' && { title: String(value) }) }, shape, () => true);
    }
    if (typeof value !== 'string' || kind.values.length === 0) return refuse('wrong-type', value, kind);
    const options = kind.values.map(String);
    const words = { values: options.join(', '), expected: expected(kind) };
    report(kind.number ? 'wrong-type' : 'not-in-list', path, { found: value, words, meant: [value, options] });
    return undefined;
  }

  function object(value: object, kind: Kind): unknown {
    const [shape] = kind.shapes;
    const keys = Object.keys(value);
    if (shape && !(kind.languages && !keys.some((key) => shape.keys.has(key)))) return fields(value, keys, shape);
    return kind.languages ? texts(value) : mismatch(value, kind);
  }

  function list(value: unknown[], kind: Kind | null): unknown[] {
    const { length } = value;
    if (path.length === 1 && path[0] === 'projects' && length > limits.projects) throw new Stop('too-many-projects', limits.projects);
    if (length > values) throw new Stop('too-many-values', limits.values);
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
      if (key === '__proto__') {
        report('unsafe-key', [...path, key], { words: { key } });
        continue;
      }
      const entry = read(value, key, kindOf(key));
      if (entry !== undefined && entry !== ABSENT) result[key] = entry;
    }
    return result;
  }

  function texts(value: object): Fields {
    return copy(
      value,
      (key) => {
        if (key.startsWith('x-')) return null;
        if (!LANGUAGE.test(key)) report('unknown-language', [...path, key], { words: { key } });
        return word;
      },
      (holder, key, kind) => {
        const text = descend(holder, key, kind);
        return typeof text === 'string' ? text : undefined;
      },
    );
  }

  function fields(value: object, keys: string[], shape: Shape): Fields | undefined {
    const outer = refused;
    refused = new Map();
    const missing = shape.required.filter((key) => !keys.includes(key));
    const meant = new Set<string | undefined>(keys);
    const result = copy(
      value,
      (key) => {
        const kind = shape.keys.get(key);
        if (kind || key.startsWith('x-')) return kind ?? null;
        meant.add(report('unknown-key', [...path, key], { words: { key }, meant: [key, shape.keys.keys()], needed: missing }));
        return null;
      },
      (holder, key, kind) => {
        const entry = descend(holder, key, kind, shape.required.includes(key as string));
        if (entry === ABSENT) meant.delete(key as string);
        return entry;
      },
      keys,
    );
    const done = complete(result, shape, (key) => meant.has(key));
    refused = outer;
    return done;
  }

  /** Lets the rules see an object and fills what it needs to be used; undefined: it can't be used. */
  function complete(result: Fields, shape: Shape, reported: (key: string) => boolean): Fields | undefined {
    if (!rules.object(shape.name, result, path, refused)) return undefined;
    for (const key of shape.required) {
      if (Object.hasOwn(result, key)) continue;
      if (key === 'id' && reported(key)) spoilt.add(result);
      if (key !== 'id' && !reported(key)) report('missing-key', path, { words: { key } });
      const value = neutral(shape.keys.get(key) as Kind);
      if (value === undefined) return undefined;
      result[key] = value;
    }
    return result;
  }

  return { value: visit(input, root), places, spoilt };
}
