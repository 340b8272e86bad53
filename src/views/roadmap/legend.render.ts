// What the signs mean; only those that occur.
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import type { RoadmapTexts } from '../../locale/roadmap.js';
import { statusIcon } from '../../ui/icon.render.js';
import { statusOrder } from './lanes.layout.js';
import type { Key } from './roadmap.layout.js';

const marks = ['start', 'end', 'milestone'] as const;
const forms = ['vague', 'ongoing', 'beyond', 'plan', 'overdue'] as const;

const classes: Record<(typeof forms)[number], string> = {
  vague: 'shape st-running s-vague e-vague',
  ongoing: 'shape st-running e-ongoing',
  beyond: 'shape st-running e-beyond',
  plan: 'shape st-running low',
  overdue: '',
};

const sample = (key: (typeof forms)[number]): TemplateResult =>
  html`<span class="sample ${classes[key]}"><i class="start"></i><i class="end"></i><i class=${key}></i></span>`;

export function renderLegend(keys: ReadonlySet<Key>, texts: RoadmapTexts, locale: Locale): unknown {
  if (keys.size === 0) return nothing;
  const has = (key: Key): boolean => keys.has(key);
  return html`<ul class="legend" aria-label=${texts.legend}>
    ${marks.filter(has).map((key) => html`<li><i class="sign ${key}"></i>${texts.keys[key]}</li>`)}
    ${statusOrder
      .filter(has)
      .map(
        (status) =>
          html`<li><span class="sample shape st-${status}"><i class="end"></i></span>${statusIcon(status)}${locale.status[status]}</li>`,
      )}
    ${forms.filter(has).map((key) => html`<li>${sample(key)}${texts.keys[key]}</li>`)}
  </ul>`;
}
