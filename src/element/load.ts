// One request: from an address to a checked strategy, or to the reason why there is none.
import { LIMITS, limitProblem } from '../contract/limits.js';
import { parse } from '../contract/parse.js';
import { httpProblem, type Problem, problem } from '../contract/problems.js';
import type { Strategy } from '../contract/strategy.js';
import { validate } from '../contract/validate.js';

/** How long a server may take, in seconds. */
export const patience = 30;

export interface Answer {
  strategy: Strategy | null;
  problems: Problem[];
  /** When a server gave it. */
  at?: Date;
}

export const fatal = (wrong: Problem): Answer => ({ strategy: null, problems: [wrong] });

/** Whatever goes wrong on the way becomes a problem. */
export async function load(url: string, signal: AbortSignal, fresh: boolean): Promise<Answer> {
  const ended = AbortSignal.any([signal, AbortSignal.timeout(patience * 1000)]);
  const lost = (): Answer =>
    fatal(
      ended.aborted
        ? problem('timeout', '', { seconds: patience })
        : problem(location.protocol === 'file:' ? 'file-protocol' : 'unreachable', '', {}, url),
    );
  const response = await fetch(url, {
    signal: ended,
    cache: fresh ? 'no-cache' : 'default',
    headers: { accept: 'application/json' },
  }).catch(lost);
  if ('problems' in response) return response;
  if (!response.ok) {
    void response.body?.cancel().catch(() => {});
    return fatal(httpProblem(response.status));
  }
  const said = Number(response.headers.get('content-length'));
  const body = await bodyOf(response, said).catch(lost);
  return 'problems' in body ? body : { ...read(body, response), at: new Date() };
}

/** What comes is counted: what the server says may be wrong or missing. */
async function bodyOf({ body }: Response, said: number): Promise<ArrayBuffer | Answer> {
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  while (reader && Math.max(size, said) <= LIMITS.size) {
    const { value } = await reader.read();
    if (!value) return new Blob(chunks).arrayBuffer();
    chunks.push(value);
    size += value.length;
  }
  await reader?.cancel();
  return reader ? fatal(limitProblem('size', LIMITS.size)) : new ArrayBuffer();
}

/** For a print, which waits for nothing: whatever goes wrong, the page asks again later. */
export function loadNow(url: string): Answer | null {
  const request = new XMLHttpRequest();
  try {
    request.open('GET', url, false);
    request.send();
    return request.status === 200 ? check(request.responseText) : null;
  } catch {
    return null;
  }
}

function read(body: ArrayBuffer, { headers, url }: Response): Answer {
  const answer = check(body);
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!/^(not-json|truncated)$/.test(answer.problems[0]?.code ?? '') || /^$|json|text\/plain|octet-stream/.test(type)) return answer;
  return fatal(/html/.test(type) ? problem('login-page', '', {}, url) : problem('wrong-content-type', '', {}, type));
}

/** Text to a checked strategy. */
export function check(source: string | ArrayBuffer): Answer {
  const { value, problems } = parse(source);
  if (problems[0]?.severity === 'fatal') return fatal(problems[0]);
  const checked = validate(value);
  return { ...checked, problems: [...problems, ...checked.problems] };
}
