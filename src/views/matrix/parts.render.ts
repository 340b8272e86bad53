// What both forms show around their picture.
import { html, nothing, type TemplateResult } from 'lit';
import { count, termOf } from '../../locale/locale.js';
import { noFilters } from '../../model/filter.js';
import type { MatrixModel, ProjectModel } from '../../model/strategy-model.js';
import { detailsOf } from '../../ui/details.js';
import { renderDetails } from '../../ui/details.render.js';
import { headingOf } from '../../ui/frame.render.js';
import { icon } from '../../ui/icon.render.js';
import { text } from '../../ui/text.render.js';
import { type Form, type Scene, withScores } from './scene.js';

const forms: readonly Form[] = ['quadrant', 'scores'];

/** From so many projects on there is a field to search. */
const searched = 31;

/** Switches between the forms and the matrices of the file, and the search. */
export function toolbar(
  { context, actions, own, texts, form }: Scene,
  matrix: MatrixModel | null,
  extra: unknown = nothing,
): TemplateResult {
  const { model, state } = context;
  return html`<div class="bar tools screen">
    ${
      model.matrices.length > 0
        ? html`<div class="switch" role="group" aria-label=${texts.chooseForm}>
            ${forms.map(
              (one) => html`<button type="button" class="control" aria-pressed=${form === one} @click=${() => own.show(one)}>
                ${texts.forms[one]}
              </button>`,
            )}
          </div>`
        : nothing
    }
    ${
      matrix && model.matrices.length > 1
        ? html`<select
            class="control"
            aria-label=${texts.chooseMatrix}
            @change=${(event: Event) => own.choose((event.target as HTMLSelectElement).value)}
          >
            ${model.matrices.map(({ id, title }) => html`<option value=${id} ?selected=${id === matrix.id}>${title.value}</option>`)}
          </select>`
        : nothing
    }
    ${
      model.projects.length < searched
        ? nothing
        : html`<label class="control find"
            >${icon('search', 16)}<span class="hidden">${texts.search}</span
            ><input
              type="search"
              autocomplete="off"
              placeholder=${texts.search}
              .value=${state.filters.search}
              @input=${(event: Event) => actions.filter({ search: (event.target as HTMLInputElement).value })}
          /></label>`
    }
    ${extra}
  </div>`;
}

/** How many projects a filter leaves, and the way back. */
export function hits({ fits, texts, actions }: Scene, projects: readonly ProjectModel[]): TemplateResult {
  return html`<p class="hits" role="status">
    ${
      fits
        ? html`${texts.hits(projects.filter(fits).length, projects.length)}
            <button type="button" class="link" @click=${() => actions.filter(noFilters)}>${texts.all}</button>`
        : nothing
    }
  </p>`;
}

/** A list's heading with its count. */
export function groupHead({ context }: Scene, title: unknown, n: number, description: unknown): TemplateResult {
  const { model, locale, headingLevel } = context;
  return html`${headingOf(headingLevel + 1, html`<span>${title}</span> <small>${count(n, termOf(model, locale, 'project'))}</small>`, 'group-head')}
    ${description ? html`<p class="group-note">${description}</p>` : nothing}`;
}

/** A project of a list. Narrow, its details open in place. */
export function projectRow(project: ProjectModel, sign: unknown, sub: unknown, narrow: boolean, scene: Scene): TemplateResult {
  const on = scene.marked.project === project;
  return html`<li>
    <button
      type="button"
      class="pick row ${scene.fits?.(project) === false ? 'dim' : ''}"
      data-kind="project"
      data-id=${project.id}
      aria-pressed=${on}
    >
      ${sign}<span class="row-text">${text(project.title)}${sub ? html`<small>${sub}</small>` : nothing}</span>
    </button>
    ${on && narrow ? inPlace(project, scene, true) : nothing}
  </li>`;
}

/** One listener for all things of a list that can be chosen. */
export const choose =
  ({ actions }: Scene) =>
  (event: Event): void => {
    const { id } = (event.target as Element).closest<HTMLElement>('.pick')?.dataset ?? {};
    if (id !== undefined) actions.select('project', id);
  };

/** Details below a row of a list; with its scores, where these do not stand there already. */
export function inPlace(project: ProjectModel, scene: Scene, scored: boolean): TemplateResult {
  const { context, actions } = scene;
  const details = detailsOf(project, context.model, context.locale);
  return renderDetails(scored ? withScores(details, project, scene) : details, context, actions, { inPlace: true });
}

/** Details of what is chosen, below the picture. */
export function panel(scene: Scene): TemplateResult | typeof nothing {
  const { context, actions, marked } = scene;
  const { model, locale, state } = context;
  const chosen = state.selected && model.items.get(`${state.selected.kind}:${state.selected.id}`);
  const item = marked.project ?? (chosen?.kind === 'criterion' || chosen?.kind === 'action-field' ? chosen : null);
  if (!item) return nothing;
  const details = detailsOf(item, model, locale);
  return renderDetails(marked.project ? withScores(details, marked.project, scene) : details, context, actions);
}
