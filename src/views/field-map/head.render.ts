// Heads of groups.
import { html, nothing, type TemplateResult } from 'lit';
import { headingOf } from '../../ui/frame.render.js';
import { icon, statusIcon } from '../../ui/icon.render.js';
import { text } from '../../ui/text.render.js';
import { type Group, projectsOf } from './arrange.js';
import { chooser, foundIn, tallySigns } from './parcel.render.js';
import type { Scene } from './scene.js';

/** The whole head can be pressed, but its name is only the group's. */
export function groupHead(group: Group, level: number, scene: Scene): TemplateResult {
  const { item, status, title, goal, tally } = group;
  const field = item?.kind === 'action-field' ? item : null;
  const sign = status ? statusIcon(status) : icon(item && item.kind !== 'unit' ? item.icon : null, 28);
  const number = field?.number ?? null;
  const name = html`${sign}<span class="name">${text(title)}</span> ${number === null ? nothing : html`<span class="number">${number}</span>`}`;
  return html`<div class="banner ${sign !== nothing && goal ? 'signed' : ''} ${number === null ? '' : 'numbered'} ${item && item === scene.marked ? 'on' : ''}">
    <div class="saying">
      ${headingOf(level, item ? chooser(item, name, 'press', scene) : html`<span class="press">${name}</span>`)}
      ${goal ? html`<p class="goal">${text(goal)}</p>` : nothing}
    </div>
    ${scene.layout.comfortable ? nothing : tallySigns(tally, scene)}${foundIn(projectsOf(group), scene)}
  </div>`;
}
