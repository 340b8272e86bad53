// Properties, definition, copies, other documents and late answers in any order end in the same picture.
import { expect } from 'chai';
import fc from 'fast-check';
import { SampleElement, textIn } from '../support/sample-element.js';

declare const LEITBILD_FUZZ: { seed: number };

const one = { title: 'Eins', projects: [{ id: 'a', title: 'Projekt A' }], actionFields: [{ id: 'f', title: 'Feld', color: '#7a0c3e' }] };
const other = { title: 'Anders', projects: [{ id: 'x', title: 'Projekt X' }] };

const steps = [
  'define',
  'connect',
  'move',
  'remove',
  'clone',
  'adopt',
  'markup',
  'wait',
  'answer',
  'itsSrc',
  'otherSrc',
  'otherData',
  'lang',
  'mode',
] as const;
/** Where the data comes from when all is done. */
const sources = ['data', 'src', 'script'] as const;
type Order = readonly [steps: readonly (typeof steps)[number][], source: (typeof sources)[number]];

const { seed } = LEITBILD_FUZZ;
const originalFetch = window.fetch;
/** Answers that wait, by the number of the order that asked. */
const open = new Map<string, (() => void)[]>();
let tags = 0;

const task = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Does the steps, and then what an element needs to show `one` in German as a picture, from one of the sources. */
async function play([order, source]: Order, body: HTMLElement, elsewhere: Document): Promise<string> {
  const number = ++tags;
  const tag = `order-${number}`;
  const address = (name: string): string => `/order/${number}/${name}.json`;
  const answerAll = (): void => {
    for (const answer of open.get(String(number))?.splice(0) ?? []) answer();
  };
  const define = (): void => {
    if (!customElements.get(tag)) customElements.define(tag, class extends SampleElement {});
  };
  const seat = document.createElement('div');
  body.append(seat);
  let element = document.createElement(tag) as SampleElement;
  for (const step of order) {
    if (step === 'define') define();
    else if (step === 'connect') seat.append(element);
    else if (step === 'move') seat.prepend(element);
    else if (step === 'remove') element.remove();
    else if (step === 'clone') {
      const copy = element.cloneNode(true) as SampleElement;
      element.replaceWith(copy);
      element = copy;
    } else if (step === 'adopt') elsewhere.body.append(elsewhere.adoptNode(element));
    else if (step === 'markup') {
      element.remove();
      seat.innerHTML = `<p><${tag} src="${address('other')}"></${tag}></p>`;
      element = seat.querySelector(tag) as SampleElement;
    } else if (step === 'wait') await task();
    else if (step === 'answer') answerAll();
    else if (step === 'itsSrc') element.setAttribute('src', address('one'));
    else if (step === 'otherSrc') element.setAttribute('src', address('other'));
    else if (step === 'otherData') element.data = other;
    else if (step === 'lang') element.lang = 'en';
    else element.setAttribute('mode', 'table');
  }
  // Lit puts back what was set before the definition at the first update, also over what was set in between.
  await task();
  element.data = source === 'data' ? one : undefined;
  element.replaceChildren();
  if (source === 'script') {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(one);
    element.append(script);
  }
  element.setAttribute('src', address(source === 'src' ? 'one' : 'other'));
  element.setAttribute('mode', 'graphic');
  element.lang = 'de';
  seat.append(element);
  define();
  customElements.upgrade(element);
  element.mode = 'graphic';
  await task();
  answerAll();
  // The width is measured a frame after an element that was drawn elsewhere has come here.
  for (let tries = 0; !element.shadowRoot?.querySelector('[data-id=a]') && tries < 60; tries += 1) await frame();
  await element.updateComplete;
  const root = element.shadowRoot as ShadowRoot;
  const { boxSizing } = getComputedStyle(root.querySelector('.root') as Element);
  const sheets = root.adoptedStyleSheets.map(({ cssRules }) => cssRules.length);
  const drawn = `${textIn(element)} ${root.querySelectorAll('[data-id]').length} ${boxSizing} ${sheets} ${JSON.stringify(element.problems)}`;
  seat.remove();
  return drawn;
}

describe('any order', () => {
  let body: HTMLElement;
  let elsewhere: Document;
  before(() => {
    window.fetch = ((url: string, init?: RequestInit) =>
      new Promise<Response>((resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        const [, number = '', name] = /order\/(\d+)\/(\w+)/.exec(url) ?? [];
        open.set(number, [...(open.get(number) ?? []), () => resolve(new Response(JSON.stringify(name === 'one' ? one : other)))]);
      })) as typeof fetch;
    body = document.createElement('div');
    const iframe = document.createElement('iframe');
    document.body.append(body, iframe);
    elsewhere = iframe.contentDocument as Document;
  });
  after(() => {
    window.fetch = originalFetch;
    document.body.replaceChildren();
    open.clear();
  });

  it(`500 random orders from seed ${seed} end in the same picture`, async function () {
    this.timeout(60_000);
    const expected = await play([['define', 'connect'], 'data'], body, elsewhere);
    expect(expected).to.contain('Projekt A').and.not.to.contain('Projekt X');
    const orders = fc.sample(fc.tuple(fc.array(fc.constantFrom(...steps), { maxLength: 12 }), fc.constantFrom(...sources)), {
      numRuns: 500,
      seed,
    });
    const wrong: string[] = [];
    // Side by side: most of the time they wait.
    for (let i = 0; i < orders.length; i += 50) {
      const some = orders.slice(i, i + 50);
      const drawn = await Promise.all(some.map((order) => play(order, body, elsewhere)));
      drawn.forEach((picture, k) => {
        if (picture !== expected) wrong.push(`${some[k]?.join(' ')}: ${picture}, not ${expected}`);
      });
      elsewhere.body.replaceChildren();
    }
    expect(tags).to.equal(501);
    expect(wrong.sort((a, b) => a.length - b.length).slice(0, 3)).to.deep.equal([]);
  });
});
