import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { initialState, type ViewState } from '../../src/element/state.js';
import { localeFor } from '../../src/locale/locale.js';
import { findingOf } from '../../src/model/facets.js';
import { type Filters, noFilters } from '../../src/model/filter.js';
import { createModel } from '../../src/model/model.js';
import type { Kind } from '../../src/model/strategy-model.js';
import { tokens } from '../../src/theme/tokens.styles.js';
import { toolbar } from '../../src/ui/toolbar.render.js';
import { toolbarStyles } from '../../src/ui/toolbar.styles.js';
import { uiStyles } from '../../src/ui/ui.styles.js';

const model = createModel(
  {
    title: 'Probe',
    actionFields: [
      { id: 'eins', title: 'Eins' },
      { id: 'zwei', title: 'Zwei' },
    ],
    projects: [
      { id: 'a', title: 'A', summary: ['Pro-be'], status: 'running', actionFields: ['eins'], when: { start: '2020', end: '2021' } },
      { id: 'b', title: 'B', status: 'planned', actionFields: ['zwei'], when: { start: '2023' } },
      { id: 'c', title: 'Probe C', status: 'planned', actionFields: ['zwei'], when: { start: '2020', end: '2021' } },
    ],
  },
  { lang: 'de', today: 0, untitled: '' },
);

class SampleToolbar extends LitElement {
  static override styles = [tokens, uiStyles, toolbarStyles];
  state: ViewState = initialState;
  width = 1000;
  shown: string[] = [];
  get filters(): Filters {
    return this.state.filters;
  }
  protected override render() {
    const { state, width } = this;
    const context = { model, locale: localeFor('de'), width, state, finding: findingOf(model, state.filters) };
    const change = (state: Partial<ViewState>): void => {
      this.state = { ...this.state, ...state };
      this.requestUpdate();
    };
    const actions = {
      filter: (filters: Partial<Filters>) => change({ filters: { ...state.filters, ...filters } }),
      show: (kind: Kind, id: string) => {
        this.shown.push(id);
        change({ selected: { kind, id } });
      },
    };
    return html`<div class="root ${width < 640 ? 'narrow' : ''}">${toolbar(context, actions, () => [...model.projects].reverse())}</div>`;
  }
}
customElements.define('sample-toolbar', SampleToolbar);

