import { html, nothing, type TemplateResult } from 'lit';
import type { ActionFieldModel } from '../model/strategy-model.js';
import { icon } from './icon.render.js';

/** The square by which a field is known in every view: its number, else its icon. */
export function fieldMark(field: ActionFieldModel | undefined, outlined = false): TemplateResult | typeof nothing {
  if (!field) return nothing;
  return html`<span class="mark c${field.colour} ${outlined ? 'outlined' : ''}" aria-hidden="true"
    >${field.number ?? icon(field.icon ?? 'layers', 16)}</span
  >`;
}
