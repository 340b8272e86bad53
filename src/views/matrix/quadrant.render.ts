// The quadrant form: a plane of points, and the list of the same projects.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { termOf } from '../../locale/locale.js';
import type { AxisModel, MatrixModel } from '../../model/strategy-model.js';
import { plain } from '../../model/text.js';
import { geometry } from '../../ui/geometry.js';
import { fieldMark } from '../../ui/mark.render.js';
import { text, titleOf } from '../../ui/text.render.js';
import type { Label } from './labels.layout.js';
import { type MatrixLayout, manyPoints } from './matrix.layout.js';
import { headOf, lackingWords } from './matrix.table.js';
import { choose, group, panel } from './parts.render.js';
import { corners, type Placed, type Placing } from './placing.js';
import { isGone, type Scene, signsOf } from './scene.js';
import type { Circle } from './spread.layout.js';

export function renderQuadrant(scene: Scene, matrix: MatrixModel, placing: Placing, layout: MatrixLayout): TemplateResult {
  const { placed, unplaced, order } = placing;
  const { narrow, width, numbered } = layout;
  const { context, texts } = scene;
  const places = new Map(placed.map((one, i) => [one, i + 1]));
  const lists = [...order, null].map((corner) => {
    const members = corner ? placed.filter((one) => one.corner === corner) : unplaced;
    if (members.length === 0 && !(corner && matrix.quadrants[corner])) return nothing;
    const rows = members.map((one) => {
      const field = one.project.actionFields[0];
      return {
        project: one.project,
        sign: corner ? (numbered ? places.get(one as Placed) : (field?.number ?? '·')) : '–',
        sub: [narrow && field?.title.value, one.missing.length > 0 && lackingWords(one.missing, texts)].filter(Boolean).join(' · '),
      };
    });
    const quadrant = corner && matrix.quadrants[corner];
    return group(text(headOf(matrix, corner, texts)), quadrant?.description && text(quadrant.description), rows, true, narrow, scene);
  });
  return html`<div class="frame ${narrow ? 'small' : ''}" ${geometry({ '--_w': width })}>
      ${axisWords(matrix.y, 'up', scene)} ${plot(scene, matrix, placed, layout)} ${axisWords(matrix.x, 'across', scene)}
    </div>
    ${legend(scene, layout)} ${narrow ? nothing : panel(scene)}
    <div class="groups ${placed.length >= manyPoints ? 'long' : ''}">${lists}</div>
    ${notes(scene, matrix, placed.filter(({ project }) => !isGone(project, scene)).length, layout)}${matrix.note ? html`<p class="note">${context.locale.note}: ${text(matrix.note)}</p>` : nothing}`;
}

const axisWords = ({ title, low, high }: AxisModel, way: 'up' | 'across', { texts }: Scene): TemplateResult =>
  html`<div class="axis ${way}">
    <span>${low ? text(low) : texts.low}</span><b>${text(title)}</b><span>${high ? text(high) : texts.high}</span>
  </div>`;

/** A word broken in two stays one word for those who search, copy or speak it: its hyphen is drawn, not written. */
const linesOf = (lines: readonly string[] = []): unknown[] =>
  lines
    .join('\n')
    .split('\u00ad\n')
    .map((words, i) => (i ? html`<i class="hyphen"></i>${words}` : words));

const percent = (part: number, whole: number): string => `${+((100 * part) / whole).toFixed(3)}%`;

