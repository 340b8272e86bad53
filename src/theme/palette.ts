// The twelve field colours of visual-language.md of visual-language.md: their solids; the other uses follow by its formulas.
// Solids keep an OKLab distance of at least .05 for full colour vision, protan, deutan and tritan.
import { contrast, hexOf, type Oklch, oklchOf, shift } from './oklab.js';

/** Ways in which a field's colour is used; `on` is text on `solid`, `ink` is text and marks on `tint`, `soft` and surface. */
export const uses = ['solid', 'on', 'tint', 'soft', 'ink', 'facade'] as const;
export type FieldColours = Record<(typeof uses)[number], string>;

const lightSolids = '4360c1 c8741d 2c9a88 4f1783 810b07 02464e 706207 973589 8981c8 16654d 55312b 6e7279';
const darkSolids = '86b0f9 fdbe7d 7ee2cc 9271ce ca6444 558a91 aca952 da88c3 cec3fc 5eab8c a1786c b3b8bf';

export const surface = { light: '#ffffff', dark: '#13181e' };

/** White where it can be read on the colour, else a dark of the same hue; black always can where white cannot. */
export const readable = (solid: string, [, , H]: Oklch): string =>
  contrast('#ffffff', solid) >= 4.5 ? '#ffffff' : shift([0.19, 0.035, H], 0, (hex) => contrast(hex, solid) >= 4.5);

function lightUses(solid: string): FieldColours {
  const lch = oklchOf(solid);
  const [L, C, H] = lch;
  const ink = shift([Math.min(L, 0.46), Math.min(C, 0.15), H], 0, (colour) => contrast(colour, surface.light) >= 6);
  return {
    solid,
    on: readable(solid, lch),
    tint: hexOf([0.928, Math.min(0.034, 0.28 * C + 0.002), H]),
    soft: hexOf([0.974, Math.min(0.012, 0.12 * C + 0.002), H]),
    ink,
    facade: ink,
  };
}

function darkUses(solid: string): FieldColours {
  const lch = oklchOf(solid);
  const [L, C, H] = lch;
  return {
    solid,
    on: readable(solid, lch),
    tint: hexOf([0.335, Math.min(0.045, 0.42 * C), H]),
    soft: hexOf([0.25, Math.min(0.022, 0.22 * C), H]),
    ink: shift([Math.max(L, 0.8), Math.min(C, 0.1), H], 1, (colour) => contrast(colour, surface.dark) >= 6),
    facade: hexOf([0.56, Math.min(C, 0.09), H]),
  };
}

const solids = (list: string): string[] => list.split(' ').map((digits) => `#${digits}`);

/** Palette in light and dark; index 0 is colour class 1. */
export const palette: { light: FieldColours; dark: FieldColours }[] = solids(darkSolids).map((dark, i) => ({
  light: lightUses(solids(lightSolids)[i] as string),
  dark: darkUses(dark),
}));

/** Everything a field needs, from one colour of the city; a solid too weak against the surface is darkened or lightened. */
export function derive(hex: string): { light: FieldColours; dark: FieldColours; corrected: boolean } {
  const lch = oklchOf(hex);
  const strong = (ground: string) => (colour: string) => contrast(colour, ground) >= 3;
  const solid = shift(lch, 0, strong(surface.light));
  return { corrected: solid !== hexOf(lch), light: lightUses(solid), dark: darkUses(shift(lch, 1, strong(surface.dark))) };
}

const rule = (name: string, { light: day, dark: night }: { light: FieldColours; dark: FieldColours }): string =>
  `.c${name}{${uses.map((use) => `--_${use}:light-dark(${day[use]},${night[use]})`).join(';')}}`;

/** Style rules `.c1` to `.c12`: an element with a colour class has `--_solid`, `--_on` … for itself and what is in it. */
export const paletteRules: string = palette.map((colours, i) => rule(String(i + 1), colours)).join('');

/** Rules for the colours that a city set, from class 13 on. */
export function customRules(colours: readonly string[], first: number): string {
  return colours.map((hex, i) => rule(String(first + i), derive(hex))).join('');
}
