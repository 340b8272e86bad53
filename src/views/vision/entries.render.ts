// Below the houses: their names, fields and projects; on phones a list that opens.
import { html, nothing, type TemplateResult } from 'lit';
import { count, termOf } from '../../locale/locale.js';
import type { ActionFieldModel, Kind } from '../../model/strategy-model.js';
import { detailsOf } from '../../ui/details.js';
import { renderDetails } from '../../ui/details.render.js';
import { headingOf } from '../../ui/frame.render.js';
import { geometry } from '../../ui/geometry.js';
import { icon } from '../../ui/icon.render.js';
import { fieldMark } from '../../ui/mark.render.js';
import { text } from '../../ui/text.render.js';
import { paneSign } from './sky.render.js';
import type { Building, Window } from './skyline.js';
import type { Scene } from './vision.render.js';

/** How many projects stand below a house; a single one more is not worth a button. */
const first = 3;

export function renderEntries(scene: Scene): TemplateResult {
  const { layout, skyline } = scene;
  const { form, houses, lists } = layout;
  const { beside, buildings } = skyline;
  const besides = beside.map((building) => (form === 'rows' ? row(building, scene) : listed(building, scene)));
  if (form === 'rows') {
    return html`<ul class="rows" role="list">
      ${buildings.map((building) => row(building, scene))}${besides}
    </ul>`;
  }
  const listing = (items: TemplateResult[], n: number) =>
    html`<ul class="list" role="list" ${geometry({ '--_cols': `${lists}`, '--_lines': `${Math.ceil(n / lists)}` })}>${items}</ul>`;
  return html`${
    form === 'numbers'
      ? html`<div class="marks" aria-hidden="true">${buildings.map((building) => html`<span>${sign(building)}</span>`)}</div>
          ${listing(
            buildings.map((building) => listed(building, scene)),
            buildings.length,
          )}`
      : html`<ul class="entries" role="list">
          ${houses.map(({ building, width }) => entry(building, width, scene))}
        </ul>`
  }
  ${beside.length > 0 ? listing(besides, beside.length) : nothing}`;
}

/** A field's mark, or its group's. */
const sign = ({ item, icon: name, colour }: Building) =>
  item?.kind === 'action-field'
    ? fieldMark(item)
    : html`<span class="mark c${colour}" aria-hidden="true">${icon(name ?? 'layers', 16)}</span>`;

function title(building: Building, scene: Scene): TemplateResult {
  const { item, title: name, key } = building;
  const on = scene.skyline.marked === key;
  const inside = html`${sign(building)}<span class="name">${text(name)}</span>`;
  return headingOf(
    scene.context.headingLevel + 1,
    item
      ? html`<button
          type="button"
          data-kind=${item.kind}
          data-id=${item.id}
          aria-pressed=${on}
          @click=${() => scene.actions.select(item.kind, item.id)}
        >
          ${inside}
        </button>`
      : html`<span>${inside}</span>`,
    'title',
  );
}

/** Below its house. */
function entry(building: Building, width: number, scene: Scene): TemplateResult {
  const { form, column, houses } = scene.layout;
  const on = scene.skyline.marked === building.key;
  return html`<li class="entry c${building.colour} ${on ? 'on' : ''}" ${geometry({ '--_inset': form === 'broad' ? (column - (houses.length > 1 ? width : Math.max(width, 448))) / 2 : 0 })}>
    ${title(building, scene)}
    <div class="about">${form === 'broad' && building.about ? html`<p>${text(building.about)}</p>` : nothing}${left(building, scene)}</div>
    <div>${fieldList(building, scene)}${things(building, form === 'titles' ? 0 : first, scene)}</div>
  </li>`;
}

/** In a list of its own, with its mark. */
const listed = (building: Building, scene: Scene): TemplateResult => html`<li
  class="c${building.colour} ${scene.skyline.marked === building.key ? 'on' : ''}"
>
  ${title(building, scene)}
  <div class="under">${role(building, scene)}${left(building, scene)}${fieldList(building, scene)}${things(building, 0, scene)}</div>
</li>`;

const role = ({ item }: Building, { words }: Scene) =>
  item?.kind === 'action-field' && item.role !== 'pillar' ? html`<p>${words.roles[item.role]}</p>` : nothing;

/** What a filter lets through and what the picture has no room for, in words. */
export function remarks({ key, windows }: Pick<Building, 'key' | 'windows'>, { layout, words }: Scene): string[] {
  const missing = layout.houses.find(({ building }) => building.key === key)?.left ?? 0;
  return [
    ...(windows.some(({ dim }) => dim) ? [words.found(windows.filter(({ dim }) => !dim).length, windows.length)] : []),
    ...(missing > 0 ? [words.left(missing)] : []),
  ];
}

function left(building: Building, scene: Scene): TemplateResult | typeof nothing {
  const facts = remarks(building, scene);
  return facts.length > 0 ? html`<p>${facts.join(' · ')}</p>` : nothing;
}

/** `3 Projekte, 5 Maßnahmen`. */
export function countOf(windows: readonly Window[], { context: { model, locale } }: Scene): string {
  return (['project', 'measure', 'topic'] as const)
    .map((kind) => [kind, windows.filter(({ thing }) => thing.kind === kind).length] as const)
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => count(n, termOf(model, locale, kind)))
    .join(', ');
}

