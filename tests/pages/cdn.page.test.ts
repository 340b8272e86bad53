// The single files in a page of two lines: as a classic script, as a module, twice, and all together.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { launchChromium, watchPage } from '../../scripts/lib/chromium.mjs';
import { projectFolders, serve } from '../../scripts/lib/server.mjs';

/** embed.js and frame.js define nothing themselves: tests/pages/embed.page.test.ts. */
const files = readdirSync('dist/cdn').filter((name) => /^(leitbild|strategy-.*)\.js$/.test(name));
const tags = readdirSync('src/define').map((name) => name.replace(/\.ts$/, ''));
const pages: Record<string, string> = {};
const routes = {
  '/page': ({ address, answer }: { address: URL; answer: (status: number, type: string, body: string) => void }) =>
    answer(200, 'text/html; charset=utf-8', pages[address.search.slice(1)] ?? ''),
};
const server = await serve({ folders: projectFolders, routes });
const browser = await launchChromium();
after(async () => {
  await browser.close();
  server.stop();
});

interface Result {
  defined: string[];
  globals: string[];
  notes: string[];
}

/** Lit's own, to find a second copy of itself. */
const litGlobals = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];

async function load(name: string, scripts: string): Promise<Result> {
  pages[name] = `<!doctype html><html lang="de"><title>${name}</title><script>window.before = Object.keys(window)</script>${scripts}<body>`;
  const page = await browser.newPage();
  const notes: string[] = [];
  await watchPage(page, server.origin, notes);
  page.on('console', (message) => message.type() === 'error' && notes.push(message.text()));
  await page.goto(`${server.origin}/page?${name}`);
  const { defined, globals } = await page.evaluate((all) => {
    const { before } = window as unknown as { before: string[] };
    return {
      defined: all.filter((tag) => customElements.get(tag)),
      globals: Object.keys(window).filter((key) => key !== 'before' && !before.includes(key)),
    };
  }, tags);
  await page.close();
  return { defined, globals: globals.filter((key) => !litGlobals.includes(key)), notes };
}

const classic = (file: string): string => `<script src="/dist/cdn/${file}" defer></script>`;
const module = (file: string): string => `<script src="/dist/cdn/${file}" type="module"></script>`;

describe('single files', () => {
  for (const file of files) {
    const defined = file === 'leitbild.js' ? tags : [file.replace(/\.js$/, '')];
    test(`${file} as a classic script`, async () =>
      assert.deepEqual(await load(`classic-${file}`, classic(file)), { defined, globals: [], notes: [] }));
    test(`${file} as a module`, async () =>
      assert.deepEqual(await load(`module-${file}`, module(file)), { defined, globals: [], notes: [] }));
  }
  test('twice and all together', async () => {
    const scripts =
      [...files, ...files].map((file, i) => (i % 2 ? classic(file) : module(file))).join('') +
      classic('leitbild.js').replace('.js', '.js?again');
    assert.deepEqual(await load('all', scripts), { defined: tags, globals: [], notes: [] });
  });
});
