import { expect } from 'chai';
import giessen from '../../../examples/data/giessen.json';
import hildesheim from '../../../examples/data/hildesheim.json';
import wiesbaden from '../../../examples/data/wiesbaden.json';
import '../../../src/define/strategy-vision.js';
import type { StrategyVision } from '../../../src/views/vision/strategy-vision.js';
import { city } from '../../fixtures/vision.js';
import { checkBoxes } from '../../support/boxes.js';

async function settled(element: StrategyVision): Promise<void> {
  while (!(await element.updateComplete));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  while (!(await element.updateComplete));
}

async function made(properties: Partial<StrategyVision> & { data: unknown }, width = 1136): Promise<StrategyVision> {
  const stage = document.createElement('div');
  stage.style.width = `${width}px`;
  const element = Object.assign(document.createElement('strategy-vision'), properties);
  stage.append(element);
  document.body.append(stage);
  await settled(element);
  return element;
}

const all = <E extends HTMLElement = HTMLElement>(element: StrategyVision, selector: string): E[] => [
  ...(element.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];
const $ = <E extends HTMLElement = HTMLElement>(element: StrategyVision, selector: string): E => {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const box = (element: Element): DOMRect => element.getBoundingClientRect();

describe('strategy-vision', () => {
  before(() => (document.body.style.width = '1800px'));
  afterEach(() => document.body.replaceChildren());

  for (const [name, data] of Object.entries({ giessen, hildesheim, wiesbaden })) {
    for (const width of [320, 768, 1136]) {
      it(`shows every field and project of ${name} at ${width} px`, async () => {
        const element = await made({ data }, width);
        for (const [kind, items] of [
          ['action-field', data.actionFields],
          ['project', data.projects],
        ] as const) {
          const found = new Set(all(element, `[data-kind="${kind}"]`).map(({ dataset }) => dataset.id));
          expect(items.map(({ id }) => id).filter((id) => !found.has(id))).to.deep.equal([]);
        }
      });
    }
  }

  it('keeps the slogan above every roof and each house apart, however long the slogan, at any font size', async () => {
    const vision = 'Wir gestalten die digitale Stadt gemeinsam mit allen. '.repeat(5);
    for (const font of ['16px', '32px']) {
      for (const format of ['wide', 'square', 'tall'] as const) {
        for (const width of [280, 700, 1200]) {
          const element = await made({ data: city([14, 3, 30, 0, 5], { vision }), format }, width);
          element.style.fontSize = font;
          await settled(element);
          await new Promise((resolve) => setTimeout(resolve, 50));
          const bottom = box($(element, '.slogan > :last-child')).bottom;
          const houses = all(element, '.house').map(box);
          expect(houses).to.have.length(5);
          for (const [i, house] of houses.entries()) {
            expect(house.top, `${font} ${format} ${width}`).to.be.at.least(bottom + 7);
            expect(house.right).to.be.at.most((houses[i + 1]?.left ?? box(element).right) + 1);
          }
          // The second arc of a wide picture.
          const sky = box($(element, '.sky'));
          if (format === 'wide' && width >= 640 && font === '16px') expect(bottom).to.be.at.most(sky.bottom - 0.28 * sky.width);
          for (const [i, house] of all(element, '.house').entries()) {
            const wall = box(house);
            const panes = [...house.querySelectorAll('.pane')].map(box);
            for (const [n, pane] of panes.entries()) {
              expect(pane.left, 'a window leaves its wall').to.be.at.least(wall.left);
              expect(pane.right).to.be.at.most(wall.right);
              expect(pane.top).to.be.at.least(wall.top);
              const next = panes[n + 1];
              // From below, and from left to right.
              if (next) expect(next.bottom < pane.top || (next.left > pane.right && next.top === pane.top), `${i} ${n}`).to.equal(true);
            }
          }
          expect(checkBoxes(element).findings).to.deep.equal([]);
          element.parentElement?.remove();
        }
      }
    }
  });

  it('chooses a field by its house and shows its missions and projects', async () => {
    const element = await made({ data: hildesheim });
    const heard: unknown[] = [];
    element.addEventListener('strategy-select', (event) => heard.push((event as CustomEvent).detail));
    $(element, '.house[data-id="infrastruktur"]').click();
    await settled(element);
    expect(heard).to.deep.equal([{ kind: 'action-field', id: 'infrastruktur' }]);
    expect($(element, '.details').textContent).to.contain('Missionsaussagen');
    const listed = new Set(all(element, '.details [data-kind="project"]').map(({ dataset }) => dataset.id));
    const own = hildesheim.projects.filter(({ actionFields }) => actionFields?.[0] === 'infrastruktur').map(({ id }) => id);
    expect(own.filter((id) => !listed.has(id))).to.deep.equal([]);
    expect($(element, '.house.on').dataset.id).to.equal('infrastruktur');
    expect($(element, '.title [aria-pressed="true"]').dataset.id).to.equal('infrastruktur');
  });

  it('chooses a project by its window', async () => {
    const element = await made({ data: hildesheim });
    const window = $(element, '.window[data-id="online-rathaus"]');
    expect(box(window).width).to.be.at.least(24);
    expect(window.getAttribute('aria-label')).to.match(/^Online-Rathaus, /);
    window.click();
    await settled(element);
    expect($(element, '.details').textContent).to.contain('Online-Rathaus');
    expect($(element, '.window[aria-pressed="true"]').dataset.id).to.equal('online-rathaus');
    expect($(element, '.house.on').dataset.id).to.equal('digitale-serviceschnittstelle');
  });

  it('has one tab stop, and arrow keys inside', async () => {
    const element = await made({ data: city([4, 4, 1]) });
    expect(all(element, '[data-kind][tabindex="0"]')).to.have.length(1);
    const [first, second] = all(element, '.window');
    first?.focus();
    first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(element.shadowRoot?.activeElement).to.equal(second);
    second?.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
    expect(element.shadowRoot?.activeElement).to.equal(all(element, '.window')[4]);
  });

  it('marks what was chosen elsewhere, drawn or not', async () => {
    const element = await made({ data: wiesbaden, selected: 'project:leistungsscheine' });
    expect($(element, '.house.on').dataset).to.include({ kind: 'audience', id: 'stadtverwaltung' });
    element.selected = 'action-field:smart-city-programm';
    await settled(element);
    expect($(element, '.house.on').dataset.id).to.equal('stadtgesellschaft');
  });

  it('opens a row on a phone, and goes back from a project to its field', async () => {
    const element = await made({ data: hildesheim }, 348);
    expect(all(element, '.window')).to.have.length(0);
    const row = $(element, '.rows .title [data-id="infrastruktur"]');
    expect(row.getAttribute('aria-expanded')).to.equal('false');
    row.click();
    await settled(element);
    expect(row.getAttribute('aria-expanded')).to.equal('true');
    const project = $(element, '.details [data-kind="project"] [data-kind="project"], .details button[data-kind="project"]');
    project.click();
    await settled(element);
    await new Promise((resolve) => setTimeout(resolve));
    expect(element.shadowRoot?.activeElement).to.equal($(element, '.details'));
    expect($(element, '.details-title').textContent).to.not.equal('');
    expect(row.getAttribute('aria-expanded')).to.equal('true');
    $(element, '.rows .list .control').focus();
    $(element, '.rows .list .control').click();
    await settled(element);
    expect(element.shadowRoot?.querySelector('.details-title')).to.equal(null);
    expect(element.shadowRoot?.activeElement).to.equal(row);
    row.click();
    await settled(element);
    expect(row.getAttribute('aria-expanded')).to.equal('false');
  });

  it('keeps the focus where a project of a group is chosen on a phone', async () => {
    const element = await made({ data: hildesheim }, 348);
    const row = [...all(element, '.rows .title button')].at(-1) as HTMLElement;
    row.click();
    await settled(element);
    const project = row.closest('.entry')?.querySelector<HTMLElement>('.choices button') as HTMLElement;
    project.focus();
    project.click();
    await settled(element);
    await new Promise((resolve) => setTimeout(resolve));
    expect(element.shadowRoot?.activeElement).to.equal($(element, '.details'));
  });

  it('explains the windows in a list', async () => {
    const element = await made({ data: hildesheim });
    const signs = all(element, '.legend[role="list"] > li').map(({ textContent }) => textContent?.trim());
    expect(signs.slice(1)).to.deep.equal(['erledigt', 'läuft', 'geplant', 'im Entstehen', 'unbekannt', 'Idee']);
  });

  it('shows a project of no field on a phone, and closes it again', async () => {
    const element = await made({ data: hildesheim, selected: 'project:teamboard' }, 348);
    // A person has concluded its title.
    expect($(element, '.details-title').textContent).to.equal('Teamboard°');
    $(element, '.rows .list .control').click();
    await settled(element);
    expect(element.shadowRoot?.querySelector('.details')).to.equal(null);
  });

  it('lets the browser’s search open what is closed', async () => {
    const element = await made({ data: city([9, 9, 9, 9, 9]) });
    const last = $(element, '.below [data-id="projekt-2-9"]');
    // Browsers look into what is closed by `details`, and open it.
    const closed = last.closest('details') as HTMLDetailsElement;
    expect([closed.open, last.checkVisibility()]).to.deep.equal([false, false]);
    closed.querySelector('summary')?.click();
    expect([closed.open, last.checkVisibility()]).to.deep.equal([true, true]);
    const phone = await made({ data: city([9, 9]) }, 348);
    const row = $(phone, '.list [data-id="projekt-2-9"]').closest('[hidden]') as HTMLElement;
    expect(row.getAttribute('hidden')).to.equal('until-found');
    row.dispatchEvent(new Event('beforematch'));
    await settled(phone);
    expect(row.hidden).to.equal(false);
  });

  it('says in words how many windows have no room', async () => {
    const element = await made({ data: city([300, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) });
    const drawn = all(element, '.house:first-child .pane').length;
    expect($(element, '.list').textContent).to.contain(`${300 - drawn} ohne Fenster`);
    expect($(element, '.house .left').textContent).to.contain(`+ ${300 - drawn}`);
  });

  it('dims windows and projects that a filter leaves out, and counts the others', async () => {
    const element = await made({ data: hildesheim, status: 'running' });
    const running = hildesheim.projects.filter(({ status }) => status === 'running').map(({ id }) => id);
    const dim = all(element, '.window.dim').map(({ dataset }) => dataset.id ?? '');
    expect(dim.length).to.be.greaterThan(0);
    expect(dim.filter((id) => running.includes(id))).to.deep.equal([]);
    expect($(element, '.below').textContent).to.contain('im Filter');
  });

  it('has the strategy’s title where there is no vision, and says what a window is', async () => {
    const element = await made({ data: wiesbaden });
    expect($(element, '.slogan h3').textContent?.replace(/\u00ad/g, '')).to.contain('Strategische Leitplanken');
    expect($(element, '.legend li').textContent).to.equal('Die Häuser sind Zielgruppen, die Fenster Aktivitäten.');
    const other = await made({ data: giessen });
    expect($(other, '.legend li').textContent?.replace(/\u00ad/g, '')).to.contain('die Fenster Projekte und Maßnahmenpakete.');
  });

  it('says what the file lacks', async () => {
    const element = await made({ data: { title: 'Leer' } });
    expect($(element, '.empty').textContent).to.contain('actionFields');
  });
});
