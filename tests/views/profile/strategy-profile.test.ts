import { expect } from 'chai';
import hildesheim from '../../../examples/data/hildesheim.json';
import '../../../src/define/strategy-profile.js';
import type { StrategyProfile } from '../../../src/views/profile/strategy-profile.js';

async function settled(element: StrategyProfile): Promise<void> {
  while (!(await element.updateComplete));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  while (!(await element.updateComplete));
}

async function made(properties: Partial<StrategyProfile> = {}): Promise<StrategyProfile> {
  const element = Object.assign(document.createElement('strategy-profile'), { data: hildesheim }, properties);
  document.body.append(element);
  await settled(element);
  return element;
}

const $ = <E extends HTMLElement = HTMLElement>(element: StrategyProfile, selector: string): E | null =>
  element.shadowRoot?.querySelector<E>(selector) ?? null;
const title = (element: StrategyProfile): string => $(element, '.sheet-title')?.textContent?.trim() ?? '';

describe('strategy-profile', () => {
  afterEach(() => document.body.replaceChildren());

  it('shows the project that is asked for', async () => {
    const element = await made({ project: 'online-rathaus' });
    expect(title(element)).to.equal('Online-Rathaus');
    expect($(element, '.sheet')?.dataset).to.include({ kind: 'project', id: 'online-rathaus' });
    expect($(element, '[data-kind=action-field]')?.textContent).to.contain('Digitale');
  });

  it('without a project offers every project in a list that can be searched', async () => {
    const element = await made();
    const rows = () => element.shadowRoot?.querySelectorAll('.row') ?? [];
    expect(rows()).to.have.length(hildesheim.projects.length);
    const input = $<HTMLInputElement>(element, 'input[type=search]') as HTMLInputElement;
    input.value = 'online rat';
    input.dispatchEvent(new Event('input'));
    await settled(element);
    expect([...rows()].map((row) => row.getAttribute('data-id'))).to.deep.equal(['online-rathaus']);
    expect($(element, '.find [role=status]')?.textContent).to.contain(`1 von ${hildesheim.projects.length}`);
    (rows()[0] as HTMLElement).click();
    await settled(element);
    expect(title(element)).to.equal('Online-Rathaus');
    $(element, '.back')?.click();
    await settled(element);
    expect(rows()).to.have.length(1);
  });

  it('says that a project is missing and offers the others', async () => {
    const element = await made({ project: 'gibt-es-nicht' });
    expect($(element, '.missing')?.textContent).to.contain('gibt-es-nicht');
    expect(element.shadowRoot?.querySelectorAll('.row')).to.have.length(hildesheim.projects.length);
  });

  it('opens related projects, as links where the address can name them', async () => {
    const element = await made({ project: 'online-rathaus' });
    const related = $(element, '.row') as HTMLElement;
    expect(related.localName).to.equal('button');
    const id = related.dataset.id;
    let heard: unknown;
    element.addEventListener('strategy-select', (event) => (heard = (event as CustomEvent).detail));
    related.click();
    await settled(element);
    expect(heard).to.deep.equal({ kind: 'project', id });
    expect($(element, '.sheet')?.dataset.id).to.equal(id);
    const linked = await made({ project: 'online-rathaus', group: 'g', deepLink: true });
    expect($(linked, 'a.row')?.getAttribute('href')).to.match(/#leitbild-g=project:/);
  });

  const focused = (element: StrategyProfile): string => {
    const active = element.shadowRoot?.activeElement as HTMLElement | null;
    return active ? `${active.classList.contains('sheet') ? 'sheet' : 'row'} ${active.dataset.id}` : '';
  };

  it('keeps the focus on the way from the list to the sheet, from sheet to sheet, and back', async () => {
    const element = await made();
    const row = $(element, '.row[data-id="online-rathaus"]') as HTMLElement;
    row.focus();
    row.click();
    await settled(element);
    expect(focused(element)).to.equal('sheet online-rathaus');
    const related = $(element, '.row') as HTMLElement;
    const { id } = related.dataset;
    related.focus();
    related.click();
    await settled(element);
    expect(focused(element)).to.equal(`sheet ${id}`);
    $(element, '.back')?.focus();
    $(element, '.back')?.click();
    await settled(element);
    expect(focused(element)).to.equal(`row ${id}`);
  });

  it('leaves the focus where it is when another view chooses', async () => {
    const element = await made();
    $(element, 'input')?.focus();
    element.selected = 'project:online-rathaus';
    await settled(element);
    expect(title(element)).to.equal('Online-Rathaus');
    expect(focused(element)).to.equal('');
  });

  it('leads back from a related project to the one that was asked for', async () => {
    const element = await made({ project: 'online-rathaus' });
    expect($(element, '.back')).to.equal(null);
    $(element, '.row')?.click();
    await settled(element);
    expect(title(element)).to.not.equal('Online-Rathaus');
    expect($(element, '.back')?.textContent).to.contain('Online-Rathaus');
    $(element, '.back')?.click();
    await settled(element);
    expect(title(element)).to.equal('Online-Rathaus');
    expect($(element, '.back')).to.equal(null);
  });

  it('says that what is selected is not in the file, beside the list or the sheet', async () => {
    const element = await made({ selected: 'project:gibt-es-nicht' });
    expect($(element, '.missing')?.textContent).to.contain('gibt-es-nicht');
    expect($(element, '.row')).to.not.equal(null);
    element.project = 'online-rathaus';
    await settled(element);
    expect($(element, '.missing')?.textContent).to.contain('gibt-es-nicht');
    expect(title(element)).to.equal('Online-Rathaus');
    element.selected = 'project:dms';
    await settled(element);
    expect($(element, '.missing')).to.equal(null);
  });

  it('has its dashes where lines begin, also from right to left', async () => {
    const element = await made({ project: 'online-rathaus' });
    const item = $(element, '.dashes > li') as HTMLElement;
    const style = getComputedStyle(item, '::before');
    expect([style.left, getComputedStyle(item).paddingRight]).to.deep.equal(['0px', '0px']);
    element.dir = 'rtl';
    expect([style.right, getComputedStyle(item).paddingLeft]).to.deep.equal(['0px', '0px']);
  });

  it('keeps the name of a project apart from its status', async () => {
    const row = $(await made(), '.row[data-id="online-rathaus"]');
    expect(row?.textContent?.replace(/\s+/g, ' ')).to.contain('Online-Rathaus ');
  });

  it('counts in the city’s own words', async () => {
    const terms = { project: { one: 'Vorhaben', many: 'Vorhaben' } };
    const element = await made({ data: { title: 'Probe', terms, projects: [{ id: 'a', title: 'A' }] } });
    const status = () => $(element, '.find [role=status]')?.textContent?.replace(/\s/g, ' ');
    expect(status()).to.equal('1 Vorhaben');
    element.search = 'nichts';
    await settled(element);
    expect(status()).to.equal('Vorhaben: 0 von 1');
    const one = await made({ data: { title: 'Probe', projects: [{ id: 'a', title: 'A' }] } });
    expect($(one, '.find [role=status]')?.textContent?.replace(/\s/g, ' ')).to.equal('1 Projekt');
  });

  it('is a table, too', async () => {
    const element = await made({ project: 'online-rathaus', mode: 'table' });
    expect($(element, 'caption')?.textContent).to.contain('Online-Rathaus');
    expect($(element, 'table')?.textContent).to.contain('Technologie-Reifegrad');
  });

  it('as a table a sheet stays whole while a filter leaves its project out, and a list does not', async () => {
    const element = await made({ project: 'online-rathaus', mode: 'table', search: 'nirgends' });
    expect($(element, 'table')?.textContent).to.contain('Technologie-Reifegrad');
    const list = await made({ mode: 'table', search: 'online rat' });
    expect(list.shadowRoot?.querySelectorAll('tbody tr')).to.have.length(1);
    expect($(list, 'table + .note')?.textContent).to.contain('durch Filter ausgeblendet');
  });
});
