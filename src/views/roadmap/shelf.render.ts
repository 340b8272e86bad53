// What can't be placed: grouped by status, with the document's own words.
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import { durationInWords } from '../../locale/time.js';
import type { ProjectModel } from '../../model/strategy-model.js';
import { headingOf } from '../../ui/frame.render.js';
import { statusIcon } from '../../ui/icon.render.js';
import { fieldMark } from '../../ui/mark.render.js';
import { text } from '../../ui/text.render.js';
import { milestonesOf } from './bar.render.js';
import type { RoadmapLayout } from './roadmap.layout.js';

export interface ShelfOptions {
  title: string;
  /** Level of the shelf's heading. */
  level: number;
  locale: Locale;
  isChosen(project: ProjectModel): boolean;
  /** Stands below the chosen project; nothing where the details are shown elsewhere. */
  details: unknown;
}

/** The document's words about time, else what is known of its length. */
const wordsOf = ({ when }: ProjectModel, locale: Locale): unknown =>
  when.text ? text(when.text) : when.duration ? durationInWords(when.duration, locale) : when.ongoing ? locale.time.ongoing : '';

const keyOf = (project: ProjectModel): string => project.when.text?.value ?? '';

export function renderShelf(shelf: RoadmapLayout['shelf'], { title, level, locale, isChosen, details }: ShelfOptions): unknown {
  if (shelf.length === 0) return nothing;
  const chip = (project: ProjectModel, shared: boolean): TemplateResult => {
    const words = shared ? '' : wordsOf(project, locale);
    const chosen = isChosen(project);
    return html`<li class="c${project.actionFields[0]?.colour ?? 0}">
      <button
        type="button"
        class="chip st-${project.status}"
        data-kind="project"
        data-id=${project.id}
        aria-expanded=${chosen ? 'true' : 'false'}
      >
        ${fieldMark(project.actionFields[0])}${statusIcon(project.status)}<span
          ><span class="title">${text(project.title)}</span>${words ? html` <small>${words}</small>` : nothing}</span
        >
      </button>
      ${milestonesOf(project, null, null, locale)}${chosen ? details : nothing}
    </li>`;
  };
  return html`<div class="shelf">
    ${headingOf(level, title, 'shelf-title')}
    <div class="groups">
      ${shelf.map(({ status, projects }) => {
        const first = projects[0] as ProjectModel;
        const shared = projects.length > 1 && keyOf(first) !== '' && projects.every((project) => keyOf(project) === keyOf(first));
        return html`<div class="group">
          <div>
            ${headingOf(level + 1, locale.status[status], 'status-name')}${shared ? html`<p>${wordsOf(first, locale)}</p>` : nothing}
          </div>
          <ul>
            ${projects.map((project) => chip(project, shared))}
          </ul>
        </div>`;
      })}
    </div>
  </div>`;
}
