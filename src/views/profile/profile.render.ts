// The fact sheet: head, main column, aside.
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewActions, ViewContext } from '../../element/view.js';
import { termOf } from '../../locale/locale.js';
import { profileTexts } from '../../locale/profile.js';
import type { ProjectModel, TextModel } from '../../model/strategy-model.js';
import { headingOf } from '../../ui/frame.render.js';
import { icon, statusIcon } from '../../ui/icon.render.js';
import { fieldMark } from '../../ui/mark.render.js';
import { notes } from '../../ui/notes.render.js';
import { text } from '../../ui/text.render.js';
import type { Moment, Related, Scale, Sheet, SheetSection, Tick } from './sheet.js';

const inferredMark = (inferred: boolean, context: ViewContext) =>
  inferred ? html`<sup class="degree" title=${context.locale.inferred}>°</sup>` : nothing;

export function renderSheet(sheet: Sheet, context: ViewContext, actions: ViewActions): TemplateResult {
  const { field, project } = sheet;
  const related = renderRelated(sheet.related, context, actions);
  // Beside a long sheet the related projects fill the aside; beside a short one they fill the sheet.
  const long = sheet.sections.length > 3;
  return html`<article class="sheet c${field?.colour ?? 0} ${context.width >= 760 ? 'wide' : ''}" part="sheet" data-kind="project" data-id=${project.id}>
    ${renderHead(sheet, context)}
    <div class="body">
      <div class="main ${long ? 'paired' : ''}">
        ${sheet.sections.map((section) => renderSection(section, context))}${long ? nothing : related}${renderLinks(sheet, context)}
      </div>
      ${renderAside(sheet, context, long ? related : nothing)}
    </div>
    <footer class="sheet-notes">${notes(project, context)}</footer>
  </article>`;
}

