// The map from 640 px on: bands of groups, what is chosen below them, and what the signs mean.
import { html, nothing, type TemplateResult } from 'lit';
import { renderDetails } from '../../ui/details.render.js';
import { geometry } from '../../ui/geometry.js';
import { isAssigned } from './arrange.js';
import type { Area } from './field-map.layout.js';
import { groupHead } from './head.render.js';
import { renderLegend } from './legend.render.js';
import { intro, parcelOf } from './parcel.render.js';
import { renderPhone } from './phone.render.js';
import { neighboursOf, type Scene } from './scene.js';
import { hasIntro } from './sizes.layout.js';

export function renderFieldMap(scene: Scene): TemplateResult {
  const { layout } = scene;
  const { form, comfortable, stacks, gap, bands } = layout;
  return html`<div class="map ${form} ${comfortable ? 'comfortable' : ''} ${layout.steady ? 'steady' : ''}" ${geometry({ '--_gap': gap, '--_stacks': `${stacks}` })}>
    ${
      form === 'phone'
        ? renderPhone(scene)
        : bands.map(
            (columns) => html`<div class="band ${columns.every(({ areas }) => areas.length === 1) ? 'even' : ''}">
              ${columns.map(
                ({ span, areas }) =>
                  html`<div class="column" ${geometry({ '--_span': `${span}` })}>${areas.map((area) => areaOf(area, span, scene))}</div>`,
              )}
            </div>`,
          )
    }
    ${panel(scene)}${renderLegend(scene)}
  </div>`;
}

/** A group: its head, what it is for, its parcels. */
function areaOf({ group, blocks }: Area, span: number, scene: Scene): TemplateResult {
  const { layout, context } = scene;
  const level = context.headingLevel + 1;
  const index = layout.groups.indexOf(group);
  const { item } = group;
  const part = (parcel: (typeof group.parcels)[number], wide: boolean): TemplateResult =>
    parcelOf(group, parcel, wide, level + 1, `rows-${index}-${group.parcels.indexOf(parcel)}`, scene);
  return html`<div class="area c${group.colour} ${isAssigned(group) ? '' : 'none'}" ${geometry({ '--_span': `${span}` })}>
    ${groupHead(group, level, scene)}
    <div class="body">
      ${layout.comfortable && item?.kind === 'action-field' && hasIntro(group) ? intro(item, level + 1, scene) : nothing}
      ${blocks.map((block) =>
        'wide' in block
          ? part(block.wide, true)
          : html`<div class="stacks">${block.stacks.map((stack) => html`<div class="stack">${stack.map((parcel) => part(parcel, false))}</div>`)}</div>`,
      )}
    </div>
  </div>`;
}

/** Details below the map, so that it stands still; on phones only of what has no place in it. */
function panel(scene: Scene): TemplateResult | typeof nothing {
  const { details, context, actions } = scene;
  if (!details || isInPlace(scene)) return nothing;
  const { previous, next } = neighboursOf(scene);
  const go = (to: typeof next) => to && (() => actions.select(to.kind, to.id));
  return html`<div class="dock">
    ${renderDetails(details, context, actions, previous === undefined ? {} : { previous: go(previous), next: go(next) })}
  </div>`;
}

/** On phones what is chosen opens where it stands. */
const isInPlace = ({ marked, layout: { form, groups } }: Scene): boolean =>
  form === 'phone' &&
  groups.some(
    ({ item, parcels }) =>
      marked && (item === marked || parcels.some(({ field, rows }) => field === marked || rows.some(({ project }) => project === marked))),
  );
