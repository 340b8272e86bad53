// One project, in any of its forms: a bar in a lane, a row with a strip on a phone, a chip on the shelf.
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewActions, ViewContext } from '../../element/view.js';
import { count, termOf } from '../../locale/locale.js';
import type { RoadmapTexts } from '../../locale/roadmap.js';
import { milestoneInWords, whenInWords } from '../../locale/time.js';
import { toolbarTexts } from '../../locale/toolbar.js';
import type { MilestoneModel, ProjectModel, TextModel } from '../../model/strategy-model.js';
import { type Geometry, geometry } from '../../ui/geometry.js';
import { icon, statusIcon } from '../../ui/icon.render.js';
import type { Watch } from '../../ui/late.js';
import { fieldMark } from '../../ui/mark.render.js';
import { joined, text, titleOf } from '../../ui/text.render.js';
import type { Axis } from './axis.layout.js';
import type { Box, Piece } from './bar.layout.js';
import { type Label, plate } from './labels.layout.js';
import { furtherFields } from './lanes.layout.js';
import type { Relations } from './relations.layout.js';
import type { Bar, RoadmapLayout } from './roadmap.layout.js';
import { conflictInWords, planInWords } from './words.js';
import type { Zoom } from './zoom.js';

/** What the parts of the picture share. */
export interface Picture {
  layout: RoadmapLayout;
  context: ViewContext;
  actions: ViewActions;
  texts: RoadmapTexts;
  chosen: ProjectModel | null;
  relations: Relations;
  /** Facts of the chosen project, where they stand in place. */
  details: unknown;
  watch: Watch;
  zoom: Zoom;
}

/** How a project relates to what is chosen, and to what is looked for. What is chosen and its relations are never dimmed. */
export function stateOf(project: ProjectModel, { chosen, relations: { related, letters, needs }, context: { finding } }: Picture): string {
  const letter = letters.get(project);
  return project === chosen
    ? 'chosen'
    : related.has(project)
      ? `related ${letter ? `${needs.has(project) ? 'needed' : 'enabled'} letter-${letter}` : ''}`
      : finding.fits?.(project) === false
        ? 'dim'
        : '';
}

/** How many there are, and how many hits among them. */
export const countOf = (projects: readonly ProjectModel[], { context: { model, locale, finding } }: Picture): unknown => [
  count(projects.length, termOf(model, locale, 'project')),
  finding.fits && html`, <b>${toolbarTexts[locale.language].among(projects.filter(finding.fits).length)}</b>`,
];

/** Stands for a line: filled where the project is needed first, a ring where it is made possible. */
export const disc = (project: ProjectModel, { relations: { letters, needs } }: Picture): unknown =>
  letters.has(project)
    ? html`<i class="disc ${needs.has(project) ? 'first' : ''}" aria-hidden="true">${letters.get(project)}</i>`
    : nothing;

/** All places are in per cent, so that a new width or paper needs no new layout. */
const percent = (part: number, whole: number): string => `${+((part / whole) * 100).toFixed(3)}%`;

const pieceAt = ({ x, end }: Piece, { width }: Axis): Geometry => ({ left: percent(x, width), width: percent(end - x, width) });

/** Place of a bar and lengths of its vague edges. */
export const barAt = ({ x, end, vagueStart, vagueEnd }: Box, { width }: Axis): Geometry => ({
  '--_x': percent(x, width),
  '--_w': percent(end - x, width),
  '--_a': percent(vagueStart, end - x),
  '--_z': percent(vagueEnd, end - x),
});

/** Everything about a bar's form that style rules need to know. */
export const formOf = ({ status, actionFields }: ProjectModel, box?: Box): string =>
  `c${actionFields[0]?.colour ?? 0} st-${status} ${box ? `s-${box.startEnd} e-${box.endEnd}` : ''}`;

/** From the bar's start; the ground behind the label is that of the plot. */
const labelAt = ({ place, x, width }: Label, box: Box): Geometry => ({
  left: (place === 'before' ? x + width + plate : x - plate) - box.x,
  'background-position': `calc(${plate - x} * var(--_u))`,
});

/** A milestone in view is a diamond, on a line where its day is not exact; all have words for those who don't see it. */
function milestone(model: MilestoneModel, { locale }: ViewContext, box?: Box, axis?: Axis | null): TemplateResult {
  const { id, title } = model;
  const mark = box?.marks.find((one) => one.milestone === model);
  const place = mark &&
    axis && { ...pieceAt(mark, axis), '--_at': percent(mark.at - mark.x, mark.end - mark.x || 1), '--_drop': mark.drop };
  return html`<span
    class=${mark ? `milestone ${mark.inside ? 'inside' : ''} ${mark.end > mark.x ? 'wide' : ''}` : 'hidden'}
    data-kind="milestone"
    data-id=${id}
    ${geometry(place ?? {})}
    ><span class="hidden">${text(milestoneInWords(model, locale))}: ${text(title)}</span></span
  >`;
}

