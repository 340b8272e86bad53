// Pages whose style sheets reach for everything: each picture is drawn as on a clean page, box for box.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { bundleInMemory } from '../../scripts/lib/bundle.mjs';
import { launchChromium, openStory, watchPage } from '../../scripts/lib/chromium.mjs';
import { serveStories } from '../../scripts/stories-server.mjs';

const server = await serveStories();
const browser = await launchChromium();
// High enough for what sticks to the window's edges to stand where it belongs.
const page: Page = await (await browser.newContext({ viewport: { width: 900, height: 4000 }, reducedMotion: 'reduce' })).newPage();
const notes: string[] = [];
await watchPage(page, server.origin, notes);
const bundle = await bundleInMemory(['tests/support/boxes.ts', 'tests/support/flat-tree.ts'], {
  format: 'iife',
  globalName: 'support',
  splitting: false,
  sourcemap: false,
});
const { outputFiles = [] } = await bundle.rebuild();
const script = (name: string): string => outputFiles.find(({ path }: { path: string }) => path.endsWith(`${name}.js`))?.text ?? '';
let css = '';
await page.route('**/story.css', async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: `${await response.text()}${css}` });
});
after(async () => {
  await bundle.dispose();
  await browser.close();
  await server.stop();
});

/** Each view, with a chosen thing, and a table. */
const stories = [
  'house--topic-selected',
  'roadmap--project-selected',
  'field-map--field-selected',
  'matrix--selected',
  'vision--hildesheim',
  'profile--hildesheim',
  'roadmap--as-table',
];

async function open(id: string, rules: string): Promise<void> {
  // The font and its size are the page's to choose; here they stay, so that boxes can be compared.
  css = `${rules} :root { font: 16px/1.5 "DejaVu Sans", sans-serif !important }`;
  notes.length = 0;
  await openStory(page, server.origin, id);
  assert.deepEqual(notes, []);
}

declare const support: {
  flatTree(element: Element): Iterable<Element | Text>;
  checkBoxes(stage: Element): { findings: string[]; texts: number };
};

/** Every element in the shadow root: its name, its box beside the host's corner, and what it could have inherited. */
async function look(): Promise<string[][]> {
  await page.addScriptTag({ content: script('flat-tree') });
  return page.evaluate(() => {
    const inherited =
      'color cursor direction fill font-family font-feature-settings font-size font-stretch font-style font-variant font-weight hyphens line-height ' +
      'list-style-type overflow-wrap pointer-events stroke stroke-width tab-size text-align text-indent text-shadow text-transform visibility ' +
      'white-space word-break writing-mode -webkit-locale -webkit-text-fill-color -webkit-text-stroke-width box-sizing display';
    const host = [...document.querySelectorAll('#stage *')].find(({ shadowRoot }) => shadowRoot) as HTMLElement;
    const corner = host.getBoundingClientRect();
    return [...support.flatTree(host)].flatMap((node) => {
      if (!(node instanceof Element) || node.matches('.probe')) return [];
      const style = getComputedStyle(node);
      const { left, top, width, height } = node.getBoundingClientRect();
      const isDrawn = node.getClientRects().length > 0;
      const box = isDrawn && [left - corner.left, top - corner.top, width, height].map((length) => Math.round(length * 2) / 2);
      const values = inherited.split(' ').map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return [[`${node.localName}.${node.getAttribute('class')}`, `box: ${box}`, ...values]];
    });
  });
}

const hostile: Record<string, string> = {
  'everything unset': '* { all: unset !important }',
  'everything inherited that can be': `* {
    box-sizing: content-box !important; line-height: 3 !important; text-transform: uppercase !important; font-variant: small-caps !important;
    font-style: italic !important; font-weight: 900 !important; font-stretch: condensed !important; font-feature-settings: "smcp" !important;
    white-space: nowrap !important; word-break: break-all !important; overflow-wrap: anywhere !important; hyphens: none !important;
    text-align: center !important; text-indent: 3em !important; text-shadow: 1px 1px red !important; text-decoration: line-through !important;
    color: red !important; fill: red !important; stroke: red !important; stroke-width: 9px !important; cursor: wait !important;
    -webkit-text-fill-color: red !important; -webkit-text-stroke: 2px red !important; list-style: square !important; tab-size: 20 !important }`,
  'a root of 62.5 % and a body in capitals': `html:root:root { font-size: 62.5% !important }
    body { font-size: 1.6rem; text-transform: uppercase; font-variant: small-caps; text-align: right; white-space: nowrap; letter-spacing: 3px }`,
};

for (const id of stories) {
  describe(id, () => {
    test('is drawn as on a clean page', async () => {
      await open(id, '');
      const clean = await look();
      assert.ok(clean.length > 30, `${clean.length} elements`);
      for (const [what, rules] of Object.entries(hostile)) {
        await open(id, rules);
        const now = await look();
        assert.equal(now.length, clean.length, what);
        const changed = now.flatMap(([name, ...values], i) => {
          const others = values.filter((value) => !clean[i]?.includes(value));
          return others.length ? `${what}: ${name} has ${others.join('; ')}` : [];
        });
        assert.deepEqual(changed.slice(0, 3), []);
      }
    });

    test('has room for the spacing that a reader sets for every page', async () => {
      await open(id, '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }');
      await page.addScriptTag({ content: script('boxes') });
      const { findings, texts, spacing } = await page.evaluate(() => ({
        ...support.checkBoxes(document.querySelector('#stage') as Element),
        spacing: [...document.querySelectorAll('#stage *')].map(({ shadowRoot }) => {
          const root = shadowRoot?.querySelector('.root');
          return root && getComputedStyle(root).letterSpacing;
        }),
      }));
      assert.deepEqual(findings, []);
      assert.ok(texts > 5);
      assert.ok(spacing.includes('1.92px'), String(spacing));
    });
  });
}

test('a page that hides its elements hides them', async () => {
  await open(stories[0] as string, '#stage { visibility: hidden }');
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll('#stage *')].map(({ shadowRoot }) =>
      shadowRoot?.querySelector('.root')?.checkVisibility({ visibilityProperty: true }),
    ),
  );
  assert.deepEqual(
    seen.filter((one) => one !== undefined),
    [false],
  );
});
