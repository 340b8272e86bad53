// The picture, and below it what the houses are called and hold.
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewActions, ViewContext } from '../../element/view.js';
import { count, termOf } from '../../locale/locale.js';
import { type VisionTexts, visionTexts } from '../../locale/vision.js';
import { detailsOf } from '../../ui/details.js';
import { renderDetails } from '../../ui/details.render.js';
import { geometry } from '../../ui/geometry.js';
import { remarks, renderEntries, thingButton } from './entries.render.js';
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

export function sceneOf(context: ViewContext, actions: ViewActions, format: Format): Scene {
  const { model, locale, measureText } = context;
  const words = visionTexts[locale.language];
  const width = Math.min(widest, context.print ? paper : context.width);
  const skyline = skylineOf(context, words);
  const sub = [...(model.vision ? [model.title] : []), ...(model.organisation ? [model.organisation] : [])];
  const slogan = sloganOf(model.vision ?? model.title, sub, width, format, measureText);
  return {
    skyline,
    slogan,
    layout: visionLayout(skyline, slogan, width, format, measureText),
    context,
    actions,
    words,
    statusWord: (status) => (status === 'none' ? locale.notStated : locale.status[status]),
  };
}

export function renderVision(scene: Scene): TemplateResult {
  const { layout, skyline, context, actions } = scene;
  const { chosen, previous, next, marked } = skyline;
  const go = (to: Skyline['next']) => to && (() => actions.select(to.kind, to.id));
  const inPlace = layout.form === 'rows' && marked !== null;
  return html`<div class="vision ${layout.form}" ${geometry({ '--_w': layout.width, '--_n': `${Math.max(1, layout.houses.length)}` })}>
    ${sky(scene)}${renderEntries(scene)}
    ${
      chosen && !inPlace
        ? html`<div class="panel">
            ${renderDetails(detailsOf(chosen, context.model, context.locale), context, actions, marked ? { previous: go(previous), next: go(next) } : {})}
          </div>`
        : nothing
    }
    ${yard(scene)}${legend(scene)}
  </div>`;
}

/** Projects of no field have no house; nothing readable is left out. */
function yard(scene: Scene): TemplateResult | typeof nothing {
  const { skyline, context, words } = scene;
  const { model, locale } = context;
  if (skyline.yard.length === 0) return nothing;
  const facts = [count(skyline.yard.length, termOf(model, locale, 'project')), ...remarks({ key: '', windows: skyline.yard }, scene)];
  const open = skyline.yard.some(({ thing }) => thing === skyline.lit);
  return html`<details class="yard c0" ?open=${open}>
    <summary>${words.without(termOf(model, locale, 'actionField').one)}: ${facts.join(', ')}</summary>
    <ul role="list">
      ${skyline.yard.map((window) => html`<li>${thingButton(window, true, scene)}</li>`)}
    </ul>
  </details>`;
}

function legend({ skyline, context, words, statusWord }: Scene): TemplateResult {
  const { model, locale } = context;
  const plural = (key: Parameters<typeof termOf>[2]) => termOf(model, locale, key).many;
  const drawn = new Set(
    [...skyline.buildings, ...skyline.beside, { windows: skyline.yard }].flatMap(({ windows }) => windows.map(({ status }) => status)),
  );
  return html`<div class="legend">
    <p>${words.reads(plural(skyline.of), skyline.kinds.map(plural).join(` ${words.and} `))}</p>
    ${
      drawn.size > 0
        ? html`<ul role="list" aria-label=${words.legend}>
            ${paneOrder.filter((status) => drawn.has(status)).map((status) => html`<li>${paneSign(status)}<span>${statusWord(status)}</span></li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}
