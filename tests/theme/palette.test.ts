import { expect } from 'chai';
import fc from 'fast-check';
import { mount, type SampleElement } from '../support/sample-element.js';

type Rgb = [number, number, number];
const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
  willReadFrequently: true,
}) as CanvasRenderingContext2D;

/** Whatever the browser computes, as it is painted. */
function painted(colour: string): Rgb {
  context.fillStyle = '#123456';
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)] as Rgb;
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}

/** Colours of tokens inside an element that has a colour class. */
function reader(element: SampleElement, className: string): (token: string) => Rgb {
  const probe = document.createElement('span');
  probe.className = className;
  element.shadowRoot?.querySelector('.root')?.append(probe);
  return (token) => {
    probe.style.color = `var(--_${token})`;
    return painted(getComputedStyle(probe).color);
  };
}

const fieldPairs: [string, string, number][] = [
  ['on', 'solid', 4.5],
  ['solid', 'surface', 3],
  ['ink', 'soft', 4.5],
  ['ink', 'tint', 4.5],
  ['ink', 'surface', 4.5],
  ['text', 'tint', 4.5],
  ['text-2', 'tint', 4.5],
  ['facade', 'surface', 3],
];
const brandPairs: [string, string, number][] = [
  ['brand', 'surface', 4.5],
  ['on-brand', 'brand', 4.5],
  ['on-mass', 'mass', 4.5],
  ['mass', 'surface', 3],
  ['text', 'brand-soft', 4.5],
  ['text', 'heat-3', 4.5],
];

function holds(colour: (token: string) => Rgb, pairs: typeof fieldPairs, name: string): void {
  for (const [one, other, least] of pairs) {
    const ratio = contrast(colour(one), colour(other));
    expect(ratio, `${name}: ${one} on ${other}`).to.be.at.least(least - 0.02);
  }
}

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
const extremes = ['#000000', '#ffffff', '#00ff00', '#ffff00', '#0000ff', '#ff0000', '#00ffff', '#ff00ff'];
const strategy = (colours: string[]) => ({
  title: 'Farben',
  actionFields: colours.map((color, i) => ({ id: `f${i}`, title: 'F', color })),
});

for (const theme of ['light', 'dark']) {
  describe(`colours, ${theme}`, () => {
    afterEach(() => document.body.replaceChildren());

    it('the twelve of the palette keep their contrasts', async () => {
      const element = await mount(`<sample-element theme="${theme}"></sample-element>`, (made) => (made.data = strategy([])));
      for (let n = 1; n <= 12; n += 1) holds(reader(element, `c${n}`), fieldPairs, `colour ${n}`);
      holds(reader(element, 'c0'), brandPairs, 'default brand');
    });

    it('so does any that a city sets for a field', async () => {
      const colours = [...new Set([...extremes, ...fc.sample(hex, { seed: 7, numRuns: 300 })])];
      const element = await mount(`<sample-element theme="${theme}"></sample-element>`, (made) => (made.data = strategy(colours)));
      for (const [i, colour] of colours.entries()) holds(reader(element, `c${13 + i}`), fieldPairs, colour);
    });

    it('and any brand', async () => {
      const element = await mount(`<sample-element theme="${theme}"></sample-element>`, (made) => (made.data = strategy([])));
      const colour = reader(element, 'c0');
      for (const brand of [...extremes, ...fc.sample(hex, { seed: 8, numRuns: 300 })]) {
        element.style.setProperty('--leitbild-brand', brand);
        holds(colour, brandPairs, brand);
      }
    });
  });
}
