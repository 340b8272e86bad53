// The element's width and font, from one probe of no consequence for the layout: its own size never depends on what is drawn.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class WidthWatch implements ReactiveController {
  /** In px; 0 before the first measurement and while the element is not shown. */
  width = 0;
  /** Px of one unit: the font size divided by 16. */
  scale = 1;
  family = 'sans-serif';
  private observer: ResizeObserver | null = null;
  private frame = 0;
  private probe: HTMLElement | null = null;

  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new ResizeObserver(() => {
      // Laying out inside the callback could change the probe again, by a scroll bar, and end in a loop error.
      this.frame ||= requestAnimationFrame(() => {
        this.frame = 0;
        this.measure();
      });
    });
    if (this.probe) this.observer.observe(this.probe);
    document.fonts?.addEventListener('loadingdone', this.onFonts);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = null;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    document.fonts?.removeEventListener('loadingdone', this.onFonts);
  }

  hostUpdated(): void {
    if (this.probe) return;
    this.probe = this.host.renderRoot.querySelector<HTMLElement>('.probe');
    if (!this.probe) return;
    this.observer?.observe(this.probe);
    this.measure();
  }

  private readonly onFonts = (): void => {
    this.family = '';
    this.measure();
  };

  private measure(): void {
    if (!this.probe?.isConnected) return;
    const { width, height } = this.probe.getBoundingClientRect();
    const style = getComputedStyle(this.probe);
    const scale = (Number.parseFloat(style.fontSize) || height || 16) / 16;
    const family = style.fontFamily || 'sans-serif';
    if (Math.abs(width - this.width) < 0.5 && scale === this.scale && family === this.family) return;
    this.width = width;
    this.scale = scale;
    this.family = family;
    this.host.requestUpdate();
  }
}
