// Templates of the house, from the roof down.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ViewActions, ViewContext } from '../../element/view.js';
import type { HouseTexts } from '../../locale/house.js';
import { count, termOf } from '../../locale/locale.js';
import { projectFilter } from '../../model/filter.js';
import { detailsOf } from '../../ui/details.js';
import { renderDetails } from '../../ui/details.render.js';
import { headingOf } from '../../ui/frame.render.js';
import { type Geometry, geometry } from '../../ui/geometry.js';
import { icon, statusIcon } from '../../ui/icon.render.js';
import { text } from '../../ui/text.render.js';
import { type Bay, type Storey, tallyOf } from './house.columns.layout.js';
import { type Beam, type HouseLayout, houseLayout } from './house.layout.js';
import { block, blockList, capital, headPillar, isMarked, type Scene, tallySigns } from './house.pillars.render.js';

export function renderHouse(context: ViewContext, actions: ViewActions, words: HouseTexts): TemplateResult {
  const layout = houseLayout(context);
  const scene: Scene = { layout, context, actions, words, wanted: projectFilter(context.state.filters) };
  const { form, frieze, storeys, footing, plumb, stacked, tiny } = layout;
  const level = context.headingLevel + 1;
  const wide = form === 'columns';
  let bays = 0;
  return html`<div class=${context.print ? 'paper' : ''}>
    <div class="house ${form} ${layout.abreast === 2 ? 'abreast' : ''} ${stacked ? 'stacked' : ''} ${tiny ? 'tiny' : ''}">
      ${roof(scene, level)}
      <div class="body" ${geometry({ '--_x': plumb?.x ?? '0px', '--_air': layout.air })}>
        ${frieze.map((beam) => (wide ? wideBeam(beam, level, scene) : headPillar(beam, level, true, scene)))}
        ${wide && frieze.length === 0 && !storeys[0]?.group ? html`<div class="architrave"></div>` : nothing}
        ${storeys.map((item) => {
          const first = bays;
          bays += item.bays.length;
          return storey(item, first, level, scene);
        })}
        ${ground(footing, level, scene)}
      </div>
    </div>
    ${panel(scene)} ${layout.legend ? legend(scene) : nothing} ${yard(scene)}
  </div>`;
}

function roof({ layout, context: { model, locale } }: Scene, level: number): TemplateResult {
  const { width, height, gable, cornice, vision: inside } = layout.roof;
  const { vision } = model;
  const lines = vision && (inside?.lines ?? [vision.value]).map((value) => html`<p>${text({ ...vision, value })}</p>`);
  const words = lines && html`${headingOf(level, locale.facts.vision, 'label')}${lines}`;
  return html`<div class="roof ${layout.stacked ? 'stacked' : ''}" ${geometry({ '--_h': height })}>
      <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
        ${svg`<path class="gable" d=${gable} /><path class="cornice" d=${cornice} />`}
      </svg>
      ${words ? (inside ? html`<div class="vision" ${geometry({ 'max-width': inside.room })}>${words}</div>` : icon('target', 28)) : nothing}
    </div>
    ${words && !inside ? html`<div class="vision mass">${words}</div>` : nothing}`;
}

/** A field that lies across the house: its name, then its blocks. */
const wideBeam = (beam: Beam, level: number, scene: Scene): TemplateResult => html`<div class="beam mass c${beam.field.colour}">
  ${capital(beam, level, scene)}${beam.blocks.length > 0 ? blockList(beam, scene, { '--_n': `${beam.perRow}` }) : nothing}
</div>`;

function storey({ group, tally, bays }: Storey, first: number, level: number, scene: Scene): TemplateResult {
  const wide = scene.layout.form === 'columns';
  const inner = group ? level + 1 : level;
  return html`${
    group
      ? html`<div class="band mass" data-kind="audience" data-id=${group.id}>
          <div>${headingOf(level, text(group.title), 'name')}${group.description ? html`<p>${text(group.description)}</p>` : nothing}</div>
          ${tallySigns(tally, scene)}
        </div>`
      : nothing
  }${bays.map((bay, i) =>
    wide
      ? html`${i > 0 ? html`<div class="course"></div>` : nothing}${bayOf(bay, first + i, inner, scene)}`
      : html`<div class="cella heads" ${geometry({ '--_n': `${Math.min(scene.layout.abreast, bay.pillars.length)}` })}>
          ${bay.pillars.map((pillar) => headPillar(pillar, inner, false, scene))}
        </div>`,
  )}`;
}

