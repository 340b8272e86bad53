// The picture: slogan, sun, houses, windows.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { headingOf } from '../../ui/frame.render.js';
import { geometry } from '../../ui/geometry.js';
import { icon } from '../../ui/icon.render.js';
import { text } from '../../ui/text.render.js';
import { paneSigns } from './panes.js';
import type { Window } from './skyline.js';
import type { House, Pane } from './vision.layout.js';
import type { Scene } from './vision.render.js';

export function sky(scene: Scene): TemplateResult {
  const { layout, slogan, context } = scene;
  const { height, top, full, radii } = layout.sky;
  const { width } = layout;
  const main = slogan.main.map((sentence) => html`<span>${text(sentence)}</span> `);
  return html`<div class="sky ${full ? 'full' : ''}" ${geometry({ '--_h': height, '--_w': width, '--_top': top, '--_tallest': layout.tallest })}>
    <svg class="sun" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      ${radii.map((r, i) => svg`<circle class="s${i + (full ? 2 : 1)}" cx=${width / 2} cy=${height} r=${r} />`)}
    </svg>
    <div class="slogan ${slogan.stacked ? 'stacked' : ''}" ${geometry({ '--_size': slogan.size, '--_leading': `${slogan.leading}`, '--_sub': slogan.subSize, 'max-width': slogan.room })}>
      ${headingOf(context.headingLevel + 1, html`${slogan.lead ? html`<span class="lead">${text(slogan.lead)}</span> ` : nothing}<span class="main">${main}</span>`)}
      ${slogan.sub.length > 0 ? html`<p>${slogan.sub.map((part, i) => html`${i > 0 ? ' · ' : nothing}${text(part)}`)}</p>` : nothing}
    </div>
    <div class="street ${layout.pane < 16 ? 'small' : ''}" ${geometry({ '--_target': layout.target })}>${layout.houses.map((house) => front(house, scene))}</div>
  </div>`;
}

function front(house: House, scene: Scene): TemplateResult {
  const { layout, skyline, actions } = scene;
  const { building, width, height, roof, ground } = house;
  const { item } = building;
  const body = height - roof.height;
  const sign = house.icon > 0 ? icon(building.icon, 28) : nothing;
  // Drawn from the eaves.
  const wall = `M0 ${body}V0${roof.path}L${width} 0V${body}Z${roof.extra}`;
  const on = skyline.marked === building;
  return html`<div
    class="house c${building.colour} ${on ? 'on' : ''} ${item ? '' : 'plain'}"
    data-kind=${item?.kind ?? nothing}
    data-id=${item?.id ?? nothing}
    ${geometry({ 'inset-inline-start': house.x, width, height })}
    @click=${() => item && actions.select(item.kind, item.id)}
  >
    <svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
      <g transform="translate(0 ${roof.height})">
        <path class="wall" d=${wall} />
      </g>
      ${sign === nothing ? svg`<path class="door" d="M${width / 2 - ground * 0.16} ${height}v${-0.55 * ground}h${0.32 * ground}v${0.55 * ground}z" />` : nothing}
      ${house.panes.map((pane) => drawn(pane, layout.pane, scene))}
    </svg>
    ${sign === nothing ? nothing : html`<span class="sign" ${geometry({ height: ground, '--_icon': house.icon })}>${sign}</span>`}
    ${house.says ? html`<span class="left" aria-hidden="true" ${geometry({ 'inset-block-end': body - 20 })}>+ ${house.left}</span>` : nothing}
    ${
      layout.target > 0 && house.panes.length > 0
        ? html`<div class="windows" role="group" aria-label=${building.title.value} @keydown=${(event: KeyboardEvent) => walk(event, house.perFloor)}>
            ${house.panes.map((pane, i) => windowButton(pane, i === tabStop(house, scene), scene))}
          </div>`
        : nothing
    }
  </div>`;
}

const tabStop = ({ panes }: House, { skyline }: Scene): number =>
  Math.max(
    0,
    panes.findIndex(({ thing }) => thing === skyline.lit),
  );

function drawn({ thing, status, dim, x, y }: Pane, size: number, { layout, skyline }: Scene): TemplateResult {
  const button = layout.target > 0;
  return svg`<g
    class="pane ${dim ? 'dim' : ''} ${skyline.lit === thing ? 'lit' : ''}"
    data-kind=${button ? nothing : thing.kind}
    data-id=${button ? nothing : thing.id}
    transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size / 16})"
  >${shapes(status, size)}</g>`;
}

function shapes(status: Window['status'], size: number): TemplateResult {
  const { frame, light, line, sign } = paneSigns[status];
  return svg`${light ? svg`<path class="light" d=${light} />` : nothing}${frame ? svg`<path class="frame ${line ?? ''}" d=${frame} />` : nothing}${
    sign && size > 11 ? svg`<path class="frame" d=${sign} />` : nothing
  }`;
}

/** A window by itself, for the legend. */
export const paneSign = (status: Window['status']): TemplateResult =>
  html`<svg class="key" viewBox="-4 -4 24 24" aria-hidden="true"><path class="wall" d="M-4 -4H20V20H-4Z" /><g class="pane">${shapes(status, 16)}</g></svg>`;

function windowButton({ thing, status, dim, x, y }: Pane, stop: boolean, { layout, skyline, actions, statusWord }: Scene): TemplateResult {
  const out = (layout.target - layout.pane) / 2;
  const name = `${thing.title.value}, ${statusWord(status)}`;
  return html`<button
    type="button"
    class="window ${dim ? 'dim' : ''}"
    title=${name}
    aria-label=${name}
    lang=${thing.title.lang ?? nothing}
    aria-pressed=${skyline.lit === thing}
    tabindex=${stop ? 0 : -1}
    data-kind=${thing.kind}
    data-id=${thing.id}
    ${geometry({ left: x - out, top: y - out })}
    @click=${(event: Event) => {
      event.stopPropagation();
      actions.select(thing.kind, thing.id);
    }}
  ></button>`;
}

/** Arrow keys go from window to window, so that a house is one stop for the tab key. The lowest floor comes first. */
function walk(event: KeyboardEvent, perFloor: number): void {
  const windows = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  const at = windows.indexOf(event.target as HTMLButtonElement);
  const steps: Record<string, number> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowUp: perFloor,
    ArrowDown: -perFloor,
    Home: -at,
    End: windows.length - 1 - at,
  };
  const next = windows[at + (steps[event.key] ?? Number.NaN)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
