// What a place expects, in words and for values that only almost fit.
import { EXPECTED } from './problems/texts.js';
import type { Kind, Shape } from './shapes.js';

/** What a place expects: `Text / { … } / "unknown"`. */
export function expected({ parts }: Kind): string {
  const words = parts.map((part) => (part[0] === '=' ? JSON.stringify(part.slice(1)) : EXPECTED[part.charAt(0)]));
  return words.filter(Boolean).join(' / ');
}

/** The key that a bare value stands for where an object is expected: a project's title, a source's document. */
export function bareKey(shape: Shape | undefined): string | undefined {
  const [key = '', ...more] = shape?.needed.filter((name) => name !== 'id') ?? [];
  return more.length === 0 && shape?.keys.get(key)?.parts.includes('L') ? key : undefined;
}

/** What a missing key is read as; undefined: the object can't be without it. */
export function neutral({ name, list, parts }: Kind): unknown {
  if (list) return [];
  if (name === 'i' || parts.includes('L')) return '';
  if (parts.includes('=related')) return 'related';
  // A matrix without an axis is still a matrix.
  return name === 'Axis' ? { criteria: [] } : undefined;
}

/** A text where none belongs, but one that can be understood: `"3"`, `"true"`, `"Running"`; else undefined. */
export function understood(text: string, { parts }: Kind): unknown {
  const bare = text.trim().toLowerCase();
  if (parts.includes('b') && /^(true|false)$/.test(bare)) return bare === 'true';
  if (/^-?\d{1,15}(\.\d+)?$/.test(bare) && (parts.includes('n') || parts.includes(bare))) return Number(bare);
  return parts.includes(`=${bare}`) ? bare : undefined;
}
