import { html, nothing, type TemplateResult } from 'lit';
import type { ViewActions, ViewContext } from '../element/view.js';
import type { ActionFieldModel, Item, ItemModel } from '../model/strategy-model.js';
import type { DetailLine, Details } from './details.js';
import { headingOf } from './frame.render.js';
import { icon, statusIcon } from './icon.render.js';
import { fieldMark } from './mark.render.js';
import { notes } from './notes.render.js';
import { joined, text, titleOf } from './text.render.js';

export interface DetailsOptions {
  /** Neighbours for the buttons; absent where the view has no order. */
  previous?: (() => void) | null;
  next?: (() => void) | null;
  /** In place, below 640 px: without the name, which stands above. */
  inPlace?: boolean;
  /** In place, but of a thing whose name does not stand above. */
  named?: boolean;
}

/** The field in which a thing stands. */
function fieldOf(of: ItemModel): ActionFieldModel | undefined {
  const item = of as Item;
  return item.kind === 'project'
    ? item.actionFields[0]
    : item.kind === 'topic'
      ? item.actionField
      : item.kind === 'action-field'
        ? item
        : undefined;
}

/** The one part in which every view shows what is chosen. */
export function renderDetails(
  { item: of, facts, sections }: Details,
  context: ViewContext,
  actions: ViewActions,
  options: DetailsOptions = {},
): TemplateResult {
  const item = of as Item;
  const { locale } = context;
  const { inPlace = false, named = !inPlace } = options;
  const level = context.headingLevel + 1;
  const field = fieldOf(item);
  // What the thing belongs to: a field to its audiences, all else to its field.
  const above = item.kind === 'action-field' ? item.audiences : field ? [field] : [];
  return html`<section
    class="details c${field?.colour ?? (item.kind === 'audience' ? item.colour : 0)} ${inPlace ? 'in-place' : ''}"
    part="details"
    tabindex="-1"
    aria-label=${item.title.value}
  >
    ${
      named
        ? html`<div class="line details-top">
            ${fieldMark(field)}<span>${joined(above.map(({ title }) => title))}</span>${inPlace ? nothing : tools(item, context, actions, options)}
          </div>`
        : nothing
    }
    <div class="details-grid">
      <div class="details-main">
        ${named ? headingOf(level, titleOf(item, locale), 'details-title') : nothing}
        ${item.kind === 'project' ? html`<p class="line">${statusIcon(item.status)}${locale.status[item.status]}</p>` : nothing}
        ${facts.some(Boolean) ? html`<p class="sub">${joined(facts, ' · ')}</p>` : nothing}
        ${item.description ? html`<p>${text(item.description)}</p>` : nothing}
        ${notes(item, context)}
      </div>
      ${sections.map(
        ({ icon: sign, title, lines }) => html`<div class=${lines.length > 8 ? 'many' : ''}>
          ${headingOf(level + (inPlace ? 0 : 1), html`${icon(sign, 20)}<span>${title}</span>`, 'line details-head')}
          <ul>
            ${lines.map((line) => renderLine(line, field, context, actions))}
          </ul>
        </div>`,
      )}
    </div>
  </section>`;
}

/** When the button that was pressed is gone with what it stood in, the new details take its place. */
export function focusDetails({ currentTarget }: Event): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  setTimeout(() => root.querySelector<HTMLElement>('.details')?.focus());
}

function renderLine(
  { label, item: of, text: words, sign, isFirst, note }: DetailLine,
  own: ActionFieldModel | undefined,
  { locale }: ViewContext,
  actions: ViewActions,
): TemplateResult {
  const item = of as Item | undefined;
  const field = item && fieldOf(item);
  const status = item && 'status' in item && item.status;
  const target =
    item?.kind === 'measure' ? item.project : item?.kind === 'topic' || field === item || item?.kind === 'project' ? item : null;
  // What has no details of its own says all of itself here.
  const whole = item && /goal|measure|milestone/.test(item.kind) ? item : null;
  const content = html`${status ? html`${statusIcon(status)}<span class="hidden">${locale.status[status]}: </span>` : nothing}
    <span>${item?.kind === 'goal' ? html`<strong>${titleOf(item, locale)}</strong>` : words ? text(words) : item && titleOf(item, locale)} ${text(whole?.description)}${whole?.note ? html`<br /><span class="note">${locale.note}: ${text(whole.note)}</span>` : nothing}${note ? html` <small class="sub">${text(note)}</small>` : nothing}</span>`;
  const open = (event: Event): void => {
    if (target) actions.select(target.kind, target.id);
    focusDetails(event);
  };
  return html`<li
    class="line ${target || item?.kind === 'measure' ? 'thing' : ''}"
    data-kind=${item && item !== target ? item.kind : nothing}
    data-id=${item && item !== target ? item.id : nothing}
  >
    ${label ? html`<span class="details-label">${text(label)}</span>` : nothing}${sign ? html`<i class="disc ${isFirst ? 'first' : ''}" aria-hidden="true">${sign}</i>` : nothing}${field === own ? nothing : fieldMark(field)}${
      target
        ? html`<button type="button" class="line details-link" data-kind=${target.kind} data-id=${target.id} @click=${open}>${content}</button>`
        : content
    }
  </li>`;
}

function tools(item: ItemModel, { linkTo, locale }: ViewContext, actions: ViewActions, { previous, next }: DetailsOptions): TemplateResult {
  // The last neighbour's button stays a button, or the focus would be lost on the way.
  const button = (name: string, label: string, act: (() => void) | null | undefined) =>
    act === undefined
      ? nothing
      : html`<button type="button" class="tool" aria-label=${label} aria-disabled=${act === null} @click=${act}>${icon(name, 20)}</button>`;
  const address = linkTo(item);
  return html`<div class="line details-tools screen">
    ${
      address === null
        ? nothing
        : html`<span role="status" class="note"></span><a class="tool" href=${address} aria-label=${locale.copyLink} @click=${(event: Event) => copy(event, locale.copied)}>${icon('link', 20)}</a>`
    }${button('chevron-left', locale.previous, previous)}${button('chevron-right', locale.next, next)}${button('x', locale.close, () => actions.deselect())}
  </div>`;
}

/** Copies the link's address and says so for a moment. Without a clipboard, as on plain http, the link stays a link. */
async function copy(event: Event, copied: string): Promise<void> {
  if (!navigator.clipboard) return;
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const status = link.previousElementSibling as Element;
  try {
    await navigator.clipboard.writeText(link.href);
    status.textContent = copied;
    setTimeout(() => {
      status.textContent = '';
    }, 2000);
  } catch {
    // The page may not write to the clipboard: nothing is copied, nothing is said.
  }
}
