// Below 640 px: lanes that open, each project with its own strip under one scale that stays in view.
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { whenInWords } from '../../locale/time.js';
import type { TextModel } from '../../model/strategy-model.js';
import { headingOf } from '../../ui/frame.render.js';
import { geometry } from '../../ui/geometry.js';
import { icon, statusIcon } from '../../ui/icon.render.js';
import { text } from '../../ui/text.render.js';
import type { Axis } from './axis.layout.js';
import { gridImages, renderAxis } from './axis.render.js';
import { barAt, fieldMarks, formOf, milestonesOf, tracesOf } from './bar.render.js';
import { kindOf } from './lanes.layout.js';
import { laneTitle, type Picture } from './picture.render.js';
import type { Bar, LaneLayout } from './roadmap.layout.js';
import { planInWords } from './words.js';

/** Up to so many projects every lane is open at first. */
const openUpTo = 12;

export function renderPhone(picture: Picture, axis: Axis): TemplateResult {
  const { layout, context, texts, details, chosen } = picture;
  const opened = layout.lanes.map((lane, i) => isOpen(picture, lane, i));
  const holds = layout.lanes.map((lane) => lane.bars.some(({ project }) => project === chosen));
  // What is chosen shows itself: where all of its lanes are closed, the first one opens.
  const first = holds.some((held, i) => held && opened[i]) ? -1 : holds.indexOf(true);
  return html`${renderAxis(axis, '', texts.today, false)}
    <div class="lanes" ${geometry({ '--_grid': gridImages(axis) })}>
      ${layout.lanes.map((lane, i) => {
        const open = opened[i] || i === first;
        const toggle = (): void => {
          if (open && holds[i]) picture.actions.deselect();
          if (i !== first) picture.actions.toggle(keyOf(lane));
        };
        return guard([lane, open, holds[i] && details, context.locale, i === first], () => renderLane(picture, axis, lane, open, toggle));
      })}
    </div>`;
}

const keyOf = (lane: LaneLayout): string => `lane:${lane.key}`;

const isOpen = ({ layout, context }: Picture, lane: LaneLayout, i: number): boolean =>
  (i === 0 || layout.order.length <= openUpTo) !== context.state.toggled.has(keyOf(lane));

function renderLane(picture: Picture, axis: Axis, lane: LaneLayout, open: boolean, toggle: () => void): TemplateResult {
  const { context } = picture;
  const minis = (): TemplateResult =>
    html`<span class="strip minis" ${geometry({ height: lane.bars.length * 8 + 8 })}
      >${lane.bars.map(
        ({ project, box }, row) =>
          html`<i
            class="c${project.actionFields[0]?.colour ?? 0} ${formOf(project, box)}"
            ${geometry({ ...barAt(box, axis), top: row * 8 + 4 })}
            ><i class="start"></i><i class="end"></i></i>`,
      )}</span
    >`;
  return html`<div class="lane c${lane.colour}" data-kind=${kindOf(lane) ?? nothing} data-id=${lane.item?.id ?? nothing}>
    ${headingOf(
      context.headingLevel + 1,
      html`<button type="button" class="lane-toggle" aria-expanded=${open ? 'true' : 'false'} @click=${toggle}>
        ${laneTitle(picture, lane)}${icon(open ? 'chevron-up' : 'chevron-down', 20)}${open ? nothing : minis()}
      </button>`,
      'lane-head',
    )}
    <ul hidden=${open ? nothing : 'until-found'} @beforematch=${toggle}>
      ${lane.bars.map((bar) => renderRow(picture, axis, bar))}
    </ul>
  </div>`;
}

function renderRow({ by, context, chosen, details }: Picture, axis: Axis, { project, box, label }: Bar): TemplateResult {
  const { locale } = context;
  const { status, when, title, id } = project;
  const isChosen = project === chosen;
  const plan = planInWords(project, locale);
  const words: TextModel = when.text ?? { value: whenInWords(when, locale) };
  return html`<li class="c${project.actionFields[0]?.colour ?? 0} ${isChosen ? 'chosen' : ''}">
    <button type="button" class="row" data-kind="project" data-id=${id} aria-expanded=${isChosen ? 'true' : 'false'}>
      ${statusIcon(status)}<span class="title">${text(title)}</span>${fieldMarks(project, by)}
      <span class="words"
        >${locale.status[status]}${words.value ? html` · ${text(words)}` : nothing}${label.suffix ? html` · <b>${label.suffix}</b>` : nothing}${plan && ` · ${plan}`}</span
      >
      <span class="strip"
        ><i class=${formOf(project, box)} ${geometry(barAt(box, axis))}><i class="start"></i><i class="end"></i></i>${tracesOf(box, axis)}</span
      >
    </button>
    ${project.milestones.length > 0 ? html`<div class="strip marks">${milestonesOf(project, box, axis, locale)}</div>` : nothing}
    ${isChosen ? details : nothing}
  </li>`;
}
