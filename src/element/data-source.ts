// Where an element's data comes from. First one wins: property `data`, a JSON script among the children, `src`.
import type { ReactiveControllerHost } from 'lit';
import type { Problem } from '../contract/problems.js';
import type { Strategy } from '../contract/strategy.js';
import { validate } from '../contract/validate.js';
import { acquire } from './cache.js';
import { whileConnected } from './connected.js';
import { type Answer, check, loadNow } from './load.js';

export interface SourceState {
  phase: 'none' | 'loading' | 'ready' | 'failed';
  /** The last good one, also while a newer answer is awaited or has failed. */
  strategy: Strategy | null;
  problems: readonly Problem[];
  /** When the shown strategy came, if a later reload failed. */
  staleSince: Date | null;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  data?: unknown;
  src?: string | undefined;
  refresh?: number | undefined;
  /** Told once for each answer, good or bad, when it has been drawn. */
  sourceSettled(state: SourceState): void;
}

const empty: SourceState = { phase: 'none', strategy: null, problems: [], staleSince: null };

/** How often an address may be asked again, in seconds; longer waits would overflow a browser's timer. */
const soonest = 10;
const latest = 86_400;

export class DataSource {
  state: SourceState = empty;
  /** What the state answers or will answer: data, a script's text or an address. */
  private input: unknown = null;
  private url = '';
  private request: AbortController | null = null;
  private waiting = false;
  private news = false;
  private answeredAt: Date | null = null;
  private settledAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly host: Host;
  /** Its state `settled` lets a page keep room until there is a picture, or the reason why there is none. */
  private readonly internals: ElementInternals;

  constructor(host: Host) {
    this.host = host;
    this.internals = host.attachInternals();
    host.addController(this);
    const look = (): void => host.requestUpdate();
    whileConnected(host, (signal) => {
      const observer = new MutationObserver(look);
      observer.observe(host, { childList: true, characterData: true, subtree: true });
      document.addEventListener('DOMContentLoaded', look, { signal });
      document.addEventListener('visibilitychange', () => this.plan(), { signal });
      signal.addEventListener('abort', () => {
        observer.disconnect();
        this.request?.abort();
        this.plan();
        if (this.waiting) this.input = null;
      });
      look();
    });
  }

  hostUpdated(): void {
    const { phase } = this.state;
    this.internals.states[phase === 'ready' || phase === 'failed' ? 'add' : 'delete']('settled');
    this.plan();
    if (!this.news) return;
    this.news = false;
    this.host.sourceSettled(this.state);
  }

  /** One timer at most, and none where nobody would see what it brings. */
  private plan(): void {
    clearTimeout(this.timer);
    const { refresh = 0, isConnected } = this.host;
    if (!(refresh > 0) || !this.request || this.waiting || document.hidden || !isConnected) return;
    const due = this.settledAt + Math.min(latest, Math.max(soonest, refresh)) * 1000;
    this.timer = setTimeout(() => this.reload(), Math.max(0, due - Date.now()));
  }

  /** Where relative links of the data start: at the file, or at the page that holds them. */
  get base(): string {
    return this.request ? this.url : this.host.baseURI;
  }

  /** Asks again; the last good picture stays until the answer is there. */
  reload(): void {
    if (this.request) this.ask(this.url, true);
  }

  /** Reads from whichever source comes first, if it is another one or has changed; `now` if it cannot wait for an answer. */
  read(now = false): void {
    if (!this.host.isConnected) return;
    const { data, src, baseURI } = this.host;
    const script = [...this.host.children].find(isJson);
    const input = data ?? script?.textContent ?? src ?? null;
    if (input === this.input && (input !== null || this.state.phase === 'none')) return;
    const given = input === src ? null : input === data ? validate(data) : script ? check(script.textContent) : null;
    // While the parser is still inside, the rest is yet to come.
    if (!given?.strategy && input !== data && (script || !src) && isOpen(script ?? this.host)) {
      this.state = { ...empty, phase: 'loading' };
      return;
    }
    this.input = input;
    this.request?.abort();
    this.request = null;
    if (given) this.settle(given, false);
    else if (src) this.ask(URL.canParse(src, baseURI) ? new URL(src, baseURI).href : src, false, now);
    else this.state = empty;
  }

  private ask(url: string, fresh: boolean, now = false): void {
    this.request?.abort();
    this.request = new AbortController();
    const { signal } = this.request;
    const keeps = this.state.strategy !== null && this.url === url;
    this.url = url;
    this.waiting = true;
    if (!keeps) this.state = { ...empty, phase: 'loading' };
    this.host.requestUpdate();
    const settle = (answer: Answer): void => {
      if (!signal.aborted) this.settle(answer, keeps);
    };
    const answer = now && loadNow(url);
    if (answer) settle(answer);
    else
      acquire(url, signal, fresh).then(settle, (error) => {
        settle({ strategy: null, problems: [] });
        throw error;
      });
  }

  private settle({ strategy, problems, at }: Answer, keeps: boolean): void {
    this.waiting = false;
    this.settledAt = Date.now();
    if (strategy) {
      this.answeredAt = at ?? null;
      this.state = { phase: 'ready', strategy, problems, staleSince: null };
    } else if (keeps) this.state = { ...this.state, problems, staleSince: this.answeredAt };
    else this.state = { ...empty, phase: 'failed', problems };
    this.news = true;
    this.host.requestUpdate();
  }
}

const isJson = (child: Element): boolean =>
  child.localName === 'script' && /^application\/(ld\+)?json$/i.test(child.getAttribute('type') ?? '');

/** While the page comes in, nodes that nothing follows may grow. */
function isOpen(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return false;
  return document.readyState === 'loading';
}
