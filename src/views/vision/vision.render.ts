// The picture, and below it what the houses are called and hold.
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewActions, ViewContext } from '../../element/view.js';
import { termOf } from '../../locale/locale.js';
import { type VisionTexts, visionTexts } from '../../locale/vision.js';
import { detailsOf } from '../../ui/details.js';
import { renderDetails } from '../../ui/details.render.js';
import { geometry } from '../../ui/geometry.js';
import { renderEntries } from './entries.render.js';
import { paneSign, sky } from './sky.render.js';
import { type Skyline, skylineOf, type Window } from './skyline.js';
import { type Slogan, sloganOf } from './slogan.layout.js';
import { type Format, paneOrder, type VisionLayout, visionLayout } from './vision.layout.js';

/** What every part of the vision reads. */
export interface Scene {
  skyline: Skyline;
  slogan: Slogan;
  layout: VisionLayout;
  context: ViewContext;
  actions: ViewActions;
  words: VisionTexts;
  statusWord(status: Window['status']): string;
}

/** Paper has a width that no script knows; A4 upright with usual margins. What is closed on the screen is closed on paper, with its count. */
const paper = 718;
const widest = 1440;

export function renderVision(context: ViewContext, actions: ViewActions, format: Format): TemplateResult {
  const { model, locale, measureText } = context;
  const { vision, title, organisation } = model;
  const width = Math.min(widest, context.print ? paper : context.width);
  const skyline = skylineOf(context);
  const sub = [vision && title, organisation].filter((part) => part !== null);
  const slogan = sloganOf(vision ?? title, sub, width, format, measureText);
  const layout = visionLayout(skyline, slogan, width, format, measureText);
  const scene: Scene = {
    skyline,
    slogan,
    layout,
    context,
    actions,
    words: visionTexts[locale.language],
    statusWord: (status) => (status === 'none' ? locale.notStated : locale.status[status]),
  };
  const { chosen, marked } = skyline;
  return html`<div class="vision ${layout.form}" ${geometry({ '--_w': layout.width, '--_n': `${layout.houses.length || 1}` })}>
    ${sky(scene)}${renderEntries(scene)}
    ${chosen && !(marked && layout.form === 'rows') ? html`<div class="panel">${renderDetails(detailsOf(chosen, model, locale), context, actions)}</div>` : nothing}
    ${legend(scene)}
  </div>`;
}

function legend({ skyline, context: { model, locale }, words, statusWord }: Scene): TemplateResult {
  const plural = (key: Parameters<typeof termOf>[2]) => termOf(model, locale, key).many;
  const drawn = new Set([...skyline.buildings, ...skyline.beside].flatMap(({ windows }) => windows.map(({ status }) => status)));
  return html`<div class="legend">
    <p>${words.reads(plural(skyline.of), skyline.kinds.map(plural))}</p>
    <ul role="list">
      ${paneOrder.filter((status) => drawn.has(status)).map((status) => html`<li>${paneSign(status)}${statusWord(status)}</li>`)}
    </ul>
  </div>`;
}
