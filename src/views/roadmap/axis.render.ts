// Years above, their parts below, and today's flag. Read aloud, the times stand with the projects.
import { html, nothing, type TemplateResult } from 'lit';
import { geometry } from '../../ui/geometry.js';
import type { Axis } from './axis.layout.js';

const at = (start: number, width: number | null) =>
  geometry({ 'inset-inline-start': `${+start.toFixed(3)}%`, ...(width !== null && { width: `${+width.toFixed(3)}%` }) });

/** Half the flag's width: it stays in the picture. */
const flagAt = (today: number) => geometry({ 'inset-inline-start': `clamp(27 * var(--_u), ${+today.toFixed(3)}%, 100% - 27 * var(--_u))` });

/** @param corner what the lanes stand for */
export function renderAxis({ bands, ticks, today }: Axis, corner: string, todayWord: string, scrolls: boolean): TemplateResult {
  return html`<div class="axis" aria-hidden="true"><div class="ruler">
    <div class="corner">${corner}</div>
    <div class="window" data-scroll=${scrolls ? 'time' : nothing} @scroll=${scrolls ? follow : nothing}>
      <div class="scale">
        ${today === null ? nothing : html`<i class="today" ${at(today, null)}></i>`}
        ${bands.map((band) => html`<span class="year" ${at(band.at, band.width)}>${band.label && html`<span>${band.label}</span>`}</span>`)}
        ${ticks.map((tick) => html`<span class="tick" ${at(tick.at, tick.width)}>${tick.label && html`<span>${tick.label}</span>`}</span>`)}
        ${today === null ? nothing : html`<span class="flag" ${flagAt(today)}>${todayWord}</span>`}
      </div>
    </div>
  </div></div>`;
}

/** The axis is a strip of its own, since sticking inside what scrolls sideways fails in Firefox: axis and lanes follow each other. */
export function follow(event: Event): void {
  const moved = event.currentTarget as HTMLElement;
  for (const other of moved.closest('.chart')?.querySelectorAll('[data-scroll]') ?? []) {
    if (other !== moved && other.scrollLeft !== moved.scrollLeft) other.scrollLeft = moved.scrollLeft;
  }
}

/** Ground and lines of the years behind the lanes, and today's line. */
export function renderBackdrop({ bands, today }: Axis): TemplateResult {
  return html`<div class="backdrop" aria-hidden="true">
    ${bands.map((band) => html`<i class=${band.plane ? 'plane' : ''} ${at(band.at, band.width)}></i>`)}
    ${today === null ? nothing : html`<i class="today" ${at(today, null)}></i>`}
  </div>`;
}

/** The lines of the years as the background of a strip: one image for each year. */
export function gridImages({ bands, today }: Axis): string {
  const line = (percent: number, colour: string, width: number): string =>
    `linear-gradient(var(${colour}) 0 0) ${+percent.toFixed(2)}% 0 / ${width}px 100% no-repeat`;
  return (
    [...(today === null ? [] : [line(today, '--_text', 2)]), ...bands.slice(1).map((band) => line(band.at, '--_line', 1))].join(',') ||
    'none'
  );
}
