// npm run look: pictures of every story at three widths, light and dark, into look/, and a contact sheet of each.
// `npm run look -- house` takes the stories whose id contains the word. Options: --out=<folder>, --scale=2, --widths=320,1280, --themes=dark.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium, openStory, storiesOf, watchPage } from './lib/chromium.mjs';
import { inRoot } from './lib/root.mjs';
import { serveStories } from './stories-server.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: inRoot('look') },
    scale: { type: 'string', default: '1' },
    widths: { type: 'string', default: '320,768,1280' },
    themes: { type: 'string', default: 'light,dark' },
  },
});
const widths = values.widths.split(',').map(Number);
const themes = values.themes.split(',');
const scale = Number(values.scale);
const out = path.resolve(values.out);

const server = await serveStories();
const browser = await launchChromium();
const notes = [];

async function picture(page, id, width, theme) {
  const file = path.join(out, id, `${width}-${theme}.png`);
  await page.setViewportSize({ width, height: 600 });
  await openStory(page, server.origin, id, { theme, padding: '' });
  // In a window as high as the page, what sticks to the window's edges stands where it belongs.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  await page.screenshot({ path: file, fullPage: true });
  return file;
}

/** One picture with all pictures of a story: a row for each theme, from narrow to wide. */
async function contactSheet(page, id) {
  const rows = themes.map((theme) => {
    const images = widths.map((width) => `<img src="/look/${id}/${width}-${theme}.png" width="${width}" alt="">`);
    return `<div class="${theme}">${images.join('')}</div>`;
  });
  const style =
    'body{margin:0;font:16px sans-serif;background:#888;width:max-content}p{margin:16px}div{display:flex;gap:16px;align-items:start;padding:0 16px 16px}';
  await page.setContent(`<base href="${server.origin}/"><style>${style}</style><p>${id}</p>${rows.join('')}`, { waitUntil: 'load' });
  await page.screenshot({ path: path.join(out, `${id}.png`), fullPage: true });
}

async function work(queue) {
  const context = await browser.newContext({ deviceScaleFactor: scale, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const found = [];
  await watchPage(page, server.origin, found);
  await page.route(
    (url) => url.pathname.startsWith('/look/'),
    (route) => route.fulfill({ path: path.join(out, decodeURIComponent(new URL(route.request().url()).pathname.slice('/look/'.length))) }),
  );
  for (let id = queue.shift(); id; id = queue.shift()) {
    mkdirSync(path.join(out, id), { recursive: true });
    try {
      for (const theme of themes) for (const width of widths) await picture(page, id, width, theme);
      await contactSheet(page, id);
      console.log(path.relative(process.cwd(), path.join(out, `${id}.png`)));
    } catch (error) {
      found.push(error.message);
    }
    notes.push(...found.splice(0).map((note) => `${id}: ${note}`));
  }
  await context.close();
}

try {
  const first = await browser.newPage();
  const stories = await storiesOf(first, server.origin);
  await first.close();
  const chosen = stories.map(({ id }) => id).filter((id) => positionals.every((word) => id.includes(word)));
  if (!chosen.length) throw new Error(`No story${positionals.length ? ` has ${positionals.join(' and ')} in its id` : ' was found'}.`);
  const queue = [...chosen];
  await Promise.all([work(queue), work(queue)]);
  const list = chosen.map((id) => `<h2>${id}</h2><a href="${id}.png"><img src="${id}.png" alt="" style="max-width:100%"></a>`);
  writeFileSync(path.join(out, 'index.html'), `<!doctype html><meta charset="utf-8"><title>Look</title>${list.join('\n')}\n`);
} catch (error) {
  notes.push(error.message);
}
await browser.close();
await server.stop();
if (notes.length) {
  console.error(notes.join('\n'));
  process.exitCode = 1;
}
