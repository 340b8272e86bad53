// What the parts of the picture share.
import { html, type TemplateResult } from 'lit';
import type { ViewActions, ViewContext } from '../../element/view.js';
import { count, termOf } from '../../locale/locale.js';
import type { RoadmapTexts } from '../../locale/roadmap.js';
import type { ProjectModel } from '../../model/strategy-model.js';
import { icon, statusIcon } from '../../ui/icon.render.js';
import { fieldMark } from '../../ui/mark.render.js';
import { text } from '../../ui/text.render.js';
import type { By } from './lanes.layout.js';
import type { LaneLayout, RoadmapLayout } from './roadmap.layout.js';

export interface Picture {
  layout: RoadmapLayout;
  by: By;
  context: ViewContext;
  actions: ViewActions;
  texts: RoadmapTexts;
  chosen: ProjectModel | null;
  /** Needed or made possible by what is chosen. */
  related: ReadonlySet<ProjectModel>;
  /** Facts of the chosen project. */
  details: unknown;
}

/** How a project relates to what is chosen. */
export const stateOf = (project: ProjectModel, { chosen, related }: Picture): '' | 'chosen' | 'related' =>
  project === chosen ? 'chosen' : related.has(project) ? 'related' : '';

/** Mark, title and count of a lane. */
export function laneTitle({ context: { model, locale } }: Picture, lane: LaneLayout): TemplateResult {
  const mark = lane.field ? fieldMark(lane.field) : lane.status ? statusIcon(lane.status) : icon(lane.icon, 24);
  return html`<span class="lane-name">${mark}<span class="lane-title"
      ><span>${text(lane.title)}</span> <small>${count(lane.bars.length, termOf(model, locale, 'project'))}</small></span></span
  >`;
}
