// Properties, definition, copies, other documents and late answers in any order end in the same picture.
import { expect } from 'chai';
import fc from 'fast-check';
import { SampleElement, settled, textIn } from '../support/sample-element.js';

const one = { title: 'Eins', projects: [{ id: 'a', title: 'Projekt A' }] };
const other = { title: 'Anders', projects: [{ id: 'x', title: 'Projekt X' }] };

/** Each on an element that has got its last source at the end; `null` keeps the element. */
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
  'otherSrc',
  'otherData',
  'lang',
  'mode',
] as const;
type Step = (typeof steps)[number];
/** Where the data comes from when all is done. */
const sources = ['data', 'src', 'script'] as const;

const originalFetch = window.fetch;
let open: (() => void)[] = [];
const answerAll = (): void => {
  for (const answer of open.splice(0)) answer();
};
let tags = 0;

async function play(order: readonly Step[], source: (typeof sources)[number], seat: HTMLElement, elsewhere: Document): Promise<string> {
  const tag = `order-${++tags}`;
  const define = (): void => {
    if (!customElements.get(tag)) customElements.define(tag, class extends SampleElement {});
  };
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
      seat.innerHTML = `<p><${tag} src="/order-other.json"></${tag}></p>`;
      element = seat.querySelector(tag) as SampleElement;
    } else if (step === 'wait') await Promise.resolve();
    else if (step === 'answer') answerAll();
    else if (step === 'otherSrc') element.setAttribute('src', '/order-other.json');
    else if (step === 'otherData') element.data = other;
    else if (step === 'lang') element.lang = 'en';
    else element.setAttribute('mode', 'table');
  }
  // Lit puts back what was set before the definition at the first update, also over what was set in between.
  await element.updateComplete;
  element.data = source === 'data' ? one : undefined;
  element.replaceChildren();
  if (source === 'script') {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(one);
    element.append(script);
  }
  element.setAttribute('src', source === 'src' ? '/order-one.json' : '/order-other.json');
  element.setAttribute('mode', 'graphic');
  element.lang = 'de';
  seat.append(element);
  define();
  customElements.upgrade(element);
  element.mode = 'graphic';
  await element.updateComplete;
  answerAll();
  for (let tries = 0; !element.model && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve));
  // The width is measured a frame after an element that was drawn elsewhere has come here.
  for (let tries = 0; !element.shadowRoot?.querySelector('[data-id]') && tries < 10; tries += 1) await settled(element);
  const { problems } = element;
  return `${textIn(element)} ${element.shadowRoot?.querySelectorAll('[data-id]').length} ${JSON.stringify(problems)}`;
}

describe('any order', () => {
  let seat: HTMLElement;
  let elsewhere: Document;
  before(() => {
    window.fetch = ((url: string, init?: RequestInit) =>
      new Promise<Response>((resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        open.push(() => resolve(new Response(JSON.stringify(url.endsWith('one.json') ? one : other))));
      })) as typeof fetch;
    seat = document.createElement('div');
    const frame = document.createElement('iframe');
    document.body.append(seat, frame);
    elsewhere = frame.contentDocument as Document;
  });
  afterEach(() => {
    seat.replaceChildren();
    elsewhere.body.replaceChildren();
    open = [];
  });
  after(() => {
    window.fetch = originalFetch;
    document.body.replaceChildren();
  });

  it('500 random orders end in the same picture', async function () {
    this.timeout(120_000);
    const expected = await play(['define', 'connect'], 'data', seat, elsewhere);
    expect(expected).to.contain('Projekt A');
    let played = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...steps), { maxLength: 12 }), fc.constantFrom(...sources), async (order, source) => {
        played += 1;
        const drawn = await play(order, source, seat, elsewhere);
        // fast-check shows only the message.
        if (drawn !== expected) throw new Error(`${order} ${source}: ${drawn}, not ${expected}`);
        seat.replaceChildren();
        elsewhere.body.replaceChildren();
      }),
      { numRuns: 500, includeErrorInReport: true },
    );
    expect(played).to.equal(500);
  });
});
