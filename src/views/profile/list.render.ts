// The list to choose a fact sheet from.
import { html, type TemplateResult } from 'lit';
import type { ViewActions, ViewContext } from '../../element/view.js';
import { count, termOf } from '../../locale/locale.js';
import { profileTexts } from '../../locale/profile.js';
import { icon, statusIcon } from '../../ui/icon.render.js';
import { joined } from '../../ui/text.render.js';
import { projectLink } from './profile.render.js';

export function renderList(context: ViewContext, actions: ViewActions): TemplateResult {
  const { model, locale, state, finding } = context;
  const { search, found } = profileTexts[locale.language];
  const { projects } = model;
  const shown = finding.hits;
  const term = termOf(model, locale, 'project');
  return html`<div class="line find screen">
      <label class="line control">
        ${icon('search', 16)}<span class="hidden">${search}</span>
        <input
          type="search"
          placeholder=${search}
          autocomplete="off"
          .value=${state.filters.search}
          @input=${(event: Event) => actions.filter({ search: (event.target as HTMLInputElement).value })}
        />
      </label>
      <p role="status" aria-live=${state.quiet ? 'off' : 'polite'}>${shown.length === projects.length ? count(projects.length, term) : `${term.many}: ${found(shown.length, projects.length)}`}</p>
    </div>
    <ul class="rows list">
      ${shown.map((project) =>
        projectLink(
          project,
          [statusIcon(project.status), joined([locale.status[project.status], project.actionFields[0]?.title], ' · ')],
          context,
          actions,
        ),
      )}
    </ul>`;
}
