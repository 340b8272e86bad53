// What stands around every picture: heading, switch to the table, states, source, problems.
import { html, nothing, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { Problem } from '../contract/problems.js';
import type { Locale } from '../locale/locale.js';
import type { SourceModel, StrategyModel } from '../model/strategy-model.js';
import { icon } from './icon.render.js';
import { fatalPanel, problemLine } from './problems.render.js';
import type { TableModel } from './table.js';
import { renderTable } from './table.render.js';
import { text } from './text.render.js';

export interface Frame {
  locale: Locale;
  phase: 'none' | 'loading' | 'ready' | 'failed';
  problems: readonly Problem[];
  /** Day of the shown data when a reload failed. */
  stale: string | null;
  heading: string;
  headingLevel: number;
  noHeading: boolean;
  model: StrategyModel | null;
  sub: string;
  /** What the file lacks for this view. */
  lacks: string | null;
  mode: 'graphic' | 'table';
  graphic(): TemplateResult | typeof nothing;
  table(): TableModel | null;
  setMode(mode: 'graphic' | 'table'): void;
  retry: (() => void) | null;
  hasFallback: boolean;
}

/** Heading of a level that is known only in the page. The level is a number, so the tag is safe. */
export function headingOf(level: number, content: unknown, className = ''): TemplateResult {
  const tag = unsafeStatic(`h${Math.min(6, Math.max(1, Math.round(level) || 2))}`);
  return staticHtml`<${tag} class=${className}>${content}</${tag}>`;
}

export function frame(view: Frame): TemplateResult {
  const { locale, phase, problems, model } = view;
  if (phase === 'failed') return fatalPanel(problems, locale, view.retry);
  if (!model) return view.hasFallback ? html`<slot></slot>` : phase === 'loading' ? skeleton(locale) : emptyState(locale.empty);
  const table = view.mode === 'table' ? view.table() : null;
  return html`${head(view)}
    ${view.stale === null ? nothing : html`<p class="stale" role="status">${locale.stale(view.stale)}</p>`}
    ${view.lacks ? emptyState(view.lacks) : table ? renderTable(table) : html`<div class="graphic" part="graphic">${view.graphic()}</div>`}
    <div class="foot">${sourceLine(model, locale)}${model.note ? html`<p>${text(model.note)}</p>` : nothing}${problemLine(problems, locale)}</div>`;
}

function head({ heading, headingLevel, noHeading, sub, mode, locale, setMode, lacks }: Frame): TemplateResult {
  const other = mode === 'table' ? 'graphic' : 'table';
  return html`<div class="head">
    <div class="heading">${headingOf(headingLevel, heading, noHeading ? 'hidden' : '')}${sub && !noHeading ? html`<p class="sub">${sub}</p>` : nothing}</div>
    ${
      lacks
        ? nothing
        : html`<div class="tools screen">
            <button type="button" class="control" @click=${() => setMode(other)}>
              ${icon(other === 'table' ? 'table' : 'chart-gantt', 16)}${other === 'table' ? locale.asTable : locale.asGraphic}
            </button>
          </div>`
    }
  </div>`;
}

function skeleton(locale: Locale): TemplateResult {
  return html`<div class="skeleton" role="status"><p>${locale.loading}</p><span></span><span></span><span></span><span></span></div>`;
}

function emptyState(sentence: string): TemplateResult {
  return html`<div class="empty"><p>${sentence}</p></div>`;
}

/** `Digitalisierungsstrategie, Abschnitt 4.1, S. 10`. */
export function sourceWords(sources: readonly SourceModel[], locale: Locale): string {
  return sources
    .map(({ document, section, page }, i) => {
      const again = document.value === sources[i - 1]?.document.value;
      return [!again && document.value, section, page && `${locale.page}\u00a0${page}`].filter(Boolean).join(', ');
    })
    .filter(Boolean)
    .join('; ');
}

function sourceLine(model: StrategyModel, locale: Locale): TemplateResult | typeof nothing {
  const words = sourceWords(model.sources, locale);
  return words ? html`<p>${locale.source}: ${words}</p>` : nothing;
}
