import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Status } from '../contract/strategy.js';
import { icons } from './icons.generated.js';
import { statusSigns } from './status.js';

/** An icon of the set on a 24 grid, decorative; nothing for a name that the set lacks. */
export function icon(name: string | null, size = 24): TemplateResult | typeof nothing {
  if (name === null || !Object.hasOwn(icons, name)) return nothing;
  return html`<svg class="icon i${size}" viewBox="0 0 24 24" aria-hidden="true"><path d=${icons[name]} /></svg>`;
}

/** The sign of a status, decorative: its word stands beside it or in the legend. */
export function statusIcon(status: Status): TemplateResult {
  return html`<svg class="status" viewBox="0 0 16 16" aria-hidden="true">
    ${Object.entries(statusSigns[status]).map(([stroke, d]) => svg`<path class=${stroke} d=${d} />`)}
  </svg>`;
}
