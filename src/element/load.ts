// One request: from an address to a checked strategy, or to the reason why there is none.
import { parse } from '../contract/parse.js';
import { httpProblem, type Problem, problem } from '../contract/problems.js';
import type { Strategy } from '../contract/strategy.js';
import { validate } from '../contract/validate.js';

/** How long a server may take, in seconds. */
export const patience = 30;

export interface Answer {
  strategy: Strategy | null;
  problems: Problem[];
  /** When it came. */
  at: Date;
}

const fatal = (...problems: Problem[]): Answer => ({ strategy: null, problems, at: new Date() });

/** Never rejects: whatever goes wrong becomes a problem. */
export async function load(url: string, signal: AbortSignal): Promise<Answer> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), patience * 1000);
  const stop = (): void => timeout.abort();
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(url, { signal: timeout.signal, headers: { accept: 'application/json' } });
    return await read(response);
  } catch {
    if (timeout.signal.aborted) return fatal(problem('timeout', '', { seconds: patience }));
    return fatal(problem(location.protocol === 'file:' ? 'file-protocol' : 'unreachable', '', {}, url));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function read(response: Response): Promise<Answer> {
  if (!response.ok) return fatal(httpProblem(response.status));
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength === 0) return fatal(problem('empty-response'));
  const { text, strange } = decode(bytes);
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const parsed = parse(text);
  if (parsed.problems.length > 0) {
    if (/html/.test(type) || /^\s*<(!doctype|html)/i.test(text)) return fatal(problem('login-page', '', {}, response.url));
    return fatal(
      ...(type && !/json|text\/plain|octet-stream/.test(type) ? [problem('wrong-content-type', '', { type }, type)] : []),
      ...parsed.problems,
    );
  }
  const { strategy, problems } = validate(parsed.value);
  return { strategy, problems: strange ? [problem('wrong-encoding'), ...problems] : problems, at: new Date() };
}

/** UTF-8, else the encoding that Windows programs write. A byte order mark is dropped. */
function decode(bytes: ArrayBuffer): { text: string; strange: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), strange: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), strange: true };
  }
}