function renderHead({ project, fields, facts }: Sheet, context: ViewContext): TemplateResult {
  const { locale } = context;
  return html`<header class="sheet-head">
    <div class="sheet-top">
      <p class="fields">
        ${fields.map(
          (field, i) =>
            html`<span data-kind="action-field" data-id=${field.id} class=${i > 0 ? 'also' : ''}
              >${i === 0 ? icon(field.icon, 20) : nothing}${i > 0 ? html`<span class="hidden">${locale.also} </span>` : nothing}${text(field.title)}</span
            >`,
        )}${inferredMark(project.inferred.includes('actionFields'), context)}
      </p>
      <p class="sheet-status">
        ${statusIcon(project.status)}<span>${locale.status[project.status]}${inferredMark(project.inferred.includes('status'), context)}</span>${
          project.projectKind === 'project' ? nothing : html`<span class="kind">${locale.kinds[project.projectKind]}</span>`
        }
      </p>
    </div>
    ${headingOf(
      context.headingLevel + 1,
      html`<span class=${project.inferred.includes('title') ? 'inferred' : ''}>${text(project.title)}</span>${inferredMark(project.inferred.includes('title'), context)}`,
      'sheet-title',
    )}
    ${
      facts.length > 0
        ? html`<dl class="facts">
            ${facts.map(
              (fact) =>
                html`<div>
                  <dt>${fact.label}</dt>
                  <dd>${joined(fact.texts)}${inferredMark(fact.inferred, context)}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
  </header>`;
}

const joined = (texts: readonly TextModel[]) => texts.map((one, i) => html`${i > 0 ? ', ' : nothing}${text(one)}`);

const sectionHead = (name: string, title: string, context: ViewContext): TemplateResult =>
  headingOf(context.headingLevel + 2, html`${icon(name)}<span>${title}</span>`, 'section-head');

function renderSection({ icon: name, title, parts }: SheetSection, context: ViewContext): TemplateResult {
  return html`<section class="sheet-section">
    ${sectionHead(name, title, context)}
    <div class="section-body">
      ${parts.map(
        (part) =>
          html`${part.title ? html`<p class="part">${part.title}${inferredMark(part.inferred, context)}</p>` : nothing}${renderTexts(part.texts, context)}`,
      )}
    </div>
  </section>`;
}

function renderTexts(texts: TextModel[] | 'unknown', { locale }: ViewContext): TemplateResult {
  if (texts === 'unknown') return html`<p class="lost">${locale.unknown}</p>`;
  if (texts.length === 0) return html`<p>${locale.none}</p>`;
  return texts.length === 1
    ? html`<p>${text(texts[0] ?? null)}</p>`
    : html`<ul class="dashes">${texts.map((one) => html`<li>${text(one)}</li>`)}</ul>`;
}

function renderRelated(related: readonly Related[], context: ViewContext, actions: ViewActions): TemplateResult | typeof nothing {
  if (related.length === 0) return nothing;
  const texts = profileTexts[context.locale.language];
  return html`<section class="sheet-section">
    ${sectionHead('link', texts.related, context)}
    <ul class="rows section-body">
      ${related.map(
        ({ project, kind, note }) => html`<li>
          ${projectLink(project, html`<span class="row-text"><span class="row-title">${text(project.title)}</span><span class="row-kind">${kind}${note ? html` · ${text(note)}` : nothing}</span></span>`, context, actions)}
        </li>`,
      )}
    </ul>
  </section>`;
}

/** A link where the address can name the project, else a button. Either way the page may keep it to itself. */
export function projectLink(project: ProjectModel, words: TemplateResult, context: ViewContext, actions: ViewActions): TemplateResult {
  const address = context.linkTo({ kind: 'project', id: project.id });
  const content = html`${project.actionFields[0] ? fieldMark(project.actionFields[0]) : html`<span class="mark none" aria-hidden="true"></span>`}${words}${icon('chevron-right', 20)}`;
  const open = (event: Event): void => {
    event.preventDefault();
    actions.select('project', project.id);
  };
  return address === null
    ? html`<button type="button" class="row" data-kind="project" data-id=${project.id} @click=${open}>${content}</button>`
    : html`<a class="row" href=${address} data-kind="project" data-id=${project.id} @click=${open}>${content}</a>`;
}

function renderLinks({ project }: Sheet, context: ViewContext): TemplateResult | typeof nothing {
  if (project.links.length === 0) return nothing;
  return html`<section class="sheet-section">
    ${sectionHead('globe', profileTexts[context.locale.language].links, context)}
    <ul class="section-body">
      ${project.links.map(({ title, url }) => html`<li><a href=${url} rel="noopener noreferrer">${text(title)}</a></li>`)}
    </ul>
  </section>`;
}

function renderAside(sheet: Sheet, context: ViewContext, related: TemplateResult | typeof nothing): TemplateResult | typeof nothing {
  const texts = profileTexts[context.locale.language];
  const { locale } = context;
  const box = (name: string, title: string, content: unknown): TemplateResult =>
    html`<section class="box">${sectionHead(name, title, context)}${content}</section>`;
  const boxes = [
    sheet.fieldTicks.length > 0 &&
      box('building', termOf(context.model, locale, 'actionField').one, renderTicks(sheet.fieldTicks, context)),
    sheet.audienceTicks.length > 0 && box('users', texts.audience, renderTicks(sheet.audienceTicks, context, true)),
    sheet.audiences.length > 0 && sheet.audienceTicks.length === 0 && box('users', texts.audience, html`<p>${joined(sheet.audiences)}</p>`),
    sheet.durationBand && box('calendar', texts.durationBand, renderScale(sheet.durationBand)),
    sheet.budgetBand && box('euro', texts.budgetBand, renderScale(sheet.budgetBand)),
    sheet.levels.length > 0 &&
      box(
        'gauge',
        texts.resources,
        sheet.levels.map(
          ({ label, scale }) =>
            html`<div class="level"><p>${label} <strong class=${scale.chosen < 0 ? 'lost' : ''}>${text(scale.words)}</strong></p>${blocks(scale, 'level')}</div>`,
        ),
      ),
    sheet.money.length > 0 &&
      box('coins', texts.budget, html`<ul class="dashes">${sheet.money.map((money) => html`<li>${text(money)}</li>`)}</ul>`),
    (sheet.moments.length > 0 || sheet.words) &&
      box(
        'calendar',
        texts.time,
        html`${renderMoments(sheet.moments)}${sheet.words ? html`<p class="words">${text({ ...sheet.words, value: locale.quote(sheet.words.value) })}</p>` : nothing}`,
      ),
    related !== nothing && html`<div class="box">${related}</div>`,
  ].filter(Boolean);
  return boxes.length > 0 ? html`<div class="aside">${boxes}</div>` : nothing;
}

function renderTicks(ticks: readonly Tick[], { locale }: ViewContext, inline = false): TemplateResult {
  const texts = profileTexts[locale.language];
  const words = (ticked: boolean | null): string => (ticked === null ? locale.unknown : ticked ? texts.ticked : texts.notTicked);
  return html`<ul class="ticks ${inline ? 'inline' : ''}">
      ${ticks.map(
        ({ label, ticked }) =>
          html`<li class=${ticked === null ? 'unknown' : ticked ? 'ticked' : ''}>
            <span class="tick" aria-hidden="true"></span><span>${text(label)}<span class="hidden">: ${words(ticked)}</span></span>
          </li>`,
      )}
    </ul>
    ${ticks.some(({ ticked }) => ticked === null) ? html`<p class="lost">${locale.unknown}</p>` : nothing}`;
}

/** Value in words first; the blocks repeat it for the eye. */
function renderScale(scale: Scale): TemplateResult {
  return html`<p class="value ${scale.chosen < 0 ? 'lost' : ''}">${text(scale.words)}</p>
    ${blocks(scale, 'band')}
    <ol class="steps">
      ${scale.steps.map(({ label }, i) => html`<li class=${i === scale.chosen ? 'chosen' : ''}>${label}</li>`)}
    </ol>`;
}

const blocks = ({ steps, chosen }: Scale, kind: 'band' | 'level'): TemplateResult =>
  html`<div class="blocks ${kind}" aria-hidden="true">
    ${steps.map((_, i) => html`<span class=${chosen < 0 ? 'unknown' : i === chosen ? 'chosen' : i < chosen ? 'below' : ''}></span>`)}
  </div>`;

function renderMoments(moments: readonly Moment[]): TemplateResult | typeof nothing {
  if (moments.length === 0) return nothing;
  return html`<ol class="moments">
    ${moments.map(
      ({ when, what, shape, id }) =>
        html`<li class=${shape} data-kind=${id === null ? nothing : 'milestone'} data-id=${id ?? nothing}>
          <strong>${text(when)}</strong><span>${text(what)}</span>
        </li>`,
    )}
  </ol>`;
}
