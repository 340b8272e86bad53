// Below the lanes: what can't be placed, grouped by status, and what the signs mean.
import { html, nothing, type TemplateResult } from 'lit';
import { termOf } from '../../locale/locale.js';
import type { ProjectModel } from '../../model/strategy-model.js';
import { headingOf } from '../../ui/frame.render.js';
import { statusIcon } from '../../ui/icon.render.js';
import { text } from '../../ui/text.render.js';
import { countOf, type Picture, renderItem, timeOf } from './item.render.js';
import { type Lane, statusOrder } from './lanes.layout.js';
import type { Key } from './roadmap.layout.js';

/** The document's words, or what is known of the time; words that all share stand below the status. */
function renderGroup({ title, projects }: Lane, picture: Picture): TemplateResult {
  const { context } = picture;
  const times = projects.map((project) => timeOf(project, context));
  const [first] = times;
  const shared = times.length > 1 && times.every(({ value }) => value === first?.value) ? first : null;
  return html`<div class="group">
    <div>${headingOf(context.headingLevel + 2, title.value, 'status-name')}<p>${text(shared ?? null)}</p></div>
    <ul>
      ${projects.map((project, i) => renderItem(project, picture, undefined, 0, true, shared ? '' : text(times[i] ?? null)))}
    </ul>
  </div>`;
}

export function renderShelf(picture: Picture): unknown {
  const { layout, context, texts } = picture;
  if (layout.shelved.length === 0) return nothing;
  return html`<div class="shelf">
    ${headingOf(context.headingLevel + 1, [texts.unscheduled, context.finding.fits && html`<small>${countOf(layout.shelved, picture)}</small>`], 'shelf-title')}
    <div class="groups">${layout.shelf.map((group) => renderGroup(group, picture))}</div>
  </div>`;
}

/** Signs without a bar, and bars with what they show. */
const samples: Partial<Record<Key, string>> = {
  start: 's-exact',
  end: 'e-exact',
  vague: 'st-running s-vague e-vague',
  ongoing: 'st-running e-ongoing',
  beyond: 'st-running e-beyond',
  plan: 'st-running',
};

export function renderLegend({ layout: { keys }, relations, texts, context: { model, locale } }: Picture): unknown {
  if (keys.size === 0) return nothing;
  const { lines, letters } = relations;
  const entry = (key: Key, words: string, className = samples[key] ?? '', sign: unknown = nothing): unknown =>
    keys.has(key)
      ? html`<li><span class="sample track ${className}">${className.startsWith('st') ? html`<i class="bar"></i>` : nothing}<i class=${key}></i></span>${sign}${words}</li>`
      : nothing;
  return html`<ul class="legend" aria-label=${texts.legend}>
    ${entry('start', locale.facts.start)}${entry('end', locale.facts.end)}${entry('milestone', termOf(model, locale, 'milestone').one)}
    ${statusOrder.map((status) => entry(status, locale.status[status], `st-${status}`, statusIcon(status)))}
    ${entry('ongoing', locale.time.ongoing)}
    ${(['vague', 'beyond', 'plan', 'overdue'] as const).map((key) => entry(key, texts.keys[key]))}
    ${lines.length ? html`<li><span class="sample connectors"><svg viewBox="0 0 38 16"><path d="M2 8h30"></path><path class="tip" d="M36 8l-9-5v10z"></path></svg></span>${texts.keys.line}</li>` : nothing}
    ${(['needs', 'enables'] as const).map((key) => {
      const letter = relations[key].size && letters.get([...relations[key].keys()][0] as ProjectModel);
      return letter ? html`<li><i class="disc ${key === 'needs' ? 'first' : ''}">${letter}</i>${texts.keys[key]}</li>` : nothing;
    })}
    ${keys.has('inferred') ? html`<li>° ${locale.inferred}</li>` : nothing}
  </ul>`;
}