function plot(scene: Scene, { quadrants }: MatrixModel, placed: readonly Placed[], layout: MatrixLayout): TemplateResult {
  const { width, height, splitX, splitY, names } = layout;
  const at = placed.findIndex(({ project }) => project === scene.marked.project);
  const labels = at < 0 ? layout.labels : layout.labelsWith(at);
  const byIndex = new Map(labels.map((label) => [label.index, label]));
  const leaders = labels.map(({ leader }) => (leader ? `M${leader.map((n) => n.toFixed(1)).join(' ')}` : '')).join('');
  return html`<div
    class="plot ${layout.dots ? 'dots' : ''}"
    role="group"
    aria-label=${scene.texts.picture}
    ${geometry({ height, '--_r': layout.circles[0]?.r ?? 0, '--_x': percent(splitX, width), '--_y': percent(splitY, height) })}
    @click=${choose(scene)}
  >
    ${corners.map((corner) => {
      const name = names.find((one) => one.corner === corner);
      return html`<div class="quadrant ${corner} ${quadrants[corner]?.wanted ? 'wanted' : ''}" aria-hidden="true">
        <b>${linesOf(name?.title)}</b><span>${linesOf(name?.description)}</span>
      </div>`;
    })}
    <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<path d="M-10 ${height + 10}V1M-15 7l5 -6 5 6M-10 ${height + 10}H${width - 1}M${width - 7} ${height + 5}l6 5 -6 5" /><path class="leaders" d=${leaders} />`}
    </svg>
    ${placed.map((one, i) => point(one.project, i, byIndex.get(i), scene, layout))}
  </div>`;
}

function point(
  project: Placed['project'],
  i: number,
  label: Label | undefined,
  scene: Scene,
  { circles, width, height, numbered, dots }: MatrixLayout,
): TemplateResult {
  const { x, y, r } = circles[i] as Circle;
  const field = project.actionFields[0];
  const number = numbered ? i + 1 : (field?.number ?? '·');
  return html`<button
    type="button"
    class="pick point c${field?.colour ?? 0} ${signsOf(project, scene)}"
    data-kind="project"
    data-id=${project.id}
    aria-pressed=${scene.marked.project === project}
    aria-label="${number} ${plain(project.title.value)}"
    ${geometry({ left: percent(x, width), top: percent(y, height), ...(r !== circles[0]?.r && { '--_r': r }) })}
    >${dots ? nothing : number} ${
      label
        ? html`<span
            class="label"
            lang=${project.title.lang ?? nothing}
            ${geometry({ left: label.left - x + r, top: label.top - y + r, width: label.width, 'text-align': label.align })}
            >${linesOf(label.lines)}</span
          >`
        : nothing
    }</button
  >`;
}

/** The fields, which are also the filter; folded where there is little room. */
function legend({ context, actions, marked }: Scene, { numbered, narrow }: MatrixLayout): TemplateResult {
  const { model, locale, state } = context;
  const { actionFields } = state.filters;
  return html`<details class="fields" ?open=${!narrow}>
    <summary ?hidden=${!narrow}>${termOf(model, locale, 'actionField').many}</summary>
    <ul role="list">
      ${model.actionFields.map((field) => {
        const on = actionFields.includes(field.id);
        const others = actionFields.filter((id) => id !== field.id);
        return html`<li>
          <button
            type="button"
            class="line row ${numbered ? '' : 'round'} ${marked.field === field ? 'on' : ''} ${actionFields.length > 0 && !on ? 'dim' : ''}"
            data-kind="action-field"
            data-id=${field.id}
            aria-pressed=${on}
            @click=${() => actions.filter({ actionFields: on ? others : [...others, field.id] })}
          >
            ${fieldMark(field)}<span class="name">${titleOf(field, locale)}</span>
          </button>
        </li>`;
      })}
    </ul>
  </details>`;
}

/** What the axes count, by the names of their criteria, and how to read the points. */
function notes({ texts }: Scene, matrix: MatrixModel, n: number, { labels, moved, narrow }: MatrixLayout): TemplateResult {
  return html`<p class="note notes">
    ${(['y', 'x', 'size'] as const).map((key) => {
      const axis = matrix[key];
      if (!axis) return nothing;
      const { title, criteria } = axis;
      return html`${texts[key]}: ${text(title)} (${criteria.map(
        ({ id, title: name, moreIsBetter }, i) =>
          html`${i > 0 ? ' + ' : ''}<span data-kind="criterion" data-id=${id}>${text(name)}</span>${moreIsBetter ? '' : `, ${texts.less}`}`,
      )}). `;
    })}
    ${!narrow && labels.length < n ? `${texts.unnamed}: ${n - labels.length} ${texts.of} ${n}.` : ''} ${moved >= 1 ? texts.moved : ''}
  </p>`;
}
