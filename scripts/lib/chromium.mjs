import { chromium } from 'playwright-core';
import { browsers, chromiumFlags } from './browser.mjs';

/** A Chromium of this machine; `close()` ends it. */
export async function launchChromium() {
  const { chromium: executablePath } = await browsers(['chromium']);
  return chromium.launch({ executablePath, args: chromiumFlags });
}

/** Notes requests to other hosts, which must not happen, and stops them; and errors on the page. */
export async function watchPage(page, origin, notes) {
  await page.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    (route) => {
      notes.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('pageerror', (error) => notes.push(error.stack ?? error.message));
}

/** Opens a story and waits until it stands still. */
export async function openStory(page, origin, id, options = {}) {
  const query = new URLSearchParams({ story: id, ...options });
  await page.goto(`${origin}/story.html?${query}`);
  await page.evaluate(() => window.leitbild.ready);
}

/** All stories as `{ id, title, name }`. */
export async function storiesOf(page, origin) {
  await page.goto(`${origin}/`);
  return page.evaluate(() => window.leitbild.stories);
}
