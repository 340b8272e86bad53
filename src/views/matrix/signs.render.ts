// How scores, ranks and totals look, in the table and in the list.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { geometry } from '../../ui/geometry.js';
import { icon } from '../../ui/icon.render.js';
import { text } from '../../ui/text.render.js';
import type { Scene } from './scene.js';
import { scoreInWords } from './scene.js';
import type { Counted, Ranking, Rating, Score } from './scores.js';

/** Three circles, as many filled as there are points; dotted where the score is missing. */
const dots = (points: number | null): TemplateResult =>
  html`<svg class="dots" viewBox="0 0 42 12" aria-hidden="true">
    ${[1, 2, 3].map((n) => svg`<circle class=${points === null ? 'gap' : n <= points ? 'full' : ''} cx=${15 * n - 9} cy="6" r="4.6" />`)}
  </svg>`;

/** Decorative: the words stand beside it or name the button. */
export function scoreSign({ counted, value }: Score, { context, texts, number }: Scene): TemplateResult {
  const { criterion } = counted;
  if (value === null)
    return html`<span class="sign missing">${counted.dots ? dots(null) : nothing}<span>${criterion.bonus ? context.locale.unknown : texts.missing}</span></span>`;
  if (criterion.bonus) return html`<span class="sign">${value === 0 ? '–' : html`<b class="plus">+${number(value)}</b>`}</span>`;
  return html`<span class="sign">${counted.dots ? dots(value) : html`<b>${number(value)}</b>`}</span>`;
}

/** Places gained or lost by the reader's weights. */
export const movedSign = ({ moved }: Rating, { texts }: Scene): TemplateResult | typeof nothing =>
  moved === 0
    ? nothing
    : html`<span class="moved"
        ><span aria-hidden="true">${moved > 0 ? '▲' : '▼'} ${Math.abs(moved)}</span
        ><span class="hidden">${moved > 0 ? texts.up(moved) : texts.down(-moved)}</span></span
      >`;

/** The total as a number and a bar: the scales' points solid, the bonus as an outlined piece, what is missing dotted. */
export function totalSign(rating: Rating, { highest }: Ranking, { texts, number }: Scene): TemplateResult {
  const { total, bonus, open, known, asked } = rating;
  const part = (points: number): string => `${highest > 0 ? Math.min(100, Math.max(0, (100 * points) / highest)) : 0}%`;
  const pieces = [
    ['solid', total - bonus],
    ['extra', bonus],
    ['open', open],
  ] as const;
  return html`<span class="total"
    ><b>${number(total)}</b
    ><span class="meter c${rating.project.actionFields[0]?.colour ?? 0}" aria-hidden="true"
      >${pieces.map(([name, points]) => (points > 0 ? html`<span class=${name} ${geometry({ width: part(points) })}></span>` : nothing))}</span
    >${known < asked ? html`<small>${texts.points(`${known}`, `${asked}`)}<span class="hidden"> (${texts.incomplete})</span></small>` : nothing}</span
  >`;
}

/** Slider and number field for the weight of a criterion; 0 to 3 in steps of a half, or as high as the file's own. */
export function weigher({ criterion, weight }: Counted, { texts, own }: Scene): TemplateResult {
  const most = Math.max(3, Math.ceil(criterion.weight));
  const name = texts.weightOf(criterion.title.value.replaceAll('\u00ad', ''));
  const set = (event: Event): void => {
    const value = (event.target as HTMLInputElement).valueAsNumber;
    if (value >= 0 && value <= most) own.weigh(criterion.id, value);
  };
  return html`<div class="weigher screen ${weight === criterion.weight ? '' : 'changed'}">
    <input
      type="range"
      min="0"
      max=${most}
      step="0.5"
      .value=${String(weight)}
      aria-label=${name}
      @input=${set}
    />
    <label
      ><span aria-hidden="true">×</span
      ><input type="number" min="0" max=${most} step="0.5" .value=${String(weight)} aria-label=${name} @input=${set}
    /></label>
  </div>`;
}

/** Every score of a project, with its meaning and its reason. */
export const scoreList = (rating: Rating, scene: Scene): TemplateResult =>
  html`<ul class="scores" role="list">
    ${rating.scores.map((score) => {
      const { criterion, weight } = score.counted;
      return html`<li data-kind="criterion" data-id=${criterion.id}>
        <span class="score-name"
          >${text(criterion.title)}${weight === 1 ? nothing : html` <small>× ${scene.number(weight)}</small>`}${criterion.bonus ? html` <small>${scene.texts.bonus}</small>` : nothing}</span
        >
        ${scoreSign(score, scene)}
        <span class="score-why"
          ><strong>${scoreInWords(score, scene)}.</strong> ${score.reason ? text(score.reason) : scene.texts.noReason}</span
        >
      </li>`;
    })}
  </ul>
  ${rating.known < rating.asked ? html`<p class="group-note">${scene.texts.points(`${rating.known}`, `${rating.asked}`)} – ${scene.texts.incomplete}.</p>` : nothing}`;

export const chevron = (open: boolean): unknown => icon(open ? 'chevron-up' : 'chevron-down', 16);
