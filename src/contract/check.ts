// Reads unknown data by the contract's types into a copy that holds only what the types allow, and reports the rest.
// The input may be frozen, a proxy, circular or full of throwing getters: every value is read once, none is changed.
import { bareKey, expected, neutral, understood } from './expected.js';
import type { Report } from './findings.js';
import type { Limits } from './limits.js';
import { nearest } from './nearest.js';
import { suggestTime } from './problems/time-hint.js';
import type { Path, ProblemCode } from './problems.js';
import { type Kind, kindOf, type Shape } from './shapes.js';
import { parseDuration, parseTime } from './time.js';

export type Fields = Record<string, unknown>;

/** An object that may have an id, and the path to it in the input. */
export interface Thing {
  item: Fields;
  path: Path;
}

/** Sees every object when it has been read; false leaves it out. */
export type Rule = (shape: Shape, fields: Fields, path: Path) => boolean;

/** BCP 47, as far as a page needs it. */
export const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

/** How texts of some kinds are read. */
const TIMES: Readonly<Record<string, (text: string) => unknown>> = { Time: parseTime, Duration: parseDuration };
/** What unknown keys may hold. */
const ANY: Kind = { name: '', parts: ['s', 'n', 'b', '0'] };
ANY.list = ANY;
ANY.map = ANY;
const WORD: Kind = { name: '', parts: ['s'] };

const isNumber = (value: unknown): value is number => Number.isFinite(value);
/** What only almost fits, but is of a simple type. */
const isBare = (value: unknown): value is string | number => typeof value === 'string' || isNumber(value);
const takesText = ({ name, parts }: Kind): boolean => name === 'i' || parts.includes('s');
const isOwn = (key: string): boolean => key.startsWith('x-');

/** What has been read, and what was met on the way. */
export interface Reading {
  value: unknown;
  /** Everything that may have an id. */
  things: Thing[];
  /** Of lists that are not as long as the input's: the place of each entry there, if it has one. */
  places: Map<unknown, readonly number[]>;
  /** The limit that was passed: nothing can be drawn. */
  passed: keyof Limits | undefined;
}

