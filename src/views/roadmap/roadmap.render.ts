// The roadmap: chart, details, shelf, legend.
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewActions, ViewContext } from '../../element/view.js';
import { roadmapTexts } from '../../locale/roadmap.js';
import type { ActionFieldModel, ItemModel, ProjectModel } from '../../model/strategy-model.js';
import { detailsOf } from '../../ui/details.js';
import { renderDetails } from '../../ui/details.render.js';
import { geometry } from '../../ui/geometry.js';
import type { Watch } from '../../ui/late.js';
import { renderChart } from './chart.render.js';
import type { Picture } from './item.render.js';
import type { RoadmapLayout } from './roadmap.layout.js';
import { renderLegend, renderShelf } from './shelf.render.js';

export function renderRoadmap(layout: RoadmapLayout, context: ViewContext, actions: ViewActions, watch: Watch): TemplateResult {
  const { state, model, locale } = context;
  const { axis, narrow, tablet, dense, head, bar, scrolls, shelf } = layout;
  const texts = roadmapTexts[locale.language];
  const item = state.selected && model.items.get(`${state.selected.kind}:${state.selected.id}`);
  const chosen = item?.kind === 'project' ? (item as ProjectModel) : null;
  const details = chosen ? detailsAbout(chosen, layout, context, actions) : nothing;
  const docked = chosen && !narrow ? html`<div class="dock">${details}</div>` : nothing;
  const onShelf = chosen !== null && shelf.some(({ projects }) => projects.includes(chosen));
  const picture: Picture = {
    layout,
    context,
    actions,
    texts,
    chosen,
    related: relatedTo(item),
    details: narrow ? details : nothing,
    watch,
  };
  return html`<div
    class="roadmap ${narrow ? 'phone' : ''} ${tablet ? 'tablet' : ''} ${dense ? 'dense' : ''} ${axis?.unit ? '' : 'ticks'}"
    @keydown=${({ key }: KeyboardEvent) => key === 'Escape' && chosen && actions.deselect()}
    @click=${(event: Event) => choose(event, actions)}
    ${geometry({ '--_head': head, '--_bar': bar, '--_wide': axis?.width ?? 0, ...(axis && scrolls && { '--_plot': axis.width }) })}
  >
    ${axis ? renderChart(picture, axis) : html`<p class="no-dates">${texts.noDates}</p>`}
    ${onShelf ? nothing : docked}${renderShelf(picture)}${onShelf ? docked : nothing}${renderLegend(picture)}
  </div>`;
}

/** One listener for all projects; links in the details choose by themselves. */
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
  const facts = detailsOf(project, context.model, context.locale);
  return renderDetails(facts, context, actions, { inPlace: narrow, previous: step(-1), next: step(1) });
}