/** Columns side by side: rows of one grid, so that capitals and blocks have the same heights throughout. */
function bayOf({ pillars, levels, pier }: Bay, index: number, level: number, scene: Scene): TemplateResult {
  const { plumb } = scene.layout;
  const place: Geometry = { '--_n': `${pillars.length}`, '--_k': `${levels}` };
  const dense = levels > 8 && !pier;
  const projects = pillars.some((pillar) => pillar.blocks[0]?.kind === 'project');
  const classes = [pier ? (pillars.length === 1 ? 'pier alone' : 'pier') : 'shafts', dense ? 'dense' : projects ? 'tall' : ''];
  return html`<div class="cella ${classes.join(' ')}" ${geometry(place)}>
    ${plumb && plumb.bay < index ? drop(scene) : nothing}
    ${
      plumb?.bay === index
        ? html`<div class="stub c${plumb.colour}" ${geometry({ 'grid-column': `${plumb.column + 1}`, 'grid-row': `${plumb.level + 1}` })}>
              <div class="bend"></div>
            </div>
            <div
              class="fall c${plumb.colour}"
              ${geometry({ 'grid-column': `${plumb.column + 1}`, 'grid-row': `${plumb.level + 2} / -1` })}
            ></div>`
        : nothing
    }
    ${pillars.map((pillar, i) => {
      const { field, tally, blocks } = pillar;
      const full = blocks.length === levels;
      return html`<div
        class="pillar c${field.colour} ${tally ? 'counted' : ''} ${full ? 'full' : ''} ${isMarked(scene, field) ? 'on' : ''}"
        ${geometry({ 'grid-column': `${i + 1}` })}
      >
        ${capital(pillar, level, scene)}
        ${
          tally
            ? html`<div class="drum" @click=${() => scene.actions.select('action-field', field.id)}>${tallySigns(tally, scene)}</div>`
            : blockList(pillar, scene, pier ? {} : { '--_from': `${blocks.length + 1}` })
        }
        <div class="base"></div>
      </div>`;
    })}
  </div>`;
}

/** A piece of the plumb line through a bay below, or behind the steps. */
const drop = ({ layout: { plumb } }: Scene): TemplateResult | typeof nothing =>
  plumb ? html`<div class="drop c${plumb.colour}"></div>` : nothing;

function ground(footing: readonly Beam[], level: number, scene: Scene): TemplateResult {
  const { layout, context } = scene;
  const { foundation } = context.model;
  return html`<div class="ground">
    ${drop(scene)}
    ${footing.map((beam) => (layout.form === 'columns' ? wideBeam(beam, level, scene) : headPillar(beam, level, true, scene)))}
    ${foundation.map(
      ({ title, items }, i) => html`<div class="step mass" ${geometry({ '--_o': `calc(${layout.steps[i] ?? 0} * var(--_inset))` })}>
        ${headingOf(level, text(title), 'label')}
        <ul role="list">
          ${items.map((item) => html`<li>${text(item)}</li>`)}
        </ul>
      </div>`,
    )}
    <div class="plinth"></div>
  </div>`;
}

/** Details below the house; in the narrow form only for what has no place in it. */
function panel({ layout, context, actions }: Scene): TemplateResult | typeof nothing {
  const { chosen, marked, form, previous, next } = layout;
  const go = (to: HouseLayout['next']) => to && (() => actions.select(to.kind, to.id));
  return chosen && (form === 'columns' || !marked)
    ? html`<div class="panel">
        ${renderDetails(detailsOf(chosen, context.model, context.locale), context, actions, previous || next ? { previous: go(previous), next: go(next) } : {})}
      </div>`
    : nothing;
}

const legend = ({
  context: { model, locale },
  words,
}: Scene): TemplateResult => html`<ul class="legend" role="list" aria-label=${words.legend}>
  ${tallyOf(model.projects.filter((project) => project.actionFields.length > 0)).map(
    ([status]) => html`<li>${statusIcon(status)}<span>${locale.status[status]}</span></li>`,
  )}
</ul>`;

/** Projects without a field stand beside the house: nothing readable is left out. */
function yard(scene: Scene): TemplateResult | typeof nothing {
  const { layout, context, actions, words } = scene;
  const { model, locale, print, state } = context;
  const { yard: projects, form } = layout;
  if (projects.length === 0) return nothing;
  const keepOpen = form === 'heads' ? () => undefined : undefined;
  const toggled = state.toggled.has('yard');
  const remember = ({ target }: Event): void => {
    if (!print && (target as HTMLDetailsElement).open !== toggled) actions.toggle('yard');
  };
  return html`<details
    class="yard c0 ${form}"
    ?open=${print || toggled || projects.some((project) => isMarked(scene, project))}
    @toggle=${remember}
  >
    <summary>${words.without(termOf(model, locale, 'actionField').one)}: ${count(projects.length, termOf(model, locale, 'project'))}</summary>
    <ul role="list">
      ${projects.map((project) => block(project, scene, keepOpen))}
    </ul>
  </details>`;
}
