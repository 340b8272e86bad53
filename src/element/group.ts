// Elements with the same `group` share what is chosen and filtered. They find each other by events on the document,
// so that it works across bundles, shadow roots and any order of loading.
import type { ReactiveControllerHost } from 'lit';
import type { Filters } from '../model/filter.js';
import { whileConnected } from './connected.js';
import type { Selection } from './state.js';

/** What travels between the elements of a group; plain data, since the other side may be another version. */
export interface Shared {
  selected: Selection | null;
  filters: Filters;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  group: string | undefined;
  shared(): Shared;
  /** Takes over what another element of the group has; no event follows. */
  share(shared: Shared): void;
}

interface Message {
  group: string;
  from: object;
  /** A newcomer asks; whoever is there already answers by calling it. */
  ask?: (shared: Shared) => void;
  shared?: Shared;
}

const channel = 'leitbild-group';

export class Group {
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
    whileConnected(host, (signal) => {
      document.addEventListener(channel, (event) => this.hear((event as CustomEvent<Message>).detail), { signal });
      this.join();
    });
  }

  /** Asks those who are there already what is chosen. */
  join(): void {
    let answered = false;
    this.say({
      ask: (shared) => {
        if (!answered) this.host.share(shared);
        answered = true;
      },
    });
  }

  /** Tells the others. */
  tell(): void {
    this.say({ shared: this.host.shared() });
  }

  private say(message: Omit<Message, 'group' | 'from'>): void {
    const { group } = this.host;
    if (group) document.dispatchEvent(new CustomEvent<Message>(channel, { detail: { group, from: this.host, ...message } }));
  }

  private hear({ group, from, ask, shared }: Message): void {
    if (group !== this.host.group || from === this.host) return;
    if (ask) ask(this.host.shared());
    else if (shared) this.host.share(shared);
  }
}
