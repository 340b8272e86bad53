import { expect } from 'chai';
import { html } from 'lit';
import type { ViewContext } from '../../src/element/view.js';
import { sheets } from '../../src/model/sheets.js';
import type { ProjectModel } from '../../src/model/strategy-model.js';
import { detailsOf } from '../../src/ui/details.js';
import { renderDetails } from '../../src/ui/details.render.js';
import { detailsStyles } from '../../src/ui/details.styles.js';
import { SampleElement } from '../support/sample-element.js';

/** Projects in the order of the file, with details and neighbours. */
class DetailedElement extends SampleElement {
  static override styles = [SampleElement.styles, detailsStyles];
  protected override readonly parts = [sheets];

  protected override graphic(context: ViewContext) {
    const { model, state, locale } = context;
    const at = model.projects.findIndex(({ id }) => id === state.selected?.id);
    const go = (to: ProjectModel | undefined) => (to ? () => this.actions.select('project', to.id) : null);
    const item = model.projects[at];
    if (!item) return super.graphic(context);
    const neighbours = { previous: go(model.projects[at - 1]), next: go(model.projects[at + 1]) };
    return html`${super.graphic(context)}${renderDetails(detailsOf(item, model, locale), context, this.actions, neighbours)}`;
  }
}
customElements.define('detailed-element', DetailedElement);

const strategy = {
  title: { de: 'Strategie', fr: 'Stratégie' },
  lang: 'de',
  asOf: '2021-05',
  sources: [{ document: { de: 'Bericht', fr: 'Rapport' }, page: '3' }],
  units: [{ id: 'amt', title: 'Amt 15' }],
  projects: [
    {
      id: 'a',
      title: 'Projekt A',
      inferred: ['title'],
      dependsOn: ['b'],
      responsible: ['amt'],
      when: { start: '2021', text: 'langfristig' },
      milestones: [{ id: 'm', title: 'Auswahl', text: 'bald' }],
    },
    { id: 'b', title: 'Projekt B', summary: ['Worum es geht.'], links: [{ title: 'Papier', url: 'papier.pdf' }] },
  ],
};

