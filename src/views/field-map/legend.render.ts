// How far the projects are: each counted once, whatever the arrangement; and what the map does not draw.
import { html, nothing, type TemplateResult } from 'lit';
import { termOf } from '../../locale/locale.js';
import type { ItemModel } from '../../model/strategy-model.js';
import { headingOf } from '../../ui/frame.render.js';
import { geometry } from '../../ui/geometry.js';
import { statusIcon } from '../../ui/icon.render.js';
import { fieldMark } from '../../ui/mark.render.js';
import { text } from '../../ui/text.render.js';
import { tallyOf } from './arrange.js';
import { chooser, foundIn } from './parcel.render.js';
import type { Scene } from './scene.js';

export function renderLegend(scene: Scene): TemplateResult {
  return html`<div class="beside">${progress(scene)}${things(scene.layout.unseen, scene)}${things(scene.layout.idle, scene)}</div>`;
}

function progress(scene: Scene): TemplateResult | typeof nothing {
  const { layout, context, words, wanted } = scene;
  const { model, locale, headingLevel } = context;
  const { projects } = model;
  if (projects.length === 0) return nothing;
  const tally = tallyOf(projects);
  const most = Math.max(...tally.map(([, n]) => n));
  const found = new Map(tallyOf(wanted ? projects.filter(wanted) : projects));
  const part = (n: number) => geometry({ width: `${(100 * n) / most}%` });
  const { by, several, groups } = layout;
  const framed = by !== 'unit' && groups.some(({ parcels }) => parcels.some(({ rows }) => rows.some(({ fields }) => fields.length > 0)));
  const notes = [
    several > 0 && by !== 'action-field' && words.several(several),
    framed && words.framed,
    projects.some(({ inferred }) => inferred.length > 0) && `° ${locale.inferred}`,
  ].filter(Boolean);
  const rows = tally.map(([status, n]) => {
    const left = found.get(status) ?? 0;
    return html`<li>
      ${statusIcon(status)}<span>${locale.status[status]}</span>
      <span class="bar"><i ${part(n)}></i>${left > 0 ? html`<i class="part" ${part(left)}></i>` : nothing}</span>
      <span class="n">${wanted ? words.of(left, n) : n}</span>
    </li>`;
  });
  return html`<div class="progress">
    <div>
      ${headingOf(headingLevel + 1, words.legend, 'label')}
      <ul role="list">
        ${rows}
      </ul>
    </div>
    ${notes.length > 0 || wanted ? html`<div>${foundIn(projects, scene)}${notes.map((note) => html`<p class="fact">${note}</p>`)}</div>` : nothing}
  </div>`;
}

/** Fields whose numbers stand beside projects, and groups without projects. */
function things(items: readonly ItemModel[], scene: Scene): TemplateResult | typeof nothing {
  const { model, locale, headingLevel } = scene.context;
  const [first] = items;
  if (!first) return nothing;
  const key = first.kind === 'action-field' ? 'actionField' : first.kind === 'audience' ? 'audience' : 'unit';
  const fields = model.actionFields.filter((field) => items.includes(field));
  const empty = fields.every(({ projects, further }) => projects.length + further.length === 0);
  const title = termOf(model, locale, key).many;
  return html`<div class="things">
    ${headingOf(headingLevel + 1, empty ? scene.words.idle(title, termOf(model, locale, 'project').many) : title, 'label')}
    <ul role="list">
      ${items.map((item) => {
        const field = fields.find((one) => one === item);
        return html`<li class="c${field?.colour ?? 0}">
          ${chooser(item, html`${fieldMark(field, true)}<span>${text(item.title)}</span>`, 'row', scene)}
        </li>`;
      })}
    </ul>
  </div>`;
}
