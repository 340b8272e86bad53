// Axis and lanes. On a phone lanes open and close, and each project has a strip of its own under the one scale.
import { html, nothing, type TemplateResult } from 'lit';
import { termOf } from '../../locale/locale.js';
import type { AudienceModel } from '../../model/strategy-model.js';
import { headingOf } from '../../ui/frame.render.js';
import { geometry } from '../../ui/geometry.js';
import { icon, statusIcon } from '../../ui/icon.render.js';
import { late } from '../../ui/late.js';
import { fieldMark } from '../../ui/mark.render.js';
import { text } from '../../ui/text.render.js';
import type { Axis, Tick } from './axis.layout.js';
import { renderConnectors } from './connectors.render.js';
import { barAt, countOf, disc, formOf, type Picture, renderItem, stateOf } from './item.render.js';
import { type Chunk, type LaneLayout, type RoadmapLayout, stripOf } from './roadmap.layout.js';

/** Up to so many projects every lane is open at first. */
const openUpTo = 12;

const percent = (n: number): string => `${+n.toFixed(3)}%`;

/** Grounds of the years, and in front of them the lines of the years and of today. */
function groundsOf({ bands, today }: Axis): { '--_bands': string; '--_grid': string } {
  const line = (at: number, colour: string, width: number): string =>
    `linear-gradient(${colour} 0 0) ${percent(at)} 0 / ${width}px 100% no-repeat`;
  const steps = bands.map(({ at, width }, i) => `${i % 2 ? 'var(--_surface)' : 'var(--_plane)'} 0 ${percent(at + width)}`);
  const grounds = `linear-gradient(90deg,${steps.join()})`;
  const lines = bands.slice(1).map(({ at }) => line(at, 'var(--_line)', 1));
  return { '--_bands': grounds, '--_grid': [...(today === null ? [] : [line(today, 'var(--_text)', 2)]), ...lines].join() || 'none' };
}

/** The axis is a strip of its own, since sticking inside what scrolls sideways fails in Firefox: axis and lanes follow each other. */
function follow(event: Event, zoom: Picture['zoom']): void {
  zoom.moved();
  const moved = event.currentTarget as HTMLElement;
  for (const other of moved.closest('.chart')?.querySelectorAll('[data-scroll]') ?? []) {
    if (other !== moved && other.scrollLeft !== moved.scrollLeft) other.scrollLeft = moved.scrollLeft;
  }
}

/** Years above, their parts below, and today's flag. Read aloud, the times stand with the projects. */
function renderAxis({ bands, ticks, today }: Axis, { layout, context: { model, locale }, texts, zoom }: Picture): TemplateResult {
  const { by, head, scrolls } = layout;
  const corner =
    head === 0 || by === 'none'
      ? ''
      : by === 'status'
        ? locale.facts.status
        : termOf(model, locale, by === 'action-field' ? 'actionField' : by).one;
  const part = (name: string, { at, width, label }: Tick): TemplateResult =>
    html`<span class=${name} ${geometry({ left: percent(at), width: percent(width) })}>${label && html`<span>${label}</span>`}</span>`;
  // The flag stays in the picture.
  const now =
    today === null
      ? nothing
      : html`<i class="today" ${geometry({ left: percent(today) })}></i>
        <span class="flag" ${geometry({ left: `clamp(27 * var(--_u), ${percent(today)}, 100% - 27 * var(--_u))` })}>${texts.today}</span>`;
  return html`<div class="axis" aria-hidden="true"><div class="ruler">
    <div class="corner">${corner}</div>
    <div class="window" data-scroll=${scrolls ? 'time' : nothing} @scroll=${(event: Event) => follow(event, zoom)}>
      <div class="scale">${now}${bands.map((band) => part('year', band))}${ticks.map((tick) => part('tick', tick))}</div>
    </div>
  </div></div>`;
}

const keyOf = ({ head }: LaneLayout): string => `lane:${typeof head === 'string' ? head : head?.id}`;

const opensAtFirst = ({ narrow, order }: RoadmapLayout, lane: number): boolean => !narrow || lane === 0 || order.length <= openUpTo;

/** Opens all lanes, or closes them if all are open. */
export function renderOpenAll({ layout, context: { state }, actions, texts }: Picture): unknown {
  if (layout.lanes.length < 2) return nothing;
  const isOpen = (lane: LaneLayout, i: number): boolean => opensAtFirst(layout, i) !== state.toggled.has(keyOf(lane));
  const all = layout.lanes.every(isOpen);
  const change = (): void => {
    layout.lanes.forEach((lane, i) => {
      if (isOpen(lane, i) === all) actions.toggle(keyOf(lane));
    });
  };
  return html`<button class="control" @click=${change}>${all ? texts.closeAll : texts.openAll}</button>`;
}

