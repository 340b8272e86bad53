// Below the houses: their names, fields and projects; on phones a list that opens.
import { html, nothing, type TemplateResult } from 'lit';
import { count, termOf } from '../../locale/locale.js';
import type { ItemModel } from '../../model/strategy-model.js';
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
  const { form, lists } = scene.layout;
  const { beside, buildings } = scene.skyline;
  const below = form !== 'rows' && form !== 'numbers';
  const list = (some: readonly Building[], under: boolean) =>
    some.length === 0
      ? nothing
      : html`<ul class=${under ? 'below' : 'list'} role="list" ${geometry({ '--_cols': `${Math.ceil(some.length / lists)}` })}>
          ${some.map((building) => entry(building, under, scene))}
        </ul>`;
  return html`${
    form === 'numbers'
      ? html`<div class="marks" aria-hidden="true">${buildings.map((building) => html`<span>${sign(building)}</span>`)}</div>`
      : nothing
  }${list(buildings, below)}${list(beside, false)}`;
}

/** A field's mark, or its group's. */
const sign = ({ item, icon: name, colour }: Building) =>
  item?.kind === 'action-field'
    ? fieldMark(item)
    : html`<span class="mark c${colour}" aria-hidden="true">${icon(name ?? 'layers', 16)}</span>`;

/** Everything that can be chosen: with its sign before its name. */
function choice(item: ItemModel, inside: unknown, on: boolean, className: string, { actions }: Scene): TemplateResult {
  const { kind, id } = item;
  return html`<button type="button" class=${className} data-kind=${kind} data-id=${id} aria-pressed=${on} @click=${() => actions.select(kind, id)}>${inside}</button>`;
}

function entry(building: Building, under: boolean, scene: Scene): TemplateResult {
  const { layout, context, skyline, actions } = scene;
  const { item, title, about, colour, fields, windows } = building;
  const { form, column, houses } = layout;
  const on = skyline.marked === building;
  const wide = houses.length > 1 ? (houses[0]?.width ?? 0) : 448;
  const phone = form === 'rows';
  const key = `${item?.id ?? title.value}`;
  const open = on || context.state.toggled.has(key);
  const inside = html`${sign(building)}<span class="name">${text(title)}${phone ? html`<span class="facts">${facts(building, scene)}</span>` : nothing}</span>`;
  const press = () => (on ? actions.deselect() : item ? actions.select(item.kind, item.id) : actions.toggle(key));
  const fieldChoices = choices(
    fields.map((field) =>
      choice(field, html`${fieldMark(field)}<span>${text(field.title)}</span>`, skyline.chosen === field, 'thing', scene),
    ),
  );
  const shown = !under || form === 'titles' ? 0 : windows.length === first + 1 ? windows.length : first;
  const long = `all ${key}`;
  const things = (some: readonly Window[], signs: boolean) => choices(some.map((window) => thing(window, signs, scene)));
  const rest = windows.slice(shown);
  const toggled = context.state.toggled.has(long);
  return html`<li class="entry c${colour} ${on ? 'on' : ''}" ${geometry({ '--_inset': form === 'broad' ? Math.max(0, column - wide) / 2 : 0 })}>
    ${headingOf(
      context.headingLevel + 1,
      phone
        ? html`<button type="button" data-kind=${item?.kind ?? nothing} data-id=${item?.id ?? nothing} aria-expanded=${open} @click=${press}>
            ${inside}${icon(open ? 'chevron-up' : 'chevron-down', 24)}
          </button>`
        : item
          ? choice(item, inside, on, '', scene)
          : html`<span>${inside}</span>`,
      'title',
    )}
    ${
      phone
        ? opening(open, press, on ? inPlace(building, scene) : html`${fieldChoices}${things(windows, true)}`)
        : html`<div class="about">${form === 'broad' && under && about ? html`<p>${text(about)}</p>` : nothing}${remarks(building, scene).map((words) => html`<p>${words}</p>`)}</div>
            <div class="under">
              ${fields.length > 0 ? disclosure(`fields ${key}`, counted(fields.length, 'actionField', scene), fieldChoices, scene) : nothing}
              ${shown > 0 ? things(windows.slice(0, shown), toggled) : nothing}
              ${rest.length > 0 ? disclosure(long, shown > 0 ? context.locale.more(rest.length) : countOf(windows, scene), things(rest, true), scene) : nothing}
            </div>`
    }
  </li>`;
}

/** On phones the details open in place, with a way back from what the building holds to the building. */
function inPlace({ item, title }: Building, { context, actions, skyline }: Scene): TemplateResult {
  const { chosen } = skyline;
  const named = chosen !== item;
  const back = () => (item ? actions.select(item.kind, item.id) : actions.deselect());
  return html`${
    named ? html`<button type="button" class="control screen" @click=${back}>${icon('chevron-left', 16)}${text(title)}</button>` : nothing
  }${chosen ? renderDetails(detailsOf(chosen, context.model, context.locale), context, actions, { inPlace: true, named }) : nothing}`;
}

/** Closed, it is still found by the browser's search. */
const opening = (open: boolean, show: () => void, content: unknown): TemplateResult =>
  html`<div class="opening" hidden=${open ? nothing : 'until-found'} @beforematch=${() => !open && show()}>${content}</div>`;

function disclosure(key: string, closed: string, content: unknown, { context: { state, locale }, actions }: Scene): TemplateResult {
  const open = state.toggled.has(key);
  const toggle = () => actions.toggle(key);
  return html`<button type="button" class="more" aria-expanded=${open} @click=${toggle}>${open ? locale.close : closed}</button>${opening(open, toggle, content)}`;
}

const choices = (items: readonly TemplateResult[]): TemplateResult | typeof nothing =>
  items.length > 0 ? html`<ul class="choices" role="list">${items.map((item) => html`<li>${item}</li>`)}</ul>` : nothing;

/** Something that a window stands for. In the short list its status is only said; in the long one its window is shown. */
const thing = ({ thing: item, status, dim }: Window, shows: boolean, scene: Scene): TemplateResult =>
  choice(
    item,
    html`${shows ? paneSign(status) : nothing}<span class="hidden">${scene.statusWord(status)}: </span><span>${text(item.title)}</span>`,
    scene.skyline.lit === item,
    dim ? 'thing dim' : 'thing',
    scene,
  );

/** What a filter lets through and what the picture has no room for, in words. */
function remarks(building: Building, { layout, words }: Scene): string[] {
  const { windows } = building;
  const found = windows.filter(({ dim }) => !dim).length;
  const missing = layout.houses.find((house) => house.building === building)?.left ?? 0;
  return [...(found < windows.length ? [words.found(found, windows.length)] : []), ...(missing > 0 ? [words.left(missing)] : [])];
}

const counted = (n: number, key: Parameters<typeof termOf>[2], { context: { model, locale } }: Scene): string =>
  n > 0 ? count(n, termOf(model, locale, key)) : '';

/** `3 Projekte, 5 Maßnahmen`. */
const countOf = (windows: readonly Window[], scene: Scene): string =>
  (['project', 'measure', 'topic'] as const)
    .map((kind) => counted(windows.filter((window) => window.thing.kind === kind).length, kind, scene))
    .filter(Boolean)
    .join(', ');

const facts = (building: Building, scene: Scene): string =>
  [counted(building.fields.length, 'actionField', scene), countOf(building.windows, scene), ...remarks(building, scene)]
    .filter(Boolean)
    .join(', ');
