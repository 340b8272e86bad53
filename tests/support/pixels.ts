// What contrast a reader sees: colours of texts and marks against the pixels that are really behind them.
// One picture as it is, then without texts, then without signs, then without shapes; what differs is what was drawn.
import { drawnTexts } from './boxes.js';
import { ancestors, flatTree } from './flat-tree.js';

type Rgb = readonly [number, number, number];
interface Picture {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Seen {
  name: string;
  kind: 'text' | 'sign' | 'shape';
  boxes: readonly Box[];
  /** Of a text; a mark's colours are those of its pixels. */
  colour?: readonly [number, number, number, number];
}
export interface Contrast {
  name: string;
  kind: Seen['kind'];
  /** Pixels that it draws. */
  pixels: number;
  ratio: number;
}

/** Icons and windows. */
const signs = 'svg[class]';
/** Blocks that stand for something, what is filled in, and each shape of a larger drawing. */
const drawings = 'svg:not([class])';
const blocks = '.mark, button.bar, i.bar, .point, .find, [type=range], [type=checkbox]';
const shapes = `${blocks}, ${drawings} :is(path, circle, rect)`;
/** Drawn for looks only, or behind what is measured; each says what carries the meaning instead. */
const decorative = [
  // The gable below it is measured.
  '.cornice',
  // Ground round a line, so that it does not run into others.
  '.halo',
];

const hidden = {
  text: '*, ::before, ::after, ::placeholder { -webkit-text-fill-color: transparent !important; -webkit-text-stroke-color: transparent !important } svg text { fill: transparent !important }',
  sign: `${signs} { visibility: hidden !important }`,
  shape: `${drawings} { visibility: hidden !important } :is(${blocks}), :is(${blocks})::before, :is(${blocks})::after
    { background: none !important; border-color: transparent !important; outline-color: transparent !important; box-shadow: none !important; appearance: none !important }`,
};
export const rules = (layer: keyof typeof hidden): string =>
  `* { transition: none !important; caret-color: transparent !important } ${hidden[layer]}`;

const linear = (c: number): number => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
const light = ([r, g, b]: Rgb): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

export function ratio(one: Rgb, other: Rgb): number {
  const [a, b] = [light(one) + 0.05, light(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}

/** Any CSS colour as it is painted, with its alpha from 0 to 1. */
function painter(): (colour: string, opacity: number) => [number, number, number, number] {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
  return (colour, opacity) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data as unknown as [number, number, number, number];
    return [r, g, b, (a / 255) * opacity];
  };
}

const isOff = (element: Element): boolean => Boolean(element.closest(':disabled, [aria-disabled=true]'));
const nameOf = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}`;

const isPictured = ({ top, bottom }: { top: number; bottom: number }): boolean => top >= 0 && bottom <= innerHeight;
/** A raised sign has a line without height. */
const grown = (box: Box): Box => (box.bottom - box.top > 6 ? box : { ...box, top: box.top - 6, bottom: box.bottom + 6 });

/** All that is to be measured in `stage`, with its places on the page. */
export function look(stage: Element): Seen[] {
  const paint = painter();
  const texts = drawnTexts(stage)
    .filter(({ parent, lines }) => lines.some(isPictured) && !isOff(parent))
    .map(({ node, parent, words, lines }): Seen => {
      const style = getComputedStyle(parent);
      const opacity = [...ancestors(node, stage)].reduce((all, one) => all * Number(getComputedStyle(one).opacity), 1);
      const colour = paint(parent instanceof SVGElement ? style.fill : style.color, opacity);
      return { name: `“${words.slice(0, 40)}” in ${nameOf(parent)}`, kind: 'text', boxes: lines.map(grown), colour };
    });
  const marks = [...flatTree(stage)].flatMap((one): Seen[] => {
    if (!(one instanceof Element) || isOff(one) || !one.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
    if (decorative.some((selector) => one.matches(selector))) return [];
    const kind = one.matches(signs) ? 'sign' : one.matches(shapes) ? 'shape' : null;
    const { left, top, right, bottom } = one.getBoundingClientRect();
    if (!kind || right - left < 2 || bottom - top < 1 || !isPictured({ top, bottom })) return [];
    const around = one.parentElement ? `${nameOf(one.parentElement)} > ` : '';
    return [{ name: around + nameOf(one), kind, boxes: [{ left, top, right, bottom }] }];
  });
  return [...texts, ...marks];
}

async function decode(png: string): Promise<Picture> {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

const at = ({ data, width }: Picture, x: number, y: number): Rgb => {
  const i = 4 * (y * width + x);
  return [data[i] as number, data[i + 1] as number, data[i + 2] as number];
};

/** The contrast of each pixel that `seen` draws, the weakest first. */
function measure({ boxes, colour }: Seen, front: Picture, behind: Picture, scale: number): number[] {
  const ratios: number[] = [];
  for (const { left, top, right, bottom } of boxes) {
    const [x0, y0] = [Math.max(0, Math.floor(left * scale)), Math.max(0, Math.floor(top * scale))];
    const [x1, y1] = [Math.min(front.width, Math.ceil(right * scale)), Math.min(front.height, Math.ceil(bottom * scale))];
    for (let y = y0; y < y1; y += 1)
      for (let x = x0; x < x1; x += 1) {
        const drawn = at(front, x, y);
        const ground = at(behind, x, y);
        if (Math.abs(drawn[0] - ground[0]) + Math.abs(drawn[1] - ground[1]) + Math.abs(drawn[2] - ground[2]) < 6) continue;
        // The edges of letters are mixed with the ground: the colour that is meant counts.
        const mix = (c: 0 | 1 | 2): number => (colour ? colour[c] * colour[3] + ground[c] * (1 - colour[3]) : drawn[c]);
        ratios.push(ratio([mix(0), mix(1), mix(2)], ground));
      }
  }
  return ratios.sort((a, b) => a - b);
}

/**
 * Of a text nearly every pixel counts. Of a mark, what must be seen to know it: a seventh of a sign’s pixels, for its lines are thin,
 * and of a shape's as many as a dotted outline has.
 */
const counted: Record<Seen['kind'], number> = { text: 0.03, sign: 0.85, shape: 0.95 };
const layers = ['text', 'sign', 'shape'] as const;

/** Contrast of all that `look` saw, from pictures: as it is, and with each layer taken away. */
export async function contrasts(seen: readonly Seen[], pngs: readonly string[]): Promise<Contrast[]> {
  const pictures = await Promise.all(pngs.map(decode));
  return seen.map((one) => {
    const layer = layers.indexOf(one.kind);
    const ratios = measure(one, pictures[layer] as Picture, pictures[layer + 1] as Picture, devicePixelRatio);
    return { name: one.name, kind: one.kind, pixels: ratios.length, ratio: ratios[Math.floor(ratios.length * counted[one.kind])] ?? 1 };
  });
}
