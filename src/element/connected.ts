import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Runs `start` whenever the host comes into the page; the signal ends what it began when the host leaves. */
export function whileConnected(host: ReactiveControllerHost, start: (signal: AbortSignal) => void): void {
  let life = new AbortController();
  const controller: ReactiveController = {
    hostConnected() {
      life = new AbortController();
      start(life.signal);
    },
    hostDisconnected: () => life.abort(),
  };
  host.addController(controller);
}

/** Hears several events of the window while the host is in the page. */
export function onWindow(host: ReactiveControllerHost, types: readonly string[], hear: (event: Event) => void): void {
  whileConnected(host, (signal) => {
    for (const type of types) addEventListener(type, hear, { signal });
  });
}
