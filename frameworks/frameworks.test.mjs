// Every framework shows the same roadmap in its own way: properties, attributes, events, children, updates, and elements that are
// there before their definition. The cases of custom-elements-everywhere.com, with our own element.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import { launchChromium, watchPage } from '../scripts/lib/chromium.mjs';
import { projectFolders, serve } from '../scripts/lib/server.mjs';

const hosts = { react: 'react.jsx', vue: 'vue.js', angular: 'angular.js', svelte: 'svelte.js' };

const svelte = {
  name: 'svelte',
  setup(builder) {
    builder.onLoad({ filter: /\.svelte$/ }, ({ path: filename }) => ({
      contents: compile(readFileSync(filename, 'utf8'), { filename, generate: 'client' }).js.code,
    }));
  },
};
const { outputFiles } = await build({
  entryPoints: Object.values(hosts).map((file) => path.join(import.meta.dirname, 'hosts', file)),
  outdir: 'bundles',
  bundle: true,
  format: 'iife',
  write: false,
  jsx: 'automatic',
  target: 'es2022',
  define: {
    'process.env.NODE_ENV': '"development"',
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  conditions: ['browser', 'development'],
  plugins: [svelte],
  logLevel: 'error',
});
const bundles = Object.fromEntries(outputFiles.map(({ path: file, text }) => [`/${path.basename(file)}`, text]));
const server = await serve({
  folders: projectFolders,
  routes: Object.fromEntries(
    Object.entries(bundles).flatMap(([name, text]) => [
      [name, ({ answer }) => answer(200, 'text/javascript; charset=utf-8', text)],
      [name.replace('.js', '.html'), ({ answer }) => answer(200, 'text/html; charset=utf-8', pageOf(name))],
    ]),
  ),
});
const browser = await launchChromium();
after(async () => {
  await browser.close();
  server.stop();
});

const pageOf = (script) =>
  `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><main id="app"></main><script src="${script}" defer></script>`;

/** A strategy that says in one place which one it is. */
const strategy = (title) => ({
  title,
  projects: [
    { id: 'a', title: `${title}, first`, when: { start: '2021-Q1', end: '2021-Q3' } },
    { id: 'b', title: `${title}, second`, when: { start: '2022' } },
  ],
});
const first = { ids: ['one'], data: strategy('Plan'), heading: 'Heading', level: 3, bare: false, words: 'Fallback' };

/** A page with a framework, before anything is shown. `define` loads Leitbild. */
async function open(framework) {
  const page = await browser.newPage();
  const notes = [];
  await watchPage(page, server.origin, notes);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) notes.push(message.text());
  });
  await page.addInitScript(() => {
    window.heard = [];
    window.hear = (event) => {
      const { kind, id, problems } = event.detail;
      if (window.keep) event.preventDefault();
      window.heard.push(`${event.type} ${problems ? problems.length : `${kind}:${id}`}`);
    };
  });
  await page.goto(`${server.origin}/${framework}.html`);
  return {
    page,
    notes,
    define: () => page.addScriptTag({ url: '/dist/cdn/leitbild.js' }),
    show: (state) => page.evaluate((next) => window.show(next), state),
    heard: () => page.evaluate(() => window.heard.splice(0)),
    /** Waits until the projects of an element are these, by their first words. */
    drawn: (title, id = 'one') =>
      page.waitForFunction(
        ([wanted, which]) => {
          const all = [...(document.getElementById(which)?.shadowRoot?.querySelectorAll('[data-kind="project"]') ?? [])];
          return all.length > 1 && all.some(({ textContent }) => textContent?.includes(`${wanted}, first`));
        },
        [title, id],
      ),
    close: async () => {
      await page.close();
      assert.deepEqual(notes, []);
    },
  };
}

/** What the element has, seen from the page. */
const stateOf = (page) =>
  page.$eval('#one', (element) => ({
    attribute: element.getAttribute('data'),
    title: element.data?.title,
    level: element.headingLevel,
    bare: element.noHeading,
    heading: element.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6')?.textContent,
    tag: element.shadowRoot?.querySelector('.heading')?.firstElementChild?.localName,
    words: element.querySelector('a')?.textContent,
  }));

