import axe from 'axe-core';
import { expect } from 'chai';
import giessen from '../../../examples/data/giessen.json';
import hildesheim from '../../../examples/data/hildesheim.json';
import wiesbaden from '../../../examples/data/wiesbaden.json';
import type { Strategy } from '../../../src/contract/strategy.js';
import '../../../src/define/strategy-field-map.js';
import type { StrategyFieldMap } from '../../../src/views/field-map/strategy-field-map.js';
import { undertakings } from '../../fixtures/field-map.js';
import { checkBoxes } from '../../support/boxes.js';

let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => place.remove());

async function settled(map: StrategyFieldMap): Promise<void> {
  while (!(await map.updateComplete));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  while (!(await map.updateComplete));
}

async function mount(data: unknown, width = 1136, attributes: Record<string, string> = {}): Promise<StrategyFieldMap> {
  const map = document.createElement('strategy-field-map');
  place.style.width = `${width}px`;
  for (const [name, value] of Object.entries({ lang: 'de', ...attributes })) map.setAttribute(name, value);
  map.data = data;
  place.append(map);
  await settled(map);
  return map;
}

const all = <E extends HTMLElement = HTMLElement>(map: StrategyFieldMap, selector: string): E[] => [
  ...(map.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];
const one = <E extends HTMLElement = HTMLElement>(map: StrategyFieldMap, selector: string): E => {
  const [found] = all<E>(map, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const button = (map: StrategyFieldMap, kind: string, id: string): HTMLButtonElement =>
  one(map, `.map button[data-kind="${kind}"][data-id="${id}"]`);
const words = (element: Element): string =>
  element.textContent
    ?.replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim() ?? '';
const idsOf = (map: StrategyFieldMap, kind: string): string[] =>
  [...new Set(all(map, `[data-kind="${kind}"]`).map(({ dataset }) => dataset.id ?? ''))].sort();
const isSeen = (element: HTMLElement): boolean =>
  element.checkVisibility({ contentVisibilityAuto: true }) && element.getBoundingClientRect().height > 0;

async function press(map: StrategyFieldMap, target: HTMLElement): Promise<void> {
  target.click();
  await settled(map);
}

const cities: Record<string, unknown> = { giessen, hildesheim, wiesbaden };

describe('<strategy-field-map> for three cities', () => {
  for (const [city, data] of Object.entries(cities)) {
    for (const by of ['action-field', 'audience', 'unit', 'status']) {
      for (const width of [320, 1136]) {
        it(`${city} by ${by} at ${width} px has every field and project, as graphic and as table`, async () => {
          const map = await mount(data, width, { by });
          if (city === 'giessen' && by === 'audience') {
            expect(words(one(map, '.empty'))).to.contain('audiences');
            return;
          }
          const { projects = [], actionFields = [] } = data as Strategy;
          for (const mode of ['graphic', 'table']) {
            map.setAttribute('mode', mode);
            await settled(map);
            expect(idsOf(map, 'project'), mode).to.deep.equal(projects.map(({ id }) => id).sort());
            expect(idsOf(map, 'action-field'), mode).to.deep.equal(actionFields.map(({ id }) => id).sort());
          }
        });
      }
    }
  }
});

describe('<strategy-field-map> as a map', () => {
  it('has headings for groups and fields, and projects in lists', async () => {
    const map = await mount(wiesbaden);
    expect(words(one(map, 'h2'))).to.equal('Handlungsfelder nach Zielgruppe');
    expect(all(map, '.area > .banner h3').map(words)).to.deep.equal([
      'Stadtverwaltung',
      'Bürgerinnen und Bürger und Gewerbetreibende',
      'Stadtgesellschaft',
    ]);
    expect(words(all(map, '.area h4')[0] as HTMLElement)).to.equal('1 Professionelle IT Services mit Wivertis');
    expect(all(map, '.rows > li > button.row')).to.have.length(127);
    expect(words(one(map, '.banner .tally'))).to.match(/^erledigt 34 läuft 20 geplant 14 unbekannt 26$/);
  });

  it('fills its width with rectangles: heads of a band are equally high, and its groups end at one line', async () => {
    const map = await mount(wiesbaden);
    const { left, right } = one(map, '.map').getBoundingClientRect();
    for (const band of all(map, '.band')) {
      const boxes = [...band.querySelectorAll('.area')].map((area) => area.getBoundingClientRect());
      const heads = [...band.querySelectorAll('.banner')].map((head) => Math.round(head.getBoundingClientRect().height));
      expect(new Set(heads).size).to.equal(1);
      expect(new Set(boxes.map(({ bottom }) => Math.round(bottom))).size).to.equal(1);
      expect(boxes[0]?.left).to.be.closeTo(left, 1);
      expect(boxes.at(-1)?.right).to.be.closeTo(right, 1);
    }
  });

  it('counts a project that stands in two groups once, and names the other group', async () => {
    const map = await mount(wiesbaden);
    const twice = all(map, 'button.row .also').map(words);
    expect(twice).to.have.length(4);
    expect(twice[0]).to.equal('auch in Bürgerinnen und Bürger und Gewerbetreibende');
    expect(all(map, '.progress li').map(words)).to.deep.equal(['erledigt 42', 'läuft 27', 'geplant 17', 'pausiert 1', 'unbekannt 38']);
    expect(words(one(map, '.progress'))).to.contain('2 davon stehen in mehreren Gruppen');
  });

  it('shows missions and topics of a small strategy', async () => {
    const map = await mount(hildesheim);
    expect(words(one(map, 'h2'))).to.equal('Handlungsfelder und Missionsaussagen');
    expect(words(one(map, '.intro .dashes li'))).to.contain('Alle Beschäftigten erhalten');
    const city = await mount(giessen);
    expect(idsOf(city, 'topic')).to.have.length(24);
  });

  it('opens the details of a project below the map, which stands still', async () => {
    const map = await mount(hildesheim);
    const boxes = () => all(map, '.band *').map((element) => JSON.stringify(element.getBoundingClientRect()));
    const before = boxes();
    await press(map, button(map, 'action-field', 'infrastruktur'));
    const row = button(map, 'project', 'dms');
    await press(map, row);
    expect(row.getAttribute('aria-pressed')).to.equal('true');
    expect(boxes()).to.deep.equal(before);
    expect(words(one(map, '.dock .details-title'))).to.equal('Dokumentenmanagementsystem (DMS)');
    await press(map, one(map, '.tool[aria-label="Nächstes"]'));
    expect(all(map, '.row[aria-pressed="true"]')).to.have.length(1);
    expect(button(map, 'project', 'dms').getAttribute('aria-pressed')).to.equal('false');
    one(map, '.tool[aria-label="Schließen"]').focus();
    await press(map, one(map, '.tool[aria-label="Schließen"]'));
    expect(all(map, '.details')).to.have.length(0);
    expect(map.shadowRoot?.activeElement?.classList.contains('row')).to.equal(true);
  });

  it('stands still when a field in a group is chosen', async () => {
    const map = await mount(wiesbaden);
    const boxes = () => all(map, '.band .row').map((element) => JSON.stringify(element.getBoundingClientRect()));
    const before = boxes();
    await press(map, button(map, 'action-field', 'netzwerke'));
    expect(boxes()).to.deep.equal(before);
  });

  it('opens the details of a field and of a group, by its whole head', async () => {
    const map = await mount(wiesbaden);
    await press(map, button(map, 'action-field', 'netzwerke'));
    expect(words(one(map, '.details-title'))).to.contain('Organisation von Netzwerken');
    const head = one(map, '.banner');
    head.scrollIntoView({ block: 'center', inline: 'start', behavior: 'instant' });
    const { left, top, height } = head.getBoundingClientRect();
    const hit = map.shadowRoot?.elementFromPoint(left + 4, top + height - 4) as HTMLElement;
    expect(hit.closest('button')?.dataset.kind).to.equal('audience');
    await press(map, hit);
    expect(head.classList.contains('on')).to.equal(true);
  });

  it('tells what a reader chooses', async () => {
    const map = await mount(hildesheim);
    const seen: unknown[] = [];
    place.addEventListener('strategy-select', (event) => seen.push((event as CustomEvent).detail));
    await press(map, button(map, 'action-field', 'infrastruktur'));
    await press(map, button(map, 'action-field', 'infrastruktur'));
    expect(seen).to.deep.equal([
      { kind: 'action-field', id: 'infrastruktur' },
      { kind: null, id: null },
    ]);
  });

  it('marks what was chosen elsewhere, or what contains it', async () => {
    const marked = (map: StrategyFieldMap) => all(map, '.map [aria-pressed="true"]').map(({ dataset }) => `${dataset.kind}:${dataset.id}`);
    const topic = 'topic:papierarme-verwaltung';
    expect(marked(await mount(giessen, 1136, { selected: topic }))).to.deep.equal([topic]);
    expect(marked(await mount(giessen, 1136, { selected: topic, by: 'status' }))).to.deep.equal(['action-field:innovative-verwaltung']);
    expect(marked(await mount(giessen, 1136, { selected: 'measure:services-ende-zu-ende' }))).to.deep.equal(['topic:digitale-services']);
    const compact = await mount(wiesbaden, 1136, { selected: 'project:smart-light-control' });
    const { projects } = compact.model ?? { projects: [] };
    const milestone = projects.flatMap((project) => project.milestones.map(({ id }) => [project.id, id] as const))[0];
    expect(milestone).to.not.equal(undefined);
    expect(marked(await mount(wiesbaden, 1136, { selected: `milestone:${milestone?.[1]}` }))).to.deep.equal([]);
    expect(marked(await mount(hildesheim, 1136, { by: 'unit', selected: 'unit:fb-11-2' }))).to.deep.equal(['unit:dezernat-a']);
  });

  it('marks all places of a project', async () => {
    const twice = (wiesbaden as Strategy).projects?.find(({ audiences }) => (audiences?.length ?? 0) > 1)?.id ?? '';
    const map = await mount(wiesbaden, 1136, { selected: `project:${twice}` });
    expect(all(map, '.map .row[aria-pressed="true"]').map(({ dataset }) => dataset.id)).to.deep.equal([twice, twice]);
  });
});

describe('<strategy-field-map> with 300 projects', () => {
  it('says how many it does not show, and opens them in place', async () => {
    const map = await mount(undertakings(9, 300));
    const [area] = all(map, '.area');
    const rows = [...(area?.querySelectorAll<HTMLElement>('.row') ?? [])];
    const more = one(map, '.more');
    const seen = rows.filter(isSeen).length;
    expect(words(more)).to.equal(`${rows.length - seen} weitere`);
    expect(all(map, '.row').filter(isSeen).length).to.be.at.most(170);
    expect(all(map, '.row')).to.have.length(300);
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    await press(map, more);
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    expect(rows.every(isSeen)).to.equal(true);
    expect(words(more)).to.equal('Weniger zeigen');
    await press(map, more);
    expect(rows.filter(isSeen).length).to.equal(seen);
  });

  it('shows what is chosen elsewhere and what a filter looks for, wherever it stands', async () => {
    const map = await mount(undertakings(9, 300), 1136, { selected: 'project:projekt-296', status: 'emerging' });
    await press(map, one(map, '[role=switch]'));
    expect(all(map, '.row[data-id="projekt-296"]').every(isSeen)).to.equal(true);
    const found = all(map, '.row:not(.dim)').filter(({ dataset }) => dataset.kind === 'project' && dataset.id !== 'projekt-296');
    expect(found.length).to.equal(map.model?.projects.filter(({ status }) => status === 'emerging').length);
    expect(found.every(isSeen)).to.equal(true);
  });
});

describe('<strategy-field-map> with filters', () => {
  it('dims what is left out and counts what is found, in the groups and in all', async () => {
    const map = await mount(wiesbaden, 1136, { status: 'paused' });
    expect(all(map, '.rows .row').length, 'hits only, in a large map').to.equal(1);
    await press(map, one(map, '[role=switch]'));
    expect(all(map, '.row.dim')).to.have.length(126);
    expect(all(map, '.rows .row')).to.have.length(127);
    expect(all(map, '.banner .fact').map(words)).to.deep.equal(['kein Treffer', '1 Treffer', 'kein Treffer']);
    expect(words(one(map, '.result b'))).to.equal('1 Treffer unter 125');
    expect(all(map, '.progress li').map(words)).to.contain('pausiert 1 von 1');
  });
});

describe('<strategy-field-map> on phones', () => {
  it('opens a field to its projects, and a project to its details in place', async () => {
    const map = await mount(wiesbaden, 360);
    const head = button(map, 'action-field', 'netzwerke');
    const row = one(map, '#fold-0-6 .row:not(.overview)');
    expect(words(head)).to.contain('läuft 4');
    expect(isSeen(row)).to.equal(false);
    await press(map, head);
    expect(head.getAttribute('aria-expanded')).to.equal('true');
    expect(isSeen(row)).to.equal(true);
    await press(map, row);
    expect(row.getAttribute('aria-expanded')).to.equal('true');
    expect(row.closest('li')?.querySelector('.details')).to.not.equal(null);
    expect(all(map, '.dock')).to.have.length(0);
    await press(map, row);
    expect(all(map, '.details')).to.have.length(0);
    expect(head.getAttribute('aria-expanded')).to.equal('true');
    await press(map, head);
    expect(isSeen(row)).to.equal(false);
  });

  it('keeps other fields open, and opens what a field says of itself', async () => {
    const map = await mount(hildesheim, 360);
    await press(map, button(map, 'action-field', 'infrastruktur'));
    await press(map, button(map, 'action-field', 'arbeit-4-0'));
    expect(all(map, '.title[aria-expanded="true"]')).to.have.length(2);
    const overview = one(map, '.inside:not([hidden]) .overview');
    await press(map, overview);
    expect(overview.getAttribute('aria-expanded')).to.equal('true');
    expect(words(one(map, '.details'))).to.contain('Quelle');
    expect(words(one(map, '.details'))).to.not.contain('Missionsaussagen');
  });

  it('opens the field of what the attribute selects; closing it deselects', async () => {
    const map = await mount(wiesbaden, 360, { selected: 'project:smart-city-team' });
    const [first] = map.model?.projects ?? [];
    map.selected = `project:${first?.id}`;
    await settled(map);
    const open = one(map, '.title[aria-expanded="true"]');
    expect(all(map, '.details')).to.have.length(1);
    await press(map, open);
    expect(all(map, '.details')).to.have.length(0);
    expect(open.getAttribute('aria-expanded')).to.equal('false');
  });

  it('opens a project that stands in two fields only where the reader is', async () => {
    const twice = (wiesbaden as Strategy).projects?.find(({ audiences }) => (audiences?.length ?? 0) > 1)?.id ?? '';
    const map = await mount(wiesbaden, 360);
    const [, second] = all(map, `.row[data-id="${twice}"]`);
    await press(map, one(map, `[aria-controls="${second?.closest('.inside')?.id}"]`));
    await press(map, second as HTMLElement);
    expect(all(map, '.details')).to.have.length(1);
    expect(second?.closest('li')?.querySelector('.details')).to.not.equal(null);
  });

  it('shows all of a small strategy at once', async () => {
    const map = await mount(undertakings(3, 3), 360);
    expect(all(map, '.row').every(isSeen)).to.equal(true);
  });

  it('has rows that a finger meets', async () => {
    const map = await mount(wiesbaden, 360);
    await press(map, button(map, 'action-field', 'netzwerke'));
    const low = all(map, '.area .row, .area .title')
      .filter(isSeen)
      .filter((element) => element.getBoundingClientRect().height < 44);
    expect(low.map(words)).to.deep.equal([]);
  });
});

describe('<strategy-field-map> for everyone', () => {
  for (const [by, width] of [
    ['action-field', 360],
    ['audience', 1136],
    ['unit', 800],
    ['status', 1136],
  ] as const) {
    it(`axe finds nothing by ${by} at ${width} px`, async () => {
      const map = await mount(hildesheim, width, { by, selected: 'project:dms' });
      const { violations } = await axe.run(map, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`)).to.deep.equal([]);
    });
  }

  it('draws nothing over anything in twice the letter size', async () => {
    place.style.fontSize = '32px';
    for (const width of [320, 1280]) {
      await mount(wiesbaden, width);
      expect(checkBoxes(place).findings, `${width}`).to.deep.equal([]);
      place.replaceChildren();
    }
  });

  it('opens everything for print', async () => {
    const map = await mount(undertakings(9, 300), 360);
    window.dispatchEvent(new Event('beforeprint'));
    // Printing lays out first; only then Chromium knows that what was closed is seen.
    map.getBoundingClientRect();
    expect(all(map, '.row')).to.have.length(300);
    expect(all(map, '.row').every(isSeen)).to.equal(true);
    expect(all(map, '.more')).to.have.length(0);
    window.dispatchEvent(new Event('afterprint'));
    await settled(map);
    expect(all(map, '.row').some(isSeen)).to.equal(false);
  });

  it('speaks English', async () => {
    const map = await mount(wiesbaden, 1136, { lang: 'en' });
    expect(words(one(map, 'h2'))).to.equal('Action fields by target group');
    expect(words(one(map, '.progress'))).to.contain('State of implementation');
  });

  it('says in a friendly way what the file lacks', async () => {
    const map = await mount({ contract: 1, title: 'Leer' });
    expect(words(one(map, '.empty'))).to.contain('Handlungsfelder (actionFields)');
    map.setAttribute('by', 'unit');
    await settled(map);
    expect(words(one(map, '.empty'))).to.contain('responsible');
  });
});
