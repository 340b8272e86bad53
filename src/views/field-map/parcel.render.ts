// Parcels and their rows. On phones a parcel is a row that opens, and details open in place.
import { html, nothing, type TemplateResult } from 'lit';
import { count, termOf } from '../../locale/locale.js';
import { toolbarTexts } from '../../locale/toolbar.js';
import type { ActionFieldModel, ItemModel, ProjectModel } from '../../model/strategy-model.js';
import { detailsOf } from '../../ui/details.js';
import { renderDetails } from '../../ui/details.render.js';
import { headingOf } from '../../ui/frame.render.js';
import { icon, statusIcon } from '../../ui/icon.render.js';
import { fieldMark } from '../../ui/mark.render.js';
import { found, text, titleOf } from '../../ui/text.render.js';
import { alsoIn, fieldsBeside, type Group, type Part, tallyOf, unitsWithin } from './arrange.js';
import type { Scene } from './scene.js';
import { hasIntro, shownOf } from './sizes.layout.js';

type Drawn = TemplateResult | typeof nothing;

/** What has no colour of its own has that of what it stands in. */
export const colourOf = (item: Part['item']): string => (item && 'colour' in item ? `c${item.colour}` : '');

/** Signs and numbers; the words are in the legend, and here for those who do not see it. */
export const tallyIn = (projects: readonly ProjectModel[], { locale }: Scene): Drawn =>
  projects.length > 0
    ? html`<span class="tally"
        >${tallyOf(projects).map(([status, n]) => html`<span>${statusIcon(status)}<span class="hidden">${locale.status[status]} </span>${n}</span> `)}</span
      >`
    : nothing;

const countOf = (projects: readonly ProjectModel[], { model, locale }: Scene): string =>
  count(projects.length, termOf(model, locale, 'project'));

/** `2 Treffer`, while a filter is set. */
export const foundIn = (projects: readonly ProjectModel[], scene: Scene): Drawn =>
  scene.wanted && projects.length > 0
    ? html`<span class="fact">${toolbarTexts[scene.locale.language].among(projects.filter(scene.wanted).length)}</span>`
    : nothing;

/** What can be chosen: pressed while its details are shown, or expanded where they open in place, which `keep` keeps open. */
export function chooser(item: ItemModel, inside: unknown, className: string, scene: Scene, keep?: () => void): TemplateResult {
  const { kind, id } = item;
  const on = item === scene.marked || item === scene.chosen;
  return html`<button
    type="button"
    class=${className}
    data-kind=${kind}
    data-id=${id}
    aria-pressed=${keep ? nothing : on}
    aria-expanded=${keep ? on : nothing}
    @click=${() => {
      keep?.();
      scene.actions.select(kind, id);
    }}
  >
    ${inside}
  </button>`;
}

/** `drawn`: sections that stand there already. */
export function detailsInPlace({ chosen, model, locale, actions, ...context }: Scene, named = false, drawn: readonly string[] = []): Drawn {
  if (!chosen) return nothing;
  const details = detailsOf(chosen, model, locale);
  const sections = details.sections.filter((section) => !drawn.includes(section.icon));
  return renderDetails({ ...details, sections }, { ...context, model, locale }, actions, { inPlace: true, named });
}

/** Missions and topics of a field. */
function intro({ missions, topics }: ActionFieldModel, level: number, scene: Scene): TemplateResult {
  const part = (key: 'mission' | 'topic', items: readonly unknown[]) =>
    items.length > 0
      ? html`${headingOf(level, termOf(scene.model, scene.locale, key)[items.length === 1 ? 'one' : 'many'], 'label')}
          <ul class="dashes" role="list">
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`
      : nothing;
  return html`<div class="intro">
    ${part('mission', missions.map(text))}${part(
      'topic',
      topics.map((topic) => chooser(topic, text(topic.title), 'link', scene)),
    )}
  </div>`;
}

/** A row for what a field says of itself, with the details in place: without what stands around it. */
function overview(field: ActionFieldModel, keep: () => void, scene: Scene): Drawn {
  const { marked, chosen, words, layout } = scene;
  const on = marked === field;
  const { missions, topics, description, goals, note } = field;
  if (!(on || description || note || goals.length > 0 || (!layout.comfortable && missions.length + topics.length > 0))) return nothing;
  const drawn = chosen !== field ? [] : layout.comfortable ? ['compass', 'layers', 'list'] : ['list'];
  return html`${chooser(field, html`<span class="words">${words.overview}</span>${icon(on ? 'minus' : 'plus', 20)}`, 'row overview', scene, keep)}${
    on ? detailsInPlace(scene, chosen !== field, drawn) : nothing
  }`;
}

