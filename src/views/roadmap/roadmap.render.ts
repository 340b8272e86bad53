// The roadmap from 640 px on: axis, lanes, details, shelf, legend; the narrow form stands in phone.render.ts.
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ViewActions, ViewContext } from '../../element/view.js';
import { termOf } from '../../locale/locale.js';
import type { RoadmapTexts } from '../../locale/roadmap.js';
import type { ActionFieldModel, ItemModel, ProjectModel } from '../../model/strategy-model.js';
import { detailsOf } from '../../ui/details.js';
import { renderDetails } from '../../ui/details.render.js';
import { headingOf } from '../../ui/frame.render.js';
import { geometry } from '../../ui/geometry.js';
import type { Axis } from './axis.layout.js';
import { follow, gridImages, renderAxis, renderBackdrop } from './axis.render.js';
import { renderBar } from './bar.render.js';
import { type By, kindOf } from './lanes.layout.js';
import { renderLegend } from './legend.render.js';
import { renderPhone } from './phone.render.js';
import { laneTitle, type Picture, stateOf } from './picture.render.js';
import type { LaneLayout, RoadmapLayout } from './roadmap.layout.js';
import { renderShelf } from './shelf.render.js';

export function renderRoadmap(
  layout: RoadmapLayout,
  by: By,
  context: ViewContext,
  actions: ViewActions,
  texts: RoadmapTexts,
): TemplateResult {
  const { state, model, locale, headingLevel } = context;
  const { axis, narrow } = layout;
  const item = state.selected && model.items.get(`${state.selected.kind}:${state.selected.id}`);
  const chosen = item?.kind === 'project' ? (item as ProjectModel) : null;
  const details = chosen ? detailsAbout(chosen, layout, context, actions) : nothing;
  const picture: Picture = { layout, by, context, actions, texts, chosen, related: relatedTo(item), details };
  const onShelf = chosen !== null && layout.shelf.some(({ projects }) => projects.includes(chosen));
  const docked = chosen && !narrow ? html`<div class="dock">${details}</div>` : nothing;
  return html`<div
    class=${formOf(layout)}
    @keydown=${({ key }: KeyboardEvent) => key === 'Escape' && chosen && actions.deselect()}
    @click=${(event: Event) => choose(event, actions)}
    ${geometry({ '--_head': layout.head, '--_bar': layout.bar, '--_plot': axis && layout.scrolls ? axis.width : '100%' })}
  >
    ${axis ? (narrow ? renderPhone(picture, axis) : renderWide(picture, axis)) : html`<p class="no-dates">${texts.noDates}</p>`}
    ${onShelf ? nothing : docked}
    ${renderShelf(layout.shelf, {
      title: texts.unscheduled,
      level: headingLevel + 1,
      locale,
      isChosen: (project) => project === chosen,
      details: narrow ? details : nothing,
    })}
    ${onShelf ? docked : nothing} ${renderLegend(layout.keys, texts, locale)}
  </div>`;
}

const formOf = ({ narrow, tablet, dense, head, axis }: RoadmapLayout): string =>
  `roadmap ${narrow ? 'phone' : ''} ${tablet ? 'tablet' : ''} ${dense ? 'dense' : ''} ${head > 0 || narrow ? '' : 'headless'} ${axis?.worded ? '' : 'ticks'}`;

/** One listener for all bars and chips; links in the details choose by themselves. */
function choose(event: Event, actions: ViewActions): void {
  const button = (event.target as Element).closest<HTMLElement>('button[data-kind="project"]:not(.details-link)');
  if (button?.dataset.id) actions.select('project', button.dataset.id);
}

/** Of a project what it needs and makes possible; of a field or a topic, chosen in another view, its projects. */
function relatedTo(item: ItemModel | null | undefined): Set<ProjectModel> {
  const { dependsOn = [], enables = [], projects = [], further = [] } = (item ?? {}) as Partial<ProjectModel & ActionFieldModel>;
  return new Set([...dependsOn, ...enables, ...projects, ...further]);
}

function detailsAbout(project: ProjectModel, { order, narrow }: RoadmapLayout, context: ViewContext, actions: ViewActions): TemplateResult {
  const step = (by: number): (() => void) | null => {
    const other = order[order.indexOf(project) + by];
    return other ? () => actions.select('project', other.id) : null;
  };
  return renderDetails(detailsOf(project, context.model, context.locale), context, actions, {
    inPlace: narrow,
    previous: step(-1),
    next: step(1),
  });
}

function renderWide(picture: Picture, axis: Axis): TemplateResult {
  const { layout, texts, context } = picture;
  return html`<div class="chart">
    ${renderAxis(axis, cornerOf(picture), texts.today, layout.scrolls)}
    <div
      class="scroller"
      data-scroll=${layout.scrolls ? 'time' : nothing}
      role=${layout.scrolls ? 'region' : nothing}
      aria-label=${layout.scrolls ? texts.timeArea : nothing}
      tabindex=${layout.scrolls ? 0 : nothing}
      @scroll=${layout.scrolls ? follow : nothing}
    >
      <div class="lanes" ${geometry({ '--_grid': gridImages(axis) })}>
        ${renderBackdrop(axis)}
        ${layout.lanes.map((lane) => guard([lane, context.locale, statesIn(lane, picture)], () => renderLane(lane, picture, axis)))}
      </div>
    </div>
  </div>`;
}

function cornerOf({ by, context: { model, locale } }: Picture): string {
  if (by === 'none') return '';
  return by === 'status' ? locale.facts.status : termOf(model, locale, by === 'action-field' ? 'actionField' : by).one;
}

/** What of the choice shows in a lane; a lane in which nothing changes is not rendered again. */
const statesIn = (lane: LaneLayout, picture: Picture): string =>
  picture.chosen === null && picture.related.size === 0 ? '' : lane.bars.map(({ project }) => stateOf(project, picture)).join();

function renderLane(lane: LaneLayout, picture: Picture, axis: Axis): TemplateResult {
  const { by, context } = picture;
  return html`<div class="lane c${lane.colour}" data-kind=${kindOf(lane) ?? nothing} data-id=${lane.item?.id ?? nothing}>
    ${headingOf(context.headingLevel + 1, laneTitle(picture, lane), 'lane-head')}
    <ul ${geometry({ 'min-height': lane.height })}>
      ${lane.bars.map((bar) => renderBar(bar, axis, by, context.locale, stateOf(bar.project, picture)))}
    </ul>
  </div>`;
}
