// Elements with the same address share one request, one reading and one validation.
import { type Answer, load } from './load.js';

interface Entry {
  answer: Promise<Answer>;
  controller: AbortController;
  users: number;
}

const entries = new Map<string, Entry>();

/** Joins the request for an address or starts one; it ends when nobody waits for it any more. */
export function acquire(url: string, signal: AbortSignal, fresh: boolean): Promise<Answer> {
  let entry = fresh ? undefined : entries.get(url);
  if (!entry) {
    const controller = new AbortController();
    entry = { answer: load(url, controller.signal, fresh), controller, users: 0 };
    entries.set(url, entry);
  }
  const mine = entry;
  mine.users += 1;
  signal.addEventListener('abort', () => {
    mine.users -= 1;
    if (mine.users > 0) return;
    mine.controller.abort();
    if (entries.get(url) === mine) entries.delete(url);
  });
  return mine.answer;
}
