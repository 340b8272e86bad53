// Elements with the same address share one request, one reading and one validation.
import { type Answer, load } from './load.js';

interface Entry {
  answer: Promise<Answer>;
  controller: AbortController;
  users: number;
  /** Still on its way. */
  isOpen: boolean;
  fresh: boolean;
}

const entries = new Map<string, Entry>();

/** Joins the request for an address or starts one; it ends when nobody waits for it any more. */
export function acquire(url: string, signal: AbortSignal, fresh: boolean): Promise<Answer> {
  let entry = entries.get(url);
  if (!entry || (fresh && !(entry.fresh && entry.isOpen))) {
    const controller = new AbortController();
    const made: Entry = { answer: load(url, controller.signal, fresh), controller, users: 0, isOpen: true, fresh };
    const close = (): void => {
      made.isOpen = false;
    };
    made.answer.then(close, close);
    entries.set(url, made);
    entry = made;
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
