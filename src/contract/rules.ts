// What a schema can't say about a single object.
import { type Fields, LANGUAGE, type Rule } from './check.js';
import type { Report } from './findings.js';
import { isSafeLink } from './links.js';
import { isBefore, timeAt } from './order.js';
import type { ProblemCode, Words } from './problems.js';
import { type Reference, TARGETS } from './references.js';

/** Keys whose texts stand in narrow places. */
const LABELS = ['title', 'label', 'one', 'many', 'low', 'high'];
/** A run of letters that nothing breaks. */
const LONG_WORD = /\p{L}{25,}/u;

/** Whether a colour has less than 3:1 against white, so that fields can't be seen (WCAG 1.4.11). */
function isWeak(hex: string): boolean {
  const color = Number.parseInt((hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex).slice(1), 16);
  const [r, g, b] = [16, 8, 0].map((at) => (((color >> at) & 255) / 255) ** 2.2) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.3;
}

/** Judges single objects, and collects what can only be judged when all of them are known. */
export const rules =
  (report: Report, references: Reference[]): Rule =>
  (shape, fields, path) => {
    const { color, lang, url } = fields;
    const wrong = (code: ProblemCode, key: string, words?: Words): void => report(code, [...path, key], words, [fields[key]]);
    for (const key of Object.keys(fields)) {
      if (!shape.keys.has(key)) continue;
      if (TARGETS[key]) references.push({ key, holder: fields, path: [...path, key] });
      if (!LABELS.includes(key)) continue;
      const value = fields[key];
      const texts = typeof value === 'string' ? { '': value } : (value as Fields);
      const isEmpty = Object.values(texts).every((text) => !String(text).trim());
      if (isEmpty && /^(title|label)$/.test(key)) wrong('missing-key', key, { key });
      for (const [language, text] of Object.entries(texts)) {
        const word = String(text).length > 24 && LONG_WORD.exec(String(text))?.[0];
        if (word) report('long-word', [...path, key, ...(language ? [language] : [])], { word }, [text]);
      }
    }
    if (isBefore(timeAt(fields, 'end'), timeAt(fields, 'start'))) wrong('end-before-start', 'end');
    if (typeof lang === 'string' && !LANGUAGE.test(lang)) {
      wrong('unknown-language', 'lang');
      delete fields.lang;
    }
    if (typeof color === 'string') {
      const isColor = /^#([\da-f]{3}){1,2}$/i.test(color);
      if (!isColor || isWeak(color)) wrong(isColor ? 'weak-color' : 'invalid-color', 'color');
      if (!isColor) delete fields.color;
    }
    if (shape.name !== 'Link' || typeof url !== 'string' || isSafeLink(url)) return true;
    wrong('refused-link', 'url');
    return false;
  };
