// The list to choose a fact sheet from.
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewActions, ViewContext } from '../../element/view.js';
import { profileTexts } from '../../locale/profile.js';
import { projectFilter } from '../../model/filter.js';
import { icon, statusIcon } from '../../ui/icon.render.js';
import { text } from '../../ui/text.render.js';
import { projectLink } from './profile.render.js';

/** @param missing id that was asked for and is not in the file */
export function renderList(context: ViewContext, actions: ViewActions, missing: string | null): TemplateResult {
  const { model, locale, state } = context;
  const texts = profileTexts[locale.language];
  const fits = projectFilter(state.filters);
  const found = fits ? model.projects.filter(fits) : model.projects;
  return html`${missing === null ? nothing : html`<p class="missing" role="status">${texts.missing(missing)}</p>`}
    <div class="find screen">
      <label class="search">
        <span class="hidden">${texts.search}</span>${icon('search', 16)}
        <input
          type="search"
          placeholder=${texts.search}
          autocomplete="off"
          .value=${state.filters.search}
          @input=${(event: Event) => actions.filter({ search: (event.target as HTMLInputElement).value })}
        />
      </label>
      <p role="status">${texts.found(found.length, model.projects.length)}</p>
    </div>
    <ul class="rows list">
      ${found.map(
        (project) => html`<li>
          ${projectLink(
            project,
            html`<span class="row-text"
              ><span class="row-title">${text(project.title)}</span
              ><span class="row-kind"
                >${statusIcon(project.status)}${locale.status[project.status]}${
                  project.actionFields[0] ? html` · ${text(project.actionFields[0].title)}` : nothing
                }</span
              ></span
            >`,
            context,
            actions,
          )}
        </li>`,
      )}
    </ul>`;
}
