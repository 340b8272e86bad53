// Reads unknown data by the contract's types into a copy that holds only what the types allow, and reports the rest.
// The input may be frozen, a proxy, circular or full of throwing getters: every value is read once, none is changed.
import { bareKey, expected, neutral, understood } from './expected.js';
import type { Report } from './findings.js';
import { nearest } from './nearest.js';
import type { Path, ProblemCode } from './problems.js';
import { type Kind, kindOf, type Shape } from './shapes.js';

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

/** An object that may have an id, and the path to it in the input. */
export interface Thing {
  item: Fields;
  path: Path;
}

/** What the rules add to the reading. */
export interface Rules {
  /** Whether a text of a named kind, such as a time, can be used. */
  text(kind: string, value: string, path: Path): boolean;
  /** Sees every object when it has been read; false leaves it out. `refused`: the texts that `text` refused. */
  object(shape: string, fields: Fields, path: Path, refused: readonly string[]): boolean;
}

/** A limit was passed: nothing can be drawn. */
export class Stop extends Error {
  readonly limit: keyof Limits;
  constructor(limit: keyof Limits) {
    super(limit);
    this.limit = limit;
  }
}

/** BCP 47, as far as a page needs it. */
export const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

const isNumber = (value: unknown): value is number => Number.isFinite(value);
/** What only almost fits, but is of a simple type. */
const isBare = (value: unknown): value is string | number => typeof value === 'string' || isNumber(value);
const takesText = ({ name, parts }: Kind): boolean => name === 'i' || parts.includes('s');
const isOwn = (key: string): boolean => key.startsWith('x-');

