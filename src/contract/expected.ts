// What a place expects, in words and for values that only almost fit.
import type { Sentence } from './problems.js';
import type { Kind, Shape } from './shapes.js';

const WORDS: readonly (readonly [fits: (kind: Kind) => unknown, de: string, en: string])[] = [
  [(kind) => kind.text, 'ein Text', 'a text'],
  [(kind) => kind.number, 'eine Zahl', 'a number'],
  [(kind) => kind.boolean, 'true oder false', 'true or false'],
  [(kind) => kind.list, 'eine Liste', 'a list'],
  [(kind) => kind.map || kind.shapes.length > 0, 'ein Objekt', 'an object'],
];

/** What a place expects: `eine Zahl oder ein Objekt`. */
export function expected(kind: Kind): Sentence {
  const fitting = WORDS.filter(([fits]) => fits(kind));
  const values = kind.values.map((value) => `"${value}"`);
  return {
    de: [...fitting.map(([, de]) => de), ...values].join(' oder '),
    en: [...fitting.map(([, , en]) => en), ...values].join(' or '),
  };
}

/** The key that a bare value stands for where an object is expected: a project's title, a source's document. */
export function bareKey({ name, keys, required }: Shape): string | undefined {
  if (name === 'Link') return 'url';
  const needed = required.filter((key) => key !== 'id');
  return needed.length === 1 && keys.get(needed[0] as string)?.languages ? needed[0] : undefined;
}

/** What a missing key is read as; undefined: the object can't be without it. */
export function neutral(kind: Kind): unknown {
  if (kind.list) return [];
  if (kind.languages || kind.text === 'i') return '';
  if (kind.values.includes('related')) return 'related';
  const [shape] = kind.shapes;
  if (!shape) return undefined;
  const entries = shape.required.map((key) => [key, neutral(shape.keys.get(key) as Kind)] as const);
  return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
}

/** A text where none belongs, but one that can be understood: `"3"`, `"true"`, `"Running"`; else undefined. */
export function understood(text: string, kind: Kind): string | number | boolean | undefined {
  const bare = text.trim().toLowerCase();
  if (kind.boolean && (bare === 'true' || bare === 'false')) return bare === 'true';
  const number = Number(bare);
  if (/^-?\d{1,15}(\.\d+)?$/.test(bare) && (kind.number || kind.values.includes(number))) return number;
  return kind.values.find((value) => value === bare);
}
