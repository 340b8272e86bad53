// The way from a read list back to the places of its entries in the input.
import type { Checked, Fields } from './check.js';
import type { Path } from './problems.js';

/** An object and the path to it in the input. */
export interface Placed {
  item: Fields;
  path: Path;
}

/** The path in the input of an entry of a read list. */
export function entryPath(places: Checked['places'], list: unknown, path: Path, index: number): Path {
  const place = places.get(list)?.[index] ?? index;
  return place < 0 ? path : [...path, place];
}

/** The objects of a list, if it is one. */
export function placed(places: Checked['places'], list: unknown, path: Path): Placed[] {
  if (!Array.isArray(list)) return [];
  return list.map((item, index) => ({ item: item as Fields, path: entryPath(places, list, path, index) }));
}
