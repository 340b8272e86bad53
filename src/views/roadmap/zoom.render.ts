// The controls of time: today, how much is to be read, closer and further, all of it.
import { html, nothing, type TemplateResult } from 'lit';
import { renderOpenAll } from './chart.render.js';
import type { Picture } from './item.render.js';
import type { ZoomUnit } from './zoom.js';

const units = ['month', 'quarter', 'year'] as const satisfies readonly ZoomUnit[];

/** For the end of the toolbar. */
export function renderZoom(picture: Picture): TemplateResult | typeof nothing {
  const { layout, texts, zoom } = picture;
  const { axis, zoom: factor, narrow } = layout;
  if (!axis) return nothing;
  if (narrow) return html`<span class="zoom">${renderOpenAll(picture)}</span>`;
  const read = units[[1, 3].indexOf(axis.unit)] ?? (axis.unit ? null : 'year');
  const { today } = axis;
  const button = (label: string, click: () => void, name: string | null = null, pressed: boolean | null = null): TemplateResult =>
    html`<button class="control" aria-label=${name ?? nothing} aria-pressed=${pressed ?? nothing} @click=${click}>${label}</button>`;
  return html`<span class="zoom" role="group" aria-label=${texts.timeArea}>
    ${renderOpenAll(picture)}
    ${today === null || factor === 1 ? nothing : button(texts.today, () => zoom.show(today))}
    <span class="steps">${units.map((unit) => button(texts.units[unit], () => zoom.to(unit), null, unit === read))}</span>
    <span class="steps">${button('−', () => zoom.by(0.5), texts.further)}${button('+', () => zoom.by(2), texts.closer)}</span>
    ${factor > 1 ? button(texts.whole, () => zoom.to(1)) : nothing}
  </span>`;
}
