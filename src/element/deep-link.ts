// The selection in the address: `#leitbild-<group>=project:dms`. Other parts of the hash are left alone.
import type { ReactiveControllerHost } from 'lit';
import { onWindow } from './connected.js';
import { parseSelection, type Selection } from './state.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  deepLink: boolean;
  group: string | undefined;
  /** The address says that this is chosen. */
  linked(selected: Selection | null): void;
}

export class DeepLink {
  private readonly host: Host;
  /** Whether the address said something: another link of the page leaves the choice alone. */
  private spoke = false;

  constructor(host: Host) {
    this.host = host;
    onWindow(host, ['hashchange', 'popstate'], () => {
      const before = this.spoke;
      const selected = this.read();
      if (host.deepLink && (before || selected)) host.linked(selected);
    });
  }

  /** What the address says now; null where it says nothing. */
  read(): Selection | null {
    const part = parts().find((text) => text.startsWith(this.key));
    this.spoke = part !== undefined;
    return parseSelection(part && decode(part.slice(this.key.length)));
  }

  /** The page with something chosen, for a link to copy; without our part for null. */
  addressFor(selected: Selection | null): string {
    const others = parts().filter((text) => !text.startsWith(this.key));
    const ours = selected ? [`${this.key}${encode(selected.kind)}:${encode(selected.id)}`] : [];
    const hash = [...others, ...ours].join('&');
    // With a `<base>` a bare hash would lead to another page.
    return location.pathname + location.search + (hash && `#${hash}`);
  }

  /** Writes what a reader has chosen as a step of the history, so that the back button undoes it. */
  write(selected: Selection | null): void {
    const address = this.addressFor(selected);
    if (!this.host.deepLink || address === location.pathname + location.search + location.hash) return;
    history.pushState(history.state, '', address);
    this.read();
  }

  private get key(): string {
    const { group } = this.host;
    return `leitbild${group ? `-${encode(group)}` : ''}=`;
  }
}

const parts = (): string[] => location.hash.slice(1).split('&').filter(Boolean);

/** An id may hold half of a pair of code units, which has no encoding. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

/** A hash that somebody typed may be no valid encoding. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