for (const framework of Object.keys(hosts)) {
  describe(framework, () => {
    test('an object, texts, numbers and a boolean arrive, and change', async () => {
      const { page, define, show, drawn, close } = await open(framework);
      await define();
      await show({ ...first, data: null, heading: null });
      assert.ok(await page.getByText('Fallback').isVisible());
      await show(first);
      await drawn('Plan');
      const before = { attribute: null, title: 'Plan', level: 3, bare: false, heading: 'Heading', tag: 'h3', words: 'Fallback' };
      assert.deepEqual(await stateOf(page), before);

      await show({ ...first, data: strategy('Second'), heading: 'Another', level: 4, bare: true, words: 'Others' });
      await drawn('Second');
      const then = { attribute: null, title: 'Second', level: 4, bare: true, heading: 'Another', tag: 'h4', words: 'Others' };
      assert.deepEqual(await stateOf(page), then);
      assert.equal(await page.$eval('#one', (element) => element.shadowRoot.querySelector('h4').className), 'hidden');

      await show(first);
      await drawn('Plan');
      assert.deepEqual(await stateOf(page), before);
      await close();
    });

    test('events are heard, and a handler can keep a choice to itself', async () => {
      const { page, define, show, drawn, heard, close } = await open(framework);
      await define();
      await show(first);
      await drawn('Plan');
      assert.deepEqual(await heard(), ['strategy-load 0']);
      const project = page.locator('#one button[data-kind="project"][data-id="a"]').first();
      await project.click();
      assert.deepEqual(await heard(), ['strategy-select project:a']);
      assert.equal(await project.getAttribute('aria-expanded'), 'true');
      await project.click();
      await page.evaluate(() => {
        window.keep = true;
      });
      await project.click();
      assert.deepEqual(await heard(), ['strategy-select null:null', 'strategy-select project:a']);
      assert.equal(await project.getAttribute('aria-expanded'), 'false');
      await close();
    });

    test('removed, added again, and moved: each draws, and a moved one stays itself', async () => {
      const { page, define, show, drawn, heard, close } = await open(framework);
      await define();
      await show({ ...first, ids: ['one', 'two'] });
      await drawn('Plan');
      await drawn('Plan', 'two');
      await show({ ...first, ids: [] });
      assert.equal(await page.locator('strategy-roadmap').count(), 0);
      await show({ ...first, ids: ['one', 'two'] });
      await drawn('Plan');
      await drawn('Plan', 'two');
      await heard();
      await page.evaluate(() => Object.assign(window, { kept: document.getElementById('one') }));
      await show({ ...first, ids: ['two', 'one'], data: strategy('Moved') });
      await drawn('Moved');
      await drawn('Moved', 'two');
      assert.deepEqual(await page.$$eval('strategy-roadmap', (all) => all.map(({ id }) => id)), ['two', 'one']);
      assert.equal(await page.evaluate(() => window.kept === document.getElementById('one')), true);
      assert.deepEqual(await heard(), ['strategy-load 0', 'strategy-load 0']);
      await close();
    });

    test('shown before the definition: the fallback stands there, then the element takes over what it was given', async () => {
      const { page, define, show, drawn, close } = await open(framework);
      await show({ ...first, bare: true });
      assert.ok(await page.getByText('Fallback').isVisible());
      await show({ ...first, data: strategy('Early'), words: 'Still here' });
      assert.ok(await page.getByText('Still here').isVisible());
      await define();
      await drawn('Early');
      const { title, bare, words } = await stateOf(page);
      assert.deepEqual({ title, bare, words }, { title: 'Early', bare: false, words: 'Still here' });
      assert.equal(await page.getByText('Still here').isVisible(), false);
      await show({ ...first, data: strategy('Late') });
      await drawn('Late');
      await close();
    });
  });
}
