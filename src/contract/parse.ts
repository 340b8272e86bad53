// Text or bytes of a file to unknown data.
import { breakIn } from './json-error.js';
import { LIMITS, limitProblem } from './limits.js';
import { PLACE } from './problems/texts.js';
import { type Problem, problem, sentence } from './problems.js';

export interface Parsed {
  /** The data; undefined when it can't be read. */
  value: unknown;
  /** Empty or one problem; one that is not fatal comes with data. */
  problems: Problem[];
}

/** Says why a text is not JSON, and where. */
function explain(text: string): Problem {
  const at = breakIn(text);
  // Some engines give up on data nested a hundred thousand levels deep, which is no error in the text.
  if (at === undefined) return limitProblem('depth', LIMITS.depth);
  const before = text.slice(0, at);
  const place = sentence(PLACE, { line: before.split('\n').length, column: at - before.lastIndexOf('\n') });
  const isCut = at === text.length;
  return problem(isCut ? 'truncated' : 'not-json', '', { place }, isCut ? text.slice(-24) : text.slice(at, at + 24));
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
      text = new TextDecoder(coding, { fatal: true, ignoreBOM: true }).decode(input);
    } catch {
      text = new TextDecoder('windows-1252').decode(input);
      problems.push(problem('wrong-encoding'));
    }
  }
  if (text[0] === '\ufeff') {
    text = text.slice(1);
    problems.push(problem('byte-order-mark'));
  }
  const start = text.trimStart().slice(0, 99);
  if (!start) return failed(problem('empty-response'));
  if (/^<(!doctype html|html|head|body|!--)/i.test(start)) return failed(problem('login-page', '', {}, start));
  try {
    return { value: JSON.parse(text), problems };
  } catch {
    return failed(explain(text));
  }
}
