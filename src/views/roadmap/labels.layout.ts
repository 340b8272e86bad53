// Where a bar's label stands: in the bar, behind it, before it, or on a line of its own above it. In px at a 16 px font.
import type { MeasureText } from '../../element/view.js';
import type { Axis } from './axis.layout.js';
import { type Box, halfMark, reachOf } from './bar.layout.js';

/** What a label says, on one line. */
export interface Words {
  title: string;
  /** Behind the title, in bold: times out of view, and what is overdue. */
  suffix: string;
  /** Number of marks: of further fields, and of what cannot be. */
  fields: number;
  wrong: boolean;
}

export interface Label extends Words {
  place: 'inside' | 'after' | 'before' | 'above';
  x: number;
  width: number;
  /** More than one only above the bar. */
  lines: number;
}

const icon = 20;
const field = 24;
const size = 13;
/** The ground behind a label is wider than its words, on both sides. */
export const plate = 3;
/** Related and chosen projects are bold: measured so, a choice moves nothing. */
const weight = 650;
export const lineHeight = 16;

/**
 * @param reserved px at the bar's start and end that are taken by other words
 * @param side the place that is known to be free, if the label does not stand inside
 */
export function placeLabel(
  words: Words,
  box: Box,
  axis: Axis,
  measure: MeasureText,
  reserved: readonly [number, number],
  side?: Label['place'],
): Label {
  const { title, suffix, fields } = words;
  const room = axis.width - 2 * plate;
  const all = Math.ceil(icon + measure(suffix ? `${title} · ${suffix}` : title, size, weight) + fields * field) + 1;
  const width = Math.min(all, room);
  const most = all > room ? linesOf(words, all, room, measure) : 1;
  const label = (place: Label['place'], x: number, lines = 1): Label => ({ ...words, place, x, width, lines });
  const inside = box.overdue === null ? roomInside(box, width, reserved) : null;
  if (inside !== null) return label('inside', inside);
  const { x, end } = reachOf({ ...box, plan: null });
  const after = Math.max(box.end + (box.endEnd === 'vague' ? 8 : 12), end + (box.overdue === null ? 2 : 8));
  if (side ? side === 'after' || side === 'inside' : after + width <= room + plate) return label('after', after);
  const before = Math.min(box.x - 12, x - 2) - width;
  if (side ? side === 'before' : before >= plate) return label('before', before);
  return label('above', Math.max(plate, Math.min(box.x, room + plate - width)), most);
}

/** Broken between words, a line lacks at most the longest of them, and two lines together are longer than one. */
function linesOf({ title, suffix }: Words, all: number, room: number, measure: MeasureText): number {
  const longest = Math.max(...`${title} ${suffix}`.split(/\s+/).map((word) => measure(word, size, weight)));
  return Math.ceil(all / Math.max(room / 2 - icon, room - icon - longest));
}

/** What an end of a bar takes of it, before or behind its vague edge. */
const taken = { exact: 12, vague: 6, ongoing: 14, beyond: 26 };

/** Start of the first piece between vague edges, marks and milestones that is long enough. */
function roomInside(box: Box, width: number, [atStart, atEnd]: readonly [number, number]): number | null {
  let x = box.x + box.vagueStart + (atStart || taken[box.startEnd]);
  const end = box.end - box.vagueEnd - (atEnd || taken[box.endEnd]);
  for (const mark of [...box.marks].sort((a, b) => a.x - b.x)) {
    if (mark.end + halfMark < x) continue;
    if (Math.min(end, mark.x - halfMark - 4) - x >= width) return x;
    x = mark.end + halfMark + 4;
  }
  return end - x >= width ? x : null;
}
