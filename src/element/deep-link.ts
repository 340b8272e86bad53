// The selection in the address: `#leitbild-<group>=project:dms`, and what a view keeps there: `#leitbild-<group>:range=2021`.
// Other parts of the hash are left alone.
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
    const text = this.said();
    this.spoke = text !== undefined;
    return parseSelection(text);
  }

  /** What the address says under a name; without, of the choice. */
  said(name = ''): string | undefined {
    const key = this.key(name);
    const part = parts().find((text) => text.startsWith(key));
    return part && decode(part.slice(key.length));
  }

  /** Keeps something under a name, without a step of the history: that would be one for each movement. */
  keep(name: string, text: string | null): void {
    if (!this.host.deepLink || (this.said(name) ?? null) === text) return;
    history.replaceState(history.state, '', this.with(name, text));
  }

  /** The page with something chosen, for a link to copy; without our part for null. */
  addressFor(selected: Selection | null): string {
    return this.with('', selected && `${encode(selected.kind)}:${encode(selected.id)}`);
  }

  private with(name: string, text: string | null): string {
    const key = this.key(name);
    const others = parts().filter((part) => !part.startsWith(key));
    const hash = [...others, ...(text ? [key + text] : [])].join('&');
    // With a `<base>` a bare hash would lead to another page.
    return location.pathname + location.search + (hash && `#${hash}`);
  }

  /** Writes what a reader has chosen as a step of the history, so that the back button undoes it. */
  write(selected: Selection | null): void {
    const address = this.addressFor(selected);
    if (!this.host.deepLink || address === location.pathname + location.search + location.hash) return;
    try {
      history.pushState(history.state, '', address);
    } catch {
      // A frame whose page is a text has no address.
    }
    this.read();
  }

  private key(name: string): string {
    const { group } = this.host;
    return `leitbild${group ? `-${encode(group)}` : ''}${name && `:${name}`}=`;
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
