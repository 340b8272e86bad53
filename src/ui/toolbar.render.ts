// Search, filters with counts, and the way through what they leave.
import { html, nothing, type TemplateResult } from 'lit';
import { fromDay, toDay } from '../contract/time.js';
import type { ViewActions, ViewContext } from '../element/view.js';
import { termOf } from '../locale/locale.js';
import { toolbarTexts } from '../locale/toolbar.js';
import type { Facet } from '../model/facets.js';
import { type Filters, noFilters } from '../model/filter.js';
import type { ProjectModel } from '../model/strategy-model.js';
import { icon, statusIcon } from './icon.render.js';
import { text } from './text.render.js';

/** What the bar needs of its element. */
export type ToolbarContext = Pick<ViewContext, 'model' | 'locale' | 'width' | 'state' | 'finding'>;
type Order = () => readonly ProjectModel[];
type Actions = Pick<ViewActions, 'filter' | 'show'>;

const value = (event: Event): string => (event.target as HTMLInputElement).value;

/**
 * @param order projects as the reader sees them, through which previous and next go
 * @param more further controls of the view, at the end
 */
export function toolbar(context: ToolbarContext, actions: Actions, order: Order, more: unknown = nothing): TemplateResult {
  const { locale, width, finding, state } = context;
  const { filters } = state;
  const { filter } = actions;
  const texts = toolbarTexts[locale.language];
  const narrow = width < 640;
  const step = stepIn(context, actions, order);
  const menus = [...finding.facets.map((facet) => choice(facet, context, filter)), period(context, filter)];
  const set = menus.filter(({ said }) => said).length;
  const filterBy = narrow
    ? menu(
        texts.filters + (set > 0 ? ` (${set})` : ''),
        set > 0,
        menus.map(({ title, body }) => html`<fieldset><legend>${title}</legend>${body}</fieldset>`),
      )
    : menus.map(({ title, said, body }) =>
        menu(said ? `${title}: ${said}` : title, said !== '', html`<fieldset aria-label=${title}>${body}</fieldset>`),
      );
  const found = hits(context, actions, order);
  return html`<search class="toolbar" aria-label=${texts.label} @keydown=${close}>
    <label class="find"
      >${icon('search', 20)}<input
        type="search"
        placeholder=${texts.search}
        aria-label=${texts.search}
        .value=${filters.search}
        @input=${(event: Event) => filter({ search: value(event) })}
        @keydown=${({ key, shiftKey, isComposing }: KeyboardEvent) => key === 'Enter' && !isComposing && step(shiftKey ? -1 : 1)}
    /></label>
    ${narrow ? [filterBy, found] : [found, filterBy]}${more === nothing ? more : html`<div class="rest">${more}</div>`}
  </search>`;
}

/** Chooses the hit before or after the chosen one; after the last comes the first. */
function stepIn({ state: { selected }, finding: { fits } }: ToolbarContext, { show }: Actions, order: Order) {
  return (by: 1 | -1): void => {
    const found = fits ? order().filter(fits) : [];
    const at = selected?.kind === 'project' ? found.findIndex(({ id }) => id === selected.id) : -1;
    const next = found.at(at < 0 && by < 0 ? -1 : (at + by) % found.length);
    if (next) show('project', next.id);
  };
}

/** How many there are, said aloud when they change, and what to do with them. */
function hits(context: ToolbarContext, actions: Actions, order: Order): TemplateResult {
  const { locale, model, state, finding } = context;
  const { fits, hits, only } = finding;
  const { selected } = state;
  const texts = toolbarTexts[locale.language];
  const at =
    fits && selected?.kind === 'project'
      ? order()
          .filter(fits)
          .findIndex(({ id }) => id === selected.id)
      : -1;
  const step = stepIn(context, actions, order);
  const arrow = (by: 1 | -1, words: string, name: string) =>
    html`<button type="button" class="control" aria-label=${words} aria-disabled=${hits.length === 0} @click=${() => step(by)}>
      ${icon(name, 16)}
    </button>`;
  /** The button goes, and the focus with it. */
  const reset = ({ currentTarget }: Event): void => {
    const bar = (currentTarget as Element).closest('.toolbar');
    actions.filter({ ...noFilters, only: state.filters.only });
    bar?.querySelector('input')?.focus();
  };
  return html`<div class="result ${fits ? 'on' : ''}">
    <b role="status" aria-live=${state.quiet ? 'off' : 'polite'}
      >${fits ? (at < 0 ? texts.hits(hits.length, model.projects.length) : texts.nth(at + 1, hits.length)) : nothing}</b
    >${
      fits
        ? html`${arrow(-1, texts.previous, 'chevron-up')}${arrow(1, texts.next, 'chevron-down')}<label class="switch">
              <input type="checkbox" role="switch" .checked=${only} @change=${() => actions.filter({ only: !only })} />${texts.only}
            </label>
            <button type="button" class="plain" @click=${reset}>${texts.reset}</button>`
        : nothing
    }
  </div>`;
}

