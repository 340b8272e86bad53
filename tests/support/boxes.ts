// Measures texts as readers see them: none is cut off, none lies on another, and nothing scrolls sideways but the time area.
import { ancestors, flatTree } from './flat-tree.js';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface DrawnText {
  node: Text;
  parent: Element;
  words: string;
  /** One box for each line, cut to what scrolls into view. */
  lines: Box[];
}

/** Boxes lie on fractions of pixels; what is smaller than this nobody sees. */
const tolerance = 1;
const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'title', 'desc', 'OPTION']);
/** The one area that may scroll sideways. */
const timeArea = '[data-scroll="time"]';

const isCut = (overflow: string): boolean => overflow !== 'visible';
const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

/** Hidden from sight but read aloud: one pixel or less is shown of it. */
function isVisuallyHidden(element: Element, style: CSSStyleDeclaration): boolean {
  if (/^inset\((50|100)%/.test(style.clipPath)) return true;
  if (/^rect\((0px|1px)[, ]+(0px|1px)[, ]+(0px|1px)[, ]+(0px|1px)\)$/.test(style.clip)) return true;
  if (!isCut(style.overflowX) || !isCut(style.overflowY)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 && height <= 1;
}

const isShown = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });

/** Elements that position an absolute (or fixed) box, and so can cut it off. */
function contains(style: CSSStyleDeclaration, position: string): boolean {
  if (position === 'absolute' && style.position !== 'static') return true;
  return (
    style.transform !== 'none' ||
    style.perspective !== 'none' ||
    style.filter !== 'none' ||
    /layout|paint|strict|content/.test(style.contain) ||
    /transform|perspective|filter/.test(style.willChange)
  );
}

/** The ancestors that cut an element off: not those that an absolute box escapes. */
function* cutting(text: Text, stage: Element): Generator<{ element: Element; style: CSSStyleDeclaration }> {
  let escaping = '';
  for (const element of ancestors(text, stage)) {
    const style = getComputedStyle(element);
    if (style.display === 'contents') continue;
    if (escaping && contains(style, escaping)) escaping = '';
    if (!escaping) yield { element, style };
    if (style.position === 'absolute' || style.position === 'fixed') {
      if (!escaping || style.position === 'fixed') escaping = style.position;
    }
  }
}

/** Inside the border, without the scroll bar. */
function paddingBox(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (!(element instanceof HTMLElement)) return { left, top, right, bottom };
  const x = left + element.clientLeft;
  const y = top + element.clientTop;
  return { left: x, top: y, right: x + element.clientWidth, bottom: y + element.clientHeight };
}

/** A line's box is as high as the font; where lines stand closer than that, glyphs don't fill it. */
function lineBoxes(range: Range, lineHeight: number): Box[] {
  return [...range.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => {
      const spare = Number.isFinite(lineHeight) ? Math.max(0, (bottom - top - lineHeight) / 2) : 0;
      return { left, top: top + spare, right, bottom: bottom - spare };
    });
}

const nameOf = (element: Element): string => {
  const { kind, id } = (element as HTMLElement).dataset ?? {};
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  return `${element.localName}${classes}${kind ? `[${kind}:${id}]` : ''}`;
};
const quote = (words: string): string => `“${words.length > 50 ? `${words.slice(0, 49)}…` : words}”`;

function drawnText(node: Text): (Omit<DrawnText, 'lines'> & { range: Range }) | null {
  const words = node.data.trim();
  const parent = node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host;
  if (!words || !parent || unseen.has(parent.tagName)) return null;
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(words));
  range.setEnd(node, node.data.indexOf(words) + words.length);
  return { node, parent, words: words.replace(/\s+/g, ' ').replaceAll('\u00ad', ''), range };
}

/** What cuts one line off, or the rest of the line that is in view. */
function cut(line: Box, text: Text, stage: Element): { by: string } | { seen: Box | null } {
  let seen = line;
  for (const { element, style } of cutting(text, stage)) {
    const isHost = element.localName.startsWith('strategy-');
    const paints = /paint|strict|content/.test(style.contain);
    const x = isCut(style.overflowX) || isHost || paints;
    const y = isCut(style.overflowY) || isHost || paints;
    if (!x && !y) continue;
    const box = paddingBox(element);
    if (x && (seen.left < box.left - tolerance || seen.right > box.right + tolerance)) {
      if (!element.matches(timeArea) || !scrolls(style.overflowX)) return { by: `${nameOf(element)} (${sides(seen, box, 'x')})` };
      seen = { ...seen, left: Math.max(seen.left, box.left), right: Math.min(seen.right, box.right) };
      if (seen.left >= seen.right) return { seen: null };
    }
    if (y && (seen.top < box.top - tolerance || seen.bottom > box.bottom + tolerance)) {
      return { by: `${nameOf(element)} (${sides(seen, box, 'y')})` };
    }
  }
  return { seen };
}

