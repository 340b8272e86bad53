// Every story runs under the policy that a city's website may send, with Trusted Types.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { launchChromium, openStory, storiesOf, watchPage } from '../../scripts/lib/chromium.mjs';
import { serveStories } from '../../scripts/stories-server.mjs';

const server = await serveStories();
const browser = await launchChromium();
const page = await browser.newPage();
const notes: string[] = [];
await watchPage(page, server.origin, notes);
page.on('console', (message) => {
  if (message.text().includes('Content Security Policy') || message.text().includes('Trusted')) notes.push(message.text());
});
const stories = await storiesOf(page, server.origin);
after(async () => {
  await browser.close();
  await server.stop();
});

test('the policy is in force', async () => {
  notes.length = 0;
  await page.goto(`${server.origin}/?csp`);
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  assert.equal(await page.evaluate(() => document.body.style.color), '');
  assert.equal(notes.length, 1);
});

describe('content security policy', () => {
  for (const { id } of stories) {
    test(id, async () => {
      notes.length = 0;
      await openStory(page, server.origin, id, { csp: '' });
      assert.deepEqual(notes, []);
    });
  }
});
