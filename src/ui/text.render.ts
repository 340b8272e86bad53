import { html, nothing, type TemplateResult } from 'lit';
import type { TextModel } from '../model/strategy-model.js';

/** A text, marked with its language where that differs from the element's. `bdi` keeps foreign directions inside. */
export function text(model: TextModel | null): TemplateResult | string | typeof nothing {
  if (model === null) return nothing;
  return model.lang === undefined ? model.value : html`<bdi lang=${model.lang}>${model.value}</bdi>`;
}
