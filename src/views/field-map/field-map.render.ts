// Bands of groups, what is chosen below them, and what the signs mean. On phones there is one column.
import { html, nothing, type TemplateResult } from 'lit';
import { detailsOf } from '../../ui/details.js';
import { renderDetails } from '../../ui/details.render.js';
import { headingOf } from '../../ui/frame.render.js';
import { geometry } from '../../ui/geometry.js';
import { icon, statusIcon } from '../../ui/icon.render.js';
import { text, titleOf } from '../../ui/text.render.js';
import { type Group, isAssigned } from './arrange.js';
import type { Area } from './field-map.layout.js';
import { renderLegend } from './legend.render.js';
import { chooser, colourOf, detailsInPlace, foundIn, parcelOf, tallyIn } from './parcel.render.js';
import { alike, type Scene } from './scene.js';

export function renderFieldMap(scene: Scene): TemplateResult {
  const { form, comfortable, stacks, bands } = scene.layout;
  return html`<div class="map ${form} ${comfortable ? 'comfortable' : ''}" ${geometry({ '--_stacks': `${stacks}` })}>
    ${bands.map(
      (columns) => html`<div class="band">
        ${columns.map(
          ({ span, areas }) =>
            html`<div class="column" ${geometry({ '--_span': `${span}` })}>${areas.map((area) => areaOf(area, scene))}</div>`,
        )}
      </div>`,
    )}
    ${panel(scene)}${renderLegend(scene)}
  </div>`;
}

/** A group: its head, what it is for, its parcels. On phones a field is a row that opens, and has no other head. */
function areaOf({ group, blocks }: Area, scene: Scene): TemplateResult {
  const { layout, chosen, headingLevel } = scene;
  const phone = layout.form === 'phone';
  const headed = !phone || layout.by !== 'action-field';
  const level = headingLevel + 1;
  return html`<div class="area ${colourOf(group.item) || 'c0'} ${isAssigned(group) ? '' : 'none'}">
    ${headed ? headOf(group, level, scene) : nothing}
    <div class="body">
      ${headed && phone && chosen === group.item ? detailsInPlace(scene) : nothing}
      ${blocks.map(
        (stacks) => html`<div class="stacks">
          ${stacks.map((stack) => html`<div class="stack">${stack.map((parcel) => parcelOf(parcel, group, headed ? level + 1 : level, scene))}</div>`)}
        </div>`,
      )}
    </div>
  </div>`;
}

/** The whole head can be pressed, but its name is only the group's. */
function headOf({ item, status, title, projects }: Group, level: number, scene: Scene): TemplateResult {
  const field = item?.kind === 'action-field';
  const name = html`${status ? statusIcon(status) : icon(item && 'icon' in item ? item.icon : null, 28)}<span class="name">${item ? titleOf(item, scene.locale) : text(title)}</span
    >${field ? html` <span>${item.number}</span>` : nothing}`;
  return html`<div class="banner ${item && item === scene.marked ? 'on' : ''}">
    ${headingOf(level, item ? chooser(item, name, 'press', scene) : html`<span class="press">${name}</span>`)}
    ${item?.description && !field ? html`<p class="goal">${text(item.description)}</p>` : nothing}
    ${scene.layout.comfortable ? nothing : tallyIn(projects, scene)}${foundIn(projects, scene)}
  </div>`;
}

/** Details below the map, so that it stands still; on phones only of what has no place in it. */
function panel(scene: Scene): TemplateResult | typeof nothing {
  const { chosen, marked, model, locale, actions, layout, holding } = scene;
  if (!chosen || (layout.form === 'phone' && (holding.length > 0 || layout.groups.some(({ item }) => item === marked)))) return nothing;
  const all = alike(scene);
  const at = all.indexOf(chosen);
  const go = (by: number) => {
    const to = all[at + by];
    return to ? () => actions.select(to.kind, to.id) : null;
  };
  const neighbours = at < 0 ? {} : { previous: go(-1), next: go(1) };
  return html`<div class="dock">${renderDetails(detailsOf(chosen, model, locale), scene, actions, neighbours)}</div>`;
}
