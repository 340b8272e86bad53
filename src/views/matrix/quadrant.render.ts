// The quadrant form: a plane of points, and the list of the same projects.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { termOf } from '../../locale/locale.js';
import type { MatrixTexts } from '../../locale/matrix.js';
import type { ActionFieldModel, AxisModel, MatrixModel } from '../../model/strategy-model.js';
import { plain } from '../../model/text.js';
import { geometry } from '../../ui/geometry.js';
import { icon } from '../../ui/icon.render.js';
import { fieldMark } from '../../ui/mark.render.js';
import { text } from '../../ui/text.render.js';
import type { Label } from './labels.layout.js';
import type { MatrixLayout } from './matrix.layout.js';
import { cornerWords } from './matrix.table.js';
import { choose, groupHead, hits, panel, projectRow, toolbar } from './parts.render.js';
import { type Corner, corners, type Placed, type Placing } from './placing.js';
import type { Scene } from './scene.js';

export function renderQuadrant(scene: Scene, matrix: MatrixModel, placing: Placing, layout: MatrixLayout): TemplateResult {
  const { placed } = placing;
  const { narrow } = layout;
  return html`${toolbar(scene, matrix)} ${hits(scene, scene.context.model.projects)}
    <div class="frame ${layout.gutter ? '' : 'flat'} ${narrow ? 'small' : ''}" ${geometry({ '--_g': layout.gutter, '--_w': layout.width })}>
      ${axisWords(matrix.y, 'up', scene)} ${plot(scene, matrix, placed, layout)} ${axisWords(matrix.x, 'across', scene)}
    </div>
    ${narrow ? closed(scene, layout) : html`${legend(scene, layout)} ${panel(scene)}`}
    <div class="groups ${isLong(placing) ? 'long' : ''} ${placed.length < crowd ? '' : 'crowd'}" @click=${choose(scene)}>
      ${placing.order.map((corner) => group(corner, scene, matrix, placed, layout))} ${unplaced(scene, placing, narrow)}
    </div>
    ${notes(scene, matrix, placing, layout)}`;
}

const axisWords = ({ title, low, high }: AxisModel, way: 'up' | 'across', { texts }: Scene): TemplateResult =>
  html`<div class="axis ${way}">
    <span>${low ? text(low) : texts.low}</span><strong>${text(title)}</strong><span>${high ? text(high) : texts.high}</span>
  </div>`;

const percent = (part: number, whole: number): string => `${+((100 * part) / whole).toFixed(3)}%`;