export function renderChart(picture: Picture, axis: Axis): TemplateResult {
  const { layout, context, texts, chosen, zoom } = picture;
  const { lanes, scrolls } = layout;
  // What is chosen shows itself, also in a lane that is closed.
  const shown = lanes.find(({ projects }) => chosen && projects.includes(chosen));
  return html`<div
    class="chart"
    @wheel=${zoom.wheel}
    @pointerdown=${zoom.pinch}
    @pointermove=${zoom.pinch}
    @pointerup=${zoom.pinch}
    @pointercancel=${zoom.pinch}
  >
    ${renderAxis(axis, picture)}
    <div
      class="scroller"
      data-scroll=${scrolls ? 'time' : nothing}
      role=${scrolls ? 'region' : nothing}
      aria-label=${scrolls ? texts.timeArea : nothing}
      tabindex=${scrolls ? 0 : nothing}
      @scroll=${(event: Event) => follow(event, zoom)}
    >
      <div class="lanes" ${geometry(groundsOf(axis))}>
        ${lanes.map((lane, i) => {
          const opened = opensAtFirst(layout, i) !== context.state.toggled.has(keyOf(lane));
          const open = opened || lane === shown || context.print;
          const toggle = (): void => {
            if (open && lane.projects.some((project) => project === chosen)) picture.actions.deselect();
            if (open === opened) picture.actions.toggle(keyOf(lane));
          };
          return renderLane(lane, picture, axis, open, toggle);
        })}
      </div>
    </div>
  </div>`;
}

function renderChunk(chunk: Chunk, picture: Picture): TemplateResult {
  const { layout, context, details, watch } = picture;
  const { bars, height } = chunk;
  const states = bars.map(({ project }) => stateOf(project, picture));
  const isChosen = states.includes('chosen');
  const all = !layout.dense || context.print || isChosen;
  const key = [
    chunk,
    layout.axis,
    context.locale,
    states.join(),
    isChosen && details,
    states.some((state) => state !== 'dim') && context.state.filters.search,
  ];
  const draw = (whole: boolean): unknown =>
    bars.map((bar) => renderItem(bar.project, picture, whole ? layout.barAt(bar) : bar, chunk.top, whole));
  return html`<ul class="chunk ${isChosen ? 'whole' : ''}" ${geometry(layout.narrow ? { '--_guess': bars.length * 76 } : { height })} ${late(watch, all, key, draw)}></ul>`;
}

/** A closed lane: its bars, small, without words. The whole strip opens it; by key, its head does. */
function renderStrip(lane: LaneLayout, picture: Picture, axis: Axis, toggle: () => void): TemplateResult {
  const { layout, watch, context, relations } = picture;
  const { bars, rows, count: many } = stripOf(lane);
  const edge = layout.narrow ? 4 : 14;
  const draw = (): unknown =>
    bars.map((bar, i) => {
      const { project, box } = layout.barAt(bar);
      if (box.out !== null && layout.zoom > 1) return nothing;
      const dim = stateOf(project, picture) === 'dim' ? 'dim' : '';
      return html`<i class="bar ${formOf(project, box)} ${dim}" ${geometry({ ...barAt(box, axis), top: (rows[i] as number) * 8 + edge })}></i>`;
    });
  return html`<span
    class="minis"
    @click=${layout.narrow ? nothing : toggle}
    ${geometry({ 'min-height': many * 8 - 3 + 2 * edge })}
    ${late(watch, true, [lane, axis, context.finding, relations], draw)}
  ></span>`;
}

function renderLane(lane: LaneLayout, picture: Picture, axis: Axis, open: boolean, toggle: () => void): TemplateResult {
  const { context, layout } = picture;
  const { head, title, projects, bars, chunks } = lane;
  const item = typeof head === 'string' ? null : head;
  const { colour = 0, icon: sign = null } = (item ?? {}) as Partial<AudienceModel>;
  const mark = item?.kind === 'action-field' ? fieldMark(item as never) : typeof head === 'string' ? statusIcon(head) : icon(sign, 24);
  const name = html`<span class="lane-name">${mark}<span class="lane-title"
      ><span>${text(title)}</span> <small>${countOf(projects, picture)} ${bars.map(({ project }) => disc(project, picture))}</small></span></span
  >`;
  const minis = open ? nothing : renderStrip(lane, picture, axis, toggle);
  const isAlone = layout.by === 'none' && !layout.narrow;
  const content = isAlone
    ? name
    : html`<button type="button" class="lane-toggle" aria-expanded=${open} @click=${toggle}>
        ${name}${icon(open ? 'chevron-up' : 'chevron-down', 20)}${layout.narrow ? minis : nothing}
      </button>`;
  return html`<div class="lane c${colour}" data-kind=${item?.kind ?? nothing} data-id=${item?.id ?? nothing}>
    ${headingOf(context.headingLevel + 1, content, isAlone ? 'lane-head hidden' : 'lane-head')}${layout.narrow ? nothing : minis}
    <div class="rows" hidden=${open ? nothing : 'until-found'} @beforematch=${toggle}>
      ${renderConnectors(picture.relations.lines, layout.lanes, lane, axis)}${chunks.map((chunk) => renderChunk(chunk, picture))}
    </div>
  </div>`;
}
