// What both forms show around their picture.
import { html, nothing, type TemplateResult } from 'lit';
import { count, termOf } from '../../locale/locale.js';
import { toolbarTexts } from '../../locale/toolbar.js';
import type { ItemModel, MatrixModel, ProjectModel } from '../../model/strategy-model.js';
import { renderDetails } from '../../ui/details.render.js';
import { headingOf } from '../../ui/frame.render.js';
import { geometry } from '../../ui/geometry.js';
import { detailsIn, isGone, projectTitle, type Scene, signsOf } from './scene.js';

/** Switches between the matrices of the file and the scores. */
export function forms({ context, texts, show }: Scene, matrix: MatrixModel | null): TemplateResult | typeof nothing {
  const { matrices } = context.model;
  const choice = (on: boolean, words: string, act: () => void) =>
    html`<button type="button" class="control" aria-pressed=${on} @click=${act}>${words}</button>`;
  return matrices.length > 0
    ? html`<div class="tools" role="group" aria-label=${texts.form}>
        ${matrices.map((one) => choice(one === matrix, one.title.value, () => show('quadrant', one.id)))}
        ${choice(!matrix, texts.short, () => show('scores'))}
      </div>`
    : nothing;
}

export interface Row {
  project: ProjectModel;
  /** In the mark before the name. */
  sign: unknown;
  sub: string;
}

/** A list of projects with its heading and count. Narrow, details open in place. */
export function group(title: unknown, note: unknown, rows: readonly Row[], round: boolean, narrow: boolean, scene: Scene): TemplateResult {
  const { context, fits } = scene;
  const { model, locale, headingLevel } = context;
  const head = html`${title} <small>${[count(rows.length, termOf(model, locale, 'project')), fits && toolbarTexts[locale.language].among(rows.filter(({ project }) => fits(project)).length)].filter(Boolean).join(', ')}</small>`;
  return html`<section class="group">
    ${headingOf(headingLevel + 1, head)}${note ? html`<small>${note}</small>` : nothing}
    <ul role=${rows.length ? 'list' : 'none'} ${geometry({ '--_guess': rows.length * 40 })} @click=${choose(scene)}>
      ${rows.map(({ project, sign, sub }) => {
        const on = scene.marked.project === project;
        return html`<li class=${isGone(project, scene) ? 'gone' : ''}>
          <button type="button" class="pick line row ${signsOf(project, scene)}" data-kind="project" data-id=${project.id} aria-pressed=${on}>
            <span class="mark c${project.actionFields[0]?.colour ?? 0} ${round ? 'round' : ''}" aria-hidden="true">${sign}</span
            ><span class="name">${projectTitle(project, scene)}${sub ? html`<small>${sub}</small>` : nothing}</span>
          </button>
          ${on && narrow ? details(project, true, scene) : nothing}
        </li>`;
      })}
    </ul>
  </section>`;
}

/** One listener for all things of a list that can be chosen. */
export const choose =
  ({ actions }: Scene) =>
  (event: Event): void => {
    const { id } = (event.target as Element).closest<HTMLElement>('.pick')?.dataset ?? {};
    if (id !== undefined) actions.select('project', id);
  };

/** Of a chosen thing, or of a project of a list in its place there. */
export const details = (item: ItemModel | null, inPlace: boolean, scene: Scene): TemplateResult | typeof nothing =>
  item ? renderDetails(detailsIn(item, scene), scene.context, scene.actions, { inPlace }) : nothing;

/** Below the picture. */
export const panel = (scene: Scene): TemplateResult | typeof nothing => details(scene.marked.project ?? scene.marked.item, false, scene);
