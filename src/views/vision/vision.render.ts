// The picture, and below it what the houses are called and hold.
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewActions, ViewContext } from '../../element/view.js';
import { termOf } from '../../locale/locale.js';
import { type VisionTexts, visionTexts } from '../../locale/vision.js';
import type { TermKey } from '../../model/strategy-model.js';
import { detailsOf } from '../../ui/details.js';
import { renderDetails } from '../../ui/details.render.js';
import { geometry } from '../../ui/geometry.js';
import { renderEntries } from './entries.render.js';
import { paneOrder } from './panes.js';
import { paneSign, renderSky } from './sky.render.js';
import { type Skyline, skylineOf, statusWord } from './skyline.js';
import { type Format, type VisionLayout, visionLayout } from './vision.layout.js';

/** What every part of the vision reads. */
export interface Scene {
  skyline: Skyline;
  layout: VisionLayout;
  context: ViewContext;
  actions: ViewActions;
  words: VisionTexts;
}

/** Paper has a width that no script knows; A4 upright with usual margins. What is closed on the screen is closed on paper, with its count. */
const paper = 718;
const widest = 1440;

export function renderVision(context: ViewContext, actions: ViewActions, format: Format): TemplateResult {
  const { model, locale, measureText, print } = context;
  const skyline = skylineOf(context);
  const width = Math.min(widest, print ? paper : context.width);
  const layout = visionLayout(skyline, model.vision ?? model.title, width, format, measureText);
  const scene: Scene = {
    skyline,
    layout,
    context,
    actions,
    words: visionTexts[locale.language],
  };
  const { chosen, marked } = skyline;
  return html`<div class="vision ${layout.form}" ${geometry({ '--_w': width, '--_house': layout.house, '--_n': `${layout.houses.length || 1}` })}>
    ${renderSky(scene)}${renderEntries(scene)}
    ${chosen && !(marked && layout.form === 'rows') ? renderDetails(detailsOf(chosen, model, locale), context, actions) : nothing}
    ${legend(scene)}
  </div>`;
}

function legend({ skyline, context: { model, locale }, words }: Scene): TemplateResult {
  const plural = (key: TermKey) => termOf(model, locale, key).many;
  const drawn = new Set([...skyline.buildings, ...skyline.beside].flatMap(({ windows }) => windows.map(({ status }) => status)));
  return html`<ul class="legend" role="list">
    <li>${words.reads(plural(skyline.of), skyline.kinds.map(plural))}</li>
    ${paneOrder.filter((status) => drawn.has(status)).map((status) => html`<li>${paneSign(status)}${statusWord(status, locale)}</li>`)}
  </ul>`;
}