function sides(line: Box, box: Box, axis: 'x' | 'y'): string {
  const over: [string, number][] =
    axis === 'x'
      ? [
          ['left', box.left - line.left],
          ['right', line.right - box.right],
        ]
      : [
          ['above', box.top - line.top],
          ['below', line.bottom - box.bottom],
        ];
  return over
    .filter(([, by]) => by > tolerance)
    .map(([side, by]) => `${by.toFixed(1)} px ${side}`)
    .join(', ');
}

/** An ellipsis hides text that still has a box of its own. */
function isShortened(parent: Element, stage: Element): Element | null {
  for (const element of ancestors(parent.firstChild ?? parent, stage)) {
    const { textOverflow, overflowX, webkitLineClamp } = getComputedStyle(element);
    if (textOverflow === 'ellipsis' && isCut(overflowX) && element.scrollWidth > element.clientWidth + tolerance) return element;
    if (webkitLineClamp && webkitLineClamp !== 'none' && element.scrollHeight > element.clientHeight + tolerance) return element;
    if (getComputedStyle(element).display !== 'inline') return null;
  }
  return null;
}

function measure(stage: Element): { texts: DrawnText[]; findings: string[] } {
  const texts: DrawnText[] = [];
  const findings: string[] = [];
  const hidden = new Set<Element>();
  for (const node of flatTree(stage)) {
    if (node instanceof Element) {
      if (isVisuallyHidden(node, getComputedStyle(node))) hidden.add(node);
      continue;
    }
    const text = drawnText(node);
    if (!text || !isShown(text.parent) || [...ancestors(node, stage)].some((element) => hidden.has(element))) continue;
    const { range, ...rest } = text;
    const lines: Box[] = [];
    const shortened = isShortened(text.parent, stage);
    let by = shortened ? `${nameOf(shortened)} (ellipsis)` : '';
    for (const line of lineBoxes(range, Number.parseFloat(getComputedStyle(text.parent).lineHeight))) {
      const result = cut(line, node, stage);
      if ('by' in result) by ||= result.by;
      else if (result.seen) lines.push(result.seen);
    }
    if (by) findings.push(`clipped: ${quote(text.words)} in ${nameOf(text.parent)} by ${by}`);
    texts.push({ ...rest, lines });
  }
  return { texts, findings };
}

function overlaps(texts: DrawnText[]): string[] {
  const lines = texts.flatMap((text) => text.lines.map((box) => ({ text, box }))).sort((a, b) => a.box.top - b.box.top);
  const found = new Map<Text, Map<Text, string>>();
  lines.forEach(({ text, box }, i) => {
    for (let j = i + 1; j < lines.length; j += 1) {
      const other = lines[j];
      if (!other || other.box.top >= box.bottom) break;
      if (other.text.node === text.node) continue;
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - other.box.top;
      if (width <= tolerance || height <= tolerance) continue;
      const known = found.get(text.node) ?? new Map<Text, string>();
      if (known.has(other.text.node) || found.get(other.text.node)?.has(text.node)) continue;
      const pair = `${quote(text.words)} in ${nameOf(text.parent)} and ${quote(other.text.words)} in ${nameOf(other.text.parent)}`;
      found.set(text.node, known.set(other.text.node, `overlap: ${pair} by ${width.toFixed(1)} × ${height.toFixed(1)} px`));
    }
  });
  return [...found.values()].flatMap((pairs) => [...pairs.values()]);
}

/** The innermost things that reach beyond an edge, such as a bar that is too long. */
function beyond(area: Element): string {
  const { right } = paddingBox(area);
  const names: string[] = [];
  for (const node of flatTree(area)) {
    if (!(node instanceof Element) || node.getBoundingClientRect().right <= right + tolerance) continue;
    if ([...ancestors(node, area)].some((element) => element !== area && isCut(getComputedStyle(element).overflowX))) continue;
    const inner = [...flatTree(node)].some((one) => one instanceof Element && one.getBoundingClientRect().right > right + tolerance);
    if (!inner) names.push(nameOf(node));
  }
  return `: ${names.slice(0, 3).join(', ') || 'perhaps a pseudo-element'}`;
}

function sideways(stage: Element): string[] {
  const findings: string[] = [];
  for (const element of [stage, ...flatTree(stage)]) {
    if (!(element instanceof HTMLElement) || element.matches(timeArea) || element.scrollWidth <= element.clientWidth + tolerance) continue;
    if (element !== stage && !scrolls(getComputedStyle(element).overflowX)) continue;
    if (element.clientWidth > 0 && isShown(element)) {
      findings.push(`sideways: ${nameOf(element)} is ${element.scrollWidth} px wide in ${element.clientWidth} px${beyond(element)}`);
    }
  }
  return findings;
}

/** All texts that can be seen, with the box of each line. */
export const drawnTexts = (stage: Element): DrawnText[] => measure(stage).texts;

/**
 * What is wrong with the boxes of everything drawn in `stage`: one line for each text that is clipped (`clipped: …`) or overlaps
 * another (`overlap: …`), and for each area that scrolls sideways (`sideways: …`). `texts` is how many texts were seen.
 */
export function checkBoxes(stage: Element): { findings: string[]; texts: number } {
  const { texts, findings } = measure(stage);
  return { texts: texts.length, findings: [...findings, ...overlaps(texts), ...sideways(stage)] };
}
