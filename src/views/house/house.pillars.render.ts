// Capitals, blocks, shafts and bases; the same parts in columns, in the frieze and in heads that open.
import { html, nothing, type TemplateResult } from 'lit';
import { same } from '../../element/state.js';
import type { ViewActions, ViewContext } from '../../element/view.js';
import type { HouseTexts } from '../../locale/house.js';
import { count, termOf } from '../../locale/locale.js';
import type { ActionFieldModel, ItemModel, ProjectModel } from '../../model/strategy-model.js';
import { detailsOf } from '../../ui/details.js';
import { renderDetails } from '../../ui/details.render.js';
import { headingOf } from '../../ui/frame.render.js';
import { geometry } from '../../ui/geometry.js';
import { icon, statusIcon } from '../../ui/icon.render.js';
import { fieldMark } from '../../ui/mark.render.js';
import { text } from '../../ui/text.render.js';
import type { Block, Pillar, Tally } from './house.columns.layout.js';
import type { HouseLayout } from './house.layout.js';

/** What every part of the house reads. */
export interface Scene {
  layout: HouseLayout;
  context: ViewContext;
  actions: ViewActions;
  words: HouseTexts;
  /** Whether a filter lets a project through; null without a filter. */
  wanted: ((project: ProjectModel) => boolean) | null;
}

const isProject = (block: ItemModel): block is ProjectModel => block.kind === 'project';

export const isMarked = ({ layout }: Scene, { kind, id }: ItemModel): boolean => same(layout.marked, { kind, id });

/** Signs and numbers; the words are in the legend, and here for those who do not see it. */
export const tallySigns = (tally: Tally, { context }: Scene): TemplateResult => html`<span class="tally">
  ${tally.map(([status, n]) => html`<span>${statusIcon(status)}<span class="hidden">${context.locale.status[status]} </span>${n}</span> `)}
</span>`;

function blockFacts(block: Block, { context: { model, locale } }: Scene): TemplateResult | typeof nothing {
  if (isProject(block)) {
    const others = block.actionFields.slice(1);
    return html`<span class="facts state"
      >${statusIcon(block.status)}<span>${locale.status[block.status]}</span>${others.map(
        (field) => html`${fieldMark(field, true)}<span class="hidden">${locale.also} ${text(field.title)}</span>`,
      )}</span
    >`;
  }
  const [n, key] =
    block.measures.length > 0 ? ([block.measures.length, 'measure'] as const) : ([block.projects.length, 'project'] as const);
  return n > 0 ? html`<span class="facts">${count(n, termOf(model, locale, key))}</span>` : nothing;
}

/** What can be chosen: pressed while its details stand below the house, in the narrow form expanded. */
function control(
  item: ActionFieldModel | Block,
  className: string,
  on: boolean,
  press: () => void,
  body: TemplateResult,
  { layout }: Scene,
): TemplateResult {
  const wide = layout.form === 'columns';
  return html`<button
    type="button"
    class="${className} ${on ? 'on' : ''}"
    data-kind=${item.kind}
    data-id=${item.id}
    aria-pressed=${wide ? on : nothing}
    aria-expanded=${wide ? nothing : on}
    @click=${press}
  >
    ${body}
  </button>`;
}

const turn = (name: string, size: number): TemplateResult => html`<span class="turn screen">${icon(name, size)}</span>`;

/** A block; in the narrow form with its details in place. A field among its blocks tells of itself. */
export function block(item: ActionFieldModel | Block, scene: Scene, keepOpen?: () => void): TemplateResult {
  const { layout, context, actions, words, wanted } = scene;
  const { chosen } = layout;
  const on = isMarked(scene, item);
  const isField = item.kind === 'action-field';
  const dim = wanted && isProject(item) && !wanted(item);
  const press = (): void => {
    keepOpen?.();
    actions.select(item.kind, item.id);
  };
  return html`<li class=${on ? 'on' : ''}>
    ${control(
      item,
      `block ${dim ? 'dim' : ''} ${item.kind}`,
      on,
      press,
      html`<span class="name">${isField ? words.overview : text(item.title)}</span> ${isField ? nothing : blockFacts(item, scene)}${
        keepOpen ? turn(on ? 'minus' : 'plus', 20) : nothing
      }`,
      scene,
    )}
    ${
      keepOpen && on && chosen
        ? renderDetails(detailsOf(chosen, context.model, context.locale), context, actions, { inPlace: true, named: chosen !== item })
        : nothing
    }
  </li>`;
}

export const blockList = (
  pillar: Pillar,
  scene: Scene,
  place = {},
): TemplateResult => html`<ul class="shaft" role="list" ${geometry(place)}>
  ${pillar.blocks.map((item) => block(item, scene))}
</ul>`;

function fieldCount({ field: { topics, projects }, tally }: Pillar, { context: { model, locale } }: Scene): string {
  if (topics.length > 0 && !tally) return count(topics.length, termOf(model, locale, 'topic'));
  return projects.length > 0 ? count(projects.length, termOf(model, locale, 'project')) : '';
}

/** The head of a pillar or a beam. */
export function capital(
  pillar: Pillar,
  level: number,
  scene: Scene,
  on = isMarked(scene, pillar.field),
  press = (): void => scene.actions.select('action-field', pillar.field.id),
): TemplateResult {
  const { field } = pillar;
  const sign = icon(field.icon, 28);
  const facts = fieldCount(pillar, scene);
  const body = html`${
    sign === nothing && field.number === null
      ? nothing
      : html`<span class="sign">${sign}${field.number === null ? nothing : html`<span class="number">${field.number}</span>`}</span>`
  } <span class="name">${text(field.title)}</span> ${facts ? html`<span class="facts">${facts}</span>` : nothing}${
    scene.layout.form === 'heads' ? turn(on ? 'chevron-up' : 'chevron-down', 24) : nothing
  }`;
  return headingOf(level, control(field, '', on, press, body, scene), 'capital');
}

/** A pillar in the narrow form: a head that opens to its shaft. */
export function headPillar(pillar: Pillar, level: number, isBeam: boolean, scene: Scene): TemplateResult {
  const { field, blocks } = pillar;
  const { context, actions } = scene;
  const key = `action-field:${field.id}`;
  const holds = [field, ...blocks].some((item) => isMarked(scene, item));
  const toggled = context.state.toggled.has(key);
  const open = holds || toggled;
  const keepOpen = (): void => {
    if (!toggled) actions.toggle(key);
  };
  const press = (): void => {
    if (holds) actions.deselect();
    if (toggled || !holds) actions.toggle(key);
  };
  return html`<div class="pillar ${isBeam ? 'beam' : ''} c${field.colour} ${open ? 'open' : ''}">
    ${capital(pillar, level, scene, open, press)}
    <div class="opening" hidden=${open ? nothing : 'until-found'} @beforematch=${keepOpen}>
      <ul class="shaft" role="list">
        ${hasMore(field, blocks) || isMarked(scene, field) ? block(field, scene, keepOpen) : nothing}
        ${blocks.map((item) => block(item, scene, keepOpen))}
      </ul>
      <div class="base"></div>
    </div>
  </div>`;
}

/** Whether a field has more to say than its blocks do. */
function hasMore({ description, note, missions, goals, projects, further }: ActionFieldModel, blocks: readonly Block[]): boolean {
  const inBlocks = new Set<ItemModel>(blocks.flatMap((item) => (isProject(item) ? item : item.projects)));
  return !!(description || note || missions[0] || goals[0] || [...projects, ...further].some((project) => !inBlocks.has(project)));
}
