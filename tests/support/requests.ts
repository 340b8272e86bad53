// Requests that wait until a test answers them.
import { type SampleElement, settled } from './sample-element.js';

interface Held {
  url: string;
  cache: RequestCache | undefined;
  signal: AbortSignal | null | undefined;
  answer: (response: Response | Error) => void;
}

const originalFetch = window.fetch;
export let requests: Held[] = [];

/** The next requests wait until a test answers them. */
export function holdRequests(): void {
  requests = [];
  window.fetch = ((url: string, init?: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      requests.push({
        url,
        cache: init?.cache,
        signal: init?.signal,
        answer: (response) => (response instanceof Error ? reject(response) : resolve(response)),
      });
    })) as typeof fetch;
}

export function releaseRequests(): void {
  window.fetch = originalFetch;
}

export const json = (data: unknown, init: ResponseInit = {}): Response =>
  new Response(typeof data === 'string' ? data : JSON.stringify(data), { headers: { 'content-type': 'application/json' }, ...init });

/** Does something and waits until the element has drawn what came of it. */
export async function answered(element: SampleElement, act: () => void = () => {}): Promise<void> {
  const heard = new Promise((resolve) => {
    for (const type of ['strategy-load', 'strategy-error']) element.addEventListener(type, resolve, { once: true });
  });
  act();
  await heard;
  await settled(element);
}
