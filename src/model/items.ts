// The parts of the model that need no reference to others.
import type { Annotated, Form, Money, Option, Source, Strategy, Text } from '../contract/strategy.js';
import type { FormModel, ItemModel, Kind, MoneyModel, OptionModel, SourceModel, TextModel } from './strategy-model.js';
import { textReader } from './text.js';
import { timeOf } from './when.js';

export interface ModelOptions {
  /** Language of the reader, a BCP 47 tag. */
  lang: string;
  /** Language of the interface around the texts, where that is another; texts in it are not marked. */
  shown?: string;
  /** The reader's day, in whole days since 1970-01-01. */
  today: number;
  /** Stands where a title is missing. */
  untitled: string;
  /** Where the data come from: relative links start there. */
  base?: string | undefined;
}

export type Read = (text: Text | undefined) => TextModel | null;

/** How the texts of one strategy are read for one reader. */
export interface Reading {
  read: Read;
  /** Stands where a title is missing. */
  untitled: string;
  sources(from: Annotated): SourceModel[];
  /** A link's address, read from where the file is. */
  address(url: string): string;
}

export function readingOf(strategy: Strategy, { lang, shown, untitled, base }: ModelOptions): Reading {
  const read = textReader(lang, strategy.lang ?? 'de', shown);
  const papers = new Map((strategy.documents ?? []).map((paper) => [paper.id, paper.title]));
  const source = ({ document, page, section }: Source): SourceModel => ({
    document: read((typeof document === 'string' ? papers.get(document) : undefined) ?? document) ?? { value: untitled },
    page: page ?? null,
    section: section ?? null,
  });
  return {
    read,
    untitled,
    sources: (from) => (from.sources ?? []).map(source),
    // Refused addresses are gone by now; an absolute one stays what it is.
    address: (url) => (URL.canParse(url, base) ? new URL(url, base).href : url),
  };
}

/** What every item has. */
export function itemModel<K extends Kind>(
  kind: K,
  from: Annotated & { id?: string; title?: Text; description?: Text },
  id: string,
  reading: Reading,
): ItemModel & { kind: K } {
  return {
    kind,
    id,
    title: titleOf(from.title, reading),
    description: reading.read(from.description),
    note: noteOf(from, reading.read),
    sources: reading.sources(from),
    inferred: from.inferred ?? [],
  };
}

export function titleOf(title: Text | undefined, { read, untitled }: Reading): TextModel {
  const shown = read(title);
  return shown !== null && shown.value !== '' ? shown : { value: untitled };
}

/** A note may be a text or a text with a visibility. */
export function noteOf(from: Annotated, read: Read): TextModel | null {
  const { note } = from;
  const text = typeof note === 'object' && note !== null && 'text' in note ? note.text : note;
  return read(text as Text | undefined);
}

export function formModel(form: Form, reading: Reading): FormModel {
  const options = (list: Option[] | undefined): OptionModel[] =>
    (list ?? []).map((option) => ({ id: option.id, label: titleOf(option.label, reading) }));
  return {
    id: form.id,
    title: reading.read(form.title),
    note: noteOf(form, reading.read),
    duration: options(form.bands?.duration),
    budget: options(form.bands?.budget),
    audienceKinds: options(form.audienceKinds),
  };
}

export function moneyModel(money: Money, { read }: Reading): MoneyModel {
  return {
    min: money.min ?? null,
    max: money.max ?? null,
    currency: money.currency ?? 'EUR',
    year: timeOf(money.year),
    text: read(money.text),
    level: money.level ?? null,
    conditional: read(money.conditional),
  };
}
