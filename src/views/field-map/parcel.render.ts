// Parcels and their rows, missions and counts; the same on wide maps and on phones.
import { html, nothing, type TemplateResult } from 'lit';
import { count, termOf } from '../../locale/locale.js';
import type { ActionFieldModel, ItemModel, ProjectModel } from '../../model/strategy-model.js';
import { headingOf } from '../../ui/frame.render.js';
import { icon, statusIcon } from '../../ui/icon.render.js';
import { fieldMark } from '../../ui/mark.render.js';
import { text } from '../../ui/text.render.js';
import type { Group, Parcel, Row, Tally } from './arrange.js';
import { isShown, type Scene } from './scene.js';
import { shownOf } from './sizes.layout.js';

/** Signs and numbers; the words are in the legend, and here for those who do not see it. */
export const tallySigns = (tally: Tally, { context }: Scene): TemplateResult | typeof nothing =>
  tally.length > 0
    ? html`<span class="tally"
        >${tally.map(([status, n]) => html`<span>${statusIcon(status)}<span class="hidden">${context.locale.status[status]} </span>${n}</span> `)}</span
      >`
    : nothing;

export const countOf = (n: number, { context: { model, locale } }: Scene): string => count(n, termOf(model, locale, 'project'));

/** `2 von 6 Projekten`, while a filter is set. */
export function foundIn(projects: readonly ProjectModel[], scene: Scene): TemplateResult | typeof nothing {
  const { wanted, words } = scene;
  if (!wanted || projects.length === 0) return nothing;
  return html`<span class="fact">${words.found(projects.filter(wanted).length, countOf(projects.length, scene))}</span>`;
}

/** What can be chosen: pressed while its details are shown, or expanded where they open in place, which is the part of `press`. */
export function chooser(item: ItemModel, inside: unknown, className: string, scene: Scene, press?: () => void): TemplateResult {
  const { actions, marked, chosen } = scene;
  const on = marked === item || chosen === item;
  return html`<button
    type="button"
    class=${className}
    data-kind=${item.kind}
    data-id=${item.id}
    aria-pressed=${press ? nothing : on}
    aria-expanded=${press ? on : nothing}
    @click=${press ?? (() => actions.select(item.kind, item.id))}
  >
    ${inside}
  </button>`;
}

/** Missions and topics of a field. */
export function intro(field: ActionFieldModel, level: number, scene: Scene): TemplateResult {
  const { model, locale } = scene.context;
  const part = (key: 'mission' | 'topic', items: readonly unknown[]) =>
    items.length > 0
      ? html`${headingOf(level, termOf(model, locale, key)[items.length === 1 ? 'one' : 'many'], 'label')}
          <ul class="dashes" role="list">
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`
      : nothing;
  const topics = field.topics.map((topic) => chooser(topic, text(topic.title), 'link', scene));
  return html`<div class="intro">${part('mission', field.missions.map(text))}${part('topic', topics)}</div>`;
}

/** Mark and name of a parcel; nothing where the group's head says it. */
export function parcelName({ field, status, title }: Parcel, { marked, layout }: Scene): TemplateResult | typeof nothing {
  if (!title) return nothing;
  return html`${field ? fieldMark(field, layout.form === 'wide' && field === marked) : status ? statusIcon(status) : nothing} <span class="name">${text(title)}</span>`;
}

/** A parcel on a wide map. In a wide one the projects stand in columns. */
export function parcelOf(group: Group, parcel: Parcel, wide: boolean, level: number, id: string, scene: Scene): TemplateResult {
  const { field, colour, rows, status } = parcel;
  const name = parcelName(parcel, scene);
  const of = countOf(rows.length, scene);
  return html`<div class="parcel c${colour} ${wide ? 'broad' : ''} ${name === nothing ? '' : 'titled'}">
    ${
      name === nothing
        ? scene.layout.comfortable
          ? headingOf(level, html`<span>${of}</span>${tallySigns(group.tally, scene)}`, 'label')
          : nothing
        : headingOf(
            level,
            field
              ? chooser(field, name, 'title', scene)
              : html`<span class="title">${name}${status ? html`<span class="n">${rows.length}</span>` : nothing}</span>`,
            '',
          )
    }
    ${rows.length === 0 && !scene.layout.comfortable ? html`<p class="fact">${of}</p>` : nothing}${rowList(parcel, id, scene)}
  </div>`;
}

