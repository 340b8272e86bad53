// One tab stop for a picture: keys go from thing to thing. What is drawn is the only list: buttons in the order of the page,
// in groups that begin at headings.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fold } from '../model/filter.js';
import type { StrategyModel } from '../model/strategy-model.js';
import { plain } from '../model/text.js';
import type { Shared } from './group.js';
import type { Selection } from './state.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly model: StrategyModel | null;
  shared(): Shared;
}

/** Tables, forms and what belongs to a chosen thing have stops of their own. */
const own = ':is(table,search,fieldset,.tools,.details) *';
const things = `.graphic button:is([data-kind],[aria-expanded]):not(${own})`;
const groups = '.graphic :is(h1,h2,h3,h4,h5,h6,[role=group])';

/** Ms after which letters begin a new word. */
const patience = 1500;

const keyOf = (button: Element | null | undefined): string => {
  const { kind, id } = (button as HTMLElement | null | undefined)?.dataset ?? {};
  return kind ? `${kind}:${id}` : '';
};

export class Keyboard implements ReactiveController {
  private readonly host: Host;
  private readonly deselect: () => void;
  /** The stop, and its place among all, should it go. */
  private stop = '';
  private index = 0;
  /** Which thing has the focus while the picture changes, and where: in the picture or in the details. */
  private held: { key: string; within: string } | null = null;
  private typed = '';
  private typedAt = 0;

  constructor(host: Host, deselect: () => void) {
    this.host = host;
    this.deselect = deselect;
    host.addController(this);
  }

  hostConnected(): void {
    const { renderRoot } = this.host;
    renderRoot.addEventListener('keydown', this.press as EventListener);
    renderRoot.addEventListener('focusin', this.follow);
  }

  hostUpdate(): void {
    const active = this.active();
    const key = keyOf(active);
    if (key && active?.closest('.graphic')) this.held ??= { key, within: active.closest('.details') ? '.details' : '' };
  }

  /** The focus stays on its thing, also when that is drawn anew; if it is gone, on what took its place. */
  hostUpdated(): void {
    const all = this.all();
    const { held } = this;
    this.held = null;
    if (held && keyOf(this.active()) !== held.key) {
      const drawn = held.within ? [...this.host.renderRoot.querySelectorAll<HTMLElement>(`${held.within} [data-kind]`)] : all;
      const same = [...drawn, ...all].find((one) => keyOf(one) === held.key && one.checkVisibility());
      const next = same ?? (this.active() ? null : all[Math.min(this.index, all.length - 1)]);
      next?.focus({ preventScroll: true });
    }
    this.mark(all);
  }

  /** What is chosen closes: the focus, if it is there or on it, goes to what had opened it. */
  leave(selected: Selection | null): void {
    const key = `${selected?.kind}:${selected?.id}`;
    const active = this.active();
    if (!active?.closest('.details,.sheet') && keyOf(active) !== key) return;
    const all = this.all();
    const opener = all.find((one) => keyOf(one) === key) ?? all.find((one) => one.getAttribute('aria-pressed') === 'true');
    this.held = { key: keyOf(opener) || key, within: '' };
  }

  private active(): Element | null {
    return (this.host.renderRoot as ShadowRoot).activeElement;
  }

  private all(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>(things)];
  }

  private mark(all: readonly HTMLElement[]): void {
    const shown = (one: HTMLElement | undefined) => one?.checkVisibility() && one;
    const stop =
      shown(all.find((one) => one === this.active())) ||
      shown(all.find((one) => this.stop && keyOf(one) === this.stop)) ||
      all.find((one) => one.checkVisibility());
    for (const one of all) {
      const tabIndex = one === stop ? 0 : -1;
      if (one.getAttribute('tabindex') !== String(tabIndex)) one.tabIndex = tabIndex;
    }
  }

  private readonly follow = (event: Event): void => {
    const all = this.all();
    const at = all.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    this.stop = keyOf(all[at]);
    this.index = at;
    this.mark(all);
  };

  private readonly press = (event: KeyboardEvent): void => {
    const { key } = event;
    const from = event.target as HTMLElement;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !from.closest('.graphic')) return;
    if (key === '?') this.host.renderRoot.querySelector<HTMLElement>('.keys summary')?.click();
    if (key === 'Escape' && this.host.shared().selected) {
      event.preventDefault();
      this.deselect();
    }
    const next = from.matches(things) && this.next(from, event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  private next(from: HTMLElement, { key, timeStamp }: KeyboardEvent): HTMLElement | undefined {
    const group = new Map<HTMLElement, number>();
    let n = 0;
    for (const one of this.host.renderRoot.querySelectorAll<HTMLElement>(`${groups},${things}`)) {
      if (!one.matches('button')) n += 1;
      else if (one.checkVisibility()) group.set(one, n);
    }
    const all = [...group.keys()];
    const at = all.indexOf(from);
    const mine = group.get(from) ?? 0;
    const forward = getComputedStyle(from).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (key.length > 1) this.typed = '';
    switch (key) {
      case 'ArrowRight':
      case 'ArrowLeft':
        return all[at + (key === forward ? 1 : -1)];
      case 'ArrowDown':
      case 'ArrowUp':
        return nearest(from, all, key === 'ArrowDown');
      case 'Home':
        return all[0];
      case 'End':
        return all.at(-1);
      case 'PageDown':
        return all.find((one) => (group.get(one) ?? 0) > mine);
      case 'PageUp': {
        const before = group.get([...all].reverse().find((one) => (group.get(one) ?? 0) < mine) ?? from);
        return all.find((one) => group.get(one) === before);
      }
    }
    if (key.length > 1 || !fold(key)) return;
    this.typed = (timeStamp - this.typedAt < patience ? this.typed : '') + key;
    this.typedAt = timeStamp;
    return this.find([...all.slice(at), ...all.slice(0, at)]);
  }

  /** Names that begin with what was typed, else in which a word does, else any letters. The first letter goes on from where one is; more find the shortest name. */
  private find(all: HTMLElement[]): HTMLElement | undefined {
    const typed = fold(this.typed);
    const one = this.typed.length === 1;
    if (one) all.push(...all.splice(0, 1));
    const found = all.flatMap((button) => {
      const name = plain(this.host.model?.items.get(keyOf(button))?.title.value ?? button.textContent ?? '');
      const words = [...name.matchAll(/[\p{L}\p{N}]+/gu)];
      const word = words.findIndex(({ index }) => fold(name.slice(index)).startsWith(typed));
      return word < 0 && !fold(name).includes(typed)
        ? []
        : [{ button, rank: word < 0 ? 2 : Math.min(word, 1), length: one ? 0 : name.length }];
    });
    return found.sort((a, b) => a.rank - b.rank || a.length - b.length)[0]?.button;
  }
}

/** What lies nearest above or below; what is beside counts as farther than what is straight there. */
function nearest(from: HTMLElement, all: readonly HTMLElement[], down: boolean): HTMLElement | undefined {
  const a = from.getBoundingClientRect();
  let best: HTMLElement | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of all) {
    const b = one.getBoundingClientRect();
    const middle = (b.top + b.bottom - a.top - a.bottom) / 2;
    const away = down ? middle : -middle;
    // On the same line: no step up or down.
    if (one === from || away < Math.min(a.height, b.height) / 2) continue;
    const aside = Math.max(0, b.left - a.right, a.left - b.right) + Math.abs(b.left - a.left) / 50;
    const far = away + 2 * aside;
    if (far < least) {
      least = far;
      best = one;
    }
  }
  return best;
}
