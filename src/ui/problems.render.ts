import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../contract/problems.js';
import type { Locale } from '../locale/locale.js';
import { icon } from './icon.render.js';

const entry = (problem: Problem, locale: Locale): TemplateResult => html`<li>
  <dl>
    ${
      problem.pointer
        ? html`<dt>${locale.pointer}</dt>
            <dd><code>${problem.pointer}</code></dd>`
        : nothing
    }
    ${
      problem.found === undefined
        ? nothing
        : html`<dt>${locale.found}</dt>
            <dd><code>${problem.found}</code></dd>`
    }
    <dt>${locale.hint}</dt>
    <dd>${problem.message[locale.language]} ${problem.hint[locale.language]}</dd>
  </dl>
</li>`;

const copyText = (problems: readonly Problem[], { language }: Locale): string =>
  problems
    .map(({ severity, pointer, found, message, hint }) =>
      [severity, pointer, found, message[language], hint[language]].filter(Boolean).join(' · '),
    )
    .join('\n');

const copyButton = (problems: readonly Problem[], locale: Locale): TemplateResult => html`<button
  type="button"
  class="control"
  @click=${async (event: Event) => {
    const button = event.currentTarget as HTMLButtonElement;
    await navigator.clipboard?.writeText(copyText(problems, locale)).then(
      () => button.setAttribute('data-copied', locale.copied),
      () => undefined,
    );
  }}
>
  ${locale.copyProblems}
</button>`;

/** How many entries a list shows at most; the rest is counted. */
const shown = 100;

const list = (problems: readonly Problem[], locale: Locale): TemplateResult => html`<ul class="problem-list">
    ${problems.slice(0, shown).map((problem) => entry(problem, locale))}
  </ul>
  ${problems.length > shown ? html`<p>${locale.more(problems.length - shown)}</p>` : nothing} ${copyButton(problems, locale)}`;

/** One quiet line beside the picture that opens the list. */
export function problemLine(problems: readonly Problem[], locale: Locale): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const errors = problems.filter((problem) => problem.severity !== 'warning').length;
  return html`<details class="problems screen" part="problems">
    <summary>${icon('triangle-alert', 16)}<span>${locale.problems(errors, problems.length - errors)}</span></summary>
    ${list(problems, locale)}
  </details>`;
}

/** In place of the picture, when nothing can be drawn. */
export function fatalPanel(problems: readonly Problem[], locale: Locale, retry: (() => void) | null): TemplateResult {
  return html`<div class="fatal" part="problems" role="group" aria-label=${locale.fatal}>
    <p class="fatal-title">${icon('triangle-alert', 24)}<strong>${locale.fatal}</strong></p>
    ${list(problems, locale)}
    ${retry ? html`<button type="button" class="control" @click=${retry}>${locale.retry}</button>` : nothing}
  </div>`;
}
