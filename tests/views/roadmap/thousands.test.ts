// A large city with all its offices: 10,000 projects are drawn, found and zoomed. What that costs is measured by `npm run bench`.
import { expect } from 'chai';
import '../../../src/define/strategy-roadmap.js';
import type { StrategyRoadmap } from '../../../src/views/roadmap/strategy-roadmap.js';
import { crowd } from '../../fixtures/roadmap.js';

const many = 10_000;

async function settled(element: StrategyRoadmap): Promise<void> {
  for (let i = 0; i < 2; i += 1) {
    while (!(await element.updateComplete));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

describe('a roadmap of 10,000 projects', () => {
  const data = crowd(many);
  const element = document.createElement('strategy-roadmap');
  const count = (selector: string): number => element.shadowRoot?.querySelectorAll(selector).length ?? 0;
  const titles = '.chart button[data-kind="project"] .title, .shelf .title';
  before(async () => {
    document.body.append(Object.assign(element, { data, now: '2021-06-15' }));
    await settled(element);
  });
  after(() => element.remove());

  it('has every project in the document and draws only those near the window', () => {
    expect(count(titles)).to.equal(many);
    expect(count('li.track')).to.be.within(1, 1000);
  });

  it('zooms, and bars stay in their rows', async () => {
    const height = element.offsetHeight;
    element.zoom = 4;
    await settled(element);
    expect(element.shadowRoot?.querySelector<HTMLElement>('.scroller')?.scrollWidth).to.be.greaterThan(3 * element.clientWidth);
    expect(element.offsetHeight).to.be.closeTo(height, 24);
    expect(count('li.track')).to.be.below(2000);
  });

  it('finds and filters, counts, and gives all back', async () => {
    const hits = data.projects?.filter(({ status }) => status === 'planned').length ?? 0;
    expect(hits).to.be.within(1, many - 1);
    element.status = 'planned';
    await settled(element);
    expect(count(titles)).to.equal(hits);
    expect(element.shadowRoot?.querySelector('[role="status"]')?.textContent).to.match(new RegExp(`${hits}|${hits.toLocaleString('de')}`));
    element.search = 'gibt es nicht';
    await settled(element);
    expect(count(titles)).to.equal(0);
    element.search = element.status = '';
    await settled(element);
    expect(count(titles)).to.equal(many);
  });
});
