// The scores form: a table of projects and criteria where there is room, else a list.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { termOf } from '../../locale/locale.js';
import { plain } from '../../model/text.js';
import { fieldMark } from '../../ui/mark.render.js';
import { text } from '../../ui/text.render.js';
import { choose, groupHead, hits, inPlace, panel, projectRow, toolbar } from './parts.render.js';
import { endsOf, heatOf, type Scene, scoreInWords } from './scene.js';
import { type Counted, type Ranking, type Rating, type Sorting, type SortKey, sortRatings } from './scores.js';
import { chevron, movedSign, scoreList, scoreSign, totalSign, weigher } from './signs.render.js';

/** Width from which there is a table, and what its columns need. */
const tableFrom = 1136;
const columns = { fixed: 472, criterion: 98, bonus: 76 };

export function renderScores(scene: Scene, ranking: Ranking, sorting: Sorting): TemplateResult {
  const { context, texts, own } = scene;
  const { counted, unrated, changed } = ranking;
  const needed = counted.reduce((sum, { criterion }) => sum + (criterion.bonus ? columns.bonus : columns.criterion), columns.fixed);
  const wide = context.width >= Math.max(tableFrom, needed);
  const reset = html`<button type="button" class="control" ?disabled=${!changed} @click=${() => own.weigh(null, 0)}>${texts.reset}</button>`;
  return html`${toolbar(scene, null, reset)} ${hits(scene, context.model.projects)}
    <p class="what-if ${changed ? 'on' : ''}" role="status">${changed ? texts.whatIf : nothing}</p>
    ${wide ? table(scene, ranking, sorting) : list(scene, ranking, sorting)}
    ${
      unrated.length > 0
        ? html`<section class="group unplaced" @click=${choose(scene)}>
            ${groupHead(scene, texts.unrated, unrated.length, null)}
            <ul role="list">
              ${unrated.map((project) => projectRow(project, fieldMark(project.actionFields[0]), '', !wide, scene))}
            </ul>
          </section>`
        : nothing
    }
    ${wide ? panel(scene) : nothing}`;
}

/** What a column starts with: ranks and titles upwards, points from the most down. */
const direction = (key: SortKey, reversed: boolean): 'ascending' | 'descending' =>
  (key === 'rank' || key === 'title') === reversed ? 'descending' : 'ascending';

function table(scene: Scene, ranking: Ranking, sorting: Sorting): TemplateResult {
  const { context, texts, own, number } = scene;
  const { counted, highest } = ranking;
  const { model, locale } = context;
  const head = (key: SortKey, className: string, title: unknown, more: unknown = nothing, of: Counted | null = null): TemplateResult => {
    const on = sorting.key === key;
    const way = direction(key, on && sorting.reversed);
    return html`<th
      scope="col"
      class=${className}
      aria-sort=${on ? way : 'none'}
      data-kind=${of ? 'criterion' : nothing}
      data-id=${of?.criterion.id ?? nothing}
    >
      <button type="button" class="sort" @click=${() => own.sort(key)}>
        ${title}<span aria-hidden="true">${on ? (way === 'ascending' ? '\u2060↑' : '\u2060↓') : '\u2060↕'}</span>
      </button>
      ${more}
    </th>`;
  };
  return html`<table class="ranking">
    <caption class="hidden">
      ${texts.scoresHeading}
    </caption>
    <thead>
      <tr>
        ${head('rank', 'rank', texts.rank)} ${head('title', 'title', termOf(model, locale, 'project').one, html`<small class="screen">${texts.weightsHint}</small>`)}
        ${counted.map((one) => {
          const { criterion } = one;
          const sub = criterion.bonus ? texts.bonus : criterion.moreIsBetter ? endsOf(one) : texts.lessIsBetter;
          return head(
            `criterion:${criterion.id}`,
            criterion.bonus ? 'bonus' : 'criterion',
            text(criterion.title),
            html`<small>${sub}</small>${criterion.bonus ? nothing : weigher(one, scene)}`,
            one,
          );
        })}
        ${head('total', 'sum', texts.total, html`<small>${texts.atMost(number(highest))}</small>`)}
      </tr>
    </thead>
    <tbody @click=${choose(scene)}>
      ${repeat(
        sortRatings(ranking, sorting),
        ({ project }) => project,
        (rating) => tableRow(rating, ranking, scene),
      )}
    </tbody>
  </table>`;
}

const keyOf = ({ project }: Rating): string => `scores:${project.id}`;

