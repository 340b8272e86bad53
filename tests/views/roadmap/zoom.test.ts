import { expect } from 'chai';
import hildesheim from '../../../examples/data/hildesheim.json';
import '../../../src/define/strategy-roadmap.js';
import type { StrategyRoadmap } from '../../../src/views/roadmap/strategy-roadmap.js';
import { crowd } from '../../fixtures/roadmap.js';

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

  it('mirrors time where the page reads from right to left', async () => {
    const element = await made({ zoom: 2, dir: 'rtl' });
    const at = (selector: string): DOMRect => one(element, selector).getBoundingClientRect();
    expect(at('.lane-head').right).to.be.closeTo(element.getBoundingClientRect().right, 1);
    const years = all(element, '.year span');
    expect(years[0]?.getBoundingClientRect().left).to.be.greaterThan(years[1]?.getBoundingClientRect().right as number);
    const bar = '.bar[data-id="zentrale-post-und-scanstelle"]';
    expect(at(`${bar} .status`).left, 'the sign comes first').to.be.greaterThan(at(`${bar} .title`).left);
    expect(at(bar).left, 'the label stands behind the bar').to.be.greaterThan(at(`${bar} .title`).left);
    all(element, '.zoom button')
      .find(({ textContent }) => textContent === 'Heute')
      ?.click();
    await settled(element);
    expect(at('.today').left).to.be.closeTo((at('.window').left + at('.window').right) / 2, 4);
    expect(at('.today').left).to.be.closeTo(at('.flag').left + at('.flag').width / 2, 2);
  });

  it('turns no word round where time is mirrored, and sentences keep their own way', async () => {
    const element = await made({ dir: 'rtl' });
    const mirrored = (text: HTMLElement): boolean => {
      let sign = 1;
      for (let one: HTMLElement | null = text; one; one = one.parentElement) {
        const { display, scale } = getComputedStyle(one);
        if (display !== 'inline' && scale.startsWith('-1')) sign = -sign;
      }
      return sign < 0;
    };
    const texts = all(element, '.graphic *:not(.hidden)').filter(
      (one) => one.offsetWidth > 1 && !one.children.length && one.textContent?.trim() && one.checkVisibility(),
    );
    expect(texts.length).to.be.greaterThan(30);
    expect(texts.filter(mirrored).map(({ textContent }) => textContent)).to.deep.equal([]);
    const line = one(element, '.sub');
    expect([getComputedStyle(line).unicodeBidi, getComputedStyle(line).textAlign]).to.deep.equal(['plaintext', 'right']);
  });

  it('reads months, quarters and weeks, and goes to today', async () => {
    const element = await made({ zoom: 'month' });
    const pressed = () => all(element, '[aria-pressed="true"]').map(({ textContent }) => textContent);
    expect(pressed()).to.deep.equal(['Monat']);
    expect(one(element, '.scale').textContent).to.contain('Jan');
    const named = (name: string) => all(element, '.zoom button').find(({ textContent }) => textContent === name) as HTMLElement;
    named('Heute').click();
    await settled(element);
    const { left, right } = one(element, '.window').getBoundingClientRect();
    expect(one(element, '.today').getBoundingClientRect().left).to.be.closeTo((left + right) / 2, 3);
    element.zoom = 'week';
    await settled(element);
    expect(pressed()).to.deep.equal([]);
    expect(one(element, '.scale').textContent).to.contain('Jun 2021').and.to.contain('14.');
    named('Quartal').click();
    await settled(element);
    expect(pressed()).to.deep.equal(['Quartal']);
  });
});

describe('time of the roadmap on a phone', () => {
  afterEach(() => document.body.replaceChildren());

  const press = async (element: StrategyRoadmap, name: string): Promise<void> => {
    const button = all(element, '.zoom button').find(({ ariaLabel, textContent }) => (ariaLabel ?? textContent) === name);
    if (!button) throw new Error(`There is no ${name}.`);
    button.click();
    await settled(element);
  };
  const years = (element: StrategyRoadmap) => all(element, '.year').flatMap(({ textContent }) => textContent?.trim() || []);
  const open = async (element: StrategyRoadmap): Promise<void> => {
    await press(element, 'Alle öffnen');
    await settled(element);
  };

  it('has less of it when it is closer, and steps to what is before and after', async () => {
    const element = await made({}, 340);
    const before = one(element, '.scale').getBoundingClientRect().width;
    const first = years(element);
    await press(element, 'Zeit vergrößern');
    await press(element, 'Zeit vergrößern');
    expect(years(element), 'about today').to.include('2021');
    expect(years(element).length).to.be.lessThan(first.length);
    expect(one(element, '.scale').getBoundingClientRect().width).to.equal(before);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    for (let i = 0; i < 4; i += 1) await press(element, 'Frühere Zeit');
    expect(years(element)[0], 'no further than the first').to.equal(first[0]);
    for (let i = 0; i < 8; i += 1) await press(element, 'Spätere Zeit');
    expect(years(element).at(-1)).to.equal(first.at(-1));
    await press(element, 'Heute');
    expect(all(element, '.today')).to.have.length(1);
    await press(element, 'Alles');
    expect(years(element)).to.deep.equal(first);
  });

  it('reaches a project before or after it by an arrow', async () => {
    const data = {
      contract: 1,
      title: 'T',
      projects: [
        { id: 'old', title: 'Alt', status: 'done', when: { start: '2015-03', end: '2015-09' } },
        { id: 'now', title: 'Jetzt', status: 'running', when: { start: '2021-01', end: '2021-12' } },
        { id: 'new', title: 'Neu', status: 'planned', when: { start: '2027-02', end: '2027-08' } },
      ],
    };
    const element = await made({ data, zoom: 8 }, 340);
    const arrows = () =>
      all(element, '.jump').map((jump) => `${jump.closest('li')?.querySelector('button')?.dataset.id} ${jump.textContent?.trim()}`);
    expect(arrows()).to.deep.equal(['old «', 'new »']);
    all(element, '.jump')[1]?.click();
    await settled(element);
    expect(arrows()).to.deep.equal(['old «', 'now «']);
    expect(years(element)).to.include('2027');
    element.zoom = 1;
    await settled(element);
    expect(arrows()).to.deep.equal([]);
  });

  it('says every month, quarter and half-year as it is, wherever the picture begins', async () => {
    const element = await made({ zoom: 12 }, 340);
    for (let i = 0; i < 6; i += 1) {
      const said = all(element, '.tick').flatMap(({ textContent }) => textContent?.trim() || []);
      expect(said.length).to.be.greaterThan(0);
      for (const one of said) expect(one).to.match(/^(\p{L}{3,4}\.?|[QH][1-4]|\d+\.)$/u);
      await press(element, 'Spätere Zeit');
    }
    await open(element);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });
});