/** Reads `input` as a strategy. Never throws. */
export function check(input: unknown, report: Report, limits: Limits, isUsable: Rule): Reading {
  const path: (string | number)[] = [];
  const ancestors: unknown[] = [];
  const things: Thing[] = [];
  const places = new Map<unknown, readonly number[]>();
  let refused: string[] = [];
  let passed: keyof Limits | undefined;
  let { values, size } = limits;

  function stop(limit: keyof Limits): never {
    passed = limit;
    throw passed;
  }

  /** Always undefined: the value can't be used. */
  function refuse(code: ProblemCode, ...found: unknown[]): undefined {
    report(code, path, { key: path.at(-1) ?? '' }, found);
  }

  /** Reads what stands under a key. */
  function descend(holder: object, key: string | number, kind: Kind): unknown {
    path.push(key);
    let result: unknown;
    let isStated = true;
    try {
      const value = (holder as Fields)[key];
      isStated = value !== null && value !== undefined;
      if (!isStated && kind.isNeeded) report('missing-key', path.slice(0, -1), { key });
      else if (isStated || value === null || Array.isArray(holder)) result = visit(value, kind);
    } catch {
      if (passed) throw passed;
      refuse('unreadable');
    }
    path.pop();
    // Whatever was meant: what may be internal must not become public by a slip.
    return result === undefined && isStated && kind.name === 'Visibility' ? 'internal' : result;
  }

  function visit(value: unknown, kind: Kind): unknown {
    values -= 1;
    if (values < 0) stop('values');
    if (typeof value !== 'object' || value === null) return plain(value, kind);
    if (path.length >= limits.depth) stop('depth');
    ancestors.length = path.length;
    if (ancestors.includes(value)) return refuse('unreadable');
    ancestors.push(value);
    const { list: entries, map } = kind;
    if (Array.isArray(value)) return entries ? list(value, entries) : mismatch(value, kind);
    return map ? copy(value, () => map) : object(value, kind);
  }

  function plain(value: unknown, kind: Kind): unknown {
    const { name, parts } = kind;
    if (typeof value === 'string') {
      size -= value.length;
      if (size < 0) stop('size');
      if (parts.includes(`=${value}`)) return value;
      return takesText(kind) ? text(value, name) : mismatch(value, kind);
    }
    const type = isNumber(value) ? 'n' : typeof value === 'boolean' ? 'b' : value === null && '0';
    return (type && parts.includes(type)) || (value === 1 && parts.includes('1')) ? value : mismatch(value, kind);
  }

  function text(value: string, name: string): unknown {
    if (name === 'i' && !value) return refuse('missing-key', value);
    if (value === 'unknown' || TIMES[name]?.(value) !== null) return value;
    report('unreadable-time', path, { nearest: suggestTime(value) }, [value]);
    refused.push(value);
    return undefined;
  }

  /** A value of the wrong type, which may still be readable. */
  function mismatch(value: unknown, kind: Kind): unknown {
    const { parts, list: entries, shape } = kind;
    if (path.length === 0) return refuse('not-an-object', value);
    if (kind === ANY) return refuse('unreadable', value);
    if (path.length === 1 && entries?.shape?.keys.has('id')) return refuse('collection-not-a-list', value);
    if (value === null && typeof path.at(-1) === 'string') return refuse('null-value', value);
    const meant = readAnyway(value, kind);
    if (parts.includes('1') && meant === undefined) return refuse('unknown-version', value);
    const options = parts.filter((part) => part[0] === '=').map((part) => part.slice(1));
    const words = { expected: expected(kind), value: JSON.stringify(meant) };
    const isText = typeof value === 'string';
    report(meant === undefined ? 'wrong-type' : 'converted', path, words, [value], isText ? [value, options] : undefined);
    if (Array.isArray(meant)) places.set(meant, []);
    else if (typeof meant === 'object') return complete(meant as Fields, shape as Shape);
    return typeof meant === 'string' ? plain(meant, kind) : meant;
  }

  /** The value that was probably meant. */
  function readAnyway(value: unknown, kind: Kind): unknown {
    const { list: entries, shape } = kind;
    if (entries && takesText(entries)) {
      if (isBare(value)) return [String(value)];
      if (entries.parts.includes('L') && typeof value === 'object' && value !== null) return [texts(value)];
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

  function list(value: unknown[], kind: Kind): unknown[] {
    const { length } = value;
    if (path.length === 1 && path[0] === 'projects' && length > limits.projects) stop('projects');
    if (length > values) stop('values');
    const result: unknown[] = [];
    const kept: number[] = [];
    for (let index = 0; index < length; index++) {
      const entry = descend(value, index, kind);
      if (entry === undefined && !kind.parts.includes('0')) continue;
      result.push(entry ?? null);
      kept.push(index);
    }
    if (kept.length < length) places.set(result, kept);
    return result;
  }

  /** Copies an object; a key whose value can't be used is left out. */
  function copy(value: object, kindUnder: (key: string) => Kind, keys = Object.keys(value)): Fields {
    const result: Fields = {};
    for (const key of keys) {
      // It would become the prototype of whatever it is copied to.
      if (key === '__proto__') {
        report('unknown-key', [...path, key], { key });
        continue;
      }
      const entry = descend(value, key, kindUnder(key));
      if (entry !== undefined) result[key] = entry;
    }
    return result;
  }

  function texts(value: object): Fields {
    const result = copy(value, (key) => {
      if (isOwn(key)) return ANY;
      if (!LANGUAGE.test(key)) report('unknown-language', [...path, key], {}, [key]);
      return WORD;
    });
    for (const key in result) if (typeof result[key] !== 'string') delete result[key];
    return result;
  }

  function fields(value: object, keys: string[], shape: Shape): Fields | undefined {
    const outer = refused;
    refused = [];
    let missing = shape.needed.filter((key) => !keys.includes(key));
    const kindUnder = (key: string): Kind => {
      const kind = shape.keys.get(key);
      if (kind || isOwn(key)) return kind ?? ANY;
      const meant = nearest(key, missing);
      report(meant ? 'misspelled-key' : 'unknown-key', [...path, key], { key }, [], [key, meant ? missing : shape.keys.keys()]);
      // It is not reported as missing as well.
      missing = missing.filter((each) => each !== meant);
      return ANY;
    };
    const result = copy(value, kindUnder, keys);
    for (const key of missing) report('missing-key', path, { key });
    // The words of a time that can't be read are shown instead of it.
    if (refused.length > 0) result.text ??= refused.join(' – ');
    refused = outer;
    return isUsable(shape, result, path) ? complete(result, shape) : undefined;
  }

  /** Fills what an object needs to be used; undefined: it can't be used. */
  function complete(result: Fields, shape: Shape): Fields | undefined {
    for (const key of shape.needed) {
      const value = result[key] ?? neutral(shape.keys.get(key) as Kind);
      if (value === undefined) return undefined;
      result[key] = value;
    }
    if (shape.keys.has('id')) things.push({ item: result, path: [...path] });
    return result;
  }

  let value: unknown;
  try {
    value = visit(input, kindOf('Strategy'));
  } catch {
    refuse('not-an-object');
  }
  return { value, things, places, passed };
}
