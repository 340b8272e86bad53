// A page that is open all day: what elements begin, they end when they leave; sizes change all the time.
import { expect } from 'chai';
import '../../src/define.js';
import type { StrategyElement } from '../../src/element/strategy-element.js';
import { examples } from '../contract/spoilt.js';

const views = ['house', 'roadmap', 'field-map', 'matrix', 'vision', 'profile'];
const create = (view: string): StrategyElement =>
  Object.assign(document.createElement(`strategy-${view}`) as StrategyElement, { now: '2021-06-15' });
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
async function settled(element: StrategyElement): Promise<void> {
  while (!(await element.updateComplete));
}

type Target = EventTarget & { addEventListener: (...all: unknown[]) => void };

/** Counts what is alive: observers, timers, and listeners on everything that outlives an element. */
function watchLife(): { live: () => Record<string, number>; stop: () => void } {
  const observers = new Map<string, Set<object>>();
  const timers = new Set<string>();
  const listeners = new Set<string>();
  const names = new WeakMap<object, number>();
  let next = 0;
  const nameOf = (one: object): number => {
    if (!names.has(one)) names.set(one, ++next);
    return names.get(one) as number;
  };
  const undo: (() => void)[] = [];

  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver'] as const) {
    const Original = window[name];
    const alive = new Set<object>();
    observers.set(name, alive);
    const { observe, disconnect } = Original.prototype as { observe: (...all: unknown[]) => void; disconnect: () => void };
    Object.assign(Original.prototype, {
      observe(this: object, ...all: unknown[]) {
        alive.add(this);
        return observe.apply(this, all);
      },
      disconnect(this: object) {
        alive.delete(this);
        return disconnect.apply(this);
      },
    });
    undo.push(() => Object.assign(Original.prototype, { observe, disconnect }));
  }

  for (const [start, end] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
  ] as const) {
    const [begin, stop] = [window[start], window[end]] as unknown as [
      (act: () => void, ...rest: unknown[]) => number,
      (id: number) => void,
    ];
    const key = (id: number): string => `${start} ${id}`;
    Object.assign(window, {
      [start]: (act: (...all: unknown[]) => void, ...rest: unknown[]) => {
        const run = (...all: unknown[]): void => {
          if (start !== 'setInterval') timers.delete(key(id));
          act(...all);
        };
        const id = begin.call(window, run, ...rest);
        timers.add(key(id));
        return id;
      },
      [end]: (id: number) => {
        timers.delete(key(id));
        stop.call(window, id);
      },
    });
    undo.push(() => Object.assign(window, { [start]: begin, [end]: stop }));
  }

  const { addEventListener, removeEventListener } = EventTarget.prototype as Target;
  const outlives = (target: unknown): boolean =>
    !(target instanceof Node) || (target.isConnected && !(target.getRootNode() instanceof ShadowRoot));
  const key = (target: object, type: string, act: object): string => `${nameOf(target)} ${type} ${nameOf(act)}`;
  Object.assign(EventTarget.prototype, {
    addEventListener(this: EventTarget | undefined, type: string, act: object, options?: AddEventListenerOptions | boolean) {
      const target = this ?? window;
      // The signals that end listeners are each an element's own.
      if (act && outlives(target) && !(target instanceof AbortSignal)) {
        const mine = key(target, type, act);
        listeners.add(mine);
        const { signal } = typeof options === 'object' ? options : {};
        if (signal) addEventListener.call(signal as unknown as Target, 'abort', () => listeners.delete(mine));
      }
      return addEventListener.call(target as Target, type, act, options);
    },
    removeEventListener(this: EventTarget | undefined, type: string, act: object, options?: unknown) {
      const target = this ?? window;
      if (act) listeners.delete(key(target, type, act));
      return removeEventListener.call(target, type, act as EventListener, options as boolean);
    },
  });
  undo.push(() => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }));

  return {
    live: () => ({
      ...Object.fromEntries([...observers].map(([name, alive]) => [name, alive.size])),
      timers: timers.size,
      listeners: listeners.size,
    }),
    stop: () => {
      for (const each of undo) each();
    },
  };
}
const none = { MutationObserver: 0, ResizeObserver: 0, IntersectionObserver: 0, PerformanceObserver: 0, timers: 0, listeners: 0 };

