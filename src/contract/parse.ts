// Text or bytes of a file to unknown data.

import { brokenAt } from './json-error.js';
import { type Problem, problem } from './problems.js';
import { LIMITS } from './validate.js';

export interface Parsed {
  /** The data; undefined when a problem is fatal. */
  value: unknown;
  problems: Problem[];
}

const failed = (...problems: Problem[]): Parsed => ({ value: undefined, problems });

function decode(bytes: Uint8Array): { text: string; problems: Problem[] } {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  try {
    return { text: new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), problems: [problem('wrong-encoding')] };
  }
}

/**
 * Reads JSON. Bytes are UTF-8, with or without a byte order mark; UTF-16 is read where a mark says so, anything else as
 * Windows-1252 with a problem. Never throws.
 * @param limit the most characters or bytes that are read
 */
export function parse(input: string | ArrayBuffer | Uint8Array, limit: number = LIMITS.size): Parsed {
  const length = typeof input === 'string' ? input.length : input.byteLength;
  if (length > limit) return failed(problem('too-large', '', { limit }));
  const { text: decoded, problems } =
    typeof input === 'string'
      ? { text: input, problems: input.includes('\ufffd') ? [problem('wrong-encoding')] : [] }
      : decode(input instanceof Uint8Array ? input : new Uint8Array(input));
  const text = decoded.replace(/^\ufeff/, '');
  if (!text.trim()) return failed(problem('empty-response'));
  if (/^\s*<(!doctype html|html|head|body|!--)/i.test(text)) return failed(problem('login-page', '', {}, text.trim().slice(0, 80)));
  try {
    return { value: JSON.parse(text), problems };
  } catch {
    const broken = brokenAt(text);
    // Some engines give up on data nested a hundred thousand levels deep, which is no error in the text.
    if (!broken) return failed(problem('too-deep', '', { limit: LIMITS.depth }));
    const { line, column, found } = broken;
    return failed(
      ...(found === '' ? [problem('truncated', '', { line, column })] : [problem('not-json', '', { line, column }, found)]),
      ...problems,
    );
  }
}
