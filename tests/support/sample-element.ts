// The smallest view there can be, to test what every element shares.
import { html, type TemplateResult } from 'lit';
import { StrategyElement } from '../../src/element/strategy-element.js';
import type { ViewContext } from '../../src/element/view.js';
import type { TableModel } from '../../src/ui/table.js';
import { cell } from '../../src/ui/table.js';

export class SampleElement extends StrategyElement {
  protected override graphic({ model, state }: ViewContext): TemplateResult {
    return html`<ul>
      ${model.projects.map(
        ({ id, title }) => html`<li>
          <button
            data-kind="project"
            data-id=${id}
            aria-pressed=${state.selected?.id === id}
            @click=${() => this.actions.select('project', id)}
          >
            ${title.value}
          </button>
        </li>`,
      )}
    </ul>`;
  }

  protected override table({ model }: ViewContext): TableModel {
    const rows = model.projects.map(({ id, title }) => ({ kind: 'project' as const, id, cells: [cell(title)] }));
    return { caption: 'Projekte', columns: ['Titel'], sections: [{ head: null, rows }] };
  }

  protected override defaultHeading(): string {
    return 'Probe';
  }

  protected override summary({ model }: ViewContext): string {
    return `${model.projects.length} Projekte`;
  }

  protected override lacks({ model }: ViewContext): string | null {
    return model.projects.length === 0 ? 'Keine Projekte.' : null;
  }
}

customElements.define('sample-element', SampleElement);

/** Puts an element into the page and waits until it has drawn. */
export async function mount(markup: string, change: (element: SampleElement) => void = () => {}): Promise<SampleElement> {
  const place = document.createElement('div');
  document.body.append(place);
  place.innerHTML = markup;
  const element = place.querySelector('sample-element') as SampleElement;
  change(element);
  await settled(element);
  return element;
}

export async function settled(element: SampleElement): Promise<void> {
  // Measuring asks for a second update.
  while (!(await element.updateComplete));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  while (!(await element.updateComplete));
}

export const textIn = (element: SampleElement): string =>
  element.shadowRoot?.querySelector('.root')?.textContent?.replace(/\s+/g, ' ') ?? '';