describe('the roadmap’s time in the address', () => {
  const { href } = location;
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '', href);
  });
  const kept = async (part: string): Promise<string> => {
    for (let i = 0; i < 100 && !location.hash.includes(part); i += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    return decodeURIComponent(location.hash);
  };

  for (const width of [1200, 340]) {
    it(`is kept and comes back, at ${width} px`, async () => {
      history.replaceState(null, '', '#page=2&leitbild:range=2020-07/2021-06');
      const element = await made({ deepLink: true }, width);
      await settled(element);
      const left = () => all(element, '.year span').map((year) => year.textContent?.trim());
      expect(left()).to.include('2021');
      expect(Number(element.zoom)).to.be.greaterThan(1.5);
      all(element, '.zoom button')
        .find(({ ariaLabel }) => ariaLabel === 'Zeit vergrößern')
        ?.click();
      await settled(element);
      const [, from = '', to = ''] = /^#page=2&leitbild:range=([\d-]+)\/([\d-]+)$/.exec(await kept('range=2020-1')) ?? [];
      const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
      expect(days, 'half as many days').to.be.within(165, 200);
      expect((Date.parse(to) + Date.parse(from)) / 2).to.be.closeTo(Date.parse('2020-12-31'), 20 * 86_400_000);
      element.zoom = 1;
      await settled(element);
    });
  }
});

describe('lanes of the roadmap', () => {
  afterEach(() => document.body.replaceChildren());

  it('close to a strip of small bars, and the strip opens them', async () => {
    const element = await made();
    const toggle = all(element, '.lane-toggle')[0] as HTMLElement;
    expect(toggle.ariaExpanded).to.equal('true');
    const lane = toggle.closest('.lane') as HTMLElement;
    const before = lane.offsetHeight;
    toggle.click();
    await settled(element);
    expect(toggle.ariaExpanded).to.equal('false');
    expect(lane.offsetHeight).to.be.lessThan(before).and.to.be.at.least(64);
    expect(lane.querySelectorAll('.minis .bar').length).to.equal(lane.querySelectorAll('button.bar').length);
    expect(lane.querySelector('button.bar')?.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    (lane.querySelector('.minis') as HTMLElement).click();
    await settled(element);
    expect(toggle.ariaExpanded).to.equal('true');
    expect(lane.offsetHeight).to.equal(before);
  });

  it('keep their heads in view, below the axis', async () => {
    const element = await made({ data: crowd(300) });
    const [lane, axis, name] = ['.lane', '.axis', '.lane-title'].map((part) => one(element, part)) as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    expect(lane.offsetHeight).to.be.greaterThan(900);
    scrollTo(0, scrollY + lane.getBoundingClientRect().top + 500);
    await settled(element);
    expect(axis.getBoundingClientRect().top).to.be.closeTo(0, 1);
    expect(name.getBoundingClientRect().top - axis.getBoundingClientRect().bottom).to.be.within(0, 40);
    scrollTo(0, 0);
  });

  it('open and close all at once, also on a phone', async () => {
    for (const width of [1200, 340]) {
      const element = await made({}, width);
      const states = () => new Set(all(element, '.lane-toggle').map(({ ariaExpanded }) => ariaExpanded));
      const button = () => all(element, '.zoom button').find(({ textContent }) => /^Alle /.test(textContent ?? '')) as HTMLElement;
      if (width < 640) {
        button().click();
        await settled(element);
      }
      expect([...states()]).to.deep.equal(['true']);
      button().click();
      await settled(element);
      expect([...states()]).to.deep.equal(['false']);
      button().click();
      await settled(element);
      expect([...states()]).to.deep.equal(['true']);
    }
  });

  it('are sorted as the page asks, each project in a row of its own', async () => {
    const data = {
      contract: 1,
      title: 'T',
      projects: [
        { id: 'a', title: 'Zebra 10', status: 'done', priority: 'low', when: { start: '2019', end: '2025' } },
        { id: 'b', title: 'Zebra 9', status: 'planned', priority: 'high', when: { start: '2020', end: '2021' } },
        { id: 'c', title: 'Ahorn', status: 'running', when: { start: '2022', end: '2023' } },
      ],
    };
    const orders = { start: 'abc', end: 'bca', title: 'cba', status: 'cba', priority: 'bac' };
    for (const [sort, order] of Object.entries(orders)) {
      const element = await made({ data, sort: sort as 'end' });
      const bars = all(element, 'button.bar');
      const tops = bars.map((bar) => bar.getBoundingClientRect().top);
      const ids = bars.map(({ dataset }) => dataset.id).join('');
      expect(ids, sort).to.equal(order);
      if (sort !== 'start') expect(new Set(tops).size, sort).to.equal(3);
    }
  });
});
