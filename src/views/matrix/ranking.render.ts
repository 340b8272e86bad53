// The scores form: one table, of which only ranks, names and totals stay where there is little room.
import { html, nothing, type TemplateResult } from 'lit';
import { termOf } from '../../locale/locale.js';
import type { TextModel } from '../../model/strategy-model.js';
import { plain } from '../../model/text.js';
import { geometry } from '../../ui/geometry.js';
import { icon } from '../../ui/icon.render.js';
import { fieldMark } from '../../ui/mark.render.js';
import { text } from '../../ui/text.render.js';
import { choose, details, group, panel } from './parts.render.js';
import { isGone, projectTitle, type Scene, scoreInWords, signsOf } from './scene.js';
import { type Counted, type Ranking, type Rating, type Score, type Sorting, sortRatings } from './scores.js';

/** Key of the panel with weights, where there is little room. */
const panelKey = 'matrix:weights';

export function renderScores(scene: Scene, ranking: Ranking, sorting: Sorting): TemplateResult {
  const { context, texts, actions, weigh } = scene;
  const { model, locale, state } = context;
  const { counted, unrated, changed, highest } = ranking;
  const wide = context.width >= Math.max(1136, 472 + 98 * counted.length);
  const open = state.toggled.has(panelKey);
  const head = (key: Sorting['key'], title: TextModel, sub: unknown, criterion?: Counted): TemplateResult => {
    const reversed = sorting.key === key && sorting.reversed;
    // Ranks and titles start upwards, points from the most down.
    const up = (key === 'rank' || key === 'title') !== reversed;
    const on = sorting.key === key;
    return html`<th
      scope="col"
      class="${criterion ? 'criterion' : key}"
      aria-sort=${on ? (up ? 'ascending' : 'descending') : 'none'}
      data-kind=${criterion ? 'criterion' : nothing}
      data-id=${criterion?.id ?? nothing}
    >
      <button type="button" class="sort" @click=${() => scene.sort(key)}>
        ${text(title)}<span class=${on ? '' : 'idle'} aria-hidden="true">\u202f${on ? (up ? '↑' : '↓') : '↕'}</span>
      </button>
      <small>${sub}</small>${criterion && !criterion.bonus ? weigher(criterion, scene) : nothing}
    </th>`;
  };
  const tools = html`${
    wide
      ? nothing
      : html`<button type="button" class="control" aria-expanded=${open} @click=${() => actions.toggle(panelKey)}>
            ${texts.weights}${chevron(open)}
          </button>`
  }
    <button type="button" class="control" ?disabled=${!changed} @click=${() => weigh(null, 0)}>${texts.reset}</button>`;
  return html`<div class="tools screen">${tools}</div>
    <p class="what-if" role="status">${changed ? texts.whatIf : nothing}</p>
    <table class="ranking ${wide ? 'wide' : 'slim'}">
      <caption class="hidden">
        ${texts.scores}
      </caption>
      <thead ?hidden=${!wide && !open}>
        <tr>
          ${head('rank', { value: texts.rank }, nothing)} ${head('title', { value: termOf(model, locale, 'project').one }, nothing)}
          ${counted.map((one, i) => head(i, one.title, one.bonus ? texts.bonus : one.moreIsBetter ? endsOf(one) : texts.less, one))}
          ${head('total', { value: texts.total }, `${texts.most} ${scene.number(highest)}`)}
        </tr>
      </thead>
      <tbody @click=${choose(scene)}>
        ${sortRatings(ranking, sorting).map((rating) => row(rating, highest, wide, scene))}
      </tbody>
    </table>
    ${
      unrated.length > 0
        ? group(
            texts.unrated,
            null,
            unrated.map((project) => ({ project, sign: project.actionFields[0]?.number ?? '–', sub: '' })),
            false,
            !wide,
            scene,
          )
        : nothing
    }
    ${wide ? panel(scene) : nothing}`;
}

const chevron = (open: boolean): unknown => icon(open ? 'chevron-up' : 'chevron-down', 16);

/** The scale's ends as a column has room for them: `niedrig – hoch`. */
function endsOf({ scale, low, high }: Counted): string {
  const [first, last] = [low, high].map((end) => scale.find(({ value }) => value === end)?.label.value.split(' (')[0]);
  return first && last && first !== last ? `${first} – ${last}` : '';
}

