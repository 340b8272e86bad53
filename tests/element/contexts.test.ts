// Where pages put elements: shadow roots, dialogs and details that open later. The picture is that of an open page, box for box.
import { expect } from 'chai';
import '../../src/define/strategy-house.js';
import type { StrategyHouse } from '../../src/index.js';

const field = (n: number) => ({
  id: `f${n}`,
  title: `Handlungsfeld ${n}`,
  topics: [1, 2, 3].map((t) => ({ id: `t${n}${t}`, title: `Thema ${n}.${t}` })),
});
const data = { title: 'Strategie', vision: 'Eine Vision', actionFields: [field(1), field(2), field(3)], projects: [] };
const width = '700px';

function house(): StrategyHouse {
  const element = document.createElement('strategy-house');
  element.data = data;
  return element;
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Boxes of all things drawn, beside the element's corner, when they no longer change. */
async function boxesOf(element: StrategyHouse): Promise<string[]> {
  const measure = (): string[] => {
    const corner = element.getBoundingClientRect();
    return [...(element.shadowRoot?.querySelectorAll('.graphic [data-kind]') ?? [])].map((thing) => {
      const { left, top, width: w, height } = thing.getBoundingClientRect();
      const box = [left - corner.left, top - corner.top, w, height].map((length) => Math.round(length));
      return `${thing.getAttribute('data-id')} ${box}`;
    });
  };
  for (let before = '', same = 0; same < 4; ) {
    await frame();
    const now = measure().join();
    same = now && now === before ? same + 1 : 0;
    before = now;
  }
  return measure();
}

/** An area as wide as the others, and nothing else. */
function area<Area extends HTMLElement>(element: Area): Area {
  Object.assign(element.style, { width, padding: '0', border: '0', maxWidth: 'none' });
  document.body.append(element);
  return element;
}

describe('in the contexts of pages', () => {
  let expected: string[];
  before(async () => {
    const open = house();
    area(document.createElement('div')).append(open);
    expected = await boxesOf(open);
    expect(expected.length).to.be.greaterThan(10);
  });
  afterEach(() => document.body.replaceChildren());

  it('in a shadow root, also one inside another', async () => {
    const outer = area(document.createElement('div')).attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    outer.append(inner);
    const element = house();
    inner.attachShadow({ mode: 'closed' }).append(element);
    expect(await boxesOf(element)).to.deep.equal(expected);
  });

  it('in a dialog that opens later, closes and opens again', async () => {
    const dialog = area(document.createElement('dialog'));
    const element = house();
    dialog.append(element);
    for (let times = 0; times < 2; times += 1) {
      await frame();
      dialog.showModal();
      expect(await boxesOf(element)).to.deep.equal(expected);
      dialog.close();
    }
  });

  it('in details that open later', async () => {
    const details = area(document.createElement('details'));
    const element = house();
    details.append(document.createElement('summary'), element);
    await frame();
    await frame();
    details.open = true;
    expect(await boxesOf(element)).to.deep.equal(expected);
  });

  it('in a panel that is not displayed at first, and is narrower when it is', async () => {
    const panel = area(document.createElement('div'));
    panel.style.display = 'none';
    const element = house();
    panel.append(element);
    await frame();
    panel.style.display = '';
    expect(await boxesOf(element)).to.deep.equal(expected);
    panel.style.display = 'none';
    await frame();
    panel.style.width = '340px';
    panel.style.display = '';
    await boxesOf(element);
    expect(element.shadowRoot?.querySelector('.root')?.className).to.contain('narrow');
  });
});
