// The parts of the model that need no reference to others.
import type { Annotated, Text } from '../contract/strategy.js';
import type { ItemModel, Kind, TextModel } from './strategy-model.js';

export type Read = (text: Text | undefined) => TextModel | null;

/** What every item has; `untitled` stands where the file has no title. */
export function itemModel<K extends Kind>(
  kind: K,
  source: Annotated & { id?: string; title?: Text; description?: Text },
  id: string,
  read: Read,
  untitled: string,
): ItemModel & { kind: K } {
  const title = read(source.title);
  return {
    kind,
    id,
    title: title !== null && title.value !== '' ? title : { value: untitled },
    description: read(source.description),
    note: noteOf(source, read),
    sources: source.sources ?? [],
    inferred: source.inferred ?? [],
  };
}

/** A note may be a text or a text with a visibility. */
export function noteOf(source: Annotated, read: Read): TextModel | null {
  const { note } = source;
  if (typeof note === 'object' && note !== null && 'text' in note && typeof note.text !== 'undefined') return read(note.text as Text);
  return read(note as Text | undefined);
}
