// How a reader moves through time: which moment stays where while the plot gets wider. Scrolling stays the browser's own.
import type { RoadmapLayout } from './roadmap.layout.js';

/** Px that a year gets where its parts are to be read. */
const wanted = { year: 56, quarter: 132, month: 528, week: 2080 };
export type ZoomUnit = keyof typeof wanted;

/** How many times wider than all of the time: a number, or what is to be read. */
export function factorOf(zoom: string | number | undefined, { axis }: RoadmapLayout): number {
  const px = wanted[zoom as ZoomUnit];
  return px && axis ? (px * (axis.to - axis.from)) / 365.25 / axis.width : Number(zoom) || 1;
}

interface Host extends Element {
  zoom: string | number | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

export class Zoom {
  /** What is drawn. */
  factor = 1;
  private anchor: { share: number; x: number } | null = null;
  private readonly fingers = new Map<number, number>();
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  private rect(selector: string): DOMRect | undefined {
    return this.host.renderRoot.querySelector(selector)?.getBoundingClientRect();
  }

  /** What is at `x` in the window stays there; without, the middle of the picture. */
  to(zoom: string | number, x?: number): void {
    const window = this.rect('.window');
    const scale = this.rect('.scale');
    if (!window || !scale) return;
    const at = x ?? window.left + window.width / 2;
    this.anchor = { share: (at - scale.left) / scale.width, x: at };
    this.host.zoom = zoom;
  }

  by(factor: number, x?: number): void {
    this.to(this.factor * factor, x);
  }

  /** Brings a moment, in per cent of the plot, to the middle. */
  show(percent: number): void {
    const { left = 0, width = 0 } = this.rect('.window') ?? {};
    const isMirrored = this.host.matches(':dir(rtl)');
    this.anchor = { share: (isMirrored ? 100 - percent : percent) / 100, x: left + width / 2 };
    this.host.requestUpdate();
  }

  /** When the new width is in the page. */
  settle(): void {
    // To measure is to lay out at once: only where something must stay in its place.
    const scale = this.anchor && this.rect('.scale');
    if (!this.anchor || !scale) return;
    const by = scale.left + this.anchor.share * scale.width - this.anchor.x;
    for (const part of this.host.renderRoot.querySelectorAll('[data-scroll]')) part.scrollLeft += by;
    this.anchor = null;
  }

  /** Plus, minus and nought, while nothing is being written. */
  readonly key = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
    if (ctrlKey || metaKey || altKey || (target as Element).matches('input')) return;
    if (key === '0') this.to(1);
    else if ('+=-'.includes(key)) this.by(key === '-' ? 0.5 : 2);
  };

  /** A pinch on a touch pad comes as a wheel with the control key. */
  readonly wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.by(2 ** (-event.deltaY / (event.deltaMode ? 4 : 120)), event.clientX);
  };

  /** Two fingers. */
  readonly pinch = ({ type, pointerType, pointerId, clientX }: PointerEvent): void => {
    const { fingers } = this;
    if (pointerType !== 'touch') return;
    const ends = (): [number, number] => [Math.min(...fingers.values()), Math.max(...fingers.values())];
    const [from, to] = ends();
    if (type === 'pointerdown' || (type === 'pointermove' && fingers.has(pointerId))) fingers.set(pointerId, clientX);
    else fingers.delete(pointerId);
    const [left, right] = ends();
    if (type === 'pointermove' && fingers.size === 2 && to - from > 24) this.by((right - left) / (to - from), (left + right) / 2);
  };
}
