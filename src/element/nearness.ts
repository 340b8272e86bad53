import type { ReactiveControllerHost } from 'lit';
import { whileConnected } from './connected.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  loading: 'eager' | 'lazy' | undefined;
}

/** Whether the host has come within a window's height of what the reader sees. */
export class Nearness {
  private near = false;
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
    whileConnected(host, (signal) => {
      const observer = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          this.near = true;
          observer.disconnect();
          host.requestUpdate();
        },
        { rootMargin: '100%' },
      );
      observer.observe(host);
      signal.addEventListener('abort', () => observer.disconnect());
    });
  }

  /** With `loading="lazy"`, before that. */
  get isAwaited(): boolean {
    return this.host.loading === 'lazy' && !this.near;
  }
}