/** Projects that a parcel has no room for, and those of a closed one, are found by the browser's search, and open with one press. */
export function parcelOf(parcel: Part, group: Group, level: number, scene: Scene): TemplateResult {
  const { layout, actions, words, locale, wanted, marked, chosen } = scene;
  const { groups, comfortable, cap } = layout;
  const phone = layout.form === 'phone';
  const { item, status, title, projects, key } = parcel;
  const field = item?.kind === 'action-field' ? item : null;
  const id = `fold-${groups.indexOf(group)}-${group.parcels.indexOf(parcel)}`;
  const holds = scene.holding.includes(parcel);
  const open = scene.isOpen(parcel);
  const toggle = (): void => actions.toggle(key);
  const keep = (): void => {
    if (!open) toggle();
  };
  // What the group's head says is not said again.
  const headed = parcel === group && !(phone && layout.by === 'action-field');
  const name = html`${field ? fieldMark(field) : status ? statusIcon(status) : nothing} <span class="name">${headed ? countOf(projects, scene) : item ? titleOf(item, locale) : text(title)}</span>`;

  const fold = () => html`<button
    type="button"
    class="title"
    data-kind=${field ? 'action-field' : nothing}
    data-id=${field?.id ?? nothing}
    aria-expanded=${open || holds}
    aria-controls=${id}
    @click=${() => {
      if (holds) actions.deselect();
      if (open || !holds) toggle();
    }}
  >
    ${name}${icon(open || holds ? 'chevron-up' : 'chevron-down', 24)}${tallyIn(projects, scene)}${foundIn(projects, scene)}
  </button>`;
  const wide = () =>
    field
      ? chooser(field, name, 'title', scene)
      : html`<span class="title">${name}${status ? html`<span>${projects.length}</span>` : nothing}</span>`;

  const rows = projects.filter((project) => !(wanted && scene.finding.only) || wanted(project) || project === marked);
  const shown = shownOf(rows.length, cap);
  const isShown = (project: ProjectModel, i: number): boolean => i < shown || open || project === marked || wanted?.(project) === true;
  const hidden = rows.filter((project, i) => !isShown(project, i)).length;
  const about = field && comfortable && hasIntro(parcel) ? intro(field, phone ? level + 1 : level, scene) : nothing;
  return html`${phone ? nothing : about}
    <div class="parcel ${colourOf(item)}">
      ${
        !phone && headed
          ? comfortable
            ? headingOf(level, html`<span>${countOf(projects, scene)}</span>${tallyIn(projects, scene)}`, 'label')
            : nothing
          : headingOf(level, phone ? fold() : wide())
      }
      <div id=${id} class="inside" hidden=${!phone || open || holds ? nothing : 'until-found'} @beforematch=${keep}>
        ${phone ? html`${about}${field ? overview(field, keep, scene) : nothing}` : nothing}
        ${
          rows.length > 0
            ? html`<ul class="rows" role="list">
                ${rows.map(
                  (project, i) => html`<li hidden=${isShown(project, i) ? nothing : 'until-found'}>
                    ${rowOf(project, group, scene, phone ? keep : undefined)}${phone && holds && project === marked ? detailsInPlace(scene, chosen !== project) : nothing}
                  </li>`,
                )}
              </ul>`
            : phone || comfortable
              ? nothing
              : projects.length > 0
                ? foundIn(projects, scene)
                : html`<p class="fact">${countOf(projects, scene)}</p>`
        }
        ${
          hidden > 0 || (open && shown < rows.length)
            ? html`<button type="button" class="more screen" aria-expanded=${open} aria-controls=${id} @click=${toggle}>
                ${icon(open ? 'chevron-up' : 'chevron-down', 16)}${open ? words.less : locale.more(hidden)}
              </button>`
            : nothing
        }
      </div>
    </div>`;
}

/** What is drawn of a project: a conclusion about it is marked. */
const placing: ReadonlySet<string> = new Set(['title', 'status', 'kind', 'actionFields', 'audiences', 'responsible']);

function rowOf(project: ProjectModel, group: Group, scene: Scene, keep?: () => void): TemplateResult {
  const { locale, wanted, layout, state } = scene;
  const fits = wanted?.(project) ?? true;
  const { status, title, inferred, projectKind } = project;
  const units = unitsWithin(project, group);
  const also = alsoIn(project, layout.groups, group);
  const inside = html`${statusIcon(status)}<span class="hidden">${locale.status[status]}: </span
    ><span class="words"
      ><span class=${inferred.includes('title') ? 'inferred' : ''}>${fits ? found(title, state.filters.search) : text(title)}</span>${inferred.some((key) => placing.has(key)) ? html`<sup>°</sup>` : nothing}${
        projectKind === 'project' ? nothing : html` <span class="kind">${locale.kinds[projectKind]}</span>`
      }${units.length > 0 ? html`<span class="fact">${joined(units)}</span>` : nothing}${
        also.length > 0 ? html`<span class="fact also">${also.map(groupMark)}<span>${locale.also} ${joined(also)}</span></span>` : nothing
      }</span
    >${fieldsBeside(project, layout.by).map((field) => html`${fieldMark(field, true)}<span class="hidden"> ${text(field.title)}</span>`)}`;
  return chooser(project, inside, fits ? 'row' : 'row dim', scene, keep);
}

/** Groups have no numbers; an audience has its icon and colour. */
const groupMark = ({ item }: Group): Drawn =>
  item?.kind === 'audience' && item.icon
    ? html`<span class="mark outlined ${colourOf(item)}" aria-hidden="true">${icon(item.icon, 16)}</span>`
    : nothing;

const joined = (items: readonly Pick<ItemModel, 'title'>[]) => items.map((item, i) => html`${i > 0 ? ', ' : nothing}${text(item.title)}`);
