import { expect } from 'chai';
import { answered, holdRequests, json, releaseRequests, requests } from '../support/requests.js';
import { mount, type SampleElement, settled, textIn } from '../support/sample-element.js';

const one = { title: 'Eins', projects: [{ id: 'a', title: 'Projekt A' }] };
const two = { title: 'Zwei', projects: [{ id: 'b', title: 'Projekt B' }] };
const script = (data: unknown): string => `<script type="application/json">${JSON.stringify(data)}</script>`;

const codes = (element: SampleElement): string[] => element.problems.map(({ code }) => code);

describe('data sources', () => {
  afterEach(() => {
    releaseRequests();
    document.body.replaceChildren();
  });

  it('draws data from the property, from a script and from an address', async () => {
    expect(textIn(await mount('<sample-element></sample-element>', (element) => (element.data = one)))).to.contain('Projekt A');
    expect(textIn(await mount(`<sample-element>${script(one)}</sample-element>`))).to.contain('Projekt A');
    let loaded: Promise<unknown> = Promise.resolve();
    const element = await mount('<sample-element src="/examples/data/giessen.json"></sample-element>', (made) => {
      loaded = new Promise((resolve) => made.addEventListener('strategy-load', resolve, { once: true }));
    });
    await loaded;
    await settled(element);
    expect(textIn(element)).to.contain('10 Projekte');
  });

  it('starts a lazy one when it comes near the window, and keeps the fallback until then', async () => {
    holdRequests();
    const element = await mount('<sample-element src="/a.json" loading="lazy"><a href="/a.json">Daten</a></sample-element>', (made) => {
      (made.parentElement as HTMLElement).style.paddingTop = '500vh';
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(requests).to.have.length(0);
    expect(element.querySelector('a')?.getBoundingClientRect().height).to.be.greaterThan(0);
    element.scrollIntoView();
    while (requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await answered(element, () => requests[0]?.answer(json(one)));
    expect(textIn(element)).to.contain('Projekt A');
    expect(requests).to.have.length(1);
    window.scrollTo(0, 0);
  });

  it('prints a lazy one all the same, from each source', async () => {
    for (const markup of [
      `<sample-element loading="lazy">${script(one)}</sample-element>`,
      '<sample-element loading="lazy" src="/examples/data/giessen.json"></sample-element>',
    ]) {
      const element = await mount(markup, (made) => ((made.parentElement as HTMLElement).style.paddingTop = '500vh'));
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(textIn(element)).to.match(/geladen/);
      window.dispatchEvent(new Event('beforeprint'));
      expect(textIn(element)).to.match(/Projekt A|10 Projekte/);
      expect(element.matches(':state(settled)')).to.equal(true);
      window.dispatchEvent(new Event('afterprint'));
      await settled(element);
      expect(textIn(element)).to.match(/Projekt A|10 Projekte/);
      document.body.replaceChildren();
    }
  });

  it('says why there is no picture, above the fallback that stays', async () => {
    holdRequests();
    const element = await mount('<sample-element src="/a.json"><a href="/a.json">Daten</a></sample-element>');
    expect(element.matches(':state(settled)')).to.equal(false);
    await answered(element, () => requests[0]?.answer(json('', { status: 404 })));
    expect(codes(element)).to.deep.equal(['http-status']);
    expect(element.querySelector('a')?.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(element.matches(':state(settled)')).to.equal(true);
  });

  it('takes the property before the script and the script before the address', async () => {
    const element = await mount(`<sample-element src="/none.json">${script(two)}</sample-element>`, (sample) => (sample.data = one));
    expect(textIn(element)).to.contain('Projekt A');
    element.data = undefined;
    await settled(element);
    expect(textIn(element)).to.contain('Projekt B');
  });

  it('redraws when the script is edited in place, replaced or removed', async () => {
    const element = await mount(`<sample-element>${script(one)}</sample-element>`);
    const child = element.querySelector('script') as HTMLScriptElement;
    await answered(element, () => (child.textContent = JSON.stringify(two)));
    expect(textIn(element)).to.contain('Projekt B');
    await answered(element, () => ((child.firstChild as Text).data = JSON.stringify(one)));
    expect(textIn(element)).to.contain('Projekt A');
    child.remove();
    await settled(element);
    expect(textIn(element)).to.contain('keine Daten');
  });

  it('asks once for an address that several elements share, and shows what came to all', async () => {
    holdRequests();
    const [first, second] = await Promise.all([
      mount('<sample-element src="/shared.json"></sample-element>'),
      mount('<sample-element src="/shared.json"></sample-element>'),
    ]);
    expect(requests).to.have.length(1);
    await Promise.all([answered(second), answered(first, () => requests[0]?.answer(json(one)))]);
    expect(textIn(first)).to.contain('Projekt A');
    expect(textIn(second)).to.contain('Projekt A');
  });

  it('a newer answer wins over an older one', async () => {
    holdRequests();
    const element = await mount('<sample-element src="/old.json"></sample-element>');
    element.src = '/new.json';
    await settled(element);
    await answered(element, () => requests[1]?.answer(json(two)));
    requests[0]?.answer(json(one));
    await settled(element);
    expect(textIn(element)).to.contain('Projekt B');
    expect(requests[0]?.signal?.aborted).to.equal(true);
  });

  it('a removed element aborts its request; one that only moves asks again and draws', async () => {
    holdRequests();
    const element = await mount('<sample-element src="/gone.json"></sample-element>');
    element.remove();
    expect(requests[0]?.signal?.aborted).to.equal(true);
    document.body.append(element);
    await settled(element);
    await answered(element, () => requests[1]?.answer(json(one)));
    expect(textIn(element)).to.contain('Projekt A');
  });

  it('a failed reload keeps the picture and says from when it is; the next good one is shown', async () => {
    holdRequests();
    const element = await mount('<sample-element src="/reload.json"></sample-element>');
    await answered(element, () => requests[0]?.answer(json(one)));
    element.reload();
    await answered(element, () => requests[1]?.answer(json('', { status: 500 })));
    expect(textIn(element)).to.contain('Projekt A').and.to.contain('ließen sich nicht neu laden');
    expect(element.shadowRoot?.querySelector('.stale')?.textContent).to.match(/\d{4}/);
    element.reload();
    await answered(element, () => requests[2]?.answer(json(two)));
    expect(textIn(element)).to.contain('Projekt B').and.not.to.contain('ließen sich nicht');
  });

  const failures: [string, () => Response | Error, string][] = [
    ['404', () => json('', { status: 404 }), 'http-status'],
    ['500', () => json('', { status: 500 }), 'http-status'],
    ['204', () => new Response(null, { status: 204 }), 'empty-response'],
    ['an empty body', () => json(''), 'empty-response'],
    ['no connection', () => new TypeError('Failed to fetch'), 'unreachable'],
    [
      'a login page',
      () => new Response('<!doctype html><title>Anmeldung</title>', { headers: { 'content-type': 'text/html' } }),
      'login-page',
    ],
    ['another type', () => new Response('nichts', { headers: { 'content-type': 'image/png' } }), 'wrong-content-type'],
    ['more than can be read', () => json('', { headers: { 'content-length': '20000001' } }), 'too-much'],
    ['cut JSON', () => json('{"title": "Eins", "projects": ['), 'truncated'],
    ['no JSON', () => json('{title: 1}'), 'not-json'],
    ['a list', () => json([]), 'not-an-object'],
  ];
  for (const [name, answer, code] of failures) {
    it(`${name} has its own message and hint in place of the picture, with a way to try again`, async () => {
      holdRequests();
      const element = await mount(`<sample-element src="/${code}-${name.length}.json"></sample-element>`);
      let heard: unknown;
      element.addEventListener('strategy-error', (event) => (heard = (event as CustomEvent).detail.problems));
      await answered(element, () => requests[0]?.answer(answer()));
      expect(codes(element)).to.include(code);
      expect(heard).to.equal(element.problems);
      const panel = element.shadowRoot?.querySelector('.fatal');
      expect(panel?.textContent).to.contain(element.problems[0]?.hint.de);
      const retry = [...(panel?.querySelectorAll('button') ?? [])].find((button) => button.textContent?.includes('Erneut'));
      retry?.click();
      await settled(element);
      await answered(element, () => requests[1]?.answer(json(one)));
      expect(textIn(element)).to.contain('Projekt A');
    });
  }

  it('says that a server takes too long, and stops waiting', async () => {
    const { timeout } = AbortSignal;
    const waits: number[] = [];
    AbortSignal.timeout = (milliseconds) => {
      waits.push(milliseconds);
      return timeout.call(AbortSignal, 20);
    };
    holdRequests();
    const element = await mount('<sample-element></sample-element>');
    await answered(element, () => (element.src = '/slow.json'));
    AbortSignal.timeout = timeout;
    expect(waits).to.deep.equal([30_000]);
    expect(codes(element)).to.deep.equal(['timeout']);
    expect(requests[0]?.signal?.aborted).to.equal(true);
  });

  it('says that a connection broke in the middle', async () => {
    holdRequests();
    const element = await mount('<sample-element src="/broke.json"></sample-element>');
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"title":')),
      pull: (controller) => controller.error(new TypeError('network error')),
    });
    await answered(element, () => requests[0]?.answer(new Response(body)));
    expect(codes(element)).to.deep.equal(['unreachable']);
  });

  it('stops reading an answer that has no end, and one that says how long it is before it is read', async () => {
    holdRequests();
    const element = await mount('<sample-element src="/endless.json"></sample-element>');
    const chunk = new Uint8Array(1_000_000).fill(32);
    let sent = 0;
    let stopped = false;
    const endless = (): ReadableStream =>
      new ReadableStream(
        {
          pull: (controller) => {
            sent += chunk.length;
            controller.enqueue(chunk);
          },
          cancel: () => {
            stopped = true;
          },
        },
        { highWaterMark: 0 },
      );
    await answered(element, () => requests[0]?.answer(new Response(endless())));
    expect(codes(element)).to.deep.equal(['too-much']);
    expect(stopped).to.equal(true);
    expect(sent).to.equal(21_000_000);
    [sent, stopped] = [0, false];
    element.src = '/long.json';
    await settled(element);
    await answered(element, () => requests[1]?.answer(new Response(endless(), { headers: { 'content-length': '20000001' } })));
    expect(codes(element)).to.deep.equal(['too-much']);
    expect(stopped).to.equal(true);
    expect(sent).to.equal(0);
  });

  it('every row has words of its own, in both languages', async () => {
    const said = new Map<string, string>();
    for (const [i, [name, answer]] of failures.entries()) {
      holdRequests();
      const element = await mount(`<sample-element src="/words-${i}.json"></sample-element>`);
      await answered(element, () => requests[0]?.answer(answer()));
      const [{ message, hint } = { message: null, hint: null }] = element.problems;
      for (const words of [message?.de, message?.en, hint?.de, hint?.en]) expect(words, name).to.match(/\p{L}.*\.$/u);
      // 204 is an empty body.
      if (name !== 'an empty body') expect([...said.keys()], name).not.to.include(message?.de);
      said.set(message?.de ?? '', name);
    }
  });

  it('an address that is none is a problem, not an exception', async () => {
    const element = await mount('<sample-element></sample-element>');
    await answered(element, () => (element.src = 'https://'));
    expect(codes(element)).to.deep.equal(['unreachable']);
    expect(element.shadowRoot?.querySelector('.fatal')).not.to.equal(null);
  });

  it('keeps the fallback in view until there is a picture', async () => {
    holdRequests();
    const element = await mount('<sample-element src="/later.json"><p>Bald</p></sample-element>');
    expect(element.shadowRoot?.querySelector('slot')).not.to.equal(null);
    await answered(element, () => requests[0]?.answer(json(one)));
    expect(element.shadowRoot?.querySelector('slot')).to.equal(null);
  });

  it('reads a byte order mark and what a Windows program wrote, and says so', async () => {
    holdRequests();
    const element = await mount('<sample-element src="/bom.json"></sample-element>');
    await answered(element, () => requests[0]?.answer(json(`\ufeff${JSON.stringify(one)}`)));
    expect(textIn(element)).to.contain('Projekt A');
    expect(codes(element)).to.include('byte-order-mark');
    element.src = '/latin.json';
    await settled(element);
    const latin = Uint8Array.from(JSON.stringify({ title: 'Gießen', projects: [{ id: 'a', title: 'Übersicht' }] }), (c) => c.charCodeAt(0));
    await answered(element, () => requests[1]?.answer(new Response(latin)));
    expect(textIn(element)).to.contain('Übersicht');
    expect(codes(element)).to.include('wrong-encoding');
  });

  it('tells of each answer once, when the model is there, and not again when the element only moves', async () => {
    for (const markup of ['<sample-element></sample-element>', `<sample-element>${script(one)}</sample-element>`]) {
      const models: unknown[] = [];
      const element = await mount(markup, (made) => {
        made.addEventListener('strategy-load', () => models.push(made.model?.title.value));
        if (!made.firstChild) made.data = one;
      });
      expect(models).to.deep.equal(['Eins']);
      const { model } = element;
      document.body.append(element);
      await settled(element);
      expect(models).to.deep.equal(['Eins']);
      expect(element.model).to.equal(model);
      await answered(element, () => (element.data = two));
      expect(models).to.deep.equal(['Eins', 'Zwei']);
    }
  });

  it('asks the server, not the browser’s memory, for a reload', async () => {
    holdRequests();
    const element = await mount('<sample-element src="/again.json"></sample-element>');
    await answered(element, () => requests[0]?.answer(json(one)));
    element.reload();
    expect(requests.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('does not blame the connection for a mistake of its own', async () => {
    holdRequests();
    const element = await mount('<sample-element src="/broken.json"></sample-element>');
    const answer = json(one);
    Object.defineProperty(answer, 'headers', { value: null });
    const rejected = new Promise<PromiseRejectionEvent>((resolve) => addEventListener('unhandledrejection', resolve, { once: true }));
    window.addEventListener('unhandledrejection', (event) => event.preventDefault(), { once: true });
    // The test runner would report as forgotten what is to reach the page's console.
    const { error } = console;
    console.error = () => {};
    requests[0]?.answer(answer);
    expect((await rejected).reason).to.be.instanceOf(TypeError);
    await settled(element);
    console.error = error;
    expect(codes(element)).to.deep.equal([]);
    expect(element.shadowRoot?.querySelector('.fatal')).not.to.equal(null);
  });

  it('keeps the focus of who tries again, and of nobody else', async () => {
    holdRequests();
    const element = await mount('<sample-element src="/focus.json"></sample-element>');
    await answered(element, () => requests[0]?.answer(json('', { status: 500 })));
    const button = (): HTMLButtonElement =>
      [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.includes('Erneut')) as HTMLButtonElement;
    button().focus();
    button().click();
    await answered(element, () => requests[1]?.answer(json('', { status: 500 })));
    expect(element.shadowRoot?.activeElement?.className).to.contain('root');
    element.shadowRoot?.querySelector<HTMLElement>('.root')?.blur();
    button().click();
    await answered(element, () => requests[2]?.answer(json(one)));
    expect(element.shadowRoot?.activeElement).to.equal(null);
  });
});
