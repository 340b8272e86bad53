// An element that a page takes to another document: a frame, a window of its own, and back.
import { expect } from 'chai';
import '../../src/define.js';
import type { StrategyElement } from '../../src/element/strategy-element.js';

const data = {
  title: 'T',
  lang: 'de',
  actionFields: [{ id: 'f', title: 'Feld', color: '#7a0c3e' }],
  projects: [{ id: 'a', title: 'A', actionFields: ['f'] }],
};

async function drawn(element: StrategyElement): Promise<ShadowRoot> {
  while (!element.shadowRoot?.querySelector('[data-id=a]')) await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
  return element.shadowRoot;
}
/** Signs of the sheets of all elements, of the view and of the data's colours. */
function dress(root: ShadowRoot): string[] {
  const look = getComputedStyle(root.querySelector('.root') as Element);
  // The first after the twelve of the palette.
  const colour = getComputedStyle(root.querySelector('.c13') as Element).getPropertyValue('--_l');
  return [look.boxSizing, look.color, colour, String(root.adoptedStyleSheets.map(({ cssRules }) => cssRules.length))];
}

describe('other documents', () => {
  let iframe: HTMLIFrameElement;
  let elsewhere: Document;
  beforeEach(() => {
    iframe = document.createElement('iframe');
    iframe.width = '900';
    document.body.append(iframe);
    elsewhere = iframe.contentDocument as Document;
  });
  afterEach(() => document.body.replaceChildren());

  it('a drawn element keeps its sheets and colours there and back', async () => {
    const element = Object.assign(document.createElement('strategy-roadmap') as StrategyElement, { data });
    document.body.append(element);
    const here = dress(await drawn(element));
    expect(here[0]).to.equal('border-box');
    elsewhere.documentElement.lang = 'en';
    elsewhere.body.append(element);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const root = await drawn(element);
    expect(dress(root)).to.deep.equal(here);
    expect(root.querySelector('.root')?.getAttribute('lang')).to.equal('en');
    document.body.append(element);
    expect(dress(await drawn(element))).to.deep.equal(here);
  });

  it('one that is drawn there first is dressed as here', async () => {
    const create = (): StrategyElement => Object.assign(document.createElement('strategy-roadmap') as StrategyElement, { data });
    const [here, there] = [create(), create()];
    document.body.append(here);
    elsewhere.body.append(there);
    expect(dress(await drawn(there))).to.deep.equal(dress(await drawn(here)));
  });

  it('in a document that nobody sees it waits, and throws nothing', async () => {
    const element = Object.assign(document.createElement('strategy-roadmap') as StrategyElement, { data });
    const unseen = document.implementation.createHTMLDocument();
    unseen.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot?.adoptedStyleSheets).to.have.length(0);
    document.body.append(element);
    expect(dress(await drawn(element))[0]).to.equal('border-box');
  });
});
