// The selection in the address: `#leitbild-<group>=project:dms`. Other parts of the hash are left alone.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseSelection, type Selection } from './state.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  deepLink: boolean;
  group: string | undefined;
  /** The address says that this is chosen. */
  linked(selected: Selection | null): void;
}

export class DeepLink implements ReactiveController {
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.read);
    window.addEventListener('popstate', this.read);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.read);
    window.removeEventListener('popstate', this.read);
  }

  /** What the address says now; null where it says nothing. */
  get current(): Selection | null {
    const part = this.parts().find((text) => text.startsWith(this.key));
    return parseSelection(part && decode(part.slice(this.key.length)));
  }

  /** The page with something chosen, for a link to copy; without our part for null. */
  addressFor(selected: Selection | null): string {
    const others = this.parts().filter((text) => !text.startsWith(this.key));
    const ours = selected ? [`${this.key}${encodeURIComponent(selected.kind)}:${encodeURIComponent(selected.id)}`] : [];
    const hash = [...others, ...ours].join('&');
    // With a `<base>` a bare hash would lead to another page.
    return location.pathname + location.search + (hash && `#${hash}`);
  }

  /** Writes what a reader has chosen as a step of the history, so that the back button undoes it. */
  write(selected: Selection | null): void {
    const address = this.addressFor(selected);
    if (this.host.deepLink && address !== location.pathname + location.search + location.hash)
      history.pushState(history.state, '', address);
  }

  private get key(): string {
    const { group } = this.host;
    return `leitbild${group ? `-${encodeURIComponent(group)}` : ''}=`;
  }

  private parts(): string[] {
    return location.hash.slice(1).split('&').filter(Boolean);
  }

  private readonly read = (): void => {
    if (this.host.deepLink) this.host.linked(this.current);
  };
}

/** A hash that somebody typed may be no valid encoding. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