/** On phones: what a press on a row does, and what opens below it. */
export interface InPlace {
  press(project: ProjectModel): void;
  details(project: ProjectModel): unknown;
}

/** Projects that a parcel has no room for can be found by the browser's search, and open with one press. */
export function rowList(parcel: Parcel, id: string, scene: Scene, inPlace?: InPlace): TemplateResult {
  const { layout, context, actions, words } = scene;
  const { rows, key } = parcel;
  if (rows.length === 0) return html``;
  const shown = shownOf(rows.length, layout.cap);
  const open = context.state.toggled.has(key);
  const hidden = rows.filter((_, i) => !isShown(parcel, i, shown, scene)).length;
  return html`<ul class="rows" role="list" id=${id} @beforematch=${() => !open && actions.toggle(key)}>
      ${rows.map(
        (row, i) =>
          html`<li hidden=${isShown(parcel, i, shown, scene) ? nothing : 'until-found'}>${rowButton(row, inPlace, scene)}${inPlace?.details(row.project) ?? nothing}</li>`,
      )}
    </ul>
    ${
      layout.form === 'wide' && (hidden > 0 || (open && shown < rows.length))
        ? html`<button type="button" class="more screen" aria-expanded=${open} aria-controls=${id} @click=${() => actions.toggle(key)}>
            ${icon(open ? 'chevron-up' : 'chevron-down', 16)}${open ? words.less : context.locale.more(hidden)}
          </button>`
        : nothing
    }`;
}

function rowButton({ project, fields, also, units }: Row, inPlace: InPlace | undefined, scene: Scene): TemplateResult {
  const { context, wanted } = scene;
  const { locale } = context;
  const { status, title, inferred, projectKind } = project;
  const inside = html`${statusIcon(status)}<span class="hidden">${locale.status[status]}: </span
    ><span class="words"
      ><span class=${inferred.includes('title') ? 'inferred' : ''}>${text(title)}</span>${inferred.some((key) => placing.has(key)) ? html`<sup>°</sup>` : nothing}${
        projectKind === 'project' ? nothing : html` <span class="kind">${locale.kinds[projectKind]}</span>`
      }${units.length > 0 ? html`<span class="fact">${joined(units)}</span>` : nothing}${
        also.length > 0 ? html`<span class="fact also">${also.map(groupMark)}<span>${locale.also} ${joined(also)}</span></span>` : nothing
      }</span
    >${fields.map((field) => html`${fieldMark(field, true)}<span class="hidden"> ${text(field.title)}</span>`)}`;
  const className = wanted ? (wanted(project) ? 'row found' : 'row dim') : 'row';
  return chooser(project, inside, className, scene, inPlace && (() => inPlace.press(project)));
}

/** Groups have no numbers; an audience has its icon and colour. */
const groupMark = ({ item, colour }: Group) =>
  item?.kind === 'audience' && item.icon
    ? html`<span class="mark outlined c${colour}" aria-hidden="true">${icon(item.icon, 16)}</span>`
    : nothing;

/** What is drawn of a project: a conclusion about it is marked. */
const placing: ReadonlySet<string> = new Set(['title', 'status', 'kind', 'actionFields', 'audiences', 'responsible']);

const joined = (items: readonly { title: ItemModel['title'] }[]) =>
  items.map((item, i) => html`${i > 0 ? ', ' : nothing}${text(item.title)}`);
