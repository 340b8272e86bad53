// Where an element's data comes from. First one wins: property `data`, a JSON script among the children, `src`.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parse } from '../contract/parse.js';
import { type Problem, problem } from '../contract/problems.js';
import type { Strategy } from '../contract/strategy.js';
import { validate } from '../contract/validate.js';
import { acquire } from './cache.js';
import type { Answer } from './load.js';

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
  /** Told once for each answer, good or bad. */
  sourceSettled(state: SourceState): void;
}

export class DataSource implements ReactiveController {
  state: SourceState = { phase: 'none', strategy: null, problems: [], staleSince: null };
  private release: (() => void) | null = null;
  private observer: MutationObserver | null = null;
  private answeredAt: Date | null = null;
  private readSrc: string | undefined;
  private scriptText: string | null = null;
  /** Rises with every new request; answers to older ones are dropped. */
  private turn = 0;

  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new MutationObserver(() => this.scriptChanged());
    this.observer.observe(this.host, { childList: true, characterData: true, subtree: true });
    this.read();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = null;
    this.stop();
  }

  /** Where relative links of the data start: at the file, or at the page that holds them. */
  get base(): string {
    return (this.release && this.readSrc) || this.host.baseURI;
  }

  /** Asks again; the last good picture stays until the answer is there. */
  reload(): void {
    this.read(true);
  }

  /** Reads from whichever source comes first now. */
  read(fresh = false): void {
    if (!this.host.isConnected) return;
    const { data, src } = this.host;
    this.scriptText = this.script();
    if (data !== undefined && data !== null) {
      this.stop();
      this.settle({ ...validate(data), at: new Date() }, false);
    } else if (this.scriptText !== null) {
      this.stop();
      this.settle(readText(this.scriptText), false);
    } else if (src) this.request(src, fresh);
    else {
      this.stop();
      this.state = { phase: 'none', strategy: null, problems: [], staleSince: null };
      this.host.requestUpdate();
    }
  }

  private script(): string | null {
    for (const child of this.host.children) {
      if (child.localName === 'script' && /^application\/(ld\+)?json$/i.test(child.getAttribute('type') ?? '')) return child.textContent;
    }
    return null;
  }

  private scriptChanged(): void {
    if (this.script() !== this.scriptText) this.read();
  }

  private request(src: string, fresh: boolean): void {
    const url = URL.canParse(src, this.host.baseURI) ? new URL(src, this.host.baseURI).href : null;
    if (url === null) {
      this.stop();
      this.settle({ strategy: null, problems: [problem('unreachable', '', {}, src)], at: new Date() }, false);
      return;
    }
    if (!fresh && this.release && this.readSrc === url) return;
    this.stop();
    const turn = this.turn;
    const keeps = this.state.strategy !== null && this.readSrc === url;
    this.readSrc = url;
    if (!keeps) this.state = { phase: 'loading', strategy: null, problems: [], staleSince: null };
    this.host.requestUpdate();
    const { answer, release } = acquire(url, fresh);
    this.release = release;
    void answer.then((loaded) => {
      if (turn === this.turn) this.settle(loaded, keeps);
    });
  }

  private settle({ strategy, problems, at }: Answer, keeps: boolean): void {
    const last = this.state.strategy;
    if (strategy) {
      this.answeredAt = at;
      this.state = { phase: 'ready', strategy, problems, staleSince: null };
    } else if (keeps && last) this.state = { phase: 'ready', strategy: last, problems, staleSince: this.answeredAt };
    else this.state = { phase: 'failed', strategy: null, problems, staleSince: null };
    this.host.sourceSettled(this.state);
    this.host.requestUpdate();
  }

  private stop(): void {
    this.turn += 1;
    this.release?.();
    this.release = null;
  }
}

function readText(text: string): Answer {
  const parsed = parse(text);
  const checked = parsed.problems.length > 0 ? { strategy: null, problems: parsed.problems } : validate(parsed.value);
  return { ...checked, at: new Date() };
}
