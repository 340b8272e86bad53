// One project on the axis: the bar with its ends, its milestones, its label, and the words for those who don't see it.
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import { timeInWords } from '../../locale/time.js';
import type { MilestoneModel, ProjectModel } from '../../model/strategy-model.js';
import { type Geometry, geometry } from '../../ui/geometry.js';
import { statusIcon } from '../../ui/icon.render.js';
import { fieldMark } from '../../ui/mark.render.js';
import { text } from '../../ui/text.render.js';
import type { Axis } from './axis.layout.js';
import type { Box, Mark, Piece } from './bar.layout.js';
import type { Label, Strip } from './labels.layout.js';
import { type By, furtherFields } from './lanes.layout.js';
import type { Bar } from './roadmap.layout.js';
import { stateInWords } from './words.js';

const percent = (part: number, whole: number): string => `${+((part / whole) * 100).toFixed(3)}%`;
const px = (n: number): string => `calc(${+n.toFixed(1)} * var(--_u))`;

/** Where a piece lies: in per cent, so that a new width or paper needs no new layout. */
export const pieceAt = ({ x, end }: Piece, whole: number): Geometry => ({
  'inset-inline-start': percent(x, whole),
  width: percent(end - x, whole),
});

/** Place of a bar and lengths of its vague edges. */
export function barAt(box: Box, { width }: Axis): Geometry {
  const { vagueStart, vagueEnd } = box;
  const long = box.end - box.x;
  return {
    ...pieceAt(box, width),
    ...(vagueStart > 0 && { '--_a': percent(vagueStart, long) }),
    ...(vagueEnd > 0 && { '--_b': percent(vagueEnd, long) }),
  };
}

/** Everything about a bar's form that style rules need to know. */
export const formOf = ({ status }: ProjectModel, { startEnd, endEnd }: Box): string => `shape st-${status} s-${startEnd} e-${endEnd}`;

const milestoneWords = ({ title, date, text: words }: MilestoneModel, locale: Locale): unknown => [
  date ? timeInWords(date, locale) : (words?.value ?? locale.unknown),
  ': ',
  text(title),
];

/** A milestone in the picture; its words are for those who don't see it. */
function markAt(mark: Mark, { width }: Axis, locale: Locale): TemplateResult {
  const { milestone, x, end, inside } = mark;
  return html`<span
    class="milestone ${inside ? 'inside' : ''} ${end > x ? 'wide' : ''}"
    data-kind="milestone"
    data-id=${milestone.id}
    ${geometry(pieceAt(mark, width))}
    ><span class="hidden">${milestoneWords(milestone, locale)}</span></span
  >`;
}

/** Milestones: those in view as marks, the others as words only. */
export function milestonesOf({ milestones }: ProjectModel, box: Box | null, axis: Axis | null, locale: Locale): unknown {
  if (milestones.length === 0) return nothing;
  const shown = new Set(box?.marks.map(({ milestone }) => milestone));
  return [
    ...(box && axis ? box.marks.map((mark) => markAt(mark, axis, locale)) : []),
    ...milestones
      .filter((milestone) => !shown.has(milestone))
      .map(
        (milestone) => html`<span class="hidden" data-kind="milestone" data-id=${milestone.id}>${milestoneWords(milestone, locale)}</span>`,
      ),
  ];
}

/** The first plan, and what is overdue. */
export function tracesOf({ plan, overdue, end }: Box, { width, today }: Axis): unknown {
  return [
    plan ? html`<i class="plan" ${geometry(pieceAt(plan, width))}></i>` : nothing,
    overdue === null
      ? nothing
      : html`<i class="overdue ${today === null ? 'open' : ''}" ${geometry(pieceAt({ x: end, end: overdue }, width))}></i>`,
  ];
}

/** Marks of fields that the place does not show. */
export const fieldMarks = (project: ProjectModel, by: By): unknown => furtherFields(project, by).map((field) => fieldMark(field, true));

const groundColour = (plane: boolean | undefined): string => (plane ? 'var(--_plane)' : 'var(--_surface)');

const ground = (strips: readonly Strip[]): string =>
  strips.length === 1
    ? groundColour(strips[0]?.[0])
    : `linear-gradient(var(--_to),${strips.map(([plane, end]) => `${groundColour(plane)} 0 ${px(end + 3)}`).join(',')})`;

function labelAt({ place, x, width, lines, ground: strips }: Label, box: Box): Geometry {
  return {
    ...(place === 'before' ? { 'inset-inline-end': `calc(100% + ${px(box.x - x - width)})`, width } : { 'inset-inline-start': x - box.x }),
    ...(lines > 1 && { width }),
    ...(strips && { background: ground(strips) }),
  };
}

/** @param state whether this bar is chosen, or what is chosen needs it or makes it possible */
export function renderBar(bar: Bar, axis: Axis, by: By, locale: Locale, state: '' | 'chosen' | 'related'): TemplateResult {
  const { project, box, label, since, until, top } = bar;
  const { title, status, id } = project;
  const chosen = state === 'chosen';
  return html`<li class="c${project.actionFields[0]?.colour ?? 0} ${state}" ${geometry({ top })}>
    ${tracesOf(box, axis)}<button
      type="button"
      class="bar ${formOf(project, box)}"
      data-kind="project"
      data-id=${id}
      aria-expanded=${chosen ? 'true' : 'false'}
      ${geometry(barAt(box, axis))}
    >
      <i class="start"></i><i class="end"></i>${since ? html`<span class="since">${since}</span>` : nothing}<span
        class="label ${label.place} ${label.lines > 1 ? 'lines' : ''}"
        ${geometry(labelAt(label, box))}
        >${statusIcon(status)}<span
          ><span class="title">${text(label.lines > 1 ? title : { ...title, value: label.title })}</span>${
            label.suffix ? html`<b> · ${label.suffix}</b>` : nothing
          }</span
        >${fieldMarks(project, by)}</span
      ><span class="hidden">, ${stateInWords(project, locale)}</span>${until ? html`<span class="until">${until}</span>` : nothing}
    </button>
    ${milestonesOf(project, box, axis, locale)}
  </li>`;
}
