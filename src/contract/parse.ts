// Text or bytes of a file to unknown data.
import { brokenAt } from './json-error.js';
import { LIMITS, limitProblem } from './limits.js';
import { type Problem, problem } from './problems.js';

export interface Parsed {
  /** The data; undefined when it can't be read. */
  value: unknown;
  /** Empty or one problem; one that is not fatal comes with data. */
  problems: Problem[];
}

/**
 * Reads JSON. Bytes are UTF-8 or, where a byte order mark says so, UTF-16; anything else is read as Windows-1252 and
 * reported. Never throws.
 * @param limit the most characters or bytes that are read
 */
export function parse(input: string | ArrayBuffer | Uint8Array<ArrayBuffer>, limit: number = LIMITS.size): Parsed {
  const failed = (fatal: Problem): Parsed => ({ value: undefined, problems: [fatal] });
  const problems: Problem[] = [];
  let text = input as string;
  if (typeof input !== 'string') {
    if (input.byteLength > limit) return failed(limitProblem('size', limit));
    const [first, second] = new Uint8Array(input.slice(0, 2));
    const coding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
    try {
      text = new TextDecoder(coding, { fatal: true }).decode(input);
    } catch {
      text = new TextDecoder('windows-1252').decode(input);
      problems.push(problem('wrong-encoding'));
    }
  }
  if (text.length > limit) return failed(limitProblem('size', limit));
  text = text.replace(/^\ufeff/, '');
  const start = text.slice(0, 999).trim();
  if (!start && !text.trim()) return failed(problem('empty-response'));
  if (/^<(!doctype html|html|head|body|!--)/i.test(start)) return failed(problem('login-page', '', {}, start));
  try {
    return { value: JSON.parse(text), problems };
  } catch {
    const broken = brokenAt(text);
    // Some engines give up on data nested a hundred thousand levels deep, which is no error in the text.
    if (!broken) return failed(limitProblem('depth', LIMITS.depth));
    const { line, column, found } = broken;
    return failed(found ? problem('not-json', '', { line, column }, found) : problem('truncated', '', { line, column }));
  }
}