let element: SampleToolbar;
const all = <Found extends HTMLElement>(selector: string): Found[] => [...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
const shown = (selector: string): string[] => all(selector).map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
const act = async (change: () => void): Promise<void> => {
  change();
  await element.updateComplete;
};
const type = (input: HTMLInputElement | undefined, words: string, event: 'input' | 'change'): void => {
  if (input) input.value = words;
  input?.dispatchEvent(new Event(event));
};

describe('toolbar', () => {
  beforeEach(async () => {
    element = document.createElement('sample-toolbar') as SampleToolbar;
    document.body.append(element);
    await element.updateComplete;
  });
  afterEach(() => element.remove());

  it('says nothing of hits before something is looked for', () => {
    expect(shown('.result')).to.deep.equal(['']);
    expect(shown('summary')).to.deep.equal(['Status', 'Handlungsfeld', 'Zeitraum']);
  });

  it('searches, counts, steps and brings everything back', async () => {
    await act(() => type(all<HTMLInputElement>('[type=search]')[0], 'Probe c', 'input'));
    expect(element.filters.search).to.equal('Probe c');
    expect(shown('[role=status]')).to.deep.equal(['1 Treffer unter 3']);
    await act(() => all('[role=switch]')[0]?.click());
    expect(element.filters.only).to.equal(true);
    await act(() => all('.plain')[0]?.click());
    expect(element.filters).to.deep.equal({ ...noFilters, only: true });
    expect(element.shadowRoot?.activeElement).to.equal(all('[type=search]')[0]);
    expect(all<HTMLInputElement>('[type=search]')[0]?.value).to.equal('');
  });

  it('goes through the hits as the picture shows them, round and round', async () => {
    const [field] = all<HTMLInputElement>('[type=search]');
    const enter = (shiftKey: boolean) => act(() => field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', shiftKey })));
    await enter(false);
    expect(element.shown, 'nothing is looked for').to.deep.equal([]);
    await act(() => type(field, 'probe', 'input'));
    for (const i of [1, 1, 1, 0]) await act(() => all('.result .control')[i]?.click());
    expect(element.shown).to.deep.equal(['c', 'a', 'c', 'a']);
    expect(shown('[role=status]')).to.deep.equal(['2 von 2 Treffern']);
    await enter(false);
    await enter(true);
    expect(element.shown.slice(4)).to.deep.equal(['c', 'a']);
    await act(() => type(field, 'nirgends', 'input'));
    expect(shown('[role=status]')).to.deep.equal(['kein Treffer unter 3']);
    await enter(false);
    expect(element.shown.length).to.equal(6);
  });

  it('offers each choice with its count, and names what is chosen', async () => {
    await act(() => all('summary')[0]?.click());
    expect(shown('details[open] label')).to.deep.equal(['läuft 1', 'geplant 2']);
    await act(() => all('details[open] input')[0]?.click());
    expect(element.filters.status).to.deep.equal(['running']);
    expect(shown('summary')[0]).to.equal('Status: läuft');
    await act(() => all('details[open] input')[1]?.click());
    expect(shown('summary')[0]).to.equal('Status: 2 gewählt');
    await act(() => all('details[open] input')[0]?.click());
    expect(element.filters.status).to.deep.equal(['planned']);
  });

  it('filters by years', async () => {
    await act(() => all('summary')[2]?.click());
    const [from, to] = all<HTMLInputElement>('[type=number]');
    await act(() => type(from, '2022', 'change'));
    expect(shown('[role=status]')).to.deep.equal(['1 Treffer unter 3']);
    expect(shown('summary')[2]).to.equal('Zeitraum: ab 2022');
    await act(() => type(to, '2030', 'change'));
    expect(shown('summary')[2]).to.equal('Zeitraum: 2022–2030');
    await act(() => type(from, '', 'change'));
    expect(element.filters.from).to.equal(null);
    await act(() => type(from, '20', 'change'));
    expect([element.filters.from, from?.value], 'no year').to.deep.equal([null, '']);
  });

  it('closes a menu by Escape, with the focus back on its button, and by a click elsewhere', async () => {
    const [summary] = all('summary');
    await act(() => summary?.click());
    all('details[open] input')[0]?.focus();
    element.shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(all('details[open]')).to.deep.equal([]);
    expect(element.shadowRoot?.activeElement).to.equal(summary);
    await act(() => summary?.click());
    expect(element.shadowRoot?.elementFromPoint(innerWidth - 5, innerHeight - 5)).to.equal(summary);
  });

  it('keeps an open menu within the bar, whichever way the page reads', async () => {
    for (const dir of ['ltr', 'rtl']) {
      element.dir = dir;
      element.style.width = '330px';
      for (const summary of all('summary')) {
        await act(() => summary.click());
        await new Promise((resolve) => setTimeout(resolve, 50));
        const [bar, sheet] = ['.toolbar', '[open] .sheet'].map((selector) => all(selector)[0]?.getBoundingClientRect() as DOMRect);
        expect(sheet?.left, dir).to.be.at.least((bar?.left ?? 0) - 0.5);
        expect(sheet?.right, dir).to.be.at.most((bar?.right ?? 0) + 0.5);
        summary.click();
      }
    }
  });

  it('has one menu with all filters where it is narrow', async () => {
    await act(() => {
      element.width = 400;
      element.requestUpdate();
    });
    expect(shown('summary')).to.deep.equal(['Filter']);
    await act(() => all('summary')[0]?.click());
    expect(shown('legend')).to.deep.equal(['Status', 'Handlungsfeld', 'Zeitraum']);
    await act(() => all('details[open] input')[0]?.click());
    expect(shown('summary')).to.deep.equal(['Filter (1)']);
  });
});