/** What stands at the bar: the first plan, and what is overdue. */
const traces = ({ plan, overdue, end }: Box, axis: Axis): unknown => [
  plan && html`<i class="plan" ${geometry(pieceAt(plan, axis))}></i>`,
  overdue && html`<i class="overdue ${axis.today === null ? 'open' : ''}" ${geometry(pieceAt({ x: end, end: overdue }, axis))}></i>`,
];

/** The document's words about time, else what is known of it. */
export const timeOf = ({ when }: ProjectModel, { locale }: ViewContext): TextModel => when.text ?? { value: whenInWords(when, locale) };

/** Status and time: heard in a lane, read on a phone. */
function wordsOf(project: ProjectModel, { context, layout: { narrow, conflicts } }: Picture, wrong = true): unknown {
  const { locale } = context;
  const time = narrow ? timeOf(project, context) : whenInWords(project.when, locale);
  const parts = [
    locale.status[project.status],
    time,
    planInWords(project, locale),
    ...(wrong ? conflicts.filter((one) => one.project === project).map((one) => conflictInWords(one, locale)) : []),
  ];
  if (narrow) return joined(parts, ' · ');
  // Seen as lines between the bars, or in the facts; heard here, in the document's words, too.
  const { when, dependsOn, enables } = project;
  const told = when.text?.value === time ? null : when.text;
  const links = [[locale.facts.needs, dependsOn] as const, [locale.facts.enables, enables] as const];
  return [
    ', ',
    joined([...parts, told]),
    links.map(([label, items]) => (items.length > 0 ? [`. ${label}: `, joined(items.map(({ title }) => title))] : nothing)),
  ];
}

/** What lies before or after the picture of a phone is reached by an arrow. */
function jump({ out, x }: Box, { layout, zoom, texts }: Picture): TemplateResult | null {
  if (out === null || layout.zoom === 1) return null;
  const [place, sign] = x > 0 ? ['after', '»'] : ['', '«'];
  return html`<button class="jump ${place}" tabindex="-1" aria-label=${texts.jump} @click=${() => zoom.show(out)}>${sign}</button>`;
}

/**
 * A bar with a place, else a chip; on a phone the bar has a strip of its own below the words.
 * @param top px at which the bar's chunk begins
 * @param whole false: only the button with its title, for what is far from the window; by the same template, so that what has
 * the focus or is being read stays when it comes near
 */
export function renderItem(project: ProjectModel, picture: Picture, bar?: Bar, top = 0, whole = true, words?: unknown): TemplateResult {
  const { context, details } = picture;
  const { axis, by, narrow } = picture.layout;
  const { locale } = context;
  const state = stateOf(project, picture);
  const isChosen = state === 'chosen';
  const title = titleOf(project, locale, whole && state !== 'dim' ? context.state.filters.search : '');
  const kind = bar ? (narrow ? 'row' : 'bar') : 'chip';
  // Few parts: there may be thousands. The keyboard's one stop is set afterwards.
  const item = (
    form: string,
    at: Geometry,
    place: string,
    labelled: Geometry,
    before: unknown,
    name: unknown,
    after: unknown,
    rest: unknown,
  ) =>
    html`<li class=${form} ${geometry(at)}>
      <button type="button" tabindex="-1" class=${kind} data-kind="project" data-id=${project.id} aria-expanded=${isChosen}
        ><span class=${place} ${geometry(labelled)}>${before}<span class="title">${name}</span>${after}</span></button
      >${rest}
    </li>`;
  if (!whole) return item(state, {}, 'label', {}, nothing, title, nothing, nothing);
  const box = bar?.box;
  const wide = box && !narrow ? bar : null;
  const place = box && axis ? barAt(box, axis) : {};
  const onTrack = [project.milestones.map((one) => milestone(one, context, box, axis)), box && axis && traces(box, axis)];
  const sign = disc(project, picture);
  const { suffix, wrong } = bar?.label ?? {};
  const times = wide && {
    ...place,
    ...(wide.since && { '--_since': `"${wide.since} "` }),
    ...(wide.until && { '--_until': `" ${wide.until}"` }),
    top: wide.top - top,
  };
  return item(
    `${formOf(project, wide?.box)} ${state} ${wide ? 'track' : ''}`,
    times ?? {},
    `label ${wide?.label.place ?? ''}`,
    wide ? labelAt(wide.label, wide.box) : {},
    [bar ? nothing : fieldMark(project.actionFields[0]), statusIcon(project.status)],
    suffix ? [title, html`<b> · ${suffix}</b>`] : title,
    [
      bar && furtherFields(project, by).map((field) => fieldMark(field, true)),
      wrong ? icon('triangle-alert', 16) : nothing,
      wide ? nothing : sign,
      html`<span class="words">${words ?? wordsOf(project, picture, wrong)}</span>`,
    ],
    [
      wide ? sign : nothing,
      box && narrow
        ? html`<div class="strip track ${formOf(project, box)}" ${geometry(place)}>${jump(box, picture) ?? html`<i class="bar"></i>`}${onTrack}</div>`
        : onTrack,
      isChosen ? details : nothing,
    ],
  );
}
