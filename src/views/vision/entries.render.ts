// Below the houses: their names, fields and projects; on phones a list that opens.
import { html, nothing, type TemplateResult } from 'lit';
import { count, termOf } from '../../locale/locale.js';
import type { ItemModel, TermKey } from '../../model/strategy-model.js';
import { detailsOf } from '../../ui/details.js';
import { focusDetails, renderDetails } from '../../ui/details.render.js';
import { headingOf } from '../../ui/frame.render.js';
import { geometry } from '../../ui/geometry.js';
import { icon } from '../../ui/icon.render.js';
import { fieldMark } from '../../ui/mark.render.js';
import { text, titleOf } from '../../ui/text.render.js';
import { paneSign } from './sky.render.js';
import { type Building, looks, statusWord, type Window } from './skyline.js';
import type { Scene } from './vision.render.js';

/** How many projects stand below a house; a single one more is not worth a button. */
const first = 3;

export function renderEntries(scene: Scene): TemplateResult {
  const { form, width } = scene.layout;
  const { beside, buildings } = scene.skyline;
  const columns = form === 'rows' ? 1 : Math.min(4, Math.floor(width / 284));
  const list = (some: readonly Building[]) =>
    html`<ul class="list" role="list" ${geometry({ '--_rows': `${Math.ceil(some.length / columns)}` })}>
      ${some.map((building) => entry(building, false, scene))}
    </ul>`;
  if (form === 'rows') return list([...buildings, ...beside]);
  return html`${
    form === 'numbers'
      ? html`<div class="marks" aria-hidden="true">${buildings.map((building) => html`<span>${sign(building)}</span>`)}</div>
          ${list([...buildings, ...beside])}`
      : html`<ul class="below" role="list">${buildings.map((building) => entry(building, true, scene))}</ul>
          ${beside.length > 0 ? list(beside) : nothing}`
  }`;
}

/** A field's mark, or its group's. */
function sign(building: Building) {
  const { item } = building;
  const { icon: name, colour } = looks(building);
  return item?.kind === 'action-field'
    ? fieldMark(item)
    : html`<span class="mark c${colour}" aria-hidden="true">${icon(name ?? 'layers', 16)}</span>`;
}

function entry(building: Building, under: boolean, scene: Scene): TemplateResult {
  const { layout, context, skyline, actions } = scene;
  const { item, title, fields, windows } = building;
  const { state, locale, headingLevel } = context;
  const on = skyline.marked === building;
  const name = item ? titleOf(item, locale) : text(title);
  const phone = layout.form === 'rows';
  const key = item?.id ?? title.value;
  const open = on || state.toggled.has(key);
  const press = () => (on ? actions.deselect() : item ? actions.select(item.kind, item.id) : actions.toggle(key));
  const remarks = remarksOf(building, scene);
  const shown = !under || layout.form === 'titles' ? 0 : windows.length === first + 1 ? windows.length : first;
  const rest = windows.slice(shown);
  const facts = [
    counted(fields.length, 'actionField', scene),
    rest.length > 0 && shown > 0 ? locale.more(rest.length) : countOf(rest, scene),
    ...(phone ? remarks : []),
  ]
    .filter(Boolean)
    .join(', ');
  const things = (some: readonly Window[]) => choices(some.map((window) => thing(window, scene)));
  const all = html`${choices(fields.map((field) => html`<li>${choice(field, html`${fieldMark(field)}<span>${titleOf(field, locale)}</span>`, scene)}</li>`))}${things(rest)}`;
  return html`<li class="entry c${looks(building).colour} ${on ? 'on' : ''}">
    ${headingOf(
      headingLevel + 1,
      phone || item
        ? html`<button
            type="button"
            data-kind=${item?.kind ?? nothing}
            data-id=${item?.id ?? nothing}
            aria-pressed=${phone ? nothing : on}
            aria-expanded=${phone ? open : nothing}
            @click=${press}
          >
            ${sign(building)}<span class="name">${name}${phone ? html`<small>${facts}</small>` : nothing}</span>
            ${phone ? icon(open ? 'chevron-up' : 'chevron-down') : nothing}
          </button>`
        : html`<span>${sign(building)}<span class="name">${name}</span></span>`,
      'title',
    )}
    ${
      phone
        ? html`<div class="inside" hidden=${open ? nothing : 'until-found'} @beforematch=${() => !open && press()}>
            ${on ? inPlace(building, scene) : all}
          </div>`
        : html`<div class="about">
              ${layout.form === 'broad' && under && item?.description ? html`<p>${text(item.description)}</p>` : nothing}
              ${remarks.map((words) => html`<p>${words}</p>`)}
            </div>
            <div class="under">
              ${things(windows.slice(0, shown))}${facts ? html`<details><summary>${facts}</summary>${all}</details>` : nothing}
            </div>`
    }
  </li>`;
}

/** On phones the details open in place, with a way back from what the building holds to the building. */
function inPlace({ item, title }: Building, { context, actions, skyline: { chosen } }: Scene): TemplateResult {
  const named = chosen !== item;
  const back = ({ currentTarget }: Event): void => {
    // This button goes; the building stays.
    (currentTarget as Element).closest('.entry')?.querySelector('button')?.focus();
    if (item) actions.select(item.kind, item.id);
    else actions.deselect();
  };
  return html`${
    named ? html`<button type="button" class="control screen" @click=${back}>${icon('chevron-left', 16)}${text(title)}</button>` : nothing
  }${chosen ? renderDetails(detailsOf(chosen, context.model, context.locale), context, actions, { inPlace: true, named }) : nothing}`;
}

const choices = (items: readonly TemplateResult[]) => (items.length > 0 ? html`<ul class="choices" role="list">${items}</ul>` : nothing);

const choice = ({ kind, id }: ItemModel, inside: unknown, { skyline, actions, layout }: Scene): TemplateResult =>
  html`<button
    type="button"
    data-kind=${kind}
    data-id=${id}
    aria-pressed=${skyline.lit?.kind === kind && skyline.lit.id === id}
    @click=${(event: Event) => {
      actions.select(kind, id);
      if (layout.form === 'rows') focusDetails(event);
    }}
  >
    ${inside}
  </button>`;

/** Something that a window stands for. In the short list its status is only said. */
const thing = ({ thing: item, status, dim }: Window, scene: Scene): TemplateResult =>
  html`<li class=${dim ? 'dim' : ''}>
    ${choice(item, html`${paneSign(status)}<span class="hidden">${statusWord(status, scene.context.locale)}: </span><span>${titleOf(item, scene.context.locale)}</span>`, scene)}
  </li>`;

/** What a filter lets through and what the picture has no room for, in words. */
function remarksOf(building: Building, { layout, words }: Scene): string[] {
  const { windows } = building;
  const found = windows.filter(({ dim }) => !dim).length;
  const left = layout.houses.find((house) => house.building === building)?.left ?? 0;
  return [...(found < windows.length ? [words.found(found, windows.length)] : []), ...(left > 0 ? [words.left(left)] : [])];
}

const counted = (n: number, key: TermKey, { context: { model, locale } }: Scene): string =>
  n > 0 ? count(n, termOf(model, locale, key)) : '';

/** `3 Projekte, 5 Maßnahmen`. */
const countOf = (windows: readonly Window[], scene: Scene): string =>
  (['project', 'measure', 'topic'] as const)
    .map((kind) => counted(windows.filter((window) => window.thing.kind === kind).length, kind, scene))
    .filter(Boolean)
    .join(', ');
