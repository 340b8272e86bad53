// The element's width and font, from one probe of no consequence for the layout: its own size never depends on what is drawn.
import type { ReactiveControllerHost } from 'lit';
import { whileConnected } from './connected.js';
import { createMeasure } from './measure.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class WidthWatch {
  /** In px; 0 before the first measurement and while the element is not shown. */
  width = 0;
  /** Px of one unit: the font size divided by 16. */
  scale = 1;
  measureText = createMeasure('sans-serif');
  private font = '';
  private observer: ResizeObserver | null = null;
  private probe: HTMLElement | null = null;
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
    whileConnected(host, (signal) => {
      let frame = 0;
      // In a frame, the page's own observer would end in a loop error.
      const { ResizeObserver } = (host.ownerDocument.defaultView ?? window) as typeof window;
      const observer = new ResizeObserver(() => {
        // Laying out inside the callback could change the probe again, by a scroll bar, and end in a loop error.
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => this.measure());
      });
      this.observer = observer;
      if (this.probe) observer.observe(this.probe);
      document.fonts.addEventListener('loadingdone', () => this.measure(true), { signal });
      signal.addEventListener('abort', () => {
        observer.disconnect();
        this.observer = null;
        cancelAnimationFrame(frame);
      });
    });
  }

  hostUpdated(): void {
    if (this.probe) return;
    this.probe = this.host.renderRoot.querySelector<HTMLElement>('.probe');
    if (!this.probe) return;
    this.observer?.observe(this.probe);
    this.measure();
  }

  /** With `afresh`, texts are measured again also in a font of the same name. */
  private measure(afresh = false): void {
    if (!this.probe?.isConnected) return;
    const { width } = this.probe.getBoundingClientRect();
    const { fontSize, fontFamily, letterSpacing, wordSpacing } = getComputedStyle(this.probe);
    const px = (length: string): number => Number.parseFloat(length) || 0;
    const scale = (px(fontSize) || 16) / 16;
    const font = fontFamily + letterSpacing + wordSpacing;
    const same = !afresh && font === this.font;
    if (same && Math.abs(width - this.width) < 0.5 && scale === this.scale) return;
    this.width = width;
    this.scale = scale;
    this.font = font;
    if (!same) this.measureText = createMeasure(fontFamily, px(letterSpacing) / scale, px(wordSpacing) / scale);
    this.host.requestUpdate();
  }
}
