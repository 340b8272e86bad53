import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../contract/problems.js';
import type { Locale } from '../locale/locale.js';
import { icon } from './icon.render.js';

/** How many entries a list shows at most; the rest is counted. */
const most = 100;

const list = (problems: readonly Problem[], { language, pointer, found, hint, more }: Locale): TemplateResult => html`<ul>
    ${problems.slice(0, most).map((problem) => {
      const code = (value: string | undefined) => value && html`<code>${value}</code>`;
      const rows = [
        [pointer, code(problem.pointer)],
        [found, code(problem.found)],
        [hint, `${problem.message[language]} ${problem.hint[language]}`],
      ];
      return html`<li>
        <dl>
          ${rows.map(([name, value]) => (value ? html`<dt>${name}</dt><dd>${value}</dd>` : nothing))}
        </dl>
      </li>`;
    })}
  </ul>
  ${problems.length > most ? html`<p>${more(problems.length - most)}</p>` : nothing}`;

/** One quiet line beside the picture that opens the list. */
export function problemLine(problems: readonly Problem[], locale: Locale): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const errors = problems.filter(({ severity }) => severity !== 'warning').length;
  return html`<details class="problems screen" part="problems">
    <summary class="line">${icon('triangle-alert', 16)}${locale.problems(errors, problems.length - errors)}</summary>
    ${list(problems, locale)}
  </details>`;
}

/** In place of the picture, when nothing can be drawn. */
export function fatalPanel(problems: readonly Problem[], locale: Locale, retry: (() => void) | null): TemplateResult {
  return html`<div class="problems fatal" part="problems" role="group" aria-label=${locale.fatal}>
    <p class="line">${icon('triangle-alert')}<strong>${locale.fatal}</strong></p>
    ${list(problems, locale)}
    ${retry ? html`<button type="button" class="control" @click=${retry}>${locale.retry}</button>` : nothing}
  </div>`;
}
