// Every example page works from the built files: its elements read their data, nothing fails, nobody else is asked, axe finds nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { launchChromium, watchPage } from '../../scripts/lib/chromium.mjs';
import { filesBelow } from '../../scripts/lib/files.mjs';
import { serve } from '../../scripts/lib/server.mjs';
import { violations } from '../support/axe.js';

const names = filesBelow('examples', '.html').map((file) => path.relative('examples', file));
const server = await serve();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  server.stop();
});

for (const name of names) {
  describe(`examples/${name}`, () => {
    // A recipe to copy has no elements of its own, or frames of another page.
    const hasElements = /<strategy-/.test(readFileSync(`examples/${name}`, 'utf8'));
    for (const theme of ['light', 'dark'] as const) {
      test(`works, ${theme}`, async () => {
        const page = await browser.newPage({ colorScheme: theme, reducedMotion: 'reduce' });
        const notes: string[] = [];
        await watchPage(page, server.origin, notes);
        page.on('response', (response) => response.status() >= 400 && notes.push(`${response.status()} ${response.url()}`));
        await page.goto(`${server.origin}/${name}`);
        if (hasElements) {
          await page.waitForFunction(
            () => {
              const elements = [...document.querySelectorAll<HTMLElement & { model?: unknown }>('*')].filter((one) =>
                one.localName.startsWith('strategy-'),
              );
              return elements.length > 0 && elements.every((one) => one.model);
            },
            undefined,
            { timeout: 10_000 },
          );
        }
        await page.waitForLoadState('networkidle');
        assert.deepEqual(notes, []);
        assert.deepEqual(await violations(page), []);
        await page.close();
      });
    }
  });
}
