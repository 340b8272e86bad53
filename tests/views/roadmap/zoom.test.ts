import { expect } from 'chai';
import hildesheim from '../../../examples/data/hildesheim.json';
import '../../../src/define/strategy-roadmap.js';
import type { StrategyRoadmap } from '../../../src/views/roadmap/strategy-roadmap.js';

const all = (element: StrategyRoadmap, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const one = (element: StrategyRoadmap, selector: string): HTMLElement => all(element, selector)[0] as HTMLElement;

async function settled(element: StrategyRoadmap): Promise<void> {
  for (let i = 0; i < 2; i += 1) {
    while (!(await element.updateComplete));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

async function made(properties: Partial<StrategyRoadmap> = {}, width = 1200): Promise<StrategyRoadmap> {
  const place = document.body.appendChild(document.createElement('div'));
  place.style.width = `${width}px`;
  const element = Object.assign(document.createElement('strategy-roadmap'), { data: hildesheim, now: '2021-06-15' }, properties);
  place.append(element);
  await settled(element);
  return element;
}

describe('zoom of the roadmap', () => {
  afterEach(() => document.body.replaceChildren());

  const width = (element: StrategyRoadmap): number => one(element, '.scale').getBoundingClientRect().width;
  const press = async (element: StrategyRoadmap, key: string): Promise<void> => {
    one(element, '.chart button').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await settled(element);
  };

  it('makes time wider and leaves every bar in its row', async () => {
    const element = await made();
    const [before, tops] = [width(element), all(element, '.track').map(({ offsetTop }) => offsetTop)];
    element.setAttribute('zoom', '4');
    await settled(element);
    expect(width(element)).to.be.closeTo(before * 4, 2);
    expect(all(element, 'li.track').map(({ offsetTop }) => offsetTop)).to.deep.equal(tops.slice(0, all(element, 'li.track').length));
    expect(element.scrollWidth, 'only the time area scrolls').to.be.at.most(element.clientWidth);
    expect(one(element, '.lane-head').getBoundingClientRect().left).to.be.closeTo(element.getBoundingClientRect().left, 1);
  });

  it('goes by keys, and nought shows all', async () => {
    const element = await made();
    const before = width(element);
    await press(element, '+');
    expect(width(element)).to.be.closeTo(before * 2, 2);
    await press(element, '-');
    await press(element, '-');
    expect(width(element)).to.be.closeTo(before, 2);
    await press(element, '+');
    await press(element, '0');
    expect(width(element)).to.be.closeTo(before, 2);
  });

  it('keeps the moment below the pointer', async () => {
    const element = await made();
    const bar = one(element, '.bar[data-id="zentrale-post-und-scanstelle"]');
    const { left } = bar.getBoundingClientRect();
    const wheel = new WheelEvent('wheel', { deltaY: -240, ctrlKey: true, clientX: left, bubbles: true, cancelable: true });
    bar.dispatchEvent(wheel);
    await settled(element);
    expect(wheel.defaultPrevented).to.equal(true);
    expect(one(element, '.scroller').scrollLeft).to.be.greaterThan(50);
    expect(bar.getBoundingClientRect().left).to.be.closeTo(left, 32);
    expect(one(element, '.window').scrollLeft).to.be.closeTo(one(element, '.scroller').scrollLeft, 1);
    const plain = new WheelEvent('wheel', { deltaY: -240, bubbles: true, cancelable: true });
    bar.dispatchEvent(plain);
    expect(plain.defaultPrevented, 'scrolling is the browser’s').to.equal(false);
  });

  it('reads months, quarters and weeks, and goes to today', async () => {
    const element = await made({ zoom: 'month' });
    const pressed = () => all(element, '[aria-pressed="true"]').map(({ textContent }) => textContent);
    expect(pressed()).to.deep.equal(['Monat']);
    expect(one(element, '.scale').textContent).to.contain('Jan');
    const today = all(element, '.zoom button')[0] as HTMLElement;
    expect(today.textContent).to.equal('Heute');
    today.click();
    await settled(element);
    const { left, right } = one(element, '.window').getBoundingClientRect();
    expect(one(element, '.today').getBoundingClientRect().left).to.be.closeTo((left + right) / 2, 3);
    element.zoom = 'week';
    await settled(element);
    expect(pressed()).to.deep.equal([]);
    expect(one(element, '.scale').textContent).to.contain('Jun 2021').and.to.contain('14.');
    const quarter = all(element, '.zoom button').find(({ textContent }) => textContent === 'Quartal');
    quarter?.click();
    await settled(element);
    expect(pressed()).to.deep.equal(['Quartal']);
  });
});
