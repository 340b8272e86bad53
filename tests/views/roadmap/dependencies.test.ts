// What hangs together in the roadmap: lines, letters, and what cannot be.
import { expect } from 'chai';
import '../../../src/define/strategy-roadmap.js';
import type { StrategyRoadmap } from '../../../src/views/roadmap/strategy-roadmap.js';
import { dependencies, manyDependencies } from '../../fixtures/roadmap.js';

async function made(properties: Partial<StrategyRoadmap>, width = 1200): Promise<StrategyRoadmap> {
  const place = document.createElement('div');
  place.style.width = `${width}px`;
  document.body.append(place);
  const element = Object.assign(document.createElement('strategy-roadmap'), { data: dependencies(), now: '2021-06-15' }, properties);
  place.append(element);
  for (let i = 0; i < 3; i += 1) {
    while (!(await element.updateComplete));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return element;
}

const all = (element: StrategyRoadmap, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const words = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const bar = (element: StrategyRoadmap, id: string): DOMRect =>
  (all(element, `button[data-id="${id}"]`)[0] as HTMLElement).getBoundingClientRect();
/** A point near another, in px. */
const near = (a: number, b: number, px = 3): boolean => Math.abs(a - b) <= px;

describe('dependencies in the roadmap', () => {
  afterEach(() => document.body.replaceChildren());

  it('are lines that start at the lower edge of what is needed and point at the start of what needs it', async () => {
    const element = await made({ selected: 'project:portal' });
    const dots = all(element, '.connectors circle').map((one) => one.getBoundingClientRect());
    const tips = all(element, '.connectors path.tip').map((one) => one.getBoundingClientRect());
    expect(dots).to.have.length(5);
    expect(tips.length, 'one of them in the legend').to.equal(6);
    const scanner = bar(element, 'scanner');
    expect(
      dots.some((dot) => near(dot.top + dot.height / 2, scanner.bottom) && dot.left >= scanner.left && dot.right <= scanner.right),
    ).to.equal(true);
    for (const id of ['portal', 'payment', 'bauamt', 'signatur']) {
      const box = bar(element, id);
      const there = tips.some((tip) => near(tip.top + tip.height / 2, box.top + box.height / 2) && near(tip.right, box.left, 12));
      expect(there, id).to.equal(true);
    }
    expect(all(element, '.connectors').every((one) => one.getAttribute('aria-hidden') === 'true' || one.closest('.legend'))).to.equal(true);
  });

  it('stay with their bars when a lane is higher than its rows, and when the width changes', async () => {
    const data = dependencies();
    const [first] = data.actionFields ?? [];
    if (first) first.title = 'Ein Handlungsfeld mit einem Namen, der sehr viele Zeilen braucht, und noch einige Zeilen mehr';
    const element = await made({ data, selected: 'project:portal' });
    const ends = (): boolean => {
      const box = bar(element, 'portal');
      return all(element, '.direct path.tip')
        .map((one) => one.getBoundingClientRect())
        .some((tip) => near(tip.top + tip.height / 2, box.top + box.height / 2) && near(tip.right, box.left, 12));
    };
    expect(ends()).to.equal(true);
    (element.parentElement as HTMLElement).style.width = '1000px';
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(ends()).to.equal(true);
  });

  it('of the chosen project alone, or of all with the attribute', async () => {
    const element = await made({});
    expect(all(element, '.connectors')).to.have.length(0);
    element.setAttribute('dependencies', 'all');
    await element.updateComplete;
    expect(all(element, '.connectors circle')).to.have.length(7);
  });

  it('are letters where lines would be too many, which facts and legend repeat', async () => {
    const element = await made({ data: manyDependencies(), selected: 'project:portal' });
    expect(all(element, '.rows .connectors')).to.have.length(0);
    const signs = (part: string): string => all(element, `${part} .disc`).map(words).sort().join('');
    expect(signs('.rows') + signs('.shelf')).to.equal('abcdefgh');
    expect(signs('.details')).to.equal('abcdefgh');
    expect(signs('.lane-head')).to.equal('abcdefg');
    expect(words(all(element, '.legend')[0]))
      .to.contain('Voraussetzung')
      .and.to.contain('wird dadurch möglich');
  });

  it('are letters on a phone, also on lanes that are closed', async () => {
    const element = await made({ selected: 'project:portal' }, 340);
    expect(all(element, '.row .disc').length).to.equal(5);
    expect(all(element, '.lane-head .disc').length).to.equal(5);
  });

  it('say how many steps away a project is', async () => {
    const element = await made({ selected: 'project:portal' });
    const lines = all(element, '.details li').map(words);
    expect(lines.find((line) => line.includes('Akte'))).to.match(/über 2 Schritte/);
    expect(lines.find((line) => line.includes('Signatur'))).not.to.match(/Schritte/);
  });

  it('that cannot be are marked at the bar, in the facts, in the table and in a list', async () => {
    for (const width of [1200, 340]) {
      const element = await made({ selected: 'project:portal' }, width);
      const early = '„Portal einführen“ beginnt, bevor „Signatur einführen“ endet';
      expect(words(all(element, 'button[data-id="portal"]')[0]), `${width} px`).to.contain(early);
      expect(
        all(element, 'button[data-id="portal"] .icon, button[data-id="wissen"] .icon, button[data-id="leitlinien"] .icon'),
      ).to.have.length(3);
      expect(words(all(element, '.details')[0])).to.contain(early);
      expect(all(element, '.conflicts li').map(words)).to.include.members([
        early,
        '„Wissen einführen“ und „Leitlinien einführen“ warten aufeinander',
      ]);
      element.mode = 'table';
      await element.updateComplete;
      expect(words(all(element, '.table [data-id="portal"]')[0])).to.contain(early);
    }
  });
});
