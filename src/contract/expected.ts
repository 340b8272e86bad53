// What a place expects, in words and for values that only almost fit.

import { EXPECTED } from './problems/words.js';
import type { Sentence } from './problems.js';
import type { Kind, Shape } from './shapes.js';

/** What a place expects: `eine Zahl / ein Objekt { … }`. */
export function expected(kind: Kind): Sentence {
  const { text, number, list, object } = EXPECTED;
  const types = [kind.text && text, kind.number && number, kind.list && list, (kind.map || kind.shapes[0]) && object];
  const values = [...kind.values.map((value) => JSON.stringify(value)), ...(kind.boolean ? ['true', 'false'] : [])];
  const words = (language: 0 | 1): string => [...types.flatMap((type) => (type ? [type[language]] : [])), ...values].join(' / ');
  return { de: words(0), en: words(1) };
}

/** The key that a bare value stands for where an object is expected: a project's title, a source's document. */
export function bareKey({ keys, required }: Shape): string | undefined {
  const needed = required.filter((key) => key !== 'id');
  return needed.length === 1 && keys.get(needed[0] as string)?.languages ? needed[0] : undefined;
}

/** What a missing key is read as; undefined: the object can't be without it. */
export function neutral(kind: Kind): unknown {
  if (kind.list) return [];
  if (kind.languages || kind.text === 'i') return '';
  if (kind.values.includes('related')) return 'related';
  // A matrix without an axis is still a matrix.
  return kind.shapes[0]?.name === 'Axis' ? { criteria: [] } : undefined;
}

/** A text where none belongs, but one that can be understood: `"3"`, `"true"`, `"Running"`; else undefined. */
export function understood(text: string, kind: Kind): string | number | boolean | undefined {
  const bare = text.trim().toLowerCase();
  if (kind.boolean && (bare === 'true' || bare === 'false')) return bare === 'true';
  const number = Number(bare);
  if (/^-?\d{1,15}(\.\d+)?$/.test(bare) && (kind.number || kind.values.includes(number))) return number;
  return kind.values.find((value) => value === bare);
}
