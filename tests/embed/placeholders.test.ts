import { expect } from 'chai';
import { views } from '../../src/embed/attributes.js';
import { originsIn, permitted } from '../../src/embed/origins.js';
import { watchPlaceholders } from '../../src/embed/placeholders.js';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

let warned: unknown[][] = [];
const { warn } = console;
const load = async (): Promise<void> => {};

/** Draws one placeholder; the tags stay unknown, so that nothing asks for data. */
async function draw(markup: string, allowed: string[] = []): Promise<HTMLElement> {
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.innerHTML = markup;
  document.body.append(stage);
  watchPlaceholders(load, allowed);
  await settled();
  return stage;
}

describe('placeholders', () => {
  beforeEach(() => {
    warned = [];
    console.warn = (...all: unknown[]) => warned.push(all);
  });
  afterEach(() => {
    console.warn = warn;
    for (const stage of document.querySelectorAll('.stage')) stage.remove();
  });

  for (const view of views) {
    it(`become a strategy-${view} that keeps the fallback, with the caption outside`, async () => {
      const stage = await draw(
        `<figure data-leitbild="${view}" data-src="/a.json" data-by="unit" data-heading-level="3"><a href="/a.html">Text</a><figcaption>Caption</figcaption></figure>`,
      );
      const element = stage.querySelector(`figure > strategy-${view}`);
      expect(element?.getAttribute('src')).to.equal(new URL('/a.json', location.href).href);
      expect(element?.getAttribute('by')).to.equal('unit');
      expect(element?.getAttribute('heading-level')).to.equal('3');
      expect(element?.querySelector('a')?.textContent).to.equal('Text');
      expect(stage.querySelector('figure > figcaption')?.textContent).to.equal('Caption');
    });
  }

  it('take the address of the link when a filter has dropped data-src', async () => {
    const stage = await draw('<p data-leitbild="house"><a href="/strategy.json">Strategy</a></p>');
    expect(stage.querySelector('strategy-house')?.getAttribute('src')).to.match(/\/strategy\.json$/);
  });

  it('hand on no attribute but those of the elements', async () => {
    const stage = await draw(
      '<figure data-leitbild="house" data-src="/a.json" data-onclick="window.hit = 1" data-style="color: red" data-id="x" data-class="y"></figure>',
    );
    expect(stage.querySelector('strategy-house')?.getAttributeNames()).to.deep.equal(['src']);
  });

  it('ask no foreign server unless the page says so', async () => {
    for (const src of ['https://foreign.example/a.json', '//foreign.example/a.json', 'javascript:alert(1)', 'data:,{}', '']) {
      const stage = await draw(`<figure data-leitbild="house" data-src="${src}"><i>Fallback</i></figure>`);
      expect(stage.querySelector('strategy-house'), src).to.equal(null);
      expect(stage.querySelector('figure')?.dataset.leitbildSeen, src).to.equal('failed');
      expect(stage.textContent, src).to.equal('Fallback');
      stage.remove();
    }
    expect(warned.length).to.equal(5);
    const stage = await draw('<figure data-leitbild="house" data-src="https://open.example/a.json"></figure>', ['https://open.example']);
    expect(stage.querySelector('strategy-house')?.getAttribute('src')).to.equal('https://open.example/a.json');
  });

  it('say which view there is not', async () => {
    await draw('<figure data-leitbild="script" data-src="/a.json"></figure>');
    expect(String(warned[0]?.[0])).to.contain('“script”');
  });

  it('are found when they come later, and drawn once', async () => {
    const stage = await draw('');
    stage.innerHTML = '<figure data-leitbild="house" data-src="/a.json"></figure>';
    await settled();
    stage.append('more');
    await settled();
    expect(stage.querySelectorAll('strategy-house').length).to.equal(1);
  });

  it('keep their fallback when the elements cannot be loaded', async () => {
    const stage = document.createElement('div');
    stage.className = 'stage';
    document.body.append(stage);
    stage.innerHTML = '<p data-leitbild="house" data-src="/a.json">Fallback</p>';
    watchPlaceholders(() => Promise.reject(new Error('none')), []);
    await settled();
    expect(stage.textContent).to.equal('Fallback');
    expect(stage.querySelector('strategy-house')).to.equal(null);
  });
});

describe('origins', () => {
  it('are those of the page and those in the list', () => {
    expect(permitted('a.json', location.href, [])).to.equal(new URL('a.json', location.href).href);
    expect(permitted('https://a.example/x.json', location.href, ['https://b.example'])).to.equal(null);
    expect(permitted('java\tscript:alert(1)', location.href, [])).to.equal(null);
    expect(permitted('http://[', location.href, [])).to.equal(null);
    expect(originsIn(' https://a.example/path  none https://b.example:8080 ')).to.deep.equal([
      'https://a.example',
      'https://b.example:8080',
    ]);
    expect(originsIn(undefined)).to.deep.equal([]);
  });
});