function plot(scene: Scene, { quadrants }: MatrixModel, placed: readonly Placed[], layout: MatrixLayout): TemplateResult {
  const { width, height, splitX, splitY, names } = layout;
  const { marked, texts } = scene;
  const at = placed.findIndex(({ project }) => project === marked.project);
  const chosen = at < 0 ? null : layout.choose(at);
  const labels = new Map<number, Label>();
  for (const label of layout.labels) if (!chosen?.hides.includes(label)) labels.set(label.index, label);
  if (chosen) labels.set(at, chosen.label);
  const leaders = [...labels.values()].flatMap(({ leader }) => (leader ? `M${leader.map((n) => n.toFixed(1)).join(' ')}` : []));
  return html`<div
    class="plot ${layout.dots ? 'dots' : ''}"
    role="group"
    aria-label=${texts.picture}
    ${geometry({ height, '--_sx': percent(splitX, width), '--_sy': percent(splitY, height) })}
    @click=${choose(scene)}
    @keydown=${walk}
  >
    ${corners.map((corner) => quadrant(corner, quadrants[corner]?.wanted ?? false, names))}
    <svg class="lines" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<path class="axes" d="M-10 ${height + 10}V1M-15 7l5 -6 5 6M-10 ${height + 10}H${width - 1}M${width - 7} ${height + 5}l6 5 -6 5" /><path class="leaders" d=${leaders.join('')} />`}
    </svg>
    ${placed.map((one, i) => point(one, i, Math.max(0, at), labels.get(i), scene, layout))}
  </div>`;
}

function quadrant(corner: Corner, wanted: boolean, names: MatrixLayout['names']): TemplateResult {
  const name = names.find((one) => one.corner === corner);
  return html`<div class="quadrant ${corner} ${wanted ? 'wanted' : ''}" aria-hidden="true">
    ${name ? html`<b>${name.title.join('\n')}</b>${name.description.length > 0 ? html`<span>${name.description.join('\n')}</span>` : nothing}` : nothing}
  </div>`;
}

function point(
  { project, size }: Placed,
  i: number,
  stop: number,
  label: Label | undefined,
  { marked, fits }: Scene,
  { circles, width, height, numbered, dots }: MatrixLayout,
): TemplateResult {
  const { x, y, r } = circles[i] as MatrixLayout['circles'][number];
  const field = project.actionFields[0];
  const on = marked.project === project || (marked.field !== null && marked.field === field);
  const number = numbered || dots ? i + 1 : field?.number;
  const shown = dots ? '' : (number ?? (size === null ? '·' : ''));
  // Broken into lines, the name would be read out in pieces.
  const name = `${number ?? ''} ${plain(project.title.value)}`;
  return html`<button
    type="button"
    class="pick point c${field?.colour ?? 0} ${fits?.(project) === false ? 'dim' : ''} ${on ? 'on' : ''}"
    tabindex=${i === stop ? 0 : -1}
    data-kind="project"
    data-id=${project.id}
    aria-pressed=${marked.project === project}
    aria-label=${label ? nothing : name}
    ${geometry({ 'inset-inline-start': percent(x, width), 'inset-block-start': percent(y, height), '--_r': r })}
  >
    ${
      label
        ? html`<span aria-hidden="true">${shown}</span><span class="hidden">${name}</span
            ><span
              class="label"
              aria-hidden="true"
              lang=${project.title.lang ?? nothing}
              ${geometry({ 'inset-inline-start': label.left - x + r, 'inset-block-start': label.top - y + r, width: label.width, 'text-align': label.align })}
              >${label.lines.join('\n')}</span
            >`
        : shown
    }
  </button>`;
}

/** One tab stop for all points; arrow keys go through them in the order of the list. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const points = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.point')];
  const next = step && points[points.indexOf(event.target as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The fields, which are also the filter. */
function legend({ context, actions, fits, marked }: Scene, { numbered, dots }: MatrixLayout): TemplateResult {
  const { model, locale, state } = context;
  const { actionFields } = state.filters;
  const toggle = (id: string): void =>
    actions.filter({ actionFields: actionFields.includes(id) ? actionFields.filter((one) => one !== id) : [...actionFields, id] });
  return html`<ul class="legend" role="list" aria-label=${termOf(model, locale, 'actionField').many}>
    ${model.actionFields.map(
      (field) => html`<li>
        <button
          type="button"
          class="field ${numbered || dots ? '' : 'round'} ${fits && !actionFields.includes(field.id) ? 'dim' : ''} ${marked.field === field ? 'on' : ''}"
          data-kind="action-field"
          data-id=${field.id}
          aria-pressed=${actionFields.includes(field.id)}
          @click=${() => toggle(field.id)}
        >
          ${fieldMark(field)}<span>${text(field.title)}</span>
        </button>
      </li>`,
    )}
  </ul>`;
}

const closed = (scene: Scene, layout: MatrixLayout): TemplateResult =>
  html`<details class="fields">
    <summary>${termOf(scene.context.model, scene.context.locale, 'actionField').many}</summary>
    ${legend(scene, layout)}
  </details>`;

const disc = (field: ActionFieldModel | undefined, sign: unknown): TemplateResult =>
  html`<span class="mark disc c${field?.colour ?? 0}" aria-hidden="true">${sign}</span>`;

/** From so many points on, lists are laid out only when they come into view. */
const crowd = 300;

/** Columns side by side would leave most of the page empty. */
const isLong = ({ placed }: Placing): boolean => corners.some((corner) => placed.filter((one) => one.corner === corner).length > 16);

function group(
  corner: Corner,
  scene: Scene,
  matrix: MatrixModel,
  placed: readonly Placed[],
  layout: MatrixLayout,
): TemplateResult | typeof nothing {
  const { texts } = scene;
  const members = placed.flatMap((one, i) => (one.corner === corner ? [{ ...one, i }] : []));
  const quadrant = matrix.quadrants[corner];
  if (members.length === 0 && !quadrant) return nothing;
  // How high the rows are about, for what is not in view yet.
  const height = (40 * members.length) / Math.max(1, Math.floor(layout.width / 260));
  return html`<section class="group" ${geometry({ '--_h': height + 60 })}>
    ${groupHead(scene, quadrant ? text(quadrant.title) : cornerWords(matrix, corner, texts), members.length, quadrant?.description ? text(quadrant.description) : null)}
    <ol role="list">
      ${members.map(({ project, i, bonusUnknown }) => {
        const field = project.actionFields[0];
        const sub = [
          layout.narrow && field ? `${field.number ?? ''} ${field.title.value}`.trim() : '',
          bonusUnknown ? texts.bonusUnknown : '',
        ];
        return projectRow(
          project,
          disc(field, layout.numbered || layout.dots ? i + 1 : (field?.number ?? '·')),
          sub.filter(Boolean).join(' · '),
          layout.narrow,
          scene,
        );
      })}
    </ol>
  </section>`;
}

function unplaced(scene: Scene, { unplaced: rest }: Placing, narrow: boolean): TemplateResult | typeof nothing {
  const { texts } = scene;
  if (rest.length === 0) return nothing;
  return html`<section class="group unplaced">
    ${groupHead(scene, texts.unplaced, rest.length, texts.unplacedNote)}
    <ul role="list">
      ${rest.map(({ project, missing }) =>
        projectRow(
          project,
          disc(project.actionFields[0], icon('minus', 16)),
          missing.length > 0 ? `${texts.missing}: ${missing.map(({ title }) => plain(title.value)).join(', ')}` : '',
          narrow,
          scene,
        ),
      )}
    </ul>
  </section>`;
}

function notes({ texts, context }: Scene, matrix: MatrixModel, { placed, x, y }: Placing, layout: MatrixLayout): TemplateResult {
  const { labels, numbered, dots, narrow } = layout;
  const unnamed = placed.length - labels.length;
  const onBorder = placed.some((one) => one.x === x.split || one.y === y.split);
  const said = [
    numbered ? texts.numbers : '',
    dots ? texts.dots : '',
    numbered && !narrow && unnamed > 0 ? `${texts.unnamed(unnamed, placed.length)}.` : '',
    layout.moved >= 1 ? texts.moved(Math.ceil(layout.moved)) : '',
    onBorder ? texts.border : '',
  ].filter(Boolean);
  const axes = (['y', 'x', 'size'] as const).flatMap((key) => {
    const axis = matrix[key];
    return axis ? [{ key, axis }] : [];
  });
  return html`<div class="notes">
    ${axes.map(({ key, axis }) => html`<p>${texts.axis[key]}: ${axisNote(axis, texts)}${key === 'size' && (axis.low || axis.high) ? ` (${axis.low?.value ?? texts.low} – ${axis.high?.value ?? texts.high})` : ''}.</p>`)}
    ${said.length > 0 ? html`<p>${said.join(' ')}</p>` : nothing}
    ${matrix.note ? html`<p>${context.locale.note}: ${text(matrix.note)}</p>` : nothing}
  </div>`;
}

/** What an axis counts, by the names of its criteria. */
function axisNote({ title, criteria }: AxisModel, texts: MatrixTexts): TemplateResult {
  const [first] = criteria;
  const alone = criteria.length === 1 && first?.title.value === title.value;
  return html`${alone ? nothing : html`${text(title)}${criteria.length > 1 ? `, ${texts.sumOf} ` : criteria.length === 1 ? ': ' : ''}`}${criteria.map(
    ({ id, title: name, bonus, moreIsBetter }, i) => {
      const remarks = [bonus ? texts.bonus : '', moreIsBetter === first?.moreIsBetter ? '' : texts.mirrored].filter(Boolean);
      return html`${i > 0 ? ', ' : ''}<span data-kind="criterion" data-id=${id}>${text(name)}</span>${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`;
    },
  )}`;
}
