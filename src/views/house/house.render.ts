// Templates of the house, from the roof down. Columns and heads are the same parts: columns are open, heads open and close.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ViewActions, ViewContext } from '../../element/view.js';
import type { HouseTexts } from '../../locale/house.js';
import { count, termOf } from '../../locale/locale.js';
import type { ActionFieldModel, ItemModel, TermKey, TextModel } from '../../model/strategy-model.js';
import { detailsOf } from '../../ui/details.js';
import { type DetailsOptions, renderDetails } from '../../ui/details.render.js';
import { headingOf } from '../../ui/frame.render.js';
import { geometry } from '../../ui/geometry.js';
import { icon, statusIcon } from '../../ui/icon.render.js';
import { fieldMark } from '../../ui/mark.render.js';
import { text, titleOf } from '../../ui/text.render.js';
import { type Block, type Pillar, type Storey, type Tally, tallyOf } from './house.columns.layout.js';
import { houseLayout } from './house.layout.js';

type Part = ActionFieldModel | Block;

export function renderHouse(context: ViewContext, actions: ViewActions, words: HouseTexts): TemplateResult {
  const { model, locale, print, state, headingLevel } = context;
  const layout = houseLayout(context);
  const { wide, roof, chosen, marked } = layout;
  const level = headingLevel + 1;
  const wanted = context.finding.fits;

  /** A filter lets nothing of it through. */
  const isLeftOut = (part: Part): boolean => {
    const projects = part.kind === 'project' ? [part] : part.projects;
    return wanted !== null && projects.length > 0 && !projects.some(wanted);
  };

  const name = (item: ItemModel) => html`<span class="name">${titleOf(item, locale)}</span>`;

  const counted = (key: TermKey, { length }: readonly unknown[]) =>
    length > 0 ? html`<span class="facts">${count(length, termOf(model, locale, key))}</span>` : nothing;

  /** Signs and numbers; the words are in the legend, and here for those who do not see it. */
  const signs = (tally: Tally) => html`<span class="tally">
    ${tally.map(([status, n]) => html`<span>${statusIcon(status)}<span class="hidden">${locale.status[status]} </span>${n}</span> `)}
  </span>`;

  const turn = (sign: string, size: number) => (wide ? nothing : html`<span class="turn screen">${icon(sign, size)}</span>`);

  const details = (item: ItemModel, options: DetailsOptions) => renderDetails(detailsOf(item, model, locale), context, actions, options);

  /** What can be chosen: pressed while its details stand below the house, in the narrow form expanded. */
  const control = (item: Part, className: string, on: boolean, press: () => void, body: TemplateResult) => html`<button
    type="button"
    class=${className}
    data-kind=${item.kind}
    data-id=${item.id}
    aria-pressed=${wide ? on : nothing}
    aria-expanded=${wide ? nothing : on}
    @click=${press}
  >
    ${body}
  </button>`;

  /** A block; in the narrow form with its details in place. A field among its blocks tells of itself. */
  const block = (item: Part, keepOpen?: () => void): TemplateResult => {
    const on = item === marked;
    const press = (): void => {
      keepOpen?.();
      if (item === chosen) actions.deselect();
      else actions.select(item.kind, item.id);
    };
    const body =
      item.kind === 'action-field'
        ? html`<span class="name">${words.overview}</span>`
        : html`${name(item)} ${
            item.kind === 'topic'
              ? item.measures.length > 0
                ? counted('measure', item.measures)
                : counted('project', item.projects)
              : html`<span class="facts state"
                  >${statusIcon(item.status)}<span>${locale.status[item.status]}</span>${item.actionFields
                    .slice(1)
                    .map((field) => html`${fieldMark(field, true)}<span class="hidden">${locale.also} ${text(field.title)}</span>`)}</span
                >`
          }`;
    return html`<li class=${on ? 'on' : isLeftOut(item) ? 'dim' : ''}>
      ${control(item, `block ${item.kind}`, on, press, html`${body}${turn(on ? 'minus' : 'plus', 20)}`)}
      ${on && !wide && chosen ? details(chosen, { inPlace: true, named: chosen !== item }) : nothing}
    </li>`;
  };

  /** A pillar of the house or a beam across it. */
  const pillar = ({ field, blocks, tally }: Pillar, level: number, className: string): TemplateResult => {
    const key = `action-field:${field.id}`;
    const on = field === marked;
    const holds = on || blocks.some((item) => item === marked);
    const toggled = state.toggled.has(key);
    const open = wide || holds || toggled;
    const select = (): void => actions.select(field.kind, field.id);
    const keepOpen = (): void => {
      if (!wide && !toggled) actions.toggle(key);
    };
    const press = (): void => {
      if (wide) select();
      else if (holds) actions.deselect();
      if (!wide && (toggled || !holds)) actions.toggle(key);
    };
    const sign = icon(field.icon, 28);
    const head = html`${
      sign === nothing && field.number === null
        ? nothing
        : html`<span class="sign">${sign}<span class="number">${field.number}</span></span>`
    }
    ${name(field)} ${field.topics.length > 0 && !tally ? counted('topic', field.topics) : counted('project', field.projects)}${turn(open ? 'chevron-up' : 'chevron-down', 24)}`;
    return html`<div
      class="${className} c${field.colour} ${tally ? 'counted' : ''} ${open ? 'open' : ''} ${!holds && isLeftOut(field) ? 'dim' : ''}"
    >
      ${headingOf(level, control(field, '', wide ? on : open, press, head), `capital ${on && !tally ? 'on' : ''}`)}
      <div class="opening" hidden=${open ? nothing : 'until-found'} @beforematch=${keepOpen}>
        ${
          tally
            ? html`<div class="drum ${on ? 'on' : ''}" @click=${select}>${signs(tally)}</div>`
            : html`<ul class="shaft" role="list">
                ${!wide && (on || hasMore(field, blocks)) ? block(field, keepOpen) : nothing}${blocks.map((item) => block(item, keepOpen))}
              </ul>`
        }
      </div>
    </div>`;
  };

  const beam = (field: Pillar) => pillar(field, level, 'beam mass');

  const storey = ({ group, tally, bays }: Storey) =>
    html`${
      group
        ? html`<div class="band mass" data-kind="audience" data-id=${group.id}>
          <div>${headingOf(level, titleOf(group, locale), 'name')}${group.description ? html`<p>${text(group.description)}</p>` : nothing}</div>
          ${signs(tally)}
        </div>`
        : nothing
    }${bays.map(
      ({ pillars, levels, form }, i) => html`${i > 0 ? html`<div class="course mass"></div>` : nothing}
      <div
        class="cella ${form} ${layout.slim ? 'slim' : ''}"
        ${geometry({ '--_n': `${pillars.length}`, '--_k': `${levels}` })}
      >
        ${pillars.map((item) => pillar(item, group ? level + 1 : level, 'pillar'))}
      </div>`,
    )}`;

  /** A sentence that stands for the whole strategy. */
  const saying = (kind: string, label: string, lines: TextModel[]) => html`<div
    class="saying"
    data-kind=${kind || nothing}
  >
    ${label && headingOf(level, label, 'label')}<p class=${kind === 'mission' ? '' : 'slogan'}>${lines.map((line) => html`<span>${text(line)}</span> `)}</p>
  </div>`;

  /** The vision, or the strategy's name: in the gable where it fits, else below it. */
  const top = (): TemplateResult => {
    const { vision, mission, title } = model;
    const slogan = vision ?? title;
    const first = (lines: string[]) =>
      saying(
        vision ? 'vision' : '',
        vision ? locale.facts.vision : '',
        lines.map((value) => ({ ...slogan, value })),
      );
    return html`<div class="roof" ${geometry({ '--_h': roof.height })}>
        <svg viewBox="0 0 ${roof.width} ${roof.height}" preserveAspectRatio="none" aria-hidden="true">
          ${svg`<path class="gable" d=${roof.gable} /><path class="cornice" d=${roof.cornice} />`}
        </svg>
        ${roof.lines ? first(roof.lines) : icon('target', 28)}
      </div>
      ${
        roof.lines && !mission
          ? nothing
          : html`<div class="sayings mass">
              ${roof.lines ? nothing : first([slogan.value])}${mission ? saying('mission', words.mission, [mission]) : nothing}
            </div>`
      }`;
  };

  const step = (title: TemplateResult | string | typeof nothing, items: unknown[]) => html`<div class="step mass">
    ${headingOf(level, title, 'label')}
    <ul role="list">
      ${items}
    </ul>
  </div>`;

  const ground = () => html`<div class="ground">
    ${layout.footing.map(beam)}
    ${
      model.principles.length > 0
        ? step(
            words.principles,
            model.principles.map(
              ({ title, description }) => html`<li data-kind="principle">
                ${description ? html`<details ?open=${print}><summary>${text(title)}</summary><p>${text(description)}</p></details>` : text(title)}
              </li>`,
            ),
          )
        : nothing
    }
    ${model.foundation.map(({ title, items }) =>
      step(
        text(title),
        items.map((item) => html`<li>${text(item)}</li>`),
      ),
    )}
    <div class="plinth mass"></div>
  </div>`;

  /** Details below the house; in the narrow form only for what has no place in it. */
  const panel = () => {
    const { previous, next } = layout;
    const go = (to: ItemModel | null) => to && (() => actions.select(to.kind, to.id));
    return chosen && (wide || !marked)
      ? html`<div class="panel">${details(chosen, previous || next ? { previous: go(previous), next: go(next) } : {})}</div>`
      : nothing;
  };

  const key = () =>
    html`${
      layout.legend
        ? html`<ul class="legend" role="list" aria-label=${locale.facts.status}>
          ${tallyOf(model.projects.filter((project) => project.actionFields.length > 0)).map(
            ([status]) => html`<li>${statusIcon(status)}<span>${locale.status[status]}</span></li>`,
          )}
        </ul>`
        : nothing
    }${wanted ? html`<p class="legend" role="status" aria-live=${state.quiet ? 'off' : 'polite'}>${words.hits(model.projects.filter(wanted).length, model.projects.length)}</p>` : nothing}${
      layout.inferred ? html`<p class="note">° ${locale.inferred}</p>` : nothing
    }`;

  /** Projects without a field stand beside the house: nothing readable is left out. */
  const yard = () => {
    const projects = layout.yard;
    if (projects.length === 0) return nothing;
    const toggled = state.toggled.has('yard');
    const remember = ({ target }: Event): void => {
      if (!print && (target as HTMLDetailsElement).open !== toggled) actions.toggle('yard');
    };
    return html`<details
      class="yard c0 ${wide ? '' : 'heads'}"
      ?open=${print || toggled || projects.some((project) => project === marked)}
      @toggle=${remember}
    >
      <summary>${words.without(termOf(model, locale, 'actionField').one)}: ${count(projects.length, termOf(model, locale, 'project'))}</summary>
      <ul role="list">
        ${projects.map((project) => block(project))}
      </ul>
    </details>`;
  };

  return html`<div class=${print ? 'paper' : ''}>
    <div class="house ${wide ? 'columns' : 'heads'} ${layout.tiny ? 'tiny' : ''}">
      ${top()}
      <div class="body" ${geometry({ '--_air': layout.air, '--_fall': `${layout.fall}` })}>
        ${layout.frieze.map(beam)} ${wide && layout.frieze.length === 0 && !layout.storeys[0]?.group ? html`<div class="architrave mass"></div>` : nothing}
        ${layout.storeys.map(storey)} ${ground()}
      </div>
    </div>
    ${panel()} ${key()} ${yard()}
  </div>`;
}

/** Whether a field has more to say than its blocks do. */
function hasMore({ description, note, missions, goals, projects, further }: ActionFieldModel, blocks: readonly Block[]): boolean {
  const inBlocks = new Set<ItemModel>(blocks.flatMap((item) => (item.kind === 'project' ? item : item.projects)));
  return !!(description || note || missions[0] || goals[0] || [...projects, ...further].some((project) => !inBlocks.has(project)));
}