/** What opens in place. It can be found by the browser's search while it is closed. */
function opening(key: string, closed: string, content: unknown, scene: Scene): TemplateResult {
  const { context, actions, words } = scene;
  const open = context.state.toggled.has(key);
  const id = key.replace(/\s/g, '-');
  return html`<button type="button" class="more" aria-expanded=${open} aria-controls=${id} @click=${() => actions.toggle(key)}>
      ${open ? words.less : closed}
    </button>
    <div id=${id} hidden=${open ? nothing : 'until-found'} @beforematch=${() => !open && actions.toggle(key)}>${content}</div>`;
}

function things({ key, windows }: Building, shown: number, scene: Scene): TemplateResult {
  const { state, locale } = scene.context;
  const visible = shown > 0 && windows.length === shown + 1 ? windows.length : shown;
  const rest = windows.slice(visible);
  const id = `things-${key}`;
  const long = state.toggled.has(id);
  const items = (some: readonly Window[]) =>
    html`<ul class="thing-list" role="list">${some.map((window) => html`<li>${thingButton(window, long, scene)}</li>`)}</ul>`;
  const more = shown > 0 ? locale.more(rest.length) : countOf(windows, scene);
  return html`${visible > 0 && windows.length > 0 ? items(windows.slice(0, visible)) : nothing}${
    rest.length > 0 ? opening(id, more, items(rest), scene) : nothing
  }`;
}

/** Something that windows stand for. In the short list its status is said only; in the long one its window is shown. */
export function thingButton({ thing, status, dim }: Window, shows: boolean, { actions, skyline, statusWord }: Scene): TemplateResult {
  const known = status === 'none' ? nothing : html`<span class="hidden">${statusWord(status)}: </span>`;
  return html`<button
    type="button"
    class="thing ${dim ? 'dim' : ''}"
    data-kind=${thing.kind}
    data-id=${thing.id}
    aria-pressed=${skyline.lit === thing}
    @click=${() => actions.select(thing.kind, thing.id)}
  >
    ${shows ? paneSign(status) : nothing}${known}<span>${text(thing.title)}</span>
  </button>`;
}

/** The fields of a group. */
function fieldList({ key, fields }: Building, scene: Scene): TemplateResult | typeof nothing {
  const { model, locale } = scene.context;
  if (fields.length === 0) return nothing;
  return opening(`fields-${key}`, count(fields.length, termOf(model, locale, 'actionField')), fieldButtons(fields, scene), scene);
}

const fieldButtons = (
  fields: readonly ActionFieldModel[],
  { actions, skyline }: Scene,
): TemplateResult => html`<ul class="thing-list" role="list">
  ${fields.map(
    (field) => html`<li>
      <button
        type="button"
        class="thing"
        data-kind="action-field"
        data-id=${field.id}
        aria-pressed=${skyline.chosen === field}
        @click=${() => actions.select('action-field', field.id)}
      >
        ${fieldMark(field)}<span>${text(field.title)}</span>
      </button>
    </li>`,
  )}
</ul>`;

/** On phones: a row that opens to the details in place. */
function row(building: Building, scene: Scene): TemplateResult {
  const { context, actions, skyline, words } = scene;
  const { item, key, windows, fields, colour } = building;
  const holds = skyline.marked === key;
  const open = holds || context.state.toggled.has(key);
  const { chosen } = skyline;
  const press = (): void => {
    if (holds) actions.deselect();
    else if (item) actions.select(item.kind, item.id);
    else actions.toggle(key);
  };
  const inside = holds && chosen ? detailsOf(chosen, context.model, context.locale) : null;
  const id = `row-${key}`.replace(/\s/g, '-');
  return html`<li class="c${colour} ${open ? 'open' : ''}">
    ${headingOf(
      context.headingLevel + 1,
      html`<button type="button" data-kind=${item?.kind ?? nothing} data-id=${item?.id ?? nothing} aria-expanded=${open} aria-controls=${id} @click=${press}>
        ${sign(building)}<span class="name">${text(building.title)}<span class="facts">${facts(building, scene)}</span></span>
        ${icon(open ? 'chevron-up' : 'chevron-down', 24)}
      </button>`,
      'title',
    )}
    <div id=${id} hidden=${open ? nothing : 'until-found'} @beforematch=${() => !open && press()}>
      ${
        inside && item && chosen !== item
          ? html`<button type="button" class="control screen" @click=${() => actions.select(item.kind as Kind, item.id)}>
              ${icon('chevron-left', 16)}${words.back}
            </button>`
          : nothing
      }
      ${inside ? renderDetails(inside, context, actions, { inPlace: true, named: chosen !== item }) : nothing}
      ${fields.length > 0 && !(inside && chosen === item) ? fieldButtons(fields, scene) : nothing}
      ${
        inside
          ? nothing
          : html`<ul class="thing-list" role="list">
              ${windows.map((window) => html`<li>${thingButton(window, true, scene)}</li>`)}
            </ul>`
      }
    </div>
  </li>`;
}

function facts(building: Building, scene: Scene): string {
  const { model, locale } = scene.context;
  const n = building.fields.length;
  return [n > 0 && count(n, termOf(model, locale, 'actionField')), countOf(building.windows, scene), ...remarks(building, scene)]
    .filter(Boolean)
    .join(', ');
}
