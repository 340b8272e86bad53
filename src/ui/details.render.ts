import { html, nothing, type TemplateResult } from 'lit';
import type { ViewActions, ViewContext } from '../element/view.js';
import type { ActionFieldModel, AudienceModel, ItemModel } from '../model/strategy-model.js';
import type { DetailLine, Details } from './details.js';
import { headingOf } from './frame.render.js';
import { icon, statusIcon } from './icon.render.js';
import { fieldMark } from './mark.render.js';
import { notes } from './notes.render.js';
import { text } from './text.render.js';

export interface DetailsOptions {
  /** Neighbours for the buttons; absent where the view has no order. */
  previous?: (() => void) | null;
  next?: (() => void) | null;
  /** In place, below 640 px: without the name, which stands above. */
  inPlace?: boolean;
  /** In place, but of a thing whose name does not stand above. */
  named?: boolean;
}

/** The one part in which every view shows what is chosen. */
export function renderDetails(details: Details, context: ViewContext, actions: ViewActions, options: DetailsOptions = {}): TemplateResult {
  const { item, field, status, sections, facts } = details;
  const { locale, headingLevel } = context;
  const level = headingLevel + 1;
  return html`<section class="details c${field?.colour ?? (item as AudienceModel).colour ?? 0} ${options.inPlace ? 'in-place' : ''}" part="details" aria-label=${item.title.value}>
    ${
      options.inPlace && !options.named
        ? nothing
        : html`<div class="details-top">
            ${field ? html`<p class="details-field">${fieldMark(field)}<span>${above(field, item)}</span></p>` : nothing}
            ${options.inPlace ? nothing : tools(item, context, actions, options)}
          </div>`
    }
    <div class="details-grid">
      <div class="details-main">
        ${options.inPlace && !options.named ? nothing : headingOf(level, text(item.title), 'details-title')}
        ${status ? html`<p class="details-status">${statusIcon(status)}<span>${locale.status[status]}</span></p>` : nothing}
        ${facts.length > 0 ? html`<p class="details-facts">${facts.join(' · ')}</p>` : nothing}
        ${item.description && item.kind !== 'project' ? html`<p>${text(item.description)}</p>` : nothing}
        ${notes(item, context)}
      </div>
      ${sections.map(
        (section) => html`<div class="details-section ${section.lines.length > 8 ? 'many' : ''}">
          ${headingOf(level + (options.inPlace ? 0 : 1), html`${icon(section.icon, 20)}<span>${section.title}</span>`, 'details-head')}
          <ul class=${section.lines.some((line) => line.target || line.of?.kind === 'measure') ? 'things' : ''}>
            ${section.lines.map((line) => html`<li data-kind=${line.of?.kind ?? nothing} data-id=${line.of?.id ?? nothing}>${renderLine(line, field, context, actions)}</li>`)}
          </ul>
        </div>`,
      )}
    </div>
  </section>`;
}

/** What the thing belongs to: a field to its audiences, all else to its field. */
const above = (field: ActionFieldModel, item: ItemModel) =>
  field === item ? field.audiences.map((audience, i) => html`${i > 0 ? ', ' : nothing}${text(audience.title)}`) : text(field.title);

/** The address of the page with the thing chosen, where `deep-link` gives it one. */
function copyLink({ kind, id }: ItemModel, { linkTo, locale }: ViewContext): TemplateResult | typeof nothing {
  const address = linkTo({ kind, id });
  if (address === null) return nothing;
  const copy = async (event: Event): Promise<void> => {
    // Without a clipboard, as on plain http, the link stays a link.
    if (!navigator.clipboard) return;
    event.preventDefault();
    const link = event.currentTarget as HTMLAnchorElement;
    await navigator.clipboard.writeText(link.href).then(
      () => link.setAttribute('aria-label', locale.copied),
      () => undefined,
    );
  };
  return html`<a class="tool" href=${address} aria-label=${locale.copyLink} @click=${copy}>${icon('link', 20)}</a>`;
}

function tools(item: ItemModel, context: ViewContext, actions: ViewActions, { previous, next }: DetailsOptions): TemplateResult {
  const { locale } = context;
  const button = (name: string, label: string, act: (() => void) | null | undefined) =>
    act === undefined
      ? nothing
      : html`<button type="button" class="tool" aria-label=${label} ?disabled=${act === null} @click=${act}>${icon(name, 20)}</button>`;
  return html`<div class="details-tools screen">
    ${copyLink(item, context)}${button('chevron-left', locale.previous, previous)}${button('chevron-right', locale.next, next)}${button('x', locale.close, () => actions.deselect())}
  </div>`;
}

function renderLine(
  { label, text: words, strong, status, field, target }: DetailLine,
  own: ActionFieldModel | null,
  context: ViewContext,
  actions: ViewActions,
): TemplateResult {
  const sign = status ? html`${statusIcon(status)}<span class="hidden">${context.locale.status[status]}: </span>` : nothing;
  const body = html`<span>${strong ? html`<strong>${text(strong)}</strong> ` : nothing}${text(words)}</span>`;
  return html`${label ? html`<span class="details-label">${label}</span>` : nothing}${field && field !== own ? fieldMark(field) : nothing}${
    target
      ? html`<button type="button" class="details-link" data-kind=${target.kind} data-id=${target.id} @click=${() => actions.select(target.kind, target.id)}>${sign}${body}</button>`
      : html`${sign}${body}`
  }`;
}
