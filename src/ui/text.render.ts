// How texts of the data reach the page: marked with their language, and with what a person concluded.
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.js';
import { findIn } from '../model/filter.js';
import type { ItemModel, TextModel } from '../model/strategy-model.js';

/** A text with what stands before it, perhaps in another language: the date of a milestone, the figure of a condition. */
export interface Said extends TextModel {
  before?: Words;
}

/** A text of the data, or words of the interface. */
export type Words = Said | string | null | undefined | false;

/** Marked with its language where that differs from the interface's. `bdi` keeps foreign directions inside. */
export function text(words: Words): TemplateResult | string | typeof nothing {
  if (!words) return nothing;
  if (typeof words === 'string') return words;
  const { value, lang, before } = words;
  const own = lang === undefined ? value : html`<bdi lang=${lang}>${value}</bdi>`;
  return before ? html`${text(before)}${own}` : own;
}

/** Texts in one line; what is absent is left out. */
export const joined = (texts: readonly Words[], separator = ', '): unknown[] =>
  texts.filter(Boolean).map((one, i) => [i > 0 ? separator : '', text(one)]);

/** The one mark of what a person concluded rather than read: a dotted line below and a degree sign, explained by `notes`. */
export const concluded = (words: unknown, is: boolean, locale: Locale): unknown =>
  is ? html`<span class="inferred" title=${locale.inferred}>${words}°</span>` : words;

/** With the letters that a reader looks for marked. */
export function found(words: TextModel, search: string): unknown {
  const [start, end] = findIn(words.value, search) ?? [0, 0];
  if (end === 0) return text(words);
  const { value } = words;
  const marked = html`${value.slice(0, start)}<mark>${value.slice(start, end)}</mark>${value.slice(end)}`;
  return words.lang === undefined ? marked : html`<bdi lang=${words.lang}>${marked}</bdi>`;
}

/** The name of a thing, marked where it was concluded. Every view shows names of projects and fields so. */
export const titleOf = ({ title, inferred }: ItemModel, locale: Locale, search = ''): unknown =>
  concluded(found(title, search), inferred.includes('title'), locale);
