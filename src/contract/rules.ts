// What a schema can't say about a single object or text.
import { type Fields, LANGUAGE, type Rules } from './check.js';
import type { Report } from './findings.js';
import { isSafeLink } from './links.js';
import { isBefore, timeAt } from './order.js';
import { suggestTime } from './problems/time-hint.js';
import type { Path } from './problems.js';
import { type Reference, TARGETS } from './references.js';
import { parseDuration, parseTime } from './time.js';

/** Keys whose texts stand in narrow places. */
const LABELS = ['title', 'label', 'one', 'many', 'low', 'high'];
/** A run of letters that nothing breaks. */
const LONG_WORD = /\p{L}{25,}/u;

/** Whether a colour has less than 3:1 against white, so that fields can't be seen (WCAG 1.4.11). */
function isWeak(hex: string): boolean {
  const digits = hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05) < 3;
}

export function rules(report: Report, references: Reference[]): Rules {
  function label(key: string, value: unknown, path: Path): void {
    const texts: [string | null, unknown][] = typeof value === 'string' ? [[null, value]] : Object.entries(value as Fields);
    const isEmpty = texts.every(([, text]) => !String(text).trim());
    if (isEmpty && (key === 'title' || key === 'label')) report('missing-key', [...path, key], { key }, [value]);
    for (const [language, text] of texts) {
      const word = LONG_WORD.exec(String(text))?.[0];
      if (word) report('long-word', language === null ? [...path, key] : [...path, key, language], { word }, [text]);
    }
  }

  /** Takes out what must not be used. */
  function reject(code: 'unknown-language' | 'invalid-color', fields: Fields, key: string, path: Path): void {
    const value = fields[key] as string;
    report(code, [...path, key], { key: value }, [value]);
    delete fields[key];
  }

  return {
    text(kind, value, path) {
      const key = path.findLast((each) => typeof each === 'string') as string;
      if (kind === 's' && TARGETS[key] && value !== 'unknown') references.push({ id: value, key, path: [...path] });
      const isTime = kind === 'Time';
      if (value === 'unknown' || !(isTime || kind === 'Duration') || (isTime ? parseTime(value) : parseDuration(value))) return true;
      const nearest = isTime && suggestTime(value);
      report('unreadable-time', path, nearest ? { nearest } : {}, [value]);
      return false;
    },
    object(shape, fields, path, refused) {
      const { color, lang, url } = fields;
      for (const key of LABELS) if (typeof fields[key] === 'string' || typeof fields[key] === 'object') label(key, fields[key], path);
      // The words of a time that can't be read are shown instead of it.
      if (fields.text === undefined && refused.length > 0) fields.text = refused.join(' – ');
      if (isBefore(timeAt(fields, 'end'), timeAt(fields, 'start'))) report('end-before-start', [...path, 'end'], {}, [fields.end]);
      if (typeof lang === 'string' && !LANGUAGE.test(lang)) reject('unknown-language', fields, 'lang', path);
      if (typeof color === 'string') {
        if (!/^#([\da-f]{3}){1,2}$/i.test(color)) reject('invalid-color', fields, 'color', path);
        else if (isWeak(color)) report('weak-color', [...path, 'color'], {}, [color]);
      }
      if (shape !== 'Link' || typeof url !== 'string' || isSafeLink(url)) return true;
      report('refused-link', [...path, 'url'], {}, [url]);
      return false;
    },
  };
}
