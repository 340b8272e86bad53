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
  const { value, problems } = parse(await response.arrayBuffer());
  const [wrong] = problems;
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (wrong?.severity === 'fatal') {
    const isText = wrong.code !== 'not-json' && wrong.code !== 'truncated';
    if (isText || !type || /json|text\/plain|octet-stream/.test(type)) return fatal(wrong);
    return fatal(/html/.test(type) ? problem('login-page', '', {}, response.url) : problem('wrong-content-type', '', {}, type));
  }
  const checked = validate(value);
  return { ...checked, problems: [...problems, ...checked.problems], at: new Date() };
}
