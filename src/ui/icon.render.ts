import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Status } from '../contract/strategy.js';
import { icons } from './icons.generated.js';
import { statusSigns } from './status.js';

/** An icon of the set on a 24 grid, decorative; nothing for a name that the set lacks. */
export function icon(name: string | null, size = 24): TemplateResult | typeof nothing {
  const d = name !== null && Object.hasOwn(icons, name) ? icons[name] : undefined;
  if (d === undefined) return nothing;
  return html`<svg class="icon i${size}" viewBox="0 0 24 24" aria-hidden="true"><path d=${d} /></svg>`;
}

/** The sign of a status, decorative: its word stands beside it or in the legend. */
export function statusIcon(status: Status): TemplateResult {
  const { outline, fill, cut, dash } = statusSigns[status];
  return html`<svg class="status" viewBox="0 0 16 16" aria-hidden="true">
    ${fill ? svg`<path class="fill" d=${fill} />` : nothing}${dash ? svg`<path class="dash" d=${dash} />` : nothing}${
      outline ? svg`<path d=${outline} />` : nothing
    }${cut ? svg`<path class="cut" d=${cut} />` : nothing}
  </svg>`;
}
