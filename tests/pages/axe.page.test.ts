// No story has an accessibility violation that axe can find, in light and dark, on a desktop and on a phone.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchChromium, openStory, storiesOf, watchPage } from '../../scripts/lib/chromium.mjs';
import { serveStories } from '../../scripts/stories-server.mjs';
import { violations } from '../support/axe.js';

const server = await serveStories();
const browser = await launchChromium();
const page: Page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
const notes: string[] = [];
await watchPage(page, server.origin, notes);
/** LEITBILD_STORIES=house: only those whose id contains the word, while working. */
const stories = (await storiesOf(page, server.origin)).filter(({ id }: { id: string }) => id.includes(process.env.LEITBILD_STORIES ?? ''));
after(async () => {
  await browser.close();
  await server.stop();
});

test('there are stories', () => assert.ok(stories.length > 0));

test('axe finds a mistake inside a shadow root', async () => {
  await page.goto(`${server.origin}/`);
  await page.evaluate(() => {
    const host = document.querySelector('#stage')?.appendChild(document.createElement('div'));
    host?.attachShadow({ mode: 'open' }).appendChild(document.createElement('button'));
  });
  const found = await violations(page);
  assert.match(found.join('\n'), /^button-name/);
});

for (const { id } of stories) {
  describe(id, () => {
    for (const [theme, width] of [
      ['light', 1280],
      ['dark', 1280],
      ['light', 320],
    ] as const) {
      test(`axe, ${theme}, ${width} px`, async () => {
        notes.length = 0;
        await page.setViewportSize({ width, height: 800 });
        await openStory(page, server.origin, id, { theme });
        assert.deepEqual(await violations(page), []);
        assert.deepEqual(notes, []);
      });
    }
  });
}
