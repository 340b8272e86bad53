// The controls of time: today, how much is to be read, closer and further, all of it.
import { html, nothing, type TemplateResult } from 'lit';
import { renderOpenAll } from './chart.render.js';
import type { Picture } from './item.render.js';
import type { ZoomUnit } from './zoom.js';

const units = ['month', 'quarter', 'year'] as const satisfies readonly ZoomUnit[];

/** For the end of the toolbar. */
export function renderZoom(picture: Picture): TemplateResult | typeof nothing {
  const {
    layout,
    texts,
    zoom,
    context: { today },
  } = picture;
  const { axis, zoom: factor, narrow } = layout;
  if (!axis) return nothing;
  const read = units[[1, 3].indexOf(axis.unit)] ?? (axis.unit ? null : 'year');
  const isPart = factor > 1;
  const button = (label: string, click: () => void, name: string | null = null, pressed: boolean | null = null): TemplateResult =>
    html`<button class="control" aria-label=${name ?? nothing} aria-pressed=${pressed ?? nothing} @click=${click}>${label}</button>`;
  return html`<span class="zoom" role="group" aria-label=${texts.timeArea}>
    ${renderOpenAll(picture)}
    ${isPart && layout.whole?.today != null ? button(texts.today, () => zoom.show(today)) : nothing}
    ${narrow ? nothing : html`<span class="steps">${units.map((unit) => button(texts.units[unit], () => zoom.to(unit), null, unit === read))}</span>`}
    <span class="steps">${button('−', () => zoom.by(0.5), texts.further)}${button('+', () => zoom.by(2), texts.closer)}</span>
    ${
      narrow && isPart
        ? html`<span class="steps">${button('‹', () => zoom.step(-1), texts.earlier)}${button('›', () => zoom.step(1), texts.later)}</span>`
        : nothing
    }
    ${isPart ? button(texts.whole, () => zoom.to(1)) : nothing}
  </span>`;
}
