import { expect } from 'chai';
import giessen from '../../../examples/data/giessen.json';
import hildesheim from '../../../examples/data/hildesheim.json';
import wiesbaden from '../../../examples/data/wiesbaden.json';
import type { Strategy } from '../../../src/contract/strategy.js';
import '../../../src/define/strategy-house.js';
import type { StrategyHouse } from '../../../src/views/house/strategy-house.js';
import { withLongWords, withProjects, withTopics } from '../../fixtures/house.js';
import { checkBoxes } from '../../support/boxes.js';

let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => place.remove());

async function settled(house: StrategyHouse): Promise<void> {
  while (!(await house.updateComplete));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  while (!(await house.updateComplete));
}

async function mount(data: unknown, width = 1136, attributes: Record<string, string> = {}): Promise<StrategyHouse> {
  const house = document.createElement('strategy-house');
  place.style.width = `${width}px`;
  for (const [name, value] of Object.entries({ lang: 'de', ...attributes })) house.setAttribute(name, value);
  house.data = data;
  place.append(house);
  await settled(house);
  return house;
}

const all = <E extends HTMLElement = HTMLElement>(house: StrategyHouse, selector: string): E[] => [
  ...(house.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];
const one = <E extends HTMLElement = HTMLElement>(house: StrategyHouse, selector: string): E => {
  const [found] = all<E>(house, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const button = (house: StrategyHouse, kind: string, id: string): HTMLButtonElement =>
  one(house, `.house button[data-kind="${kind}"][data-id="${id}"]`);
const words = (element: Element): string =>
  element.textContent
    ?.replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim() ?? '';
const idsOf = (house: StrategyHouse, kind: string): Set<string> =>
  new Set(all(house, `[data-kind="${kind}"]`).map(({ dataset }) => dataset.id ?? ''));

async function press(house: StrategyHouse, target: HTMLElement): Promise<void> {
  target.click();
  await settled(house);
}

describe('<strategy-house> in columns', () => {
  it('breaks the vision into lines, but not into paragraphs', async () => {
    const vision = 'Die Stadt wird digital. Niemand bleibt dabei zurück.';
    const house = await mount({ ...withTopics(5, 4), vision });
    expect(all(house, '.roof .slogan > span')).to.have.length(2);
    expect(all(house, '.roof .slogan').map(words)).to.deep.equal([vision]);
  });

  it('has a heading for the vision, each field and each step, and the blocks of a field in a list', async () => {
    const house = await mount(withTopics(3, 4));
    expect(all(house, 'h3').map(words)).to.deep.equal([
      'Vision',
      '1 Handlungsfeld 1 4 Themenfelder',
      '2 Handlungsfeld 2 4 Themenfelder',
      '3 Handlungsfeld 3 4 Themenfelder',
      'Verzahnt mit',
    ]);
    expect(all(house, '.cella ul')).to.have.length(3);
    expect(all(house, '.cella ul:first-of-type > li > button')).to.have.length(12);
  });

  it('opens the details of a topic below the house, which stands still', async () => {
    const house = await mount(withTopics(4, 3));
    const box = () => all(house, '.house *').map((element) => JSON.stringify(element.getBoundingClientRect()));
    const before = all(house, '.block').map((element) => JSON.stringify(element.getBoundingClientRect()));
    const topic = button(house, 'topic', 'thema-2-2');
    expect(topic.getAttribute('aria-pressed')).to.equal('false');
    await press(house, topic);
    expect(topic.getAttribute('aria-pressed')).to.equal('true');
    expect(all(house, '.block').map((element) => JSON.stringify(element.getBoundingClientRect()))).to.deep.equal(before);
    expect(box().length).to.be.greaterThan(0);
    const details = one(house, '.details');
    expect(words(details)).to.contain('Handlungsfeld 2').and.to.contain('Thema 2.2').and.to.contain('Das Ziel in einem Satz.');
    expect(details.getBoundingClientRect().top).to.be.closeTo(one(house, '.plinth').getBoundingClientRect().bottom + 32, 1);
    await press(house, topic);
    expect(all(house, '.details')).to.have.length(0);
  });

  it('leads a line from the block to the rule of the details', async () => {
    const house = await mount(withTopics(4, 3), 1136, { selected: 'topic:thema-2-2' });
    const item = button(house, 'topic', 'thema-2-2').closest('li') as HTMLElement;
    const block = item.getBoundingClientRect();
    const line = getComputedStyle(item, '::after');
    const next = button(house, 'topic', 'thema-3-2').getBoundingClientRect();
    expect(Number.parseFloat(line.left)).to.be.closeTo(block.width, 0.5);
    expect(Number.parseFloat(line.top)).to.be.closeTo(block.height / 2, 0.5);
    expect(Number.parseFloat(line.width)).to.be.closeTo((next.left - block.right) / 2 + 1.5, 0.5);
    const end = one(house, '.house').getBoundingClientRect().bottom;
    expect(block.top + Number.parseFloat(line.top) + Number.parseFloat(line.height)).to.be.greaterThan(end);
    expect(getComputedStyle(one(house, '.house')).overflowY).to.equal('clip');
    expect(end).to.be.closeTo(one(house, '.details').getBoundingClientRect().top, 0.5);
    expect(document.documentElement.scrollHeight).to.be.lessThan(end + 2000);
  });

  it('puts the blocks of a frieze in a row, as far as there is room', async () => {
    const strategy = withTopics(3, 2);
    const topics = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `dach-${i}`, title: `Dach ${i}` }));
    for (const [n, rows] of [
      [4, 1],
      [9, 2],
    ] as const) {
      place.replaceChildren();
      const house = await mount({
        ...strategy,
        actionFields: [...(strategy.actionFields ?? []), { id: 'dach', title: 'Dach', role: 'roof', topics: topics(n) }],
      });
      expect(new Set(all(house, '.beam .block').map((item) => item.getBoundingClientRect().top)).size).to.equal(rows);
    }
  });

  it('makes all blocks of a house equally high', async () => {
    const strategy = withTopics(5, 4);
    const topic = strategy.actionFields?.[1]?.topics?.[2];
    if (topic) topic.title = 'Ein Thema, dessen Name so lang ist, dass er viele, sehr viele Zeilen braucht, mehr als alle anderen';
    const house = await mount(strategy, 940);
    const heights = new Set(all(house, '.block').map((block) => Math.round(block.getBoundingClientRect().height)));
    expect(heights.size).to.equal(1);
    expect([...heights][0]).to.be.greaterThan(78);
  });

  it('steps through its neighbours and closes', async () => {
    const house = await mount(withTopics(3, 2), 1136, { selected: 'topic:thema-1-2' });
    const tool = (label: string): HTMLButtonElement => one(house, `.tool[aria-label="${label}"]`);
    await press(house, tool('Nächstes'));
    expect(words(one(house, '.details-title'))).to.equal('Thema 2.1');
    await press(house, tool('Vorheriges'));
    await press(house, tool('Vorheriges'));
    expect(words(one(house, '.details-title'))).to.equal('Thema 1.1');
    expect(tool('Vorheriges').getAttribute('aria-disabled')).to.equal('true');
    tool('Schließen').focus();
    await press(house, tool('Schließen'));
    expect(all(house, '.details')).to.have.length(0);
    expect(house.shadowRoot?.activeElement).to.equal(button(house, 'topic', 'thema-1-1'));
  });

  it('opens a project from its measure and marks the topic that contains it', async () => {
    const house = await mount(withTopics(3, 2), 1136, { selected: 'topic:thema-2-1' });
    await press(house, one(house, '.details button[data-kind="project"]'));
    expect(words(one(house, '.details-title'))).to.equal('Projekt 2');
    expect(button(house, 'topic', 'thema-2-1').getAttribute('aria-pressed')).to.equal('true');
  });

  it('tells what a reader chooses, with the keyboard too, and leaves it to the page', async () => {
    const house = await mount(withTopics(3, 2));
    const seen: unknown[] = [];
    place.addEventListener('strategy-select', (event) => {
      seen.push((event as CustomEvent).detail);
      if (seen.length === 2) event.preventDefault();
    });
    const field = button(house, 'action-field', 'feld-3');
    field.focus();
    expect(house.shadowRoot?.activeElement).to.equal(field);
    await press(house, field);
    expect(field.getAttribute('aria-pressed')).to.equal('true');
    await press(house, button(house, 'topic', 'thema-1-1'));
    expect(seen).to.deep.equal([
      { kind: 'action-field', id: 'feld-3' },
      { kind: 'topic', id: 'thema-1-1' },
    ]);
    expect(words(one(house, '.details-title'))).to.equal('Handlungsfeld 3');
  });

  it('is one stop, and every control follows in reading order', async () => {
    const house = await mount(withTopics(2, 2));
    const focusable = all<HTMLButtonElement>(house, '.house button');
    expect(focusable.map(({ tabIndex }) => tabIndex)).to.deep.equal(focusable.map((_, i) => (i === 0 ? 0 : -1)));
    expect(focusable.map(({ dataset }) => dataset.id)).to.deep.equal([
      'feld-1',
      'thema-1-1',
      'thema-1-2',
      'feld-2',
      'thema-2-1',
      'thema-2-2',
    ]);
  });

  it('shows counts in storeys, with words for those who do not see the signs', async () => {
    const house = await mount(withProjects(Array(9).fill(2)));
    const drum = one(house, '.drum');
    expect(words(drum)).to.equal('erledigt 1 läuft 1');
    expect(all(house, '.legend li').map(words)).to.deep.equal(['erledigt', 'läuft']);
    await press(house, drum);
    expect(button(house, 'action-field', 'feld-1').getAttribute('aria-pressed')).to.equal('true');
    expect([...idsOf(house, 'project')]).to.deep.equal(['projekt-1-1', 'projekt-1-2']);
  });
});

