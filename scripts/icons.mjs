// Bundles the icons that are used, from Lucide (ISC licence), each as one path: node scripts/icons.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const interfaceIcons = [
  'search',
  'x',
  'chevron-down',
  'chevron-up',
  'chevron-left',
  'chevron-right',
  'table',
  'calendar',
  'list',
  'target',
  'triangle-alert',
  'file-text',
  'plus',
  'minus',
  'link',
  'chart-gantt',
];
/** What `icon` in the data may name. */
const dataIcons = [
  'link',
  'file-text',
  'smartphone',
  'cpu',
  'graduation-cap',
  'users',
  'shield-check',
  'refresh-cw',
  'layers',
  'laptop',
  'compass',
  'book-open',
  'network',
  'log-in',
  'gauge',
  'euro',
  'building',
  'scale',
  'wrench',
  'database',
  'heart',
  'message-circle',
  'globe',
  'lightbulb',
  'map',
  'landmark',
  'coins',
  'hand-helping',
];

const nodes = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('lucide-static/icon-nodes.json'), 'utf8'));
const n = (value) => Number(value ?? 0);
const round = ({ x, y, width, height, rx, ry }) => {
  const [X, Y, W, H, r] = [n(x), n(y), n(width), n(height), n(rx ?? ry)];
  const arc = (dx, dy) => (r ? `a${r} ${r} 0 0 1 ${dx} ${dy}` : '');
  return `M${X + r} ${Y}h${W - 2 * r}${arc(r, r)}v${H - 2 * r}${arc(-r, r)}h${2 * r - W}${arc(-r, -r)}v${2 * r - H}${arc(r, -r)}z`;
};
const ellipse = (cx, cy, rx, ry) => `M${n(cx) - n(rx)} ${n(cy)}a${rx} ${ry} 0 1 0 ${2 * n(rx)} 0a${rx} ${ry} 0 1 0 ${-2 * n(rx)} 0`;
const toPath = {
  // Alone, a path may begin with a relative move; joined to others it would begin where they end.
  path: ({ d }) => d.replace(/^m/, 'M0 0m'),
  circle: ({ cx, cy, r }) => ellipse(cx, cy, r, r),
  ellipse: ({ cx, cy, rx, ry }) => ellipse(cx, cy, rx, ry),
  rect: round,
  line: ({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`,
  polyline: ({ points }) => `M${points}`,
  polygon: ({ points }) => `M${points}z`,
};

/** Points on a grid of half a unit are at most a third of a pixel away at the sizes shown. */
const snap = (value) => Math.round(value * 2) / 2;
const sizes = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** Commands with their numbers; the flags of an arc are single digits that may stand without a space before what follows. */
function* commandsOf(path) {
  for (const [, letter, rest] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const isArc = /a/i.test(letter);
    const numbers = [];
    for (let at = 0; ; ) {
      const reader = isArc && [3, 4].includes(numbers.length % 7) ? /[\s,]*([01])/y : /[\s,]*(-?(?:\d*\.\d+|\d+))/y;
      reader.lastIndex = at;
      const match = reader.exec(rest);
      if (!match) break;
      numbers.push(Number(match[1]));
      at = reader.lastIndex;
    }
    const size = sizes[letter.toLowerCase()];
    for (let i = 0; i === 0 || i < numbers.length; i += size) {
      // What follows a move is a line.
      yield [i > 0 && /m/i.test(letter) ? (letter === 'm' ? 'l' : 'L') : letter, numbers.slice(i, i + size)];
      if (size === 0) break;
    }
  }
}

/** The path with its points on the grid, in relative commands: no error adds up, and repeats are many. */
function compact(path) {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let text = '';
  let before = '';
  for (const [letter, numbers] of commandsOf(path)) {
    let command = letter.toLowerCase();
    const [fromX, fromY] = letter === command ? [x, y] : [0, 0];
    const [atX, atY] = [snap(x), snap(y)];
    let written = [];
    if (command === 'z') [x, y] = [startX, startY];
    else if (command === 'h') {
      x = fromX + numbers[0];
      written = [snap(x) - atX];
    } else if (command === 'v') {
      y = fromY + numbers[0];
      written = [snap(y) - atY];
    } else {
      const points = command === 'a' ? numbers.slice(5) : numbers;
      const moved = points.map((value, i) => snap(value + (i % 2 ? fromY : fromX)) - (i % 2 ? atY : atX));
      written = command === 'a' ? [snap(numbers[0]), snap(numbers[1]), ...numbers.slice(2, 5), ...moved] : moved;
      [x, y] = [fromX + points.at(-2), fromY + points.at(-1)];
      if (command === 'm') [startX, startY] = [x, y];
      if (command === 'l' && moved[1] === 0) [command, written] = ['h', [moved[0]]];
      else if (command === 'l' && moved[0] === 0) [command, written] = ['v', [moved[1]]];
    }
    if (command === 'm') written = [snap(x), snap(y)];
    const words = written
      .map((value) => String(value).replace('0.', '.'))
      .reduce(
        (line, number) =>
          line + (line === '' || number.startsWith('-') || (number.startsWith('.') && /\.\d+$/.test(line)) ? '' : ' ') + number,
        '',
      );
    const shown = command === 'm' ? 'M' : command;
    text += shown === before && shown !== 'z' ? (words.startsWith('-') ? '' : ' ') + words : shown + words;
    before = shown === 'M' ? '' : shown;
  }
  return text.replaceAll('M0 0M', 'M');
}

const lines = [...new Set([...interfaceIcons, ...dataIcons])].sort().map((name) => {
  if (!nodes[name]) throw new Error(`Lucide has no icon ${name}`);
  return `  ${/-/.test(name) ? `'${name}'` : name}: '${compact(nodes[name].map(([tag, attributes]) => toPath[tag](attributes)).join(''))}',`;
});
const text = `// Generated by scripts/icons.mjs from Lucide (ISC licence, https://lucide.dev/license). Do not edit.

/** Icons on a 24 grid, each as one path for a round stroke of 1.6. */
export const icons: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
const file = new URL('../src/ui/icons.generated.ts', import.meta.url);
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) throw new Error('src/ui/icons.generated.ts is not current: run node scripts/icons.mjs');
} else writeFileSync(file, text);
