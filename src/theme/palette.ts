// The twelve field colours of visual-language.md as hex: solid, on, tint, soft, ink; dark also facade.
// Solids keep an OKLab distance of at least .05 for full colour vision, protan, deutan and tritan.
import { contrast, hexOf, type Oklch, oklchOf, shift } from './oklab.js';

/** Ways in which a field's colour is used; `on` is text on `solid`, `ink` is text and marks on `tint`, `soft` and surface. */
export const uses = ['solid', 'on', 'tint', 'soft', 'ink', 'facade'] as const;
export type FieldColours = Record<(typeof uses)[number], string>;

const light = [
  '4360c1 ffffff dde7ff f3f6ff 354faa',
  'c8741d 1f1004 f9e3d1 fdf5ef 824700',
  '2c9a88 001914 d3eee8 eef9f7 00675a',
  '4f1783 ffffff ebe2fb f8f5fd 4d1e7c',
  '810b07 ffffff fddfda fff4f2 810b07',
  '02464e ffffff daebee f0f8fa 02464e',
  '706207 ffffff ece8d2 f8f7ee 665800',
  '973589 ffffff f6dff1 fcf4fa 872f7a',
  '8981c8 131123 e6e4fb f6f5fe 564d8f',
  '16654d ffffff d8ede3 eff9f5 16654d',
  '55312b ffffff f2e3e1 fcf5f3 55312b',
  '6e7279 ffffff e5e7eb f5f6f8 55585f',
];
const dark = [
  '86b0f9 0a1018 29374e 1c222c 99bfff 5674a9',
  'fdbe7d 150e06 47321d 292016 f9bf85 986937',
  '7ee2cc 06120f 1c3e37 162522 7ee2cc 288674',
  '9271ce 110d17 3a314b 231f2b c6b0f6 7c68a2',
  'ca6444 170c09 4b2e26 2b1e1a f6a78f a2614d',
  '558a91 051214 283a3d 1a2325 92c9d0 497e85',
  'aca952 101006 39381c 232216 c5c275 7b7834',
  'da88c3 150c12 462e3f 291e25 e8a5d4 975f87',
  'cec3fc 100e17 373347 22202a cec3fc 776b9f',
  '5eab8c 07120d 233d32 18251f 83d1b0 378568',
  'a1786c 170c09 42332e 27201e deb2a5 92695e',
  'b3b8bf 0b0f18 353739 212223 b9bec6 71757c',
];

function named(row: string): FieldColours {
  const hex = row.split(' ').map((digits) => `#${digits}`);
  return Object.fromEntries(uses.map((use, i) => [use, hex[i] ?? hex[4]])) as FieldColours;
}

/** Palette in light and dark; index 0 is colour class 1. In light the facade is the ink. */
export const palette: { light: FieldColours; dark: FieldColours }[] = light.map((row, i) => ({
  light: named(row),
  dark: named(dark[i] as string),
}));

export const surface = { light: '#ffffff', dark: hexOf([0.205, 0.015, 255]) };

/** White where it can be read on the colour, else a dark of the same hue; black always can where white cannot. */
export const readable = (solid: string, [, , H]: Oklch): string =>
  contrast('#ffffff', solid) >= 4.5 ? '#ffffff' : shift([0.19, 0.035, H], 0, (hex) => contrast(hex, solid) >= 4.5);

/** Everything a field needs, from one colour of the city; a solid too weak against the surface is darkened or lightened. */
export function derive(hex: string): { light: FieldColours; dark: FieldColours; corrected: boolean } {
  const lch = oklchOf(hex);
  const [L, C, H] = lch;
  const strong = (ground: string) => (colour: string) => contrast(colour, ground) >= 3;
  const solid = shift(lch, 0, strong(surface.light));
  const night = shift(lch, 1, strong(surface.dark));
  const ink = shift([Math.min(L, 0.46), Math.min(C, 0.15), H], 0, (colour) => contrast(colour, surface.light) >= 6);
  const glow = shift([Math.max(L, 0.8), Math.min(C, 0.1), H], 1, (colour) => contrast(colour, surface.dark) >= 6);
  return {
    corrected: solid !== hexOf(lch),
    light: {
      solid,
      on: readable(solid, lch),
      tint: hexOf([0.928, Math.min(0.034, 0.28 * C + 0.002), H]),
      soft: hexOf([0.974, Math.min(0.012, 0.12 * C + 0.002), H]),
      ink,
      facade: ink,
    },
    dark: {
      solid: night,
      on: readable(night, lch),
      tint: hexOf([0.335, Math.min(0.045, 0.42 * C), H]),
      soft: hexOf([0.25, Math.min(0.022, 0.22 * C), H]),
      ink: glow,
      facade: hexOf([0.56, Math.min(C, 0.09), H]),
    },
  };
}

const rule = (name: string, { light: day, dark: night }: { light: FieldColours; dark: FieldColours }): string =>
  `.c${name}{${uses.map((use) => `--_${use}:light-dark(${day[use]},${night[use]})`).join(';')}}`;

/** Style rules `.c1` to `.c12`: an element with a colour class has `--_solid`, `--_on` … for itself and what is in it. */
export const paletteRules: string = palette.map((colours, i) => rule(String(i + 1), colours)).join('');

/** Rules for the colours that a city set, from class 13 on. */
export function customRules(colours: readonly string[], first: number): string {
  return colours.map((hex, i) => rule(String(first + i), derive(hex))).join('');
}
