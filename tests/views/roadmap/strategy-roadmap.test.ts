import { expect } from 'chai';
import giessen from '../../../examples/data/giessen.json';
import hildesheim from '../../../examples/data/hildesheim.json';
import wiesbaden from '../../../examples/data/wiesbaden.json';
import '../../../src/define/strategy-roadmap.js';
import { arrangements } from '../../../src/views/roadmap/lanes.layout.js';
import type { StrategyRoadmap } from '../../../src/views/roadmap/strategy-roadmap.js';
import { crowd, everyTime, plannedAndOverdue, withMilestones } from '../../fixtures/roadmap.js';

async function settled(element: StrategyRoadmap): Promise<void> {
  for (let i = 0; i < 2; i += 1) {
    while (!(await element.updateComplete));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  while (!(await element.updateComplete));
}

async function made(properties: Partial<StrategyRoadmap> = {}, width = 1200): Promise<StrategyRoadmap> {
  const place = document.createElement('div');
  place.style.width = `${width}px`;
  document.body.append(place);
  const element = Object.assign(document.createElement('strategy-roadmap'), { data: hildesheim, now: '2021-06-15' }, properties);
  place.append(element);
  await settled(element);
  return element;
}

const all = (element: StrategyRoadmap, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const one = (element: StrategyRoadmap, selector: string): HTMLElement => {
  const [found] = all(element, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const project = (element: StrategyRoadmap, id: string): HTMLElement => one(element, `button[data-kind="project"][data-id="${id}"]`);
const ids = (element: StrategyRoadmap): Set<string | undefined> =>
  new Set(all(element, '[data-kind="project"]').map(({ dataset }) => dataset.id));
const words = (element: HTMLElement | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').replaceAll('\u00ad', '').trim();

async function click(element: StrategyRoadmap, target: HTMLElement): Promise<void> {
  target.focus();
  target.click();
  await settled(element);
}

describe('strategy-roadmap', () => {
  afterEach(() => document.body.replaceChildren());

  describe('loses no project', () => {
    for (const [name, data] of Object.entries({ giessen, hildesheim, wiesbaden, crowd: crowd(120), everyTime: everyTime() })) {
      const projects = (data.projects ?? []).map(({ id }) => id);
      for (const by of arrangements) {
        it(`${name} by ${by}`, async () => {
          for (const [width, mode] of [
            [1200, 'graphic'],
            [700, 'graphic'],
            [320, 'graphic'],
            [1200, 'table'],
          ] as const) {
            const element = await made({ data, by, mode }, width);
            const found = ids(element);
            expect(
              projects.filter((id) => !found.has(id)),
              `${width} px, ${mode}`,
            ).to.deep.equal([]);
            expect(found.size).to.equal(projects.length);
          }
        });
      }
    }

    it('nor a milestone, with a date or without', async () => {
      const data = withMilestones();
      const wanted = (data.projects ?? []).flatMap(({ milestones }) => milestones?.map(({ id }) => id) ?? []).sort();
      for (const width of [1200, 320]) {
        const element = await made({ data }, width);
        expect(
          all(element, '[data-kind="milestone"]')
            .map(({ dataset }) => dataset.id ?? '')
            .sort(),
        ).to.deep.equal(wanted);
      }
    });
  });

  describe('lanes', () => {
    const heads = (element: StrategyRoadmap): string[] => all(element, '.lane-head').map(words);

    it('of fields in the order of the file, then what has none', async () => {
      const found = heads(await made());
      expect(found[0]).to.contain('Digitaler Handlungsrahmen').and.to.contain('5 Projekte');
      expect(found.at(-1)).to.contain('ohne Zuordnung');
    });

    it('of units: a project stands with each of its units and is counted once above', async () => {
      const element = await made({ by: 'unit' });
      expect(all(element, 'button[data-id="zentrale-post-und-scanstelle"]').length).to.equal(4);
      expect(words(one(element, '.sub'))).to.contain(`${hildesheim.projects.length} Projekte`);
    });

    it('of statuses and audiences, and one without a head', async () => {
      expect(heads(await made({ by: 'status' }))[0]).to.contain('läuft');
      expect(heads(await made({ by: 'audience' })).join()).to.contain('Bürgerinnen und Bürger');
      const single = await made({ by: 'none' });
      expect(all(single, '.lane').length).to.equal(1);
      expect(one(single, '.lane-head').getBoundingClientRect().width).to.be.lessThan(2);
    });

    it('an arrangement that does not exist is by field', async () => {
      expect(heads(await made({ by: 'quatsch' as never }))[0]).to.contain('Digitaler Handlungsrahmen');
    });
  });

  it('names a bar by title, status and time', async () => {
    const element = await made();
    expect(words(project(element, 'zentrale-post-und-scanstelle'))).to.match(
      /^Einrichtung einer zentralen Post- & Scanstelle · überfällig seit Oktober 2020, läuft, November 2019, 10 Monate, „Einrichtung .+“ beginnt, bevor „Dokumentenmanagementsystem \(DMS\)“ endet.*\. Braucht: .*Dokumentenmanagementsystem \(DMS\)/,
    );
    expect(words(project(element, 'digitallabor'))).to.contain('Digitallabor');
  });

  it('says the first plan in words', async () => {
    for (const width of [1200, 320]) {
      const element = await made({ data: plannedAndOverdue() }, width);
      expect(words(project(element, 'portal'))).to.contain('ursprünglich geplant: Juli 2019 bis Januar 2021');
    }
  });

  it('opens the facts of a project, tells the page, and closes with Escape', async () => {
    const element = await made();
    const told: unknown[] = [];
    element.addEventListener('strategy-select', (event) => told.push((event as CustomEvent).detail));
    const bar = project(element, 'dms');
    // The focus alone may scroll, so that the facts have room below.
    bar.focus();
    const place = bar.getBoundingClientRect();
    await click(element, bar);
    expect(told).to.deep.equal([{ kind: 'project', id: 'dms' }]);
    expect(bar.getAttribute('aria-expanded')).to.equal('true');
    expect(words(one(element, '.details')))
      .to.contain('Dokumentenmanagementsystem (DMS)')
      .and.to.contain('Bereits gestartet, Bis 2021');
    expect(bar.getBoundingClientRect().top, 'the drawing stays still').to.equal(place.top);
    bar.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settled(element);
    expect(all(element, '.details')).to.have.length(0);
    expect(told.at(-1)).to.deep.equal({ kind: null, id: null });
  });

  it('gives the focus back to the bar when the facts are closed', async () => {
    const element = await made();
    await click(element, project(element, 'dms'));
    await click(element, one(element, '.details-tools button:last-child'));
    await settled(element);
    expect(element.shadowRoot?.activeElement?.getAttribute('data-id')).to.equal('dms');
  });

  it('leaves the choice to a page that prevents it', async () => {
    const element = await made();
    element.addEventListener('strategy-select', (event) => event.preventDefault());
    await click(element, project(element, 'dms'));
    expect(all(element, '.details')).to.have.length(0);
  });

  it('marks what the chosen project needs and makes possible', async () => {
    const element = await made({ selected: 'project:dms' });
    const related = all(element, '.related button').map(({ dataset }) => dataset.id);
    expect(related).to.include.members(['zentrale-post-und-scanstelle', 'virtuelles-bauamt']);
    element.selected = 'project:website';
    await settled(element);
    expect(all(element, '.related')).to.have.length(0);
    expect(one(element, '.chosen button').dataset.id).to.equal('website');
  });

  it('marks them on a phone, too, in bold', async () => {
    const element = await made({ selected: 'project:dms' }, 340);
    for (const toggle of all(element, '.lane-toggle[aria-expanded="false"]')) await click(element, toggle);
    const weight = (id: string): string => getComputedStyle(one(element, `.row[data-id="${id}"] .title`)).fontWeight;
    expect(weight('virtuelles-bauamt')).to.equal('650');
    expect(weight('website')).to.equal('500');
  });

  it('marks names that were concluded, and explains the mark', async () => {
    for (const width of [1200, 340]) {
      const element = await made({}, width);
      expect(words(project(element, 'teamboard')), `${width} px`).to.match(/^Teamboard°/);
      expect(words(one(element, '.legend'))).to.contain('° abgeleitet');
    }
  });

  it('follows a new heading level', async () => {
    for (const width of [1200, 340]) {
      const element = await made({}, width);
      element.headingLevel = 4;
      await settled(element);
      expect(all(element, '.lane-head').map(({ localName }) => localName)).to.satisfy((names: string[]) =>
        names.every((name) => name === 'h5'),
      );
    }
  });

  it('says until when the start lies open, where that is still to come', async () => {
    const data = {
      contract: 1,
      title: 'T',
      asOf: '2021-06-15',
      projects: [
        { id: 'past', title: 'A', when: { start: '../2021-03', ongoing: true } },
        { id: 'future', title: 'B', when: { start: '../2030-03', ongoing: true } },
      ],
    };
    for (const [width, mode] of [
      [1200, 'graphic'],
      [340, 'graphic'],
      [1200, 'table'],
    ] as const) {
      const element = await made({ data, mode }, width);
      const said = (id: string): string => words(one(element, `[data-kind="project"][data-id="${id}"]`));
      expect(said('past'), mode).to.contain('bereits gestartet');
      expect(said('future'), mode).to.contain('bis März 2030').and.not.to.contain('bereits gestartet');
    }
  });

  it('has a quiet ground for every other year', async () => {
    const [bands = ''] = [
      getComputedStyle(one(await made(), '.rows'))
        .backgroundImage.split('linear-gradient(90deg')
        .at(-1),
    ];
    const colours = [...(bands as string).matchAll(/(?:rgb|oklch|color)\([^)]*\)/g)]
      .map(([colour]) => colour)
      .filter((_, i) => i % 2 === 0);
    expect(colours).to.have.length(7);
    expect(new Set(colours.filter((_, i) => i % 2 === 0)).size).to.equal(1);
    expect(colours[0]).not.to.equal(colours[1]);
  });

  it('goes to the next project of the picture and back', async () => {
    const element = await made({ selected: 'project:dms' });
    const [previous, next] = all(element, '.details-tools button');
    await click(element, next as HTMLElement);
    expect(one(element, '.chosen button').dataset.id).to.equal('digitale-signatur');
    await click(element, previous as HTMLElement);
    expect(one(element, '.chosen button').dataset.id).to.equal('dms');
  });

  it('opens the facts of what has no date below the shelf', async () => {
    const element = await made({ selected: 'project:digitallabor' });
    const order = all(element, '.shelf, .details').map(({ className }) => className.split(' ')[0]);
    expect(order).to.deep.equal(['shelf', 'details']);
  });

  describe('on a phone', () => {
    it('is one column of lanes that open and close', async () => {
      const element = await made({}, 340);
      const [first, second] = all(element, '.lane-toggle');
      expect([first?.ariaExpanded, second?.ariaExpanded]).to.deep.equal(['true', 'false']);
      expect(first?.getBoundingClientRect().height).to.be.at.least(44);
      expect(first?.checkVisibility() && first?.closest('.lane-head')?.clientWidth).to.be.greaterThan(300);
      await click(element, second as HTMLElement);
      expect(second?.ariaExpanded).to.equal('true');
      expect(project(element, 'moderne-arbeitswelten').getBoundingClientRect().height).to.be.at.least(44);
      await click(element, second as HTMLElement);
      expect(project(element, 'moderne-arbeitswelten').checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
      expect(words(project(element, 'moderne-arbeitswelten')), 'the title stays in the document').to.contain('Moderne Arbeitswelten');
    });

    it('opens the facts in place, also in a lane that was closed', async () => {
      const element = await made({ selected: 'project:online-rathaus' }, 340);
      const details = one(element, '.details');
      expect(details.closest('li')?.querySelector('button')?.dataset.id).to.equal('online-rathaus');
      await click(element, details.closest('.lane')?.querySelector('.lane-toggle') as HTMLElement);
      expect(all(element, '.details')).to.have.length(0);
    });

    it('says status and time in the words of the document', async () => {
      const element = await made({}, 340);
      expect(words(project(element, 'dms'))).to.contain('läuft · Bereits gestartet, Bis 2021');
    });
  });

  it('scrolls sideways only in the time area, and the axis goes with it', async () => {
    const data = {
      contract: 1,
      title: 'Lang',
      projects: Array.from({ length: 12 }, (_, i) => ({
        id: `p${i}`,
        title: `P ${i}`,
        when: { start: String(1950 + i * 10), duration: 'P5Y' },
      })),
    };
    const element = await made({ data }, 660);
    const area = one(element, '.scroller');
    expect(area.dataset.scroll).to.equal('time');
    expect(area.scrollWidth).to.be.greaterThan(area.clientWidth);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    area.scrollLeft = 120;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(one(element, '.window').scrollLeft).to.equal(120);
  });

  it('keeps its layout while a choice changes', async () => {
    const element = await made({ data: crowd(80) });
    const places = () =>
      all(element, '.track > button.bar').map(({ offsetLeft, offsetWidth, dataset }) => `${dataset.id} ${offsetLeft} ${offsetWidth}`);
    while (places().length === 0) await settled(element);
    const before = places();
    const chosen = all(element, '.bar')[20] as HTMLElement;
    await click(element, chosen);
    expect(before.length).to.be.greaterThan(10);
    expect(places()).to.include.members(before);
  });

  it('draws what is far from the window when it comes near, on paper at once, and has all titles from the start', async () => {
    const data = crowd(600);
    const element = await made({ data });
    const titled = all(element, 'button[data-kind="project"] .title').map((title) => words(title));
    expect(titled.filter(Boolean).length).to.equal(data.projects?.length);
    const last = all(element, 'button.bar').at(-1) as HTMLElement;
    expect(last.closest('.track'), 'not drawn yet').to.equal(null);
    last.focus();
    for (let i = 0; i < 20 && !last.closest('.track'); i += 1) await settled(element);
    expect(last.closest('.track'), 'drawn').not.to.equal(null);
    expect(element.shadowRoot?.activeElement).to.equal(last);
    const whole = (): number => all(element, '.track > button.bar').length;
    expect(whole()).to.be.lessThan(500);
    window.dispatchEvent(new Event('beforeprint'));
    expect(whole()).to.equal(all(element, 'button.bar').length);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('is laid out for paper before printing', async () => {
    const element = await made({}, 340);
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.phone')).to.have.length(0);
    expect(all(element, '.bar').length).to.be.greaterThan(10);
    window.dispatchEvent(new Event('afterprint'));
    await settled(element);
    expect(all(element, '.phone')).to.have.length(1);
  });

  it('speaks English', async () => {
    const element = await made({ lang: 'en' });
    expect(words(one(element, '.shelf'))).to.contain('Without a date');
    expect(words(project(element, 'dms'))).to.contain('Document management system (DMS), running, already');
  });

  it('says what a file without projects lacks', async () => {
    const element = await made({ data: { contract: 1, title: 'Leer' } });
    expect(words(one(element, '.empty'))).to.contain('projects');
  });
});