describe('long sessions', () => {
  afterEach(() => document.body.replaceChildren());

  it('1,000 times connected, moved, changed and removed, nothing is left alive', async function () {
    this.timeout(120_000);
    const life = watchLife();
    try {
      const places = [document.createElement('div'), document.createElement('section')];
      document.body.append(...places);
      const elements = views.map(create);
      const data = [examples.everything, { title: 'T', projects: [{ id: 'a', title: 'A' }] }];
      let most = 0;
      for (let turn = 0; turn < 1000; turn += 1) {
        const element = elements[turn % elements.length] as StrategyElement;
        element.data = data[turn % 2];
        places[turn % 2]?.append(element);
        if (turn % 3 === 0) await settled(element);
        most = Math.max(most, life.live().ResizeObserver ?? 0);
        places[1 - (turn % 2)]?.append(element);
        element.data = data[1 - (turn % 2)];
        element.group = turn % 4 ? 'g' : undefined;
        await settled(element);
        if (turn % 50 === 0) await frame();
        element.remove();
        if (turn % 100 === 0) await settled(element);
      }
      await frame();
      expect(most).to.equal(1);
      expect(life.live()).to.deep.equal(none);
    } finally {
      life.stop();
    }
  });

  it('1,000 sizes at random, to 0 × 0 and by single pixels, bring no loop of ResizeObserver and no error', async function () {
    this.timeout(120_000);
    const errors: string[] = [];
    const { onerror } = window;
    window.onerror = (message) => {
      errors.push(String(message));
      return true;
    };
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const boxes = views.map((view) => {
      const box = document.createElement('div');
      box.style.overflow = 'auto';
      box.append(Object.assign(create(view), { data: examples.everything }));
      return box;
    });
    document.body.append(...boxes);
    await frame();
    for (let turn = 0; turn < Math.ceil(1000 / boxes.length); turn += 1) {
      for (const { style } of boxes) {
        const how = random(5);
        if (how === 0) [style.width, style.height] = ['0px', '0px'];
        else if (how < 3) [style.width, style.height] = [`${638 + (turn % 3)}px`, random(2) ? '' : '300px'];
        else [style.width, style.height] = [`${random(1600)}px`, random(2) ? '' : `${random(900)}px`];
      }
      await frame();
    }
    for (const { style } of boxes) [style.width, style.height] = ['900px', ''];
    await frame();
    await frame();
    window.onerror = onerror;
    expect(errors).to.deep.equal([]);
    for (const box of boxes) expect((box.firstElementChild as StrategyElement).shadowRoot?.querySelector('[data-id]')).not.to.equal(null);
  });

  it('what the page hands over is never changed, be it frozen, a proxy or full of throwing getters', async () => {
    const freeze = <Value>(value: Value): Value => {
      if (typeof value === 'object' && value !== null) for (const entry of Object.values(Object.freeze(value))) freeze(entry);
      return value;
    };
    const touched: string[] = [];
    const note = (trap: string) => (): boolean => touched.push(trap) > 0;
    const proxied = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? new Proxy(value, {
            get: (target, key) => proxied(Reflect.get(target, key)),
            set: note('set'),
            defineProperty: note('defineProperty'),
            deleteProperty: note('deleteProperty'),
            setPrototypeOf: note('setPrototypeOf'),
          })
        : value;
    const throwing = Object.defineProperty(structuredClone(examples.everything) as object, 'units', {
      enumerable: true,
      get: () => {
        throw new Error('thrown');
      },
    });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const view of views) {
      const element = create(view);
      document.body.append(element);
      for (const [data, isDrawn] of [
        [freeze(structuredClone(examples.everything)), true],
        [proxied(structuredClone(examples.everything)), true],
        [throwing, true],
        [proxy, false],
        [() => 1, false],
        [Symbol('s'), false],
        [9n, false],
      ] as const) {
        element.data = data;
        await settled(element);
        expect(Boolean(element.model), view).to.equal(isDrawn);
        if (!isDrawn) expect(element.problems[0]?.severity).to.equal('fatal');
      }
    }
    expect(touched).to.deep.equal([]);
  });
});
