// The picture: slogan, houses, windows.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { headingOf } from '../../ui/frame.render.js';
import { geometry } from '../../ui/geometry.js';
import { icon } from '../../ui/icon.render.js';
import { text } from '../../ui/text.render.js';
import { paneSigns } from './panes.js';
import { looks, statusWord, type Window } from './skyline.js';
import type { House } from './vision.layout.js';
import type { Scene } from './vision.render.js';

export function renderSky(scene: Scene): TemplateResult {
  const { layout, context } = scene;
  const { model, headingLevel } = context;
  const { lead, main, stacked, size } = layout.slogan;
  const sub = [model.vision && model.title, model.organisation].filter((part) => part !== null);
  return html`<div class="sky ${layout.full ? 'full' : ''}" ${geometry({ '--_h': layout.sky })}>
    <div class="slogan ${stacked ? 'stacked' : ''}" ${geometry({ '--_size': size })}>
      ${headingOf(
        headingLevel + 1,
        html`${lead ? html`<span class="lead">${text(lead)}</span> ` : nothing}${main.map((sentence) => html`<span>${text(sentence)}</span> `)}`,
      )}
      <p>${sub.map((part, i) => html`${i > 0 ? ' · ' : nothing}${text(part)}`)}</p>
    </div>
    <div
      class="street ${layout.pane < 16 ? 'small' : ''}"
      ${geometry({ 'min-height': layout.street, '--_ground': layout.ground, '--_pane': layout.pane, '--_cell': layout.cell })}
    >
      ${layout.houses.map((house) => front(house, scene))}
    </div>
  </div>`;
}

function front({ building, roof: [high, line], height, panes, perFloor, left }: House, scene: Scene): TemplateResult {
  const { layout, skyline, actions } = scene;
  const { item, title } = building;
  const look = looks(building);
  // The roof is a share of the width across and units upwards; so is all of the wall.
  const body = height / layout.unit - high;
  return html`<div
    class="house c${look.colour} ${skyline.marked === building ? 'on' : ''} ${item ? 'open' : ''}"
    data-kind=${item?.kind ?? nothing}
    data-id=${item?.id ?? nothing}
    ${geometry({ height })}
    @click=${() => item && actions.select(item.kind, item.id)}
  >
    <svg viewBox="0 ${-high} 1 ${high + body}" preserveAspectRatio="none" aria-hidden="true">
      <path class="wall" d="M0 ${body}V0${line}L1 0V${body}Z" />
    </svg>
    <span class="sign">${icon(look.icon, 28)}</span>
    <div
      class="windows"
      role=${layout.pick ? 'group' : nothing}
      aria-label=${layout.pick ? title.value : nothing}
      ${geometry({ width: perFloor * layout.cell })}
    >
      ${panes.map((pane) => renderWindow(pane, scene))}
    </div>
    ${left > 0 && layout.says ? html`<span class="left" aria-hidden="true">+ ${left}</span>` : nothing}
  </div>`;
}

/** A window by its status, decorative. */
export function paneSign(status: Window['status']): TemplateResult {
  const { light, frame, dash, sign } = paneSigns[status];
  return html`<svg class="pane" viewBox="0 0 16 16" aria-hidden="true">
    ${light ? svg`<path class="light" d=${light} />` : nothing}${frame ? svg`<path d=${frame} stroke-dasharray=${dash ?? nothing} />` : nothing}${
      sign ? svg`<path d=${sign} />` : nothing
    }
  </svg>`;
}

function renderWindow({ thing, status, dim }: Window, { layout, skyline, actions, context }: Scene): TemplateResult {
  const lit = skyline.lit === thing;
  const state = `${dim ? 'dim' : ''} ${lit ? 'lit' : ''}`;
  if (!layout.pick) return html`<span class="cell ${state}" data-kind=${thing.kind} data-id=${thing.id}>${paneSign(status)}</span>`;
  const name = `${thing.title.value}, ${statusWord(status, context.locale)}`;
  return html`<button
    type="button"
    class="cell window ${state}"
    title=${name}
    aria-label=${name}
    lang=${thing.title.lang ?? nothing}
    aria-pressed=${lit}
    data-kind=${thing.kind}
    data-id=${thing.id}
    @click=${(event: Event) => {
      event.stopPropagation();
      actions.select(thing.kind, thing.id);
    }}
  >
    ${paneSign(status)}
  </button>`;
}
