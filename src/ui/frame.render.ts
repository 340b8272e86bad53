// What stands around every picture: heading, switch to the table, states, source, problems.
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../contract/problems.js';
import { keyTexts } from '../locale/keys.js';
import type { Locale } from '../locale/locale.js';
import { isSimple } from '../locale/locale.js';
import { asOfInWords } from '../locale/time.js';
import type { StrategyModel } from '../model/strategy-model.js';
import { plain } from '../model/text.js';
import { icon } from './icon.render.js';
import { notes } from './notes.render.js';
import { fatalPanel, problemLine } from './problems.render.js';
import type { TableModel } from './table.js';
import { renderTable } from './table.render.js';
import { joined, type Words } from './text.render.js';

export interface Frame {
  locale: Locale;
  phase: 'none' | 'loading' | 'ready' | 'failed';
  problems: readonly Problem[];
  /** Day of the shown data when a reload failed. */
  stale: string | null;
  heading: string;
  headingLevel: number;
  noHeading: boolean;
  /** The reader's day. */
  today: number;
  model: StrategyModel | null;
  /** How much there is. */
  summary: string;
  /** What the file lacks for this view. */
  lacks: string | null;
  mode: 'graphic' | 'table';
  /** Controls above picture and table. */
  tools: unknown;
  graphic(): TemplateResult | typeof nothing;
  table(): TableModel | null;
  /** To plain language and back. */
  turn(): void;
  setMode(mode: 'graphic' | 'table'): void;
  retry: (() => void) | null;
  hasFallback: boolean;
}

/** Heading of a level that is known only in the page; below the sixth there is none. */
export function headingOf(level: number, content: unknown, className = ''): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${className}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className}>${content}</h5>`;
    default:
      return html`<h6 class=${className}>${content}</h6>`;
  }
}

const empty = (sentence: string): TemplateResult => html`<p class="empty">${sentence}</p>`;

export function frame(view: Frame): TemplateResult {
  const { locale, phase, problems, model } = view;
  if (phase === 'failed') return html`${fatalPanel(problems, locale, view.retry)}<slot></slot>`;
  if (!model) {
    if (view.hasFallback) return html`<slot></slot>`;
    return phase === 'loading' ? html`<p class="skeleton" role="status">${locale.loading}</p>` : empty(locale.empty);
  }
  const table = view.mode === 'table' ? view.table() : null;
  return html`${head(view)}
    ${view.stale === null ? nothing : html`<p class="stale" role="status">${locale.stale(view.stale)}</p>`}
    ${view.lacks ? empty(view.lacks) : view.tools}
    ${view.lacks ? nothing : table ? renderTable(table) : html`<div class="graphic" part="graphic">${view.graphic()}</div>`}
    <div class="foot">
      ${view.noHeading ? html`<p class="note">${asOfWords(view)}</p>` : nothing}${notes(model, { model, locale })}${problemLine(problems, locale)}
    </div>`;
}

/** The day the facts hold, which every picture shows: `Stand November 2020, vor 6 Jahren`. */
const asOfWords = ({ model, locale, today }: Frame): string =>
  model?.asOf ? `${locale.asOf} ${asOfInWords(model.asOf, today, locale)}` : '';

/** Below the heading: what it is about, unless the heading says so, how much there is, and of when. */
function sub(view: Frame): Words[] {
  const said = [view.heading];
  const names = [view.model?.title, view.model?.organisation].filter((name) => {
    const words = plain(name?.value ?? '');
    return !said.some((other) => plain(other).includes(words)) && said.push(words);
  });
  return [...names, view.summary, asOfWords(view)];
}

/** Which keys the picture knows. */
function keys({ language }: Locale): TemplateResult {
  const { title, keys } = keyTexts[language];
  return html`<details class="keys screen">
    <summary class="control" title=${title}>?<span class="hidden"> ${title}</span></summary>
    <dl>
      ${keys.map(([key, does]) => html`<dt><kbd>${key}</kbd></dt><dd>${does}</dd>`)}
    </dl>
  </details>`;
}

function head(view: Frame): TemplateResult {
  const { heading, headingLevel, noHeading, mode, locale, model, setMode, lacks } = view;
  const drawn = mode === 'graphic';
  return html`<div class="head">
    <div class="heading">
      ${headingOf(headingLevel, heading, noHeading ? 'hidden' : '')}${noHeading ? nothing : html`<p class="sub">${joined(sub(view), ' · ')}</p>`}
    </div>
    ${
      model?.isSimpler
        ? html`<button type="button" class="control screen" aria-pressed=${isSimple(model.lang)} @click=${view.turn}>${locale.simple}</button>`
        : nothing
    }${
      lacks
        ? nothing
        : html`${drawn ? keys(locale) : nothing}<button type="button" class="control screen" @click=${() => setMode(drawn ? 'table' : 'graphic')}>
            ${icon(drawn ? 'table' : 'chart-gantt', 16)}${drawn ? locale.asTable : locale.asGraphic}
          </button>`
    }
  </div>`;
}
