// The roadmap: chart, details, shelf, legend.
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewActions, ViewContext } from '../../element/view.js';
import { roadmapTexts } from '../../locale/roadmap.js';
import type { ProjectModel } from '../../model/strategy-model.js';
import { detailsOf } from '../../ui/details.js';
import { renderDetails } from '../../ui/details.render.js';
import { geometry } from '../../ui/geometry.js';
import { icon } from '../../ui/icon.render.js';
import { renderChart } from './chart.render.js';
import type { Picture } from './item.render.js';
import type { Relations } from './relations.layout.js';
import type { RoadmapLayout } from './roadmap.layout.js';
import { renderLegend, renderShelf } from './shelf.render.js';
import { conflictInWords } from './words.js';
import { renderZoom } from './zoom.render.js';

export function renderRoadmap(
  layout: RoadmapLayout,
  relations: Relations,
  context: ViewContext,
  actions: ViewActions,
  tools: Pick<Picture, 'watch' | 'zoom'>,
): TemplateResult {
  const { locale } = context;
  const { chosen } = relations;
  const { axis, narrow, tablet, dense, head, bar, scrolls, shelf } = layout;
  const texts = roadmapTexts[locale.language];
  const details = chosen ? detailsAbout(chosen, layout, relations, context, actions) : nothing;
  const docked = chosen && !narrow ? html`<div class="dock">${details}</div>` : nothing;
  const onShelf = chosen !== null && shelf.some(({ projects }) => projects.includes(chosen));
  const picture: Picture = { layout, context, actions, texts, chosen, relations, details: narrow ? details : nothing, ...tools };
  return html`<div
    class="roadmap ${narrow ? 'phone' : ''} ${tablet ? 'tablet' : ''} ${dense ? 'dense' : ''} ${axis?.unit ? '' : 'ticks'}"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape' && chosen) actions.deselect();
      tools.zoom.key(event);
    }}
    @click=${(event: Event) => choose(event, actions)}
    ${geometry({ '--_head': head, '--_bar': bar, '--_wide': axis?.width ?? 0, ...(axis && scrolls && { '--_plot': axis.width }) })}
  >
    ${renderZoom(picture)}
    ${axis ? renderChart(picture, axis) : html`<p class="no-dates">${texts.noDates}</p>`}
    ${onShelf ? nothing : docked}${renderShelf(picture)}${onShelf ? docked : nothing}${renderLegend(picture)}${renderConflicts(layout, context)}
  </div>`;
}

/** One listener for all projects; links in the details choose by themselves. */
function choose(event: Event, actions: ViewActions): void {
  const button = (event.target as Element).closest<HTMLElement>('button[data-kind="project"]:not(.details-link)');
  if (button?.dataset.id) actions.select('project', button.dataset.id);
}

/** What cannot be as the file says, below the picture. */
function renderConflicts({ conflicts }: RoadmapLayout, { locale }: ViewContext): unknown {
  if (conflicts.length === 0) return nothing;
  return html`<details class="conflicts">
    <summary class="line">${icon('triangle-alert', 16)}${roadmapTexts[locale.language].conflicts} (${conflicts.length})</summary>
    <ul>
      ${conflicts.map((conflict) => html`<li>${conflictInWords(conflict, locale)}</li>`)}
    </ul>
  </details>`;
}

function detailsAbout(
  project: ProjectModel,
  { order, narrow, conflicts }: RoadmapLayout,
  { needs, enables, letters }: Relations,
  context: ViewContext,
  actions: ViewActions,
): TemplateResult {
  const { model, locale } = context;
  const texts = roadmapTexts[locale.language];
  const step = (by: number): (() => void) | null => {
    const other = order[order.indexOf(project) + by];
    return other ? () => actions.select('project', other.id) : null;
  };
  const facts = detailsOf(project, model, locale);
  // Not only what it needs itself, but also what that needs, and so on.
  const sections = facts.sections.map((section) => {
    const steps = section.title === locale.facts.needs ? needs : section.title === locale.facts.enables ? enables : null;
    const lines = [...(steps ?? [])].map(([item, n]) => ({
      item,
      sign: letters.get(item),
      isFirst: steps === needs,
      note: n > 1 && texts.steps(n),
    }));
    return steps ? { ...section, lines } : section;
  });
  const wrong = conflicts.filter((one) => one.project === project || one.needed === project);
  const lines = wrong.map((conflict) => ({ text: { value: conflictInWords(conflict, locale) } }));
  if (lines.length > 0) sections.push({ icon: 'triangle-alert', title: texts.keys.conflict, lines });
  return renderDetails({ ...facts, sections }, context, actions, { inPlace: narrow, previous: step(-1), next: step(1) });
}