/** Reads `input` as a strategy. Throws `Stop` when a limit is passed. */
export function check(input: unknown, report: Report, limits: Limits, rules: Rules): { value: unknown; things: Thing[] } {
  const path: (string | number)[] = [];
  const ancestors: unknown[] = [];
  const things: Thing[] = [];
  const word: Kind = { name: 'L', parts: ['s'] };
  let refused: string[] = [];
  let { values, size } = limits;

  /** Always undefined: the value can't be used. */
  function refuse(code: ProblemCode, ...found: unknown[]): undefined {
    report(code, path, { key: path.at(-1) ?? '' }, found);
  }

  /** Reads what stands under a key. `kind` undefined: keep it as it is. */
  function descend(holder: object, key: string | number, kind?: Kind, needed = false): unknown {
    path.push(key);
    let result: unknown;
    let stated = true;
    try {
      const value = (holder as Fields)[key];
      stated = value !== null && value !== undefined;
      if (!stated && needed) report('missing-key', path.slice(0, -1), { key });
      else if (stated || value === null || Array.isArray(holder)) result = visit(value, kind);
    } catch (error) {
      if (error instanceof Stop) throw error;
      refuse('unreadable');
    }
    path.pop();
    // Whatever was meant: what may be internal must not become public by a slip.
    return result === undefined && stated && kind?.name === 'Visibility' ? 'internal' : result;
  }

  function visit(value: unknown, kind?: Kind): unknown {
    values -= 1;
    if (values < 0) throw new Stop('values');
    if (typeof value !== 'object' || value === null) {
      if (typeof value === 'string') size -= value.length;
      if (size < 0) throw new Stop('size');
      if (kind) return plain(value, kind);
      return isBare(value) || typeof value === 'boolean' || value === null ? value : refuse('unreadable', value);
    }
    if (path.length >= limits.depth) throw new Stop('depth');
    if (ancestors.includes(value)) return refuse('unreadable');
    ancestors.push(value);
    try {
      if (Array.isArray(value)) return kind && !kind.list ? mismatch(value, kind) : list(value, kind?.list);
      return kind && !kind.map ? object(value, kind) : copy(value, () => kind?.map);
    } finally {
      ancestors.pop();
    }
  }

  function plain(value: unknown, kind: Kind): unknown {
    const { name, parts } = kind;
    const isText = typeof value === 'string';
    const type = isText ? `=${value}` : isNumber(value) ? 'n' : typeof value === 'boolean' ? 'b' : value === null && '0';
    if ((type && parts.includes(type)) || (value === 1 && parts.includes('1'))) return value;
    if (!isText || !takesText(kind)) return mismatch(value, kind);
    if (name === 'i' && !value) return refuse('missing-key', value);
    if (rules.text(name, value, path)) return value;
    refused.push(value);
    return undefined;
  }

  /** A value of the wrong type, which may still be readable. */
  function mismatch(value: unknown, kind: Kind): unknown {
    const { parts, list, shape } = kind;
    if (path.length === 1 && list?.shape?.required.includes('id')) return refuse('collection-not-a-list', value);
    if (value === null && typeof path.at(-1) === 'string') return refuse('null-value', value);
    if (parts.includes('1') && value !== '1') return refuse('unknown-version', value);
    const meant = readAnyway(value, kind);
    const words = { expected: expected(kind), value: JSON.stringify(meant) ?? '' };
    const options = parts.filter((part) => part[0] === '=').map((part) => part.slice(1));
    report(
      meant === undefined ? 'wrong-type' : 'converted',
      path,
      words,
      [value],
      typeof value === 'string' ? [value, options] : undefined,
    );
    if (Array.isArray(meant)) return meant.map((entry) => (typeof entry === 'string' ? plain(entry, list as Kind) : entry));
    if (typeof meant === 'object') return complete(meant as Fields, shape as Shape);
    return typeof meant === 'string' ? plain(meant, kind) : meant;
  }

  /** The value that was probably meant. */
  function readAnyway(value: unknown, kind: Kind): unknown {
    const { list, shape } = kind;
    if (list && takesText(list)) {
      if (isBare(value)) return [String(value)];
      if (list.parts.includes('L') && typeof value === 'object' && value !== null) return [texts(value)];
    }
    if (isNumber(value) && takesText(kind)) return String(value);
    const meant = typeof value === 'string' ? understood(value, kind) : undefined;
    const key = bareKey(shape);
    return meant ?? (key && isBare(value) ? { [key]: String(value) } : undefined);
  }

  function object(value: object, kind: Kind): unknown {
    const { parts, shape } = kind;
    const hasTexts = parts.includes('L');
    const keys = Object.keys(value);
    if (shape && (!hasTexts || keys.some((key) => shape.keys.has(key)))) return fields(value, keys, shape);
    return hasTexts ? texts(value) : mismatch(value, kind);
  }

  function list(value: unknown[], kind?: Kind): unknown[] {
    const { length } = value;
    if (path.length === 1 && path[0] === 'projects' && length > limits.projects) throw new Stop('projects');
    if (length > values) throw new Stop('values');
    const result: unknown[] = [];
    for (let index = 0; index < length; index++) {
      const entry = descend(value, index, kind);
      if (entry !== undefined || !kind || kind.parts.includes('0')) result.push(entry ?? null);
    }
    return result;
  }

  /** Copies an object; a key whose value can't be used is left out. */
  function copy(value: object, kindUnder: (key: string) => Kind | undefined, keys = Object.keys(value), needed: string[] = []): Fields {
    const result: Fields = {};
    for (const key of keys) {
      // It would become the prototype of whatever it is copied to.
      if (key === '__proto__') {
        report('unknown-key', [...path, key], { key });
        continue;
      }
      const entry = descend(value, key, kindUnder(key), needed.includes(key));
      if (entry !== undefined) result[key] = entry;
    }
    return result;
  }

  function texts(value: object): Fields {
    const result = copy(value, (key) => {
      if (isOwn(key)) return undefined;
      if (!LANGUAGE.test(key)) report('unknown-language', [...path, key], {}, [key]);
      return word;
    });
    for (const key in result) if (typeof result[key] !== 'string') delete result[key];
    return result;
  }

  function fields(value: object, keys: string[], shape: Shape): Fields | undefined {
    const outer = refused;
    refused = [];
    let missing = shape.required.filter((key) => !keys.includes(key));
    const kindUnder = (key: string): Kind | undefined => {
      const kind = shape.keys.get(key);
      if (kind || isOwn(key)) return kind;
      const meant = nearest(key, missing);
      report(meant ? 'misspelled-key' : 'unknown-key', [...path, key], { key }, [], [key, meant ? missing : shape.keys.keys()]);
      // It is not reported as missing as well.
      missing = missing.filter((each) => each !== meant);
      return undefined;
    };
    const result = copy(value, kindUnder, keys, shape.required);
    for (const key of missing) report('missing-key', path, { key });
    const isUsable = rules.object(shape.name, result, path, refused);
    refused = outer;
    return isUsable ? complete(result, shape) : undefined;
  }

  /** Fills what an object needs to be used; undefined: it can't be used. */
  function complete(result: Fields, shape: Shape): Fields | undefined {
    for (const key of shape.required) {
      const value = result[key] ?? neutral(shape.keys.get(key) as Kind);
      if (value === undefined) return undefined;
      result[key] = value;
    }
    if (shape.keys.has('id')) things.push({ item: result, path: [...path] });
    return result;
  }

  return { value: visit(input, kindOf('Strategy')), things };
}
