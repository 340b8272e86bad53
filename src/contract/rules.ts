// What a schema can't say about a single object or text.
import type { Fields, Rules } from './check.js';
import type { Path, Report } from './findings.js';
import { isSafeLink } from './links.js';
import { suggestTime } from './problems/time-hint.js';
import { parseDuration, parseTime, type TimePoint } from './time.js';

/** Keys whose texts are set in narrow places. */
const LABELS = ['title', 'label', 'one', 'many', 'low', 'high'];
/** A run of letters that no hyphen, soft or hard, breaks. */
const LONG_WORD = /\p{L}{25,}/u;
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;
const HEX = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;

/** The time under a key, if it is one. */
export function timeAt(fields: Fields, key: string): TimePoint | null {
  const text = fields[key];
  return typeof text === 'string' ? parseTime(text) : null;
}

/** Whether all of `a` is before all of `b`. */
export function isBefore(a: TimePoint | null, b: TimePoint | null): boolean {
  return a !== null && b !== null && a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}

export function rules(report: Report): Rules {
  function labels(fields: Fields, path: Path): void {
    for (const key of LABELS) {
      const value = fields[key];
      if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) continue;
      const texts =
        typeof value === 'string'
          ? [[[key], value] as const]
          : Object.entries(value).map(([language, text]) => [[key, language], text] as const);
      if ((key === 'title' || key === 'label') && !texts.some(([, text]) => String(text).trim())) {
        report('empty-title', [...path, key], { found: value });
      }
      for (const [place, text] of texts) {
        const word = LONG_WORD.exec(String(text))?.[0];
        if (word) report('long-word', [...path, ...place], { found: text, words: { word } });
      }
    }
  }

  /** Keeps the words of times that can't be read. */
  function keepWords(fields: Fields, refused: ReadonlyMap<string, string>): void {
    if (fields.text === undefined && refused.size > 0) fields.text = [...refused.values()].join(' – ');
  }

  function drop(fields: Fields, key: string): void {
    delete fields[key];
  }

  const byShape: Readonly<Record<string, (fields: Fields, path: Path) => void>> = {
    Strategy(fields, path) {
      if (typeof fields.lang !== 'string' || LANGUAGE.test(fields.lang)) return;
      report('unknown-language', [...path, 'lang'], { found: fields.lang, words: { key: fields.lang } });
      drop(fields, 'lang');
    },
    When: order,
    PlannedTime: order,
  };

  function order(fields: Fields, path: Path): void {
    if (isBefore(timeAt(fields, 'end'), timeAt(fields, 'start'))) report('end-before-start', [...path, 'end'], { found: fields.end });
  }

  return {
    text(kind, value, path) {
      if (value === 'unknown' || (kind !== 'Time' && kind !== 'Duration')) return value;
      if (kind === 'Time' ? parseTime(value) : parseDuration(value)) return value;
      const meant = kind === 'Time' ? suggestTime(value) : undefined;
      report(kind === 'Time' ? 'unreadable-time' : 'unreadable-duration', path, {
        found: value,
        ...(meant !== undefined && { words: { nearest: meant } }),
      });
      return undefined;
    },
    object(shape, fields, path, refused) {
      labels(fields, path);
      if (shape === 'When' || shape === 'Milestone' || shape === 'Money') keepWords(fields, refused);
      byShape[shape]?.(fields, path);
      if (typeof fields.color === 'string' && !HEX.test(fields.color)) {
        report('invalid-color', [...path, 'color'], { found: fields.color });
        drop(fields, 'color');
      }
      if (shape !== 'Link' || typeof fields.url !== 'string' || isSafeLink(fields.url)) return true;
      report('refused-link', [...path, 'url'], { found: fields.url });
      return false;
    },
  };
}
