import { html, nothing, type TemplateResult } from 'lit';
import { fromDay, toDay } from '../contract/time.js';
import type { Locale } from '../locale/locale.js';
import { toolbarTexts } from '../locale/toolbar.js';
import type { Facet } from '../model/facets.js';
import { type Filters, isFiltering, noFilters } from '../model/filter.js';
import { icon, statusIcon } from './icon.render.js';
import { text } from './text.render.js';

export interface ToolbarModel {
  locale: Locale;
  facets: readonly Facet[];
  filters: Filters;
  /** Projects of the view, and how many of them pass. */
  all: number;
  hits: number;
  /** Which of the hits is chosen, from 1; null if none. */
  at: number | null;
  /** Whether what is left out is hidden now. */
  only: boolean;
  narrow: boolean;
  filter(filters: Partial<Filters>): void;
  /** Chooses the hit before or after the chosen one. */
  step(by: 1 | -1): void;
  /** Further controls of the view, at the end. */
  more: TemplateResult | typeof nothing;
}

const value = (event: Event): string => (event.target as HTMLInputElement).value;

/** Search, filters with counts, and how many projects are left. */
export function toolbar(model: ToolbarModel): TemplateResult {
  const { locale, facets, filters, all, hits, at, only, narrow, filter, step, more } = model;
  const texts = toolbarTexts[locale.language];
  const active = isFiltering(filters);
  const menus = [...facets.map((facet) => choice(facet, model)), period(model)];
  const chosen = facets.filter(({ options }) => options.some(({ chosen }) => chosen)).length + Number(periodOf(filters) !== '');
  return html`<search class="toolbar" aria-label=${texts.label} @keydown=${close}>
    <div class="tools">
      <label class="find">
        ${icon('search', 20)}<input
          type="search"
          placeholder=${texts.search}
          aria-label=${texts.search}
          .value=${filters.search}
          @input=${(event: Event) => filter({ search: value(event) })}
        />
      </label>
      ${
        narrow
          ? menu(
              texts.filters + (chosen ? ` (${chosen})` : ''),
              chosen > 0,
              menus.map(({ title, body }) => html`<fieldset><legend>${title}</legend>${body}</fieldset>`),
            )
          : menus.map(({ title, said, body }) =>
              menu(said ? `${title}: ${said}` : title, said !== '', html`<fieldset aria-label=${title}>${body}</fieldset>`),
            )
      }
      <span class="more">${more}</span>
    </div>
    <div class="tools found" ?hidden=${!active}>
      <b role="status">${active ? (at === null ? texts.hits(hits, all) : texts.nth(at, hits)) : nothing}</b>
      <button class="control" aria-label=${texts.previous} aria-disabled=${hits === 0} @click=${() => step(-1)}>${icon('chevron-up', 16)}</button>
      <button class="control" aria-label=${texts.next} aria-disabled=${hits === 0} @click=${() => step(1)}>${icon('chevron-down', 16)}</button>
      <label class="switch">
        <input type="checkbox" role="switch" .checked=${only} @change=${() => filter({ only: !only })} />${texts.only}
      </label>
      <button class="plain" @click=${() => filter({ ...noFilters, only: filters.only })}>${texts.reset}</button>
    </div>
  </search>`;
}

/** Opens below its button; a click beside it and Escape close it. */
const menu = (label: string, active: boolean, body: unknown): TemplateResult =>
  html`<details class="menu" name="menu">
    <summary class="control ${active ? 'active' : ''}">${label}${icon('chevron-down', 16)}</summary>
    <div class="sheet">${body}</div>
  </details>`;

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

function choice({ key, options }: Facet, { locale, filters, filter }: ToolbarModel): Menu {
  const texts = toolbarTexts[locale.language];
  const word = ({ key: option, title }: (typeof options)[number]) =>
    title ? text(title) : locale.status[option as keyof typeof locale.status];
  const chosen = options.filter((option) => option.chosen);
  const [first] = chosen;
  const change = (option: string): void => {
    const before: readonly string[] = filters[key];
    filter({ [key]: before.includes(option) ? before.filter((one) => one !== option) : [...before, option] });
  };
  return {
    title: texts.facets[key],
    said:
      chosen.length > 1
        ? texts.chosen(chosen.length)
        : first
          ? (first.title?.value ?? locale.status[first.key as keyof typeof locale.status])
          : '',
    body: options.map(
      (option) => html`<label>
        <input type="checkbox" .checked=${option.chosen} @change=${() => change(option.key)} />
        ${key === 'status' ? statusIcon(option.key as keyof typeof locale.status) : nothing}<span>${word(option)}</span><small>${option.count}</small>
      </label>`,
    ),
  };
}

const yearOf = (day: number | null): string => (day === null ? '' : String(fromDay(day).year));

function periodOf({ from, to }: Filters): string {
  return [...new Set([yearOf(from), yearOf(to)])].filter(Boolean).join('–');
}

function period({ locale, filters, filter }: ToolbarModel): Menu {
  const texts = toolbarTexts[locale.language];
  const field = (key: 'from' | 'to') => html`<label>
    <span>${texts[key]}</span>
    <input
      type="number"
      min="1900"
      max="2200"
      .value=${yearOf(filters[key])}
      @change=${(event: Event) => filter({ [key]: dayOf(value(event), key) })}
    />
  </label>`;
  return { title: texts.period, said: periodOf(filters), body: [field('from'), field('to')] };
}

/** First or last day of a year of four digits; null for anything else. */
const dayOf = (year: string, key: 'from' | 'to'): number | null =>
  /^\d{4}$/.test(year) ? (key === 'from' ? toDay(Number(year), 1, 1) : toDay(Number(year), 12, 31)) : null;