/** Opens below its button; a click beside it and Escape close it. */
const menu = (label: string, active: boolean, body: unknown): TemplateResult =>
  html`<details class="menu" name="menu" @toggle=${keepWithin}>
    <summary class="control ${active ? 'active' : ''}">${label}${icon('chevron-down', 16)}</summary>
    <div class="sheet">${body}</div>
  </details>`;

/** What would stand out at the end of the line is moved in, so that the page never scrolls sideways. */
function keepWithin({ currentTarget }: Event): void {
  const sheet = (currentTarget as HTMLElement).lastElementChild as HTMLElement;
  sheet.style.removeProperty('translate');
  const [bar, { left, right }] = [sheet.closest('.toolbar')?.getBoundingClientRect(), sheet.getBoundingClientRect()];
  if (!bar) return;
  const over = Math.max(right - bar.right, 0) || Math.min(left - bar.left, 0);
  if (over !== 0) sheet.style.setProperty('translate', `${-over}px`);
}

function close(event: KeyboardEvent): void {
  const open = (event.currentTarget as HTMLElement).querySelector<HTMLDetailsElement>('details[open]');
  if (event.key !== 'Escape' || !open) return;
  open.open = false;
  open.querySelector('summary')?.focus();
  event.stopPropagation();
}

interface Menu {
  title: string;
  /** What is chosen, in words; empty for nothing. */
  said: string;
  body: unknown;
}

function choice({ key, options }: Facet, { locale, model, state }: ToolbarContext, filter: Actions['filter']): Menu {
  const status = (option: string): string => locale.status[option as keyof typeof locale.status];
  const chosen = options.filter((option) => option.chosen);
  const [first] = chosen;
  const change = (option: string): void => {
    const before: readonly string[] = state.filters[key];
    filter({ [key]: before.includes(option) ? before.filter((one) => one !== option) : [...before, option] });
  };
  return {
    title: key === 'status' ? locale.facts.status : termOf(model, locale, terms[key]).one,
    said: chosen.length > 1 ? toolbarTexts[locale.language].chosen(chosen.length) : first ? (first.title?.value ?? status(first.key)) : '',
    body: options.map(
      (option) => html`<label>
        <input type="checkbox" .checked=${option.chosen} @change=${() => change(option.key)} />
        ${option.title ? nothing : statusIcon(option.key as keyof typeof locale.status)}<span
          >${option.title ? text(option.title) : status(option.key)}</span
        ><small>${option.count}</small>
      </label>`,
    ),
  };
}

const terms = { actionFields: 'actionField', units: 'unit', audiences: 'audience' } as const;

const yearOf = (day: number | null): string => (day === null ? '' : String(fromDay(day).year));

function period({ locale, state: { filters } }: ToolbarContext, filter: Actions['filter']): Menu {
  const texts = toolbarTexts[locale.language];
  const [from, to] = [yearOf(filters.from), yearOf(filters.to)];
  /** What is no year does not stay, as if it were one. */
  const set =
    (key: 'from' | 'to') =>
    (event: Event): void => {
      const day = dayOf(value(event), key);
      if (day === null) (event.target as HTMLInputElement).value = '';
      filter({ [key]: day });
    };
  const field = (key: 'from' | 'to', year: string) => html`<label>
    <span>${texts[key]}</span>
    <input
      type="number"
      min="1900"
      max="2200"
      .value=${year}
      @change=${set(key)}
    />
  </label>`;
  const said = from === to ? from : from && to ? `${from}–${to}` : `${from ? locale.time.from : locale.time.until} ${from || to}`;
  return { title: locale.facts.when, said, body: [field('from', from), field('to', to)] };
}

/** First or last day of a year of four digits; null for anything else. */
const dayOf = (year: string, key: keyof Filters): number | null =>
  /^\d{4}$/.test(year) ? (key === 'from' ? toDay(Number(year), 1, 1) : toDay(Number(year), 12, 31)) : null;