describe('<strategy-house> with heads that open', () => {
  it('opens a pillar, and the details of a topic in place', async () => {
    const house = await mount(withTopics(3, 2), 360);
    const head = button(house, 'action-field', 'feld-2');
    const topic = button(house, 'topic', 'thema-2-1');
    expect(head.getAttribute('aria-expanded')).to.equal('false');
    expect(topic.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    await press(house, head);
    expect(head.getAttribute('aria-expanded')).to.equal('true');
    expect(topic.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    await press(house, topic);
    expect(topic.getAttribute('aria-expanded')).to.equal('true');
    expect(topic.closest('li')?.querySelector('.details')?.textContent).to.contain('Das Ziel in einem Satz.');
    expect(all(house, '.panel')).to.have.length(0);
    await press(house, topic);
    expect(all(house, '.details')).to.have.length(0);
    expect(head.getAttribute('aria-expanded')).to.equal('true');
    await press(house, head);
    expect(head.getAttribute('aria-expanded')).to.equal('false');
  });

  it('puts two heads side by side from 640 px on', async () => {
    const house = await mount(withTopics(3, 2), 639);
    const tops = () => all(house, '.capital').map((head) => head.getBoundingClientRect().top);
    expect(new Set(tops()).size).to.equal(3);
    for (const width of [640, 899]) {
      place.style.width = `${width}px`;
      await settled(house);
      const [first, second] = tops();
      expect([first === second, new Set(tops()).size]).to.deep.equal([true, 2]);
    }
  });

  it('opens the pillar of what the attribute selects; closing it deselects', async () => {
    const house = await mount(withTopics(3, 2), 360, { selected: 'topic:thema-3-2' });
    const head = button(house, 'action-field', 'feld-3');
    expect(head.getAttribute('aria-expanded')).to.equal('true');
    expect(button(house, 'topic', 'thema-3-2').getAttribute('aria-expanded')).to.equal('true');
    await press(house, head);
    expect(head.getAttribute('aria-expanded')).to.equal('false');
    expect(all(house, '.details')).to.have.length(0);
  });

  it('closes the topic of a goal that the attribute selects at the first press', async () => {
    for (const width of [360, 1136]) {
      place.replaceChildren();
      const house = await mount(withTopics(3, 2), width, { selected: 'goal:ziel-2-1' });
      expect(words(one(house, '.details'))).to.contain('Das Ziel in einem Satz.');
      await press(house, button(house, 'topic', 'thema-2-1'));
      expect(all(house, '.details')).to.have.length(0);
    }
  });

  it('names a project that is shown inside its topic', async () => {
    const house = await mount(withTopics(3, 2), 360, { selected: 'project:projekt-2' });
    const item = button(house, 'topic', 'thema-2-1').closest('li') as HTMLElement;
    expect(words(item.querySelector('.details-title') as Element)).to.equal('Projekt 2');
  });

  it('shows what a field says of itself', async () => {
    const strategy = withTopics(3, 2);
    const [field] = strategy.actionFields ?? [];
    if (field) field.missions = ['Wir fangen an.'];
    const house = await mount(strategy, 360, { selected: 'action-field:feld-1' });
    expect(words(one(house, '.pillar li.on')))
      .to.match(/^Überblick/)
      .and.to.contain('Wir fangen an.');
  });

  it('opens when the browser finds a word inside', async () => {
    const house = await mount(withTopics(3, 2), 360);
    one(house, '.opening').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settled(house);
    expect(button(house, 'action-field', 'feld-1').getAttribute('aria-expanded')).to.equal('true');
  });

  it('keeps the projects of no field open while a reader looks through them', async () => {
    const strategy = withTopics(3, 2);
    strategy.projects?.push({ id: 'frei', title: 'Frei', status: 'idea' });
    const house = await mount(strategy, 360, { selected: 'project:frei' });
    const yard = one<HTMLDetailsElement>(house, '.yard');
    const project = one(house, '.yard button[data-id="frei"]');
    expect([yard.open, project.getAttribute('aria-expanded')]).to.deep.equal([true, 'true']);
    await press(house, project);
    expect([yard.open, project.getAttribute('aria-expanded')]).to.deep.equal([true, 'false']);
    await press(house, one(house, '.yard summary'));
    expect(yard.open).to.equal(false);
  });

  it('changes its form with its container', async () => {
    const house = await mount(withTopics(5, 2), 360);
    expect(all(house, '.house.heads')).to.have.length(1);
    place.style.width = '1000px';
    await settled(house);
    expect(all(house, '.house.columns')).to.have.length(1);
    place.style.fontSize = '200%';
    await settled(house);
    expect(all(house, '.house.heads')).to.have.length(1);
  });
});

describe('<strategy-house> leaves nothing out', () => {
  for (const [name, data] of Object.entries({ giessen, hildesheim, wiesbaden })) {
    const strategy = data as unknown as Strategy;
    const fields = (strategy.actionFields ?? []).map(({ id }) => id);
    const topics = (strategy.actionFields ?? []).flatMap((field) => (field.topics ?? []).map(({ id }) => id));
    const projects = (strategy.projects ?? []).map(({ id }) => id);

    for (const width of [320, 768]) {
      it(`${name} at ${width} px: every field, topic and project of a field without topics`, async () => {
        const house = await mount(data, width);
        expect(idsOf(house, 'action-field')).to.deep.equal(new Set(fields));
        expect(idsOf(house, 'topic')).to.deep.equal(new Set(topics));
      });
    }

    it(`${name} in columns: every field; everything else in its details`, async () => {
      const house = await mount(data, 1280);
      expect(idsOf(house, 'action-field')).to.deep.equal(new Set(fields));
      const found = { topic: idsOf(house, 'topic'), project: idsOf(house, 'project') };
      for (const [kind, ids] of [
        ['action-field', fields],
        ['topic', topics],
      ] as const) {
        for (const id of ids) {
          house.selected = `${kind}:${id}`;
          await house.updateComplete;
          for (const topic of idsOf(house, 'topic')) found.topic.add(topic);
          for (const project of idsOf(house, 'project')) found.project.add(project);
        }
      }
      expect([...found.topic].sort()).to.deep.equal([...topics].sort());
      expect([...found.project].sort()).to.deep.equal([...projects].sort());
    });

    it(`${name} as a table: every field, topic, goal, measure and project`, async () => {
      const house = await mount(data, 1280, { mode: 'table' });
      expect(idsOf(house, 'action-field')).to.deep.equal(new Set(fields));
      expect(idsOf(house, 'topic')).to.deep.equal(new Set(topics));
      expect([...idsOf(house, 'project')].sort()).to.deep.equal([...projects].sort());
      const goals = [...(house.model?.items.values() ?? [])].filter(({ kind }) => kind === 'goal' || kind === 'measure');
      expect(idsOf(house, 'goal').size + idsOf(house, 'measure').size).to.equal(goals.length);
    });
  }
});

describe('<strategy-house> for all', () => {
  it('says what the file lacks', async () => {
    const house = await mount({ contract: 1, title: 'Leer', projects: [{ id: 'p', title: 'P' }] });
    expect(words(one(house, '.empty'))).to.contain('Handlungsfelder');
    expect(all(house, '.house')).to.have.length(0);
    house.lang = 'en';
    await settled(house);
    expect(words(one(house, '.empty'))).to.contain('action fields');
  });

  it('uses the city’s words, and a neutral heading that the page can set', async () => {
    const house = await mount(giessen);
    expect(words(one(house, 'h2'))).to.equal('Strategiehaus');
    expect(words(one(house, '.sub'))).to.contain('6 Programmbereiche, 24 Themenfelder');
    house.heading = 'Haus der Digitalisierung';
    house.headingLevel = 3;
    await settled(house);
    expect(words(one(house, 'h3'))).to.equal('Haus der Digitalisierung');
    expect(all(house, '.capital').every(({ localName }) => localName === 'h4')).to.equal(true);
  });

  it('lays out for paper while it prints, with what is closed open', async () => {
    const house = await mount(hildesheim, 360);
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(house, '.paper .house.columns')).to.have.length(1);
    expect(one<HTMLDetailsElement>(house, '.yard').open).to.equal(true);
    expect(all<HTMLDetailsElement>(house, '[data-kind="principle"] details:not([open])')).to.deep.equal([]);
    window.dispatchEvent(new Event('afterprint'));
    expect(all(house, '.house.heads')).to.have.length(1);
  });

  it('dims the projects that a filter leaves out and keeps them readable', async () => {
    const house = await mount(withProjects([3, 2, 2]), 1136, { status: 'done' });
    expect(all(house, 'li.dim > .block').map(({ dataset }) => dataset.id)).to.deep.equal([
      'projekt-1-2',
      'projekt-1-3',
      'projekt-2-2',
      'projekt-3-2',
    ]);
  });

  it('dims a field of which a filter leaves out every project, and says how many are left', async () => {
    const house = await mount(withProjects([3, 2, 0]), 1136, { status: 'planned' });
    expect(all(house, '.pillar.dim > .capital > button').map(({ dataset }) => dataset.id)).to.deep.equal(['feld-2']);
    expect(words(one(house, '[role="status"]'))).to.equal('Treffer: 1 von 5');
    const counted = await mount(withTopics(9, 2), 1136, { status: 'done' });
    expect(all(counted, '.pillar.dim')).to.have.length(9);
    house.remove();
    counted.status = '';
    await settled(counted);
    expect(all(counted, '.dim, [role="status"]')).to.have.length(0);
  });

  it('shows the mission under the vision and the principles at the base', async () => {
    const strategy: Strategy = {
      ...withTopics(3, 2),
      mission: 'Wir machen es einfach.',
      principles: [{ title: 'Offen', description: 'Quelltext für alle.' }, { title: 'Sparsam' }],
    };
    for (const width of [1136, 360]) {
      place.replaceChildren();
      const house = await mount(strategy, width);
      expect(words(one(house, '[data-kind="vision"]'))).to.contain('Einfach für alle.');
      const mission = one(house, '[data-kind="mission"]');
      expect(words(mission)).to.equal('MissionWir machen es einfach.');
      expect(mission.getBoundingClientRect().top).to.be.greaterThan(one(house, '[data-kind="vision"]').getBoundingClientRect().bottom);
      expect(all(house, '.ground [data-kind="principle"]').map(words)).to.deep.equal(['OffenQuelltext für alle.', 'Sparsam']);
    }
  });

  it('stands under the name of a strategy without a vision', async () => {
    for (const width of [1136, 360]) {
      place.replaceChildren();
      const house = await mount({ ...withTopics(3, 2), vision: undefined }, width);
      expect(words(one(house, '.saying'))).to.equal('Strategie der Stadt Probe');
      expect(all(house, '[data-kind="vision"]')).to.have.length(0);
    }
  });

  it('marks titles that were concluded, and says so', async () => {
    const strategy = withProjects([2, 1]);
    const [first] = strategy.projects ?? [];
    if (first) first.inferred = ['title'];
    const house = await mount(strategy);
    expect(words(button(house, 'project', 'projekt-1-1'))).to.contain('Projekt 1.1°');
    expect(words(one(house, '.graphic'))).to.contain('° abgeleitet, nicht im Dokument');
    const without = await mount(withProjects([2, 1]));
    expect(words(one(without, '.graphic'))).not.to.contain('°');
  });

  it('draws no markup from data', async () => {
    const strategy = withTopics(1, 1);
    const house = await mount({
      ...strategy,
      vision: '<img src=x onerror=alert(1)>',
      foundation: [{ title: '<b>fett</b>', items: ['<script>'] }],
    });
    expect(all(house, 'img, b, script')).to.have.length(0);
    expect(words(one(house, '[data-kind="vision"]'))).to.contain('<img src=x');
  });

  for (const [name, data, selected] of [
    ['giessen', giessen, 'topic:papierarme-verwaltung'],
    ['hildesheim', hildesheim, 'project:intranet'],
    ['wiesbaden', wiesbaden, ''],
    ['long words', withLongWords(), 'topic:thema-2-1'],
  ] as const) {
    it(`clips nothing of ${name} in letters of twice the size`, async () => {
      place.style.fontSize = '200%';
      for (const width of [320, 768, 1280]) {
        place.replaceChildren();
        await mount(data, width, { selected });
        const { findings } = checkBoxes(place);
        expect(findings, `${width} px: ${findings.join('\n')}`).to.have.length(0);
      }
    });
  }

  it('writes no style attribute that a strict policy would block', async () => {
    const house = await mount(wiesbaden, 1280);
    const styled = all(house, '[style]');
    expect(styled.length).to.be.greaterThan(0);
    expect(styled.every((element) => element.style.length > 0)).to.equal(true);
  });
});
