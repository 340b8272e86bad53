// Capitals, blocks, shafts and bases; the same parts in columns, in the frieze and in heads that open.
import { html, nothing, type TemplateResult } from 'lit';
import { same } from '../../element/state.js';
import type { ViewActions, ViewContext } from '../../element/view.js';
import type { HouseTexts } from '../../locale/house.js';
import { count, termOf } from '../../locale/locale.js';
import type { ActionFieldModel, ItemModel, ProjectModel, TopicModel } from '../../model/strategy-model.js';
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

const isDim = (block: Block, { wanted }: Scene): boolean => wanted !== null && isProject(block) && !wanted(block);

/** A block in columns: pressed while its details stand below the house. */
function pressBlock(block: Block, scene: Scene): TemplateResult {
  const on = isMarked(scene, block);
  return html`<li>
    <button
      type="button"
      class="block ${on ? 'on' : ''} ${isDim(block, scene) ? 'dim' : ''} ${block.kind}"
      data-kind=${block.kind}
      data-id=${block.id}
      aria-pressed=${on}
      @click=${() => scene.actions.select(block.kind, block.id)}
    >
      <span class="name">${text(block.title)}</span> ${blockFacts(block, scene)}
    </button>
  </li>`;
}

export const blockList = (
  pillar: Pillar,
  scene: Scene,
  place = {},
): TemplateResult => html`<ul class="shaft" role="list" ${geometry(place)}>
  ${pillar.blocks.map((block) => pressBlock(block, scene))}
</ul>`;

function fieldCount({ field: { topics, projects }, tally }: Pillar, { context: { model, locale } }: Scene): string {
  if (topics.length > 0 && !tally) return count(topics.length, termOf(model, locale, 'topic'));
  return projects.length > 0 ? count(projects.length, termOf(model, locale, 'project')) : '';
}

function fieldName(pillar: Pillar, scene: Scene): TemplateResult {
  const { field } = pillar;
  const sign = icon(field.icon, 28);
  const facts = fieldCount(pillar, scene);
  return html`${
    sign === nothing && field.number === null
      ? nothing
      : html`<span class="sign">${sign}${field.number === null ? nothing : html`<span class="number">${field.number}</span>`}</span>`
  } <span class="name">${text(field.title)}</span> ${facts ? html`<span class="facts">${facts}</span>` : nothing}`;
}

/** The head of a pillar or a beam in columns. */
export function capital(pillar: Pillar, level: number, scene: Scene): TemplateResult {
  const { field } = pillar;
  const on = isMarked(scene, field);
  return headingOf(
    level,
    html`<button
      type="button"
      class=${on ? 'on' : ''}
      data-kind="action-field"
      data-id=${field.id}
      aria-pressed=${on}
      @click=${() => scene.actions.select('action-field', field.id)}
    >
      ${fieldName(pillar, scene)}
    </button>`,
    'capital',
  );
}

/** A pillar in the narrow form: a head that opens to its shaft; details open inside. */
export function headPillar(pillar: Pillar, level: number, isBeam: boolean, scene: Scene): TemplateResult {
  const { field, blocks } = pillar;
  const { context, actions } = scene;
  const key = `action-field:${field.id}`;
  const holds = [field, ...blocks].some((item) => isMarked(scene, item));
  const toggled = context.state.toggled.has(key);
  const open = holds || toggled;
  const press = (): void => {
    if (holds) actions.deselect();
    if (toggled || !holds) actions.toggle(key);
  };
  const keepOpen = (): void => {
    if (!toggled) actions.toggle(key);
  };
  const id = `shaft-${field.id}`;
  return html`<div class="pillar ${isBeam ? 'beam' : ''} c${field.colour} ${open ? 'open' : ''}">
    ${headingOf(
      level,
      html`<button
        type="button"
        data-kind="action-field"
        data-id=${field.id}
        aria-expanded=${open}
        aria-controls=${id}
        @click=${press}
      >
        ${fieldName(pillar, scene)}<span class="turn screen">${icon(open ? 'chevron-up' : 'chevron-down', 24)}</span>
      </button>`,
      'capital',
    )}
    <div id=${id} class="opening" hidden=${open ? nothing : 'until-found'} @beforematch=${keepOpen}>
      <ul class="shaft" role="list">
        ${hasMore(field, blocks) || isMarked(scene, field) ? openBlock(field, scene, keepOpen) : nothing}
        ${blocks.map((block) => openBlock(block, scene, keepOpen))}
      </ul>
      <div class="base"></div>
    </div>
  </div>`;
}

/** Whether a field has more to say than its blocks do. */
function hasMore({ description, note, missions, goals, projects, further }: ActionFieldModel, blocks: readonly Block[]): boolean {
  const inBlocks = new Set<ItemModel>(blocks.flatMap((block) => (isProject(block) ? [block] : block.projects)));
  return (
    description !== null ||
    note !== null ||
    missions.length > 0 ||
    goals.length > 0 ||
    [...projects, ...further].some((project) => !inBlocks.has(project))
  );
}

/** A block in the narrow form, with its details in place. */
function openBlock(item: ActionFieldModel | TopicModel | ProjectModel, scene: Scene, keepOpen: () => void): TemplateResult {
  const { layout, context, actions, words } = scene;
  const on = isMarked(scene, item);
  const { chosen } = layout;
  const isField = item.kind === 'action-field';
  return html`<li class=${on ? 'on' : ''}>
    <button
      type="button"
      class="block ${on ? 'on' : ''} ${!isField && isDim(item, scene) ? 'dim' : ''} ${item.kind}"
      data-kind=${item.kind}
      data-id=${item.id}
      aria-expanded=${on}
      @click=${() => {
        keepOpen();
        actions.select(item.kind, item.id);
      }}
    >
      <span class="name">${isField ? words.overview : text(item.title)}</span> ${isField ? nothing : blockFacts(item, scene)}
      <span class="turn screen">${icon(on ? 'minus' : 'plus', 20)}</span>
    </button>
    ${
      on && chosen
        ? renderDetails(detailsOf(chosen, context.model, context.locale), context, actions, { inPlace: true, named: chosen !== item })
        : nothing
    }
  </li>`;
}
