// How the things of a strategy are read: their texts, their sources, and what every one of them has.
import type { Annotated, Source, Strategy, Text } from '../contract/strategy.js';
import type { ItemModel, Kind, SourceModel, StrategyModel, TextModel } from './strategy-model.js';
import { contained, textReader } from './text.js';

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
  /** What only some views read. */
  parts?: readonly ModelPart[];
}

/** Adds to the model what only one view reads. */
export type ModelPart = (model: StrategyModel, strategy: Strategy, reading: Reading) => void;

export type Read = (text: Text | undefined) => TextModel | null;

/** How the texts of one strategy are read for one reader. */
export interface Reading {
  /** Languages of the texts read so far. */
  tags: ReadonlySet<string>;
  read: Read;
  /** One text or several; those that are absent are left out. */
  texts(list: Text | Text[] | undefined): TextModel[];
  /** A text, or what stands where a title is missing. */
  title(text: Text | undefined): TextModel;
  /** A note may be a text or a text with a visibility. */
  note(from: Annotated): TextModel | null;
  sources(from: Annotated): SourceModel[];
  /** A link's address, read from where the file is. */
  address(url: string): string;
}

export function readingOf({ lang: own = 'de', documents = [] }: Strategy, { lang, shown, untitled, base }: ModelOptions): Reading {
  const tags = new Set<string>();
  const read = textReader(lang, own, shown, (tag) => tags.add(tag.toLowerCase()));
  const title: Reading['title'] = (text) => {
    const words = read(text);
    return words?.value ? words : { value: untitled };
  };
  const source = ({ document, page, section }: Source): SourceModel => ({
    document: title(documents.find(({ id }) => id === document)?.title ?? document),
    page: contained(page ?? '') || null,
    section: contained(section ?? '') || null,
  });
  return {
    tags,
    read,
    title,
    texts: (list) => (Array.isArray(list) ? list : [list]).flatMap((text) => read(text) ?? []),
    note: ({ note }) => read(typeof note === 'object' && 'text' in note ? (note.text as Text) : (note as Text | undefined)),
    sources: ({ sources = [] }) => sources.map(source),
    // Refused addresses are gone by now; an absolute one stays what it is.
    address: (url) => (URL.canParse(url, base) ? new URL(url, base).href : url),
  };
}

/** What every item has. */
export function itemModel<K extends Kind>(
  kind: K,
  from: Annotated & { title?: Text; description?: Text },
  id: string,
  { read, title, note, sources }: Reading,
): ItemModel & { kind: K } {
  return {
    kind,
    id,
    title: title(from.title),
    description: read(from.description),
    note: note(from),
    sources: sources(from),
    inferred: from.inferred ?? [],
  };
}

export type ById<T> = ReadonlyMap<string, T>;

export const byId = <T extends { id: string }>(items: readonly T[]): ById<T> => new Map(items.map((item) => [item.id, item]));

/** The things behind ids, in the ids' order; unknown ids were reported by the contract. */
export const pick = <T>(ids: readonly string[] | 'unknown' | undefined, from: ById<T>): T[] =>
  Array.isArray(ids) ? [...new Set(ids)].flatMap((id) => from.get(id) ?? []) : [];
