// How far the projects are: each counted once, whatever the arrangement; and what the map does not draw.
import { html, nothing, type TemplateResult } from 'lit';
import { termOf } from '../../locale/locale.js';
import { headingOf } from '../../ui/frame.render.js';
import { geometry } from '../../ui/geometry.js';
import { statusIcon } from '../../ui/icon.render.js';
import { fieldMark } from '../../ui/mark.render.js';
import { text } from '../../ui/text.render.js';
import { alsoIn, fieldsBeside, type Part, tallyOf } from './arrange.js';
import { chooser, colourOf } from './parcel.render.js';
import type { Scene } from './scene.js';

export function renderLegend(scene: Scene): TemplateResult {
  const { unseen, idle } = scene.layout;
  return html`<div class="beside">${progress(scene)}${things(unseen, scene)}${things(idle, scene)}</div>`;
}

function progress(scene: Scene): TemplateResult | typeof nothing {
  const { layout, words, wanted, model, locale, headingLevel } = scene;
  const { projects } = model;
  if (projects.length === 0) return nothing;
  const tally = tallyOf(projects);
  const most = Math.max(...tally.map(([, n]) => n));
  const found = new Map(tallyOf(wanted ? projects.filter(wanted) : projects));
  const part = (n: number, className: string) => html`<i class=${className} ${geometry({ width: `${(100 * n) / most}%` })}></i>`;
  const several = projects.filter((project) => alsoIn(project, layout.groups).length > 1).length;
  const notes = [
    several > 0 && words.several(several),
    layout.by !== 'unit' && projects.some((project) => fieldsBeside(project, layout.by).length > 0) && words.framed,
    projects.some(({ inferred }) => inferred.length > 0) && `° ${locale.inferred}`,
  ].filter(Boolean);
  return html`<div class="progress">
    <div>
      ${headingOf(headingLevel + 1, words.legend, 'label')}
      <ul role="list">
        ${tally.map(([status, n]) => {
          const left = found.get(status) ?? 0;
          return html`<li>
            ${statusIcon(status)}<span>${locale.status[status]}</span>
            <span class="bar">${part(n, '')}${left > 0 ? part(left, 'part') : nothing}</span>
            <span class="n">${wanted ? words.of(left, n) : n}</span>
          </li>`;
        })}
      </ul>
    </div>
    ${notes.length > 0 ? html`<div>${notes.map((note) => html`<p class="fact">${note}</p>`)}</div>` : nothing}
  </div>`;
}

/** Fields whose numbers stand beside projects, and groups without projects. */
function things(items: readonly NonNullable<Part['item']>[], scene: Scene): TemplateResult | typeof nothing {
  const { model, locale, words, headingLevel } = scene;
  const [first] = items;
  if (!first) return nothing;
  const { many } = termOf(model, locale, first.kind === 'action-field' ? 'actionField' : first.kind);
  const marks = items.some((item) => item.kind === 'action-field' && item.projects.length + item.further.length > 0);
  return html`<div class="things">
    ${headingOf(headingLevel + 1, marks ? many : words.idle(many, termOf(model, locale, 'project').many), 'label')}
    <ul role="list">
      ${items.map(
        (item) => html`<li class=${colourOf(item) || 'c0'}>
          ${chooser(item, html`${item.kind === 'action-field' ? fieldMark(item, true) : nothing}<span>${text(item.title)}</span>`, 'row', scene)}
        </li>`,
      )}
    </ul>
  </div>`;
}
