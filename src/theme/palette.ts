// The twelve field colours of visual-language.md, light and dark. Solids keep an OKLab distance of at least .05
// for full colour vision, protan, deutan and tritan; every other use follows from them in the browser.

const light = ['4360c1', 'c8741d', '2c9a88', '4f1783', '810b07', '02464e', '706207', '973589', '8981c8', '16654d', '55312b', '6e7279'];
/** Of the light ones, those on which black reads better than white; of the dark ones it does on all. */
const pale = [1, 2, 8];
const dark = ['86b0f9', 'fdbe7d', '7ee2cc', '9271ce', 'ca6444', '558a91', 'aca952', 'da88c3', 'cec3fc', '5eab8c', 'a1786c', 'b3b8bf'];

type Theme = '--_l' | '--_d';
const from = (lightness: string, chroma: string, theme: Theme): string => `oklch(from var(${theme}) ${lightness} ${chroma} h)`;
const pair = (use: string, day: string, night: string): string => `${use}:light-dark(${day},${night})`;
/** White below the luminance at which black reads as well as white, else black: at least 4.58:1 either way. */
const readable = (theme: Theme): string => {
  const white = 'clamp(0,(.179 - y)*9999,1)';
  return `color(from var(${theme}) xyz calc(.95*${white}) ${white} calc(1.089*${white}))`;
};

/**
 * `solid`, `on` (text on it), `tint`, `soft`, `ink` (text and marks on tint, soft and surface) and `facade`.
 * The lightness of ink is capped so that it holds 4.5:1 on tint whatever the hue.
 */
const uses = [
  pair('--_solid', 'var(--_l)', 'var(--_d)'),
  pair('--_tint', from('.928', 'min(.034,.28*c + .002)', '--_l'), from('.335', 'min(.045,.42*c)', '--_d')),
  pair('--_soft', from('.974', 'min(.012,.12*c + .002)', '--_l'), from('.25', 'min(.022,.22*c)', '--_d')),
  pair('--_ink', from('min(l,.46)', 'min(c,.15)', '--_l'), from('max(l,.8)', 'min(c,.1)', '--_d')),
  pair('--_facade', from('min(l,.46)', 'min(c,.15)', '--_l'), from('.56', 'min(c,.09)', '--_d')),
].join(';');

const rule = (number: number, day: string, night: string): string => `.c${number}{--_l:${day};--_d:${night}}`;

/** For a colour that is known. What the browser works out costs time for each thing that has the colour. */
const known = (hex: string, i: number): string =>
  `${rule(i + 1, `#${hex}`, `#${dark[i]}`).slice(0, -1)};${pair('--_on', pale.includes(i) ? '#000' : '#fff', '#000')}}`;

/** Rules `.c1` to `.c12`: an element with a colour class has `--_solid`, `--_on` … for itself and what is in it. */
export const paletteRules: string = `${light.map((_, i) => `.c${i + 1}`).join()}{${uses}}${light.map(known).join('')}`;

/** Rules for the colours that a city set; one that is too weak against the ground is darkened or lightened,
 * and the chroma is kept where the lighter colour still exists in sRGB. */
export function customRules(colours: readonly string[], first: number): string {
  return colours
    .map(
      (hex, i) =>
        `.c${first + i}{${uses};${pair('--_on', readable('--_l'), readable('--_d'))}}${rule(first + i, `oklch(from ${hex} min(l,.62) c h)`, `oklch(from ${hex} max(l,.58) min(c,.14) h)`)}`,
    )
    .join('');
}
