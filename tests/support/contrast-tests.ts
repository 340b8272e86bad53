// Tests of contrast as it is seen: stories in light, dark and a city's colour, measured in pictures of the page.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchChromium, openStory, watchPage } from '../../scripts/lib/chromium.mjs';
import { serveStories } from '../../scripts/stories-server.mjs';
import { contrastOf, tooWeak } from './contrast.js';
import { inspecting } from './inspecting.js';

export type Look = 'light' | 'dark' | 'brand';

/** Bright yellow: the hardest colour for a city to have. */
export const brand = '#ffd400';

export async function contrastTests(cases: readonly (readonly [story: string, look: Look, width: number])[]): Promise<void> {
  const server = await serveStories();
  const browser = await launchChromium();
  const { script, stop } = await inspecting();
  after(async () => {
    await stop();
    await browser.close();
    await server.stop();
  });
  const notes: string[] = [];
  const pages: Page[] = await Promise.all(
    [1, 2].map(async () => {
      const page = await (await browser.newContext({ reducedMotion: 'reduce', deviceScaleFactor: 2 })).newPage();
      await watchPage(page, server.origin, notes);
      return page;
    }),
  );

  async function inspect<T>(story: string, look: Look, width: number, work: (page: Page) => Promise<T>): Promise<T> {
    const page = pages.pop() as Page;
    try {
      await page.setViewportSize({ width, height: 800 });
      await openStory(page, server.origin, story, { theme: look === 'dark' ? 'dark' : 'light' });
      await page.evaluate(script);
      await page.evaluate(
        (colour) => document.documentElement.style.setProperty('--leitbild-brand', colour),
        look === 'brand' ? brand : '',
      );
      return await work(page);
    } finally {
      pages.push(page);
    }
  }

  describe('contrast', { concurrency: pages.length }, () => {
    for (const [story, look, width] of cases)
      test(`${story}, ${look}, ${width} px`, () =>
        inspect(story, look, width, async (page) => {
          const found = await contrastOf(page);
          assert.ok(found.filter(({ kind }) => kind === 'text').length > 10);
          assert.ok(found.some(({ kind }) => kind !== 'text'));
          assert.deepEqual([...tooWeak(found), ...notes], []);
        }));

    test('a weak text, sign and shape are found', () =>
      inspect('profile--hildesheim', 'light', 768, async (page) => {
        await page.evaluate(() => {
          const root = document.querySelector('#stage > *')?.shadowRoot as ShadowRoot;
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('h2 { color: #8a8a8a !important } .icon { color: #ccc !important } .mark { background: #eee !important }');
          root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        });
        const weak = tooWeak(await contrastOf(page)).join('\n');
        assert.match(weak, /^text “.*” in h2.*: [23]\.\d\d:1/m);
        assert.match(weak, /^sign .*svg\.icon.*: 1\.\d\d:1/m);
        assert.match(weak, /^shape .*\.mark.*: 1\.\d\d:1/m);
      }));
  });
}
