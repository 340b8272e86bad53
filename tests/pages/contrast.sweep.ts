// Contrast as it is seen: one story of each view in light, dark and a city's colour, measured in pictures of the page.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { launchChromium, openStory, watchPage } from '../../scripts/lib/chromium.mjs';
import { serveStories } from '../../scripts/stories-server.mjs';
import { contrastOf, tooWeak } from '../support/contrast.js';
import { inspecting } from '../support/inspecting.js';

const stories = [
  'house--wiesbaden',
  'house--topic-selected',
  'roadmap--every-status',
  'roadmap--project-selected',
  'field-map--project-selected',
  'matrix--selected',
  'matrix--scores',
  'vision--wiesbaden',
  'vision--twelve-fields',
  'profile--hildesheim',
].filter((id) => id.includes(process.env.LEITBILD_STORIES ?? ''));

const server = await serveStories();
const browser = await launchChromium();
const { script, stop } = await inspecting();
const page = await (await browser.newContext({ reducedMotion: 'reduce', deviceScaleFactor: 2 })).newPage();
const notes: string[] = [];
await watchPage(page, server.origin, notes);
after(async () => {
  await stop();
  await browser.close();
  await server.stop();
});

for (const id of stories)
  describe(`contrast of ${id}`, () => {
    for (const look of ['light', 'dark', 'brand'])
      for (const width of [1280, 320])
        test(`${look}, ${width} px`, async () => {
          await page.setViewportSize({ width, height: 800 });
          await openStory(page, server.origin, id, { theme: look === 'dark' ? 'dark' : 'light' });
          await page.evaluate(script);
          if (look === 'brand') await page.evaluate(() => document.documentElement.style.setProperty('--leitbild-brand', '#ffd400'));
          const found = await contrastOf(page);
          assert.ok(found.length > 10);
          assert.deepEqual([...tooWeak(found), ...notes], []);
        });
  });
