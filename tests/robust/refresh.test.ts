import { expect } from 'chai';
import { answered, holdRequests, json, releaseRequests, requests } from '../support/requests.js';
import { mount, settled, textIn } from '../support/sample-element.js';

const one = { title: 'Eins', projects: [{ id: 'a', title: 'Projekt A' }] };
const two = { title: 'Zwei', projects: [{ id: 'b', title: 'Projekt B' }] };

/** Timers of five seconds and more wait until a test lets their time pass; Lit and the browser need none that long. */
const original = { setTimeout: window.setTimeout.bind(window), clearTimeout: window.clearTimeout.bind(window) };
/** Stands still but for the tests, however slow the machine is. */
const { now } = Date;
let clock = 0;
let timers = new Map<number, { wait: number; act: () => void }>();
let isHidden = false;

function holdTimers(): void {
  timers = new Map();
  clock = now();
  Date.now = () => clock;
  let next = 1_000_000;
  window.setTimeout = ((act: () => void, wait = 0, ...rest: unknown[]) => {
    if (wait < 5000) return original.setTimeout(act, wait, ...rest);
    timers.set(++next, { wait, act });
    return next;
  }) as typeof setTimeout;
  window.clearTimeout = ((id: number) => {
    if (!timers.delete(id)) original.clearTimeout(id);
  }) as typeof clearTimeout;
}

const waits = (): number[] => [...timers.values()].map(({ wait }) => wait / 1000);
function pass(): void {
  const [[id, timer]] = timers as unknown as [[number, { wait: number; act: () => void }]];
  timers.delete(id);
  clock += timer.wait;
  timer.act();
}
function hide(hidden: boolean): void {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('refresh', () => {
  beforeEach(() => {
    holdTimers();
    holdRequests();
    isHidden = false;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  });
  afterEach(() => {
    document.body.replaceChildren();
    Object.assign(window, original);
    Date.now = now;
    releaseRequests();
    Reflect.deleteProperty(document, 'hidden');
  });

  it('asks the server again after so many seconds, over and over', async () => {
    const element = await mount('<sample-element src="/r1.json" refresh="300"></sample-element>');
    expect(waits()).to.deep.equal([]);
    await answered(element, () => requests[0]?.answer(json(one)));
    expect(waits()).to.deep.equal([300]);
    pass();
    expect(requests.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
    expect(textIn(element)).to.contain('Projekt A');
    await answered(element, () => requests[1]?.answer(json(two)));
    expect(textIn(element)).to.contain('Projekt B');
    expect(waits()).to.deep.equal([300]);
  });

  it('keeps and dates the picture when that fails, and goes on trying', async () => {
    const element = await mount('<sample-element src="/r2.json" refresh="60"></sample-element>');
    await answered(element, () => requests[0]?.answer(json(one)));
    const answers = [
      json('', { status: 503 }),
      new TypeError('offline'),
      json('<!doctype html><title>Anmeldung</title>'),
      json('{"title":'),
    ];
    for (const [i, answer] of answers.entries()) {
      pass();
      await answered(element, () => requests[i + 1]?.answer(answer));
      expect(textIn(element)).to.contain('Projekt A');
      expect(element.shadowRoot?.querySelector('.stale')?.textContent).to.match(/\d{1,2}\. \S+ \d{4}/);
      expect(element.problems[0]?.severity).to.equal('fatal');
      expect(waits()).to.deep.equal([60]);
    }
    pass();
    await answered(element, () => requests[5]?.answer(json(two)));
    expect(textIn(element)).to.contain('Projekt B');
    expect(element.shadowRoot?.querySelector('.stale')).to.equal(null);
  });

  it('never asks more often than every ten seconds, nor is a long wait none', async () => {
    for (const [given, waited] of [
      ['0.001', [10]],
      ['1e9', [86_400]],
      ['Infinity', [86_400]],
      ['0', []],
      ['-5', []],
      ['bald', []],
      ['', []],
    ] as const) {
      const element = await mount(`<sample-element src="/r3-${encodeURIComponent(given)}.json" refresh="${given}"></sample-element>`);
      await answered(element, () => requests.at(-1)?.answer(json(one)));
      expect(waits(), given).to.deep.equal(waited);
      element.remove();
      expect(waits(), given).to.deep.equal([]);
    }
  });

  it('has no timer while the element is not in the page or nobody sees the page, and makes up for it', async () => {
    const element = await mount('<sample-element src="/r4.json" refresh="300"></sample-element>');
    await answered(element, () => requests[0]?.answer(json(one)));
    hide(true);
    expect(waits()).to.deep.equal([]);
    clock += 100_000;
    hide(false);
    expect(waits()).to.deep.equal([200]);
    hide(true);
    clock += 900_000;
    const asked = requests.length;
    hide(false);
    await new Promise((resolve) => original.setTimeout(resolve, 20));
    expect(requests.length).to.equal(asked + 1);
    await answered(element, () => requests.at(-1)?.answer(json(two)));
    expect(waits()).to.deep.equal([300]);
    element.remove();
    expect(waits()).to.deep.equal([]);
    hide(true);
    hide(false);
    expect(waits()).to.deep.equal([]);
    document.body.append(element);
    await settled(element);
    expect(waits()).to.deep.equal([300]);
  });

  it('is only for addresses, ends when the attribute goes, and holds from the last answer when it changes', async () => {
    const element = await mount('<sample-element src="/r5.json" refresh="300"></sample-element>');
    await answered(element, () => requests[0]?.answer(json(one)));
    element.refresh = 600;
    await settled(element);
    expect(waits()).to.deep.equal([600]);
    element.removeAttribute('refresh');
    await settled(element);
    expect(waits()).to.deep.equal([]);
    element.refresh = 300;
    await answered(element, () => (element.data = two));
    expect(waits()).to.deep.equal([]);
  });

  it('elements with the same address still share one request', async () => {
    const markup = '<sample-element src="/r6.json" refresh="300"></sample-element>';
    const [first, second] = await Promise.all([mount(markup), mount(markup)]);
    await Promise.all([answered(second), answered(first, () => requests[0]?.answer(json(one)))]);
    pass();
    pass();
    expect(requests).to.have.length(2);
    await Promise.all([answered(second), answered(first, () => requests[1]?.answer(json(two)))]);
    expect(textIn(first)).to.contain('Projekt B');
    expect(textIn(second)).to.contain('Projekt B');
  });
});
