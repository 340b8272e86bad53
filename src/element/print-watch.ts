// Whether the element is being printed. The browser takes its picture right after `beforeprint`, so the update cannot wait.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class PrintWatch implements ReactiveController {
  printing = false;
  private readonly host: ReactiveControllerHost;
  private readonly drawNow: () => void;

  constructor(host: ReactiveControllerHost, drawNow: () => void) {
    this.host = host;
    this.drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.hear);
    window.addEventListener('afterprint', this.hear);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.hear);
    window.removeEventListener('afterprint', this.hear);
  }

  private readonly hear = (event: Event): void => {
    this.printing = event.type === 'beforeprint';
    this.host.requestUpdate();
    this.drawNow();
  };
}