describe('what views share', () => {
  const address = location.href;
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '', address);
  });

  async function made(attributes = '', data: unknown = strategy): Promise<DetailedElement> {
    const place = document.createElement('div');
    place.innerHTML = `<detailed-element ${attributes}></detailed-element>`;
    const element = place.firstElementChild as DetailedElement;
    element.data = data;
    document.body.append(place);
    await settled(element);
    return element;
  }
  async function settled(element: DetailedElement): Promise<void> {
    // Longer than the time out in which the focus moves.
    await new Promise((resolve) => setTimeout(resolve, 20));
    while (!(await element.updateComplete));
  }
  const root = (element: DetailedElement): ShadowRoot => element.shadowRoot as ShadowRoot;
  const one = (element: DetailedElement, selector: string): HTMLElement => root(element).querySelector(selector) as HTMLElement;
  const words = (element: DetailedElement, selector: string): string =>
    one(element, selector).textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const tool = (element: DetailedElement, label: string): HTMLElement => one(element, `.tool[aria-label="${label}"]`);

  it('what is chosen in the details moves the focus to the new details', async () => {
    const element = await made('selected="project:a"');
    const link = one(element, '.details button[data-id="b"]');
    link.focus();
    link.click();
    await settled(element);
    expect(words(element, '.details-title')).to.equal('Projekt B');
    expect(root(element).activeElement).to.equal(one(element, '.details'));
    expect(one(element, '.details').getAttribute('aria-label')).to.equal('Projekt B');
  });

  it('the last neighbour’s button keeps the focus and does nothing more', async () => {
    const element = await made('selected="project:a"');
    tool(element, 'Nächstes').focus();
    tool(element, 'Nächstes').click();
    await settled(element);
    expect(root(element).activeElement).to.equal(tool(element, 'Nächstes'));
    expect(tool(element, 'Nächstes').getAttribute('aria-disabled')).to.equal('true');
    tool(element, 'Nächstes').click();
    await settled(element);
    expect(words(element, '.details-title')).to.equal('Projekt B');
  });

  it('a copied link says so for a moment and keeps its name', async () => {
    const element = await made('selected="project:a" group="g" deep-link');
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    tool(element, 'Link kopieren').click();
    await settled(element);
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied[0]).to.contain('project:a');
    expect(words(element, '.details [role="status"]')).to.equal('Kopiert');
    expect(tool(element, 'Link kopieren').tagName).to.equal('A');
    await new Promise((resolve) => setTimeout(resolve, 2050));
    expect(words(element, '.details [role="status"]')).to.equal('');
  });

  it('details mark what was concluded, quote the document, and know each thing by kind and id', async () => {
    const element = await made('selected="project:a"');
    expect(words(element, '.details-title .inferred')).to.equal('Projekt A°');
    expect(words(element, '.details'))
      .to.contain('„langfristig“')
      .and.to.contain('° abgeleitet, nicht im Dokument: Titel')
      .and.to.contain('Amt 15');
    expect(words(element, '.details li[data-kind="milestone"][data-id="m"]')).to.equal('bald Auswahl');
    expect(one(element, '.details button[data-kind="project"][data-id="b"]')).to.not.equal(null);
  });

  it('details say what was written under another key, and what a milestone notes', async () => {
    const milestones = [{ title: 'Wahl', note: 'Verschoben.' }];
    const projects = [{ id: 'a', title: 'A', description: 'So beschrieben.', milestones }];
    const element = await made('selected="project:a"', { title: 'Probe', projects });
    expect(words(element, '.details')).to.contain('So beschrieben.').and.to.contain('Anmerkung: Verschoben.');
  });

  it('shows the day of the facts also without a heading', async () => {
    expect(words(await made('now="2021-06-10"'), '.sub')).to.equal('Strategie · 2 Projekte · Stand Mai 2021');
    expect(words(await made('now="2026-06-10"'), '.sub')).to.contain('Stand Mai 2021, vor 5 Jahren');
    const element = await made('no-heading');
    expect(one(element, '.sub')).to.equal(null);
    expect(words(element, '.foot')).to.contain('Stand Mai 2021');
  });

  it('reads relative links from the data file, or from the page that holds the data', async () => {
    const link = (element: DetailedElement) => element.model?.projects[1]?.links[0]?.url;
    expect(link(await made())).to.equal(new URL('papier.pdf', document.baseURI).href);
    const { fetch } = window;
    window.fetch = async () => new Response(JSON.stringify(strategy));
    const loaded = new Promise((resolve) => addEventListener('strategy-load', resolve, { once: true }));
    const element = await made('src="/daten/stadt/strategie.json"', null);
    await loaded;
    window.fetch = fetch;
    expect(link(element)).to.equal(new URL('/daten/stadt/papier.pdf', location.href).href);
  });

  it('marks the page’s own language where the interface speaks another, in joined lines too', async () => {
    const element = await made('lang="fr" selected="project:a"');
    expect(one(element, '.root').lang).to.equal('de');
    const marked = (selector: string): string[] =>
      [...root(element).querySelectorAll(`${selector} [lang]`)].map((one) => `${(one as HTMLElement).lang} ${one.textContent}`);
    expect(marked('.sub')).to.deep.equal(['fr Stratégie']);
    expect(marked('.foot')).to.deep.equal(['fr Rapport']);
    expect(marked('.details-title')).to.deep.equal([]);
  });

  it('marks the data’s language in an English interface: units, the document’s words, milestones', async () => {
    const element = await made('lang="en" selected="project:a"');
    const marked = [...root(element).querySelectorAll('.details [lang="de"]')].map(({ textContent }) => textContent);
    expect(marked).to.include.members(['Projekt A', 'Amt 15', '“langfristig”', 'bald', 'Auswahl', 'Projekt B']);
  });
});
