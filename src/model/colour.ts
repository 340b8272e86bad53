// Which colour class each field and audience gets.
import type { Colour } from './strategy-model.js';

export const paletteSize = 12;

/**
 * Hands out classes in order of appearance; a city's own colour gets a class beyond the palette, in the order of `own`.
 * After the last the palette begins again: the number in the mark does the rest.
 */
export function colourist(own: string[]): (color: string | undefined) => Colour {
  let used = 0;
  return (color) => {
    if (color === undefined || !/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(color)) return (used++ % paletteSize) + 1;
    if (!own.includes(color)) own.push(color);
    return paletteSize + 1 + own.indexOf(color);
  };
}
