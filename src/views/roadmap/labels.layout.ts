// Where a bar's label stands: in the bar, behind it, before it, or on a line of its own above it. In px at a 16 px font.
import type { MeasureText } from '../../element/view.js';
import type { Axis } from './axis.layout.js';
import { type Box, halfMark, reachOf } from './bar.layout.js';

export type Place = 'inside' | 'after' | 'before' | 'above';

/** What a label says, on one line. */
export interface Words {
  title: string;
  /** Behind the title, in bold: what is overdue, and what had no room in the bar. */
  suffix: string;
  /** Marks of further fields. */
  fields: number;
}

/** A strip of the ground behind a label that hides lines: the kind of ground, up to `end` px from the label's start. */
export type Strip = readonly [plane: boolean, end: number];

export interface Label extends Words {
  place: Place;
  x: number;
  width: number;
  /** More than one only above the bar. */
  lines: number;
  /** Null where no line runs behind the label. */
  ground: readonly Strip[] | null;
}

const icon = 20;
const field = 24;
const size = 13;
/** The ground behind a label is wider than its words, on both sides. */
const plate = 3;
/** Related and chosen projects are bold: measured so, a choice moves nothing. */
const weight = 650;
export const lineHeight = 16;

/** Width of a label on one line. */
export function labelWidth({ title, suffix, fields }: Words, measure: MeasureText): number {
  return Math.ceil(icon + measure(suffix ? `${title} · ${suffix}` : title, size, weight) + fields * field) + 1;
}

/** Px of the bar's end in which the words about time beyond the picture stand; 0 where they have no room. */
export function beyondWidth(box: Box, words: string, measure: MeasureText): number {
  const width = Math.ceil(measure(words, size, weight)) + 28;
  return box.end - box.x >= width + 20 ? width : 0;
}

/** @param reserved px at the bar's start and end that are taken by other words */
export function placeLabel(
  words: Words,
  box: Box,
  axis: Axis,
  measure: MeasureText,
  reserved: readonly [start: number, end: number],
): Label {
  const width = labelWidth(words, measure);
  const label = (place: Place, x: number, lines = 1): Label => ({
    ...words,
    place,
    x,
    width: Math.min(width, axis.width - 2 * plate),
    lines,
    ground: place === 'inside' ? null : groundOf(x, Math.min(width, axis.width - 2 * plate), axis),
  });
  const inside = words.suffix ? null : roomInside(box, width, reserved);
  if (inside !== null) return label('inside', inside);
  const { x, end } = reachOf({ ...box, plan: null });
  const after = Math.max(box.end + (box.endEnd === 'vague' ? 8 : 12), end + (box.overdue === null ? 2 : 8));
  if (after + width <= axis.width - plate) return label('after', after);
  const before = Math.min(box.x - 12, x - 2) - width;
  if (before >= plate) return label('before', before);
  const room = axis.width - 2 * plate;
  return label('above', Math.max(plate, Math.min(box.x, axis.width - plate - width)), linesOf(words, room, measure));
}

/** Start of the first piece between vague edges, marks and milestones that is long enough. */
function roomInside(box: Box, width: number, [atStart, atEnd]: readonly [number, number]): number | null {
  const { startEnd, endEnd } = box;
  let x = box.x + (atStart || (startEnd === 'vague' ? box.vagueStart + 6 : startEnd === 'exact' ? 12 : startEnd === 'beyond' ? 26 : 6));
  const end = box.end - (atEnd || (endEnd === 'vague' ? box.vagueEnd + 4 : endEnd === 'exact' ? 12 : endEnd === 'ongoing' ? 14 : 26));
  for (const mark of box.marks) {
    if (mark.end + halfMark < x) continue;
    if (Math.min(end, mark.x - halfMark - 4) - x >= width) return x;
    x = mark.end + halfMark + 4;
  }
  return end - x >= width ? x : null;
}

/** At most how many lines a label needs: broken between words, and within those that are longer than a line. */
function linesOf({ title, suffix, fields }: Words, room: number, measure: MeasureText): number {
  let lines = 1;
  let used = icon;
  for (const word of `${title} ${suffix && `· ${suffix}`}`.split(/\s+/).concat(Array(fields).fill('####'))) {
    const width = measure(`${word} `, size, weight);
    if (used + width > room && used > icon) {
      lines += 1;
      used = icon;
    }
    const spare = Math.ceil(width / Math.max(1, room - icon - size)) - 1;
    lines += spare;
    used = spare > 0 ? room : used + width;
  }
  return lines;
}

/** The ground behind a label, if a year's line or today's runs there. */
function groundOf(x: number, width: number, { bands, width: plot, today }: Axis): Strip[] | null {
  const strips: Strip[] = [];
  for (const band of bands) {
    const end = ((band.at + band.width) / 100) * plot;
    if (end <= x - 1) continue;
    strips.push([band.plane, Math.min(width, end - x)]);
    if (end >= x + width) break;
  }
  const now = today === null ? -9 : (today / 100) * plot - x;
  return strips.length > 1 || (now > -4 && now < width + 4) ? strips : null;
}
