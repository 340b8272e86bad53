// Which colour class each field and audience gets. Colours never repeat; the number in the mark does the rest.
import type { Colour } from './strategy-model.js';

export const paletteSize = 12;

/** Hands out classes in order of appearance; a city's own colour gets a class beyond the palette. */
export function colourist(): { next(color: string | undefined): Colour; colours: string[] } {
  const colours: string[] = [];
  let used = 0;
  return {
    colours,
    next(color) {
      if (color !== undefined && /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(color)) {
        const at = colours.indexOf(color);
        return paletteSize + 1 + (at < 0 ? colours.push(color) - 1 : at);
      }
      used += 1;
      return Math.min(used, paletteSize);
    },
  };
}