function row(rating: Rating, highest: number, wide: boolean, scene: Scene): TemplateResult {
  const { context, actions, texts, marked } = scene;
  const { project, scores, rank, moved } = rating;
  const key = `scores:${project.id}`;
  const chosen = marked.project === project;
  const open = (wide ? context.state.toggled.has(key) : chosen) && !isGone(project, scene);
  // A click anywhere but on the name shows the reasons; where there is little room they come with the other details.
  const toggle = (event: Event): void => {
    if (!(event.target as Element).closest('.pick')) wide ? actions.toggle(key) : actions.select('project', project.id);
  };
  return html`<tr class=${signsOf(project, scene)} @click=${toggle}>
      <td class="rank">
        <b>${rank ?? '–'}</b>
        ${
          moved === 0
            ? nothing
            : html`<small class="moved"
                >${moved > 0 ? '▲' : '▼'}<span class="hidden">${moved > 0 ? texts.up : texts.down}</span> ${Math.abs(moved)}</small
              >`
        }
      </td>
      <th scope="row">
        <div class="line row">
          ${fieldMark(project.actionFields[0])}
          <button type="button" class="pick name" data-kind="project" data-id=${project.id} aria-pressed=${chosen}>
            ${projectTitle(project, scene)}
          </button>
          <button type="button" class="tool screen" aria-expanded=${open} aria-label="${texts.reasons}: ${plain(project.title.value)}">
            ${chevron(open)}
          </button>
        </div>
      </th>
      ${wide ? scores.map((score) => scoreCell(score, scene)) : nothing}
      <td>${totalOf(rating, highest, scene)}</td>
    </tr>
    ${
      open
        ? html`<tr class="why">
            <td colspan=${scores.length + 3}>${details(project, true, scene)}</td>
          </tr>`
        : nothing
    }`;
}

/** On a scale of 1, 2, 3 as many dots as points; tinted by how good the score is within its scale. */
function scoreCell(score: Score, scene: Scene): TemplateResult {
  const { texts, number, context } = scene;
  const { value, points } = score;
  const { bonus, scale, low, high } = score.criterion;
  const dots = !bonus && scale.length === 3 && low === 1 && high === 3;
  const heat = bonus || points === null ? 0 : high > low ? Math.min(3, 1 + Math.floor((2.99 * (points - low)) / (high - low))) : 3;
  const sign =
    value === null
      ? html`${dots ? '◌◌◌' : nothing}<small>${bonus ? context.locale.unknown : texts.missing}</small>`
      : bonus
        ? value === 0
          ? '–'
          : html`<b class="plus">+${number(value)}</b>`
        : dots && Number.isInteger(value) && value >= 0 && value <= 3
          ? '●'.repeat(value) + '○'.repeat(3 - value)
          : html`<b>${number(value)}</b>`;
  return html`<td class="score heat-${heat} ${value === null ? 'missing' : ''}">
    <span class="hidden">${scoreInWords(score, scene)}</span><span aria-hidden="true">${sign}</span>
  </td>`;
}

/** The total as a number and a bar: the scales' points solid, the bonus as an outlined piece, what is missing dotted. */
function totalOf({ total, bonus, open, known, asked, project }: Rating, highest: number, { texts, number }: Scene): TemplateResult {
  const pieces = { solid: total - bonus, extra: bonus, open };
  return html`<div class="sum">
    <b>${number(total)}</b>
    <span class="meter c${project.actionFields[0]?.colour ?? 0}" aria-hidden="true"
      >${Object.entries(pieces).map(([name, points]) =>
        points > 0 ? html`<span class=${name} ${geometry({ width: `${Math.min(100, (100 * points) / highest)}%` })}></span>` : nothing,
      )}</span
    >
    ${known < asked ? html`<small>${known} ${texts.of} ${asked}<span class="hidden">, ${texts.incomplete}</span></small>` : nothing}
  </div>`;
}

/** Slider and number field for the weight of a criterion; 0 to 3 in steps of a half, or as high as the file's own. */
function weigher({ id, title, own, weight }: Counted, { texts, weigh }: Scene): TemplateResult {
  const most = Math.max(3, Math.ceil(own));
  const set = (event: Event): void => {
    const value = (event.target as HTMLInputElement).valueAsNumber;
    if (value >= 0 && value <= most) weigh(id, value);
  };
  const input = (type: string) =>
    html`<input
      type=${type}
      min="0"
      max=${most}
      step="0.5"
      .value=${String(weight)}
      aria-label="${texts.weight}: ${plain(title.value)}"
      @input=${set}
    />`;
  return html`<div class="weigher screen ${weight === own ? '' : 'on'}">
    ${input('range')}<label><span>${texts.weight}</span>× ${input('number')}</label>
  </div>`;
}
