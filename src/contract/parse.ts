// Text or bytes of a file to unknown data.
import { LIMITS, limitProblem } from './limits.js';
import { type Problem, problem } from './problems.js';

export interface Parsed {
  /** The data; undefined when it can't be read. */
  value: unknown;
  /** Empty or one problem; one that is not fatal comes with data. */
  problems: Problem[];
}

/** Says why a text is not JSON and where, as far as the engine's message does: V8 may show only an excerpt, WebKit nothing. */
export function explain(text: string, message: string): Problem {
  const [, position, line, column, excerpt] = /position (\d+)|line (\d+) column (\d+)|\.{3}"(.*)"\.* is not valid/s.exec(message) ?? [];
  const at = excerpt ? text.indexOf(excerpt) + 10 : Number(position ?? -1);
  const isPlaced = at >= 0 || line !== undefined;
  const isCut = isPlaced ? at === text.length : !/[\]}]\s*$/.test(text.slice(-999));
  if (/^(?!.*(token|identifier)).*(\bend\b|EOF|unterminated string)/i.test(message) || (isCut && /^\s*[[{"]/.test(text))) {
    return problem('truncated', '', {}, text.slice(-24));
  }
  const before = text.slice(0, Math.max(at, 0)).split('\n');
  const row = Number(line ?? before.length);
  const start = Number(column ?? (before.at(-1) as string).length + 1);
  const place = isPlaced ? { de: ` in Zeile ${row}, Spalte ${start}`, en: ` in line ${row}, column ${start}` } : '';
  return problem(
    'not-json',
    '',
    { place },
    text
      .split('\n', row)
      .at(-1)
      ?.slice(start - 1, start + 23),
  );
}

/**
 * Reads JSON. Bytes are UTF-8 or, where a byte order mark says so, UTF-16; anything else is read as Windows-1252 and
 * reported. Never throws.
 * @param limit the most characters or bytes that are read
 */
export function parse(input: string | ArrayBuffer | Uint8Array<ArrayBuffer>, limit: number = LIMITS.size): Parsed {
  const failed = (fatal: Problem): Parsed => ({ value: undefined, problems: [fatal] });
  const problems: Problem[] = [];
  if ((typeof input === 'string' ? input.length : input.byteLength) > limit) return failed(limitProblem('size', limit));
  let text = input as string;
  if (typeof input !== 'string') {
    const [first] = new Uint8Array(input.slice(0, 1));
    const coding = first === 0xff ? 'utf-16le' : first === 0xfe ? 'utf-16be' : 'utf-8';
    try {
      text = new TextDecoder(coding, { fatal: true }).decode(input);
    } catch {
      text = new TextDecoder('windows-1252').decode(input);
      problems.push(problem('wrong-encoding'));
    }
  }
  text = text.replace(/^\ufeff/, '');
  const start = text.slice(0, 999).trim();
  if (!start && !text.trim()) return failed(problem('empty-response'));
  if (/^<(!doctype html|html|head|body|!--)/i.test(start)) return failed(problem('login-page', '', {}, start));
  try {
    return { value: JSON.parse(text), problems };
  } catch (error) {
    // Some engines give up on data nested a hundred thousand levels deep, which is no error in the text.
    return failed(error instanceof SyntaxError ? explain(text, error.message) : limitProblem('depth', LIMITS.depth));
  }
}
