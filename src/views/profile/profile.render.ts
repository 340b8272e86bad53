// The fact sheet: head, main column, aside.
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewActions, ViewContext } from '../../element/view.js';
import { profileTexts } from '../../locale/profile.js';
import type { ProjectModel } from '../../model/strategy-model.js';
import { headingOf } from '../../ui/frame.render.js';
import { icon, statusIcon } from '../../ui/icon.render.js';
import { fieldMark } from '../../ui/mark.render.js';
import { notes } from '../../ui/notes.render.js';
import { concluded, joined, text, titleOf } from '../../ui/text.render.js';
import type { Fact, Section, Sheet } from './sheet.js';

export function renderSheet({ project, head, main, aside, related }: Sheet, context: ViewContext, actions: ViewActions): TemplateResult {
  const { locale, headingLevel } = context;
  const { actionFields, projectKind, status, inferred } = project;
  const sections = (some: readonly Section[]) => some.map((section) => renderSection(section, context));
  const links =
    related.length > 0
      ? html`<section>
          ${sectionHead('link', profileTexts[locale.language].related, context)}
          <ul class="rows">
            ${related.map(({ project: other, kind, note }) => projectLink(other, joined([kind, note], ' · '), context, actions))}
          </ul>
        </section>`
      : nothing;
  // Beside a long sheet the related projects fill the aside; beside a short one they fill the sheet.
  const isLong = main.length > 3;
  return html`<article class="sheet c${actionFields[0]?.colour ?? 0}" part="sheet" tabindex="-1" data-kind="project" data-id=${project.id}>
    <header>
      <div class="line top">
        <p class="line">
          ${actionFields.map(
            (field, i) =>
              html`<span class="line" data-kind="action-field" data-id=${field.id}
                >${i > 0 ? html`+ <span class="hidden">${locale.also} </span>` : icon(field.icon, 20)}<span
                  >${concluded(text(field.title), inferred.includes('actionFields'), locale)}</span
                ></span
              >`,
          )}
        </p>
        <p class="line">
          ${statusIcon(status)}${concluded(locale.status[status], inferred.includes('status'), locale)}${
            projectKind === 'project' ? nothing : ` · ${locale.kinds[projectKind]}`
          }
        </p>
      </div>
      ${headingOf(headingLevel + 1, titleOf(project, locale), 'sheet-title')}
      <dl>
        ${head.map(
          ({ label, texts, inferred: is }) =>
            html`<div>
              <dt>${text(label)}</dt>
              <dd>${concluded(joined(texts), is, locale)}</dd>
            </div>`,
        )}
      </dl>
    </header>
    <div class="main ${isLong ? 'paired' : ''}">${sections(main)}${isLong ? nothing : links}</div>
    <div class="aside">${sections(aside)}${isLong ? links : nothing}</div>
    <footer>${notes(project, context)}</footer>
  </article>`;
}

const sectionHead = (name: string, title: string, { headingLevel }: ViewContext): TemplateResult =>
  headingOf(headingLevel + 2, html`${icon(name)}<span>${title}</span>`, 'line section-head');

const renderSection = ({ icon: name, title, facts }: Section, context: ViewContext): TemplateResult =>
  html`<section>
    ${sectionHead(name, title, context)}
    <div class="facts">${facts.map((fact) => renderFact(fact, title, context))}</div>
  </section>`;

/** In words first; the blocks repeat it for the eye. */
function renderFact(fact: Fact, title: string, { locale }: ViewContext): TemplateResult {
  const { label, texts, inferred, as, item, hrefs } = fact;
  const isLost = texts[0] === locale.unknown;
  const said = texts.map((one, i) =>
    concluded(hrefs ? html`<a href=${hrefs[i]} rel="noopener noreferrer">${text(one)}</a>` : text(one), inferred, locale),
  );
  return html`<div class=${as ?? 'fact'} data-kind=${item?.kind ?? nothing} data-id=${item?.id ?? nothing}>
    ${label === title ? nothing : html`<p class="label">${text(label)}</p>`}
    ${
      as === 'ticks' && !isLost
        ? nothing
        : said.length > 1
          ? html`<ul class="dashes">${said.map((one) => html`<li>${one}</li>`)}</ul>`
          : html`<p class="said ${isLost ? 'lost' : ''}">${said}</p>`
    }
    ${fact.options ? renderOptions(fact, locale) : nothing}
  </div>`;
}

function renderOptions({ as, options = [], chosen = [] }: Fact, locale: ViewContext['locale']): TemplateResult {
  const words = profileTexts[locale.language];
  const first = chosen[0] ?? -1;
  return html`<ul class="options" aria-hidden=${as === 'level'}>
    ${options.map((option, i) => {
      const isChosen = chosen.includes(i);
      return html`<li class=${first < 0 ? 'unknown' : isChosen ? 'chosen' : i < first ? 'below' : ''}>
        ${as === 'level' ? nothing : html`<span>${text(option)}<span class="hidden">: ${first < 0 ? locale.unknown : isChosen ? words.ticked : words.notTicked}</span></span>`}
      </li>`;
    })}
  </ul>`;
}

/** A link where the address can name the project, else a button. Either way the page may keep it to itself. */
export function projectLink(project: ProjectModel, sub: unknown, { linkTo, locale }: ViewContext, actions: ViewActions): TemplateResult {
  const { kind, id, actionFields } = project;
  const address = linkTo(project);
  const content = html`${actionFields[0] ? fieldMark(actionFields[0]) : html`<span class="mark none" aria-hidden="true"></span>`}
    <span><strong>${titleOf(project, locale)}</strong> <small class="line">${sub}</small></span>${icon('chevron-right', 20)}`;
  const open = (event: Event): void => {
    event.preventDefault();
    actions.select(kind, id);
  };
  return html`<li>
    ${
      address === null
        ? html`<button type="button" class="line row" data-kind=${kind} data-id=${id} @click=${open}>${content}</button>`
        : html`<a class="line row" href=${address} data-kind=${kind} data-id=${id} @click=${open}>${content}</a>`
    }
  </li>`;
}