function tableRow(rating: Rating, ranking: Ranking, scene: Scene): TemplateResult {
  const { context, actions, texts, marked, fits } = scene;
  const { project, scores, rank } = rating;
  const open = context.state.toggled.has(keyOf(rating));
  const toggle = (): void => actions.toggle(keyOf(rating));
  const on = marked.project === project || (marked.field !== null && marked.field === project.actionFields[0]);
  return html`<tr class="${on ? 'on' : ''} ${fits?.(project) === false ? 'dim' : ''}">
      <td class="rank"><b>${rank ?? '–'}</b>${movedSign(rating, scene)}</td>
      <th scope="row" class="title">
        <div class="named">
          ${fieldMark(project.actionFields[0])}
          <button type="button" class="pick name" data-kind="project" data-id=${project.id} aria-pressed=${marked.project === project}>
            ${text(project.title)}
          </button>
          <button
            type="button"
            class="tool screen"
            aria-expanded=${open}
            aria-label="${texts.reasons}: ${plain(project.title.value)}"
            @click=${toggle}
          >
            ${chevron(open)}
          </button>
        </div>
      </th>
      ${scores.map(
        (score) => html`<td class="heat-${score.counted.criterion.bonus ? 0 : heatOf(score)}">
          <button
            type="button"
            class="score"
            tabindex="-1"
            aria-expanded=${open}
            aria-label="${plain(score.counted.criterion.title.value)}: ${scoreInWords(score, scene)}"
            @click=${toggle}
          >
            ${scoreSign(score, scene)}
          </button>
        </td>`,
      )}
      <td class="sum">${totalSign(rating, ranking, scene)}</td>
    </tr>
    ${
      open
        ? html`<tr class="why">
            <td></td>
            <td colspan=${scores.length + 2}>${scoreList(rating, scene)}</td>
          </tr>`
        : nothing
    }`;
}

function list(scene: Scene, ranking: Ranking, sorting: Sorting): TemplateResult {
  const { texts, own, context, number } = scene;
  const { counted } = ranking;
  const changes = counted.filter(({ weight, criterion }) => weight !== criterion.weight);
  const options: [SortKey, string][] = [
    ['rank', texts.rank],
    ['title', termOf(context.model, context.locale, 'project').one],
    ...counted.map(({ criterion }): [SortKey, string] => [`criterion:${criterion.id}`, plain(criterion.title.value)]),
    ['total', texts.total],
  ];
  return html`<details class="weights">
      <summary>
        <b>${texts.weights}</b>
        <small
          >${changes.length > 0 ? changes.map(({ criterion, weight }) => `${plain(criterion.title.value)} × ${number(weight)}`).join(', ') : texts.asInFile}</small
        >
      </summary>
      <ul role="list">
        ${counted.map(
          (one) => html`<li data-kind="criterion" data-id=${one.criterion.id}>
            <span>${text(one.criterion.title)}<small>${one.criterion.bonus ? texts.bonus : one.criterion.moreIsBetter ? endsOf(one) : texts.lessIsBetter}</small></span>
            ${one.criterion.bonus ? nothing : weigher(one, scene)}
          </li>`,
        )}
      </ul>
    </details>
    <div class="sorting screen">
      <label
        >${texts.sortBy}
        <select class="control" @change=${(event: Event) => own.sort((event.target as HTMLSelectElement).value as SortKey)}>
          ${options.map(([key, title]) => html`<option value=${key} ?selected=${key === sorting.key}>${title}</option>`)}
        </select></label
      ><button type="button" class="control" @click=${() => own.sort(sorting.key)}>${texts.ways[direction(sorting.key, sorting.reversed)]}</button>
    </div>
    <ol class="entries" role="list" @click=${choose(scene)}>
      ${repeat(
        sortRatings(ranking, sorting),
        ({ project }) => project,
        (rating) => entry(rating, ranking, scene),
      )}
    </ol>`;
}

function entry(rating: Rating, ranking: Ranking, scene: Scene): TemplateResult {
  const { context, actions, marked, fits, texts } = scene;
  const { project, rank } = rating;
  const chosen = marked.project === project;
  const open = context.state.toggled.has(keyOf(rating)) || chosen;
  const on = chosen || (marked.field !== null && marked.field === project.actionFields[0]);
  return html`<li class="entry ${on ? 'on' : ''} ${fits?.(project) === false ? 'dim' : ''}" data-kind="project" data-id=${project.id}>
    <button type="button" class="entry-head" aria-expanded=${open} @click=${() => (chosen ? actions.deselect() : actions.toggle(keyOf(rating)))}>
      <span class="rank"><span class="hidden">${texts.rank} </span><b>${rank ?? '–'}</b>${movedSign(rating, scene)}</span>
      ${fieldMark(project.actionFields[0])}
      <span class="name">${text(project.title)}</span>
      ${chevron(open)} ${totalSign(rating, ranking, scene)}
    </button>
    ${
      open
        ? html`<div class="entry-body">
            ${scoreList(rating, scene)}
            ${chosen ? inPlace(project, scene, false) : html`<button type="button" class="pick link" data-kind="project" data-id=${project.id}>${texts.show}</button>`}
          </div>`
        : nothing
    }
  </li>`;
}
