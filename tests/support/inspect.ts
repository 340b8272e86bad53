// What the sweep asks of a page of a story, from inside it: `npm run test:a11y` bundles this and puts it there.
import { settled } from '../../stories/support.js';
import { checkBoxes } from './boxes.js';
import { flatTree } from './flat-tree.js';
import { type Contrast, contrasts, look, rules } from './pixels.js';

const stage = (): HTMLElement => document.querySelector('#stage') as HTMLElement;
export const still = (): Promise<void> => settled(stage());
export const boxes = (): string[] => checkBoxes(stage()).findings;

export const shadows = (): ShadowRoot[] => [...flatTree(stage())].flatMap((one) => (one instanceof Element && one.shadowRoot) || []);

const spacing = new CSSStyleSheet();
spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`);

/** Adds rules to the page and to every shadow root in it, or takes them away. */
export async function dress(sheet: CSSStyleSheet, on: boolean): Promise<void> {
  for (const root of [document, ...shadows()]) {
    const others = [...root.adoptedStyleSheets].filter((one) => one !== sheet);
    root.adoptedStyleSheets = on ? [...others, sheet] : others;
  }
  dispatchEvent(new Event('resize'));
  await still();
}

/** The spacing of text that readers may ask for: WCAG 1.4.12. */
export const wideSpacing = (): Promise<void> => dress(spacing, true);
export const usualSpacing = (): Promise<void> => dress(spacing, false);

export function largeText(): Promise<void> {
  document.documentElement.style.setProperty('font-size', '200%', 'important');
  return still();
}

/** How far a target reaches in px: an absolute pseudo-element makes it larger, a label as large as itself. */
function reach(target: Element): { width: number; height: number } {
  const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
  const more = ['::before', '::after'].map((pseudo) => getComputedStyle(target, pseudo)).filter(({ position }) => position === 'absolute');
  const most = (own: number, side: 'width' | 'height') => Math.max(own, ...more.map((style) => Number.parseFloat(style[side]) || 0));
  return { width: most(width, 'width'), height: most(height, 'height') };
}

/** What can be pressed and is less than 24 px wide or high. Links in sentences are free (WCAG 2.5.8), and what only screen readers meet. */
export function smallTargets(): string[] {
  return [...flatTree(stage())].flatMap((one) => {
    if (
      !(one instanceof Element) ||
      !one.matches('button, summary, a[href], input, select') ||
      !one.checkVisibility({ visibilityProperty: true })
    )
      return [];
    const { width, height } = reach(one);
    const isFree = width <= 1 || Math.min(width, height) > 23.5 || (one.matches('a') && getComputedStyle(one).display === 'inline');
    return isFree
      ? []
      : [`${one.localName}.${one.className} “${one.textContent?.trim().slice(0, 30)}”: ${width.toFixed(1)} × ${height.toFixed(1)} px`];
  });
}

type Seen = ReturnType<typeof look>;
let seen: Seen = [];
const layer = new CSSStyleSheet();

/** Notes what is to be measured, before pictures are taken. */
export function lookAt(): void {
  seen = look(stage());
}

/** Takes texts, then also signs, then also shapes away. */
export function hide(what: 'text' | 'sign' | 'shape'): void {
  layer.replaceSync([...layer.cssRules].map(({ cssText }) => cssText).join('') + rules(what));
  for (const root of [document, ...shadows()])
    if (!root.adoptedStyleSheets.includes(layer)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, layer];
}

/** The contrast of all that was noted, from the pictures; then everything is there again. */
export function compare(pngs: readonly string[]): Promise<Contrast[]> {
  layer.replaceSync('');
  return contrasts(seen, pngs);
}
