// What a place expects, in words and for values that only almost fit.

import { EXPECTED } from './problems/words.js';
import type { Sentence } from './problems.js';
import type { Kind, Shape } from './shapes.js';

/** What a place expects: `eine Zahl / { … } / "unknown"`. */
export function expected(kind: Kind): Sentence {
  const { text, number } = EXPECTED;
  const values = kind.values.map((value) => JSON.stringify(value));
  const words = (language: keyof Sentence): string =>
    [
      kind.text && text[language],
      kind.number && number[language],
      kind.boolean && 'true / false',
      kind.list && '[ … ]',
      (kind.map || kind.shapes[0]) && '{ … }',
      ...values,
    ]
      .filter(Boolean)
      .join(' / ');
  return { de: words('de'), en: words('en') };
}

/** The key that a bare value stands for where an object is expected: a project's title, a source's document. */
export function bareKey({ keys, required }: Shape): string | undefined {
  const [key = '', ...more] = required.filter((name) => name !== 'id');
  return more.length === 0 && keys.get(key)?.languages ? key : undefined;
}

/** What a missing key is read as; undefined: the object can't be without it. */
export function neutral(kind: Kind): unknown {
  if (kind.list) return [];
  if (kind.languages || kind.text === 'i') return '';
  if (kind.values.includes('related')) return 'related';
  // A matrix without an axis is still a matrix.
  return kind.name === 'Axis' ? { criteria: [] } : undefined;
}

/** A text where none belongs, but one that can be understood: `"3"`, `"true"`, `"Running"`; else undefined. */
export function understood(text: string, kind: Kind): string | number | boolean | undefined {
  const bare = text.trim().toLowerCase();
  if (kind.boolean && /^(true|false)$/.test(bare)) return bare === 'true';
  const number = Number(bare);
  if (/^-?\d{1,15}(\.\d+)?$/.test(bare) && (kind.number || kind.values.includes(number))) return number;
  return kind.values.find((value) => value === bare);
}
