// How a reader moves through time: which moment stays where while the plot gets wider. Scrolling stays the browser's own.
import { isoOf } from '../../contract/calendar.js';
import { parseTime } from '../../contract/time.js';
import type { RoadmapLayout } from './roadmap.layout.js';

/** Px that a year gets where its parts are to be read. */
const wanted = { year: 56, quarter: 132, month: 528, week: 2080 };
export type ZoomUnit = keyof typeof wanted;

/** How many times wider than all of the time: a number, or what is to be read. */
export function factorOf(zoom: string | number | undefined, { whole: axis }: RoadmapLayout): number {
  const px = wanted[zoom as ZoomUnit];
  return px && axis ? (px * (axis.to - axis.from)) / 365.25 / axis.width : Number(zoom) || 1;
}

interface Host extends Element {
  zoom: string | number | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

/** Ms of rest after which a movement is over. */
const rest = 300;

export class Zoom {
  /** What is drawn. */
  layout: RoadmapLayout | null = null;
  /** About which a phone shows less than all of the time. */
  day: number | null = null;
  private anchor: { day: number; x: number | undefined } | null = null;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private readonly fingers = new Map<number, number>();
  private readonly host: Host;
  private readonly tell: (range: string | null) => void;

  /** @param tell says which days are in the picture, as the contract writes them; null for all */
  constructor(host: Host, tell: (range: string | null) => void) {
    this.host = host;
    this.tell = tell;
  }

  /** Places of days in the page, as they are drawn now. */
  private places() {
    const [window, scale] = ['.window', '.scale'].map((part) => this.host.renderRoot.querySelector(part)?.getBoundingClientRect());
    const { axis, whole } = this.layout ?? {};
    if (!window || !scale?.width || !axis || !whole) return null;
    const { from, to, width, place } = axis;
    const isMirrored = this.host.matches(':dir(rtl)');
    const flip = (share: number): number => (isMirrored ? 1 - share : share);
    return {
      axis,
      whole,
      window,
      middle: window.left + window.width / 2,
      dayAt: (x: number): number =>
        from + ((flip((x - scale.left) / scale.width) * width - place(from)) / (place(to) - place(from))) * (to - from),
      xOf: (day: number): number => scale.left + flip(place(day) / width) * scale.width,
    };
  }

  /** What is at `x` in the window stays there; without, the middle of the picture. */
  to(zoom: string | number, x?: number): void {
    const places = this.places();
    if (!places) return;
    const day = places.dayAt(x ?? places.middle);
    this.anchor = { day, x };
    // The first step on a phone is towards today.
    if (places.axis !== places.whole) this.day = day;
    this.host.zoom = zoom;
  }

  by(factor: number, x?: number): void {
    this.to((this.layout?.zoom ?? 1) * factor, x);
  }

  /** Brings a day to the middle. */
  show(day: number): void {
    this.anchor = { day, x: undefined };
    this.day = day;
    this.host.requestUpdate();
  }

  /** To the time before or after, where nothing scrolls sideways. */
  step(by: 1 | -1): void {
    const { from = 0, to = 0 } = this.layout?.axis ?? {};
    this.show((from + to) / 2 + by * (to - from));
  }

  /** Shows a time of the contract's, such as `2021-03/2022`; false as long as nothing is drawn. */
  go(time = ''): boolean {
    const { whole, window = 0 } = this.layout ?? {};
    const { earliest, latest } = parseTime(time) ?? {};
    if (whole && earliest != null && latest != null) {
      this.host.zoom = ((window / (latest + 1 - earliest)) * (whole.to - whole.from)) / whole.width;
      this.show((earliest + latest + 1) / 2);
    }
    return Boolean(whole);
  }

  /** When the new width is in the page. */
  settle(): void {
    // To measure is to lay out at once: only where something must stay in its place, and when that has been drawn.
    const { anchor } = this;
    const places = anchor && this.places();
    if (!places) return;
    const by = places.xOf(anchor.day) - (anchor.x ?? places.middle);
    for (const part of this.host.renderRoot.querySelectorAll('[data-scroll]')) part.scrollLeft += by;
    this.anchor = null;
    this.moved();
  }

  /** Says, when all has come to rest, which days are in the picture. */
  moved(): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      const places = this.places();
      if (!places) return;
      const { window, dayAt, axis, whole } = places;
      const ends = [window.left, window.right].map((x) => Math.round(Math.max(axis.from, Math.min(axis.to, dayAt(x)))));
      const [first = 0, last = 0] = ends.sort((a, b) => a - b);
      const isAll = last - first === whole.to - whole.from;
      this.tell(isAll ? null : [first, last - 1].map((day) => isoOf(day).slice(0, 10)).join('/'));
    }, rest);
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
