// The ways into a page that is not ours: placeholders, frames and the tag, as the built files do it, under a strict policy.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchChromium, watchPage } from '../../scripts/lib/chromium.mjs';
import { projectFolders, serve } from '../../scripts/lib/server.mjs';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const server = await serve({ folders: projectFolders, headers: () => ({ 'content-security-policy': policy }) });
const foreign = await serve({ folders: projectFolders });
const browser = await launchChromium();
after(async () => {
  await browser.close();
  server.stop();
  foreign.stop();
});

async function open(address: string, notes: string[] = []): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await watchPage(page, server.origin, notes);
  await page.goto(address);
  return page;
}
/** A function, not a text: the policy forbids to run text as code. */
const drawn = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const elements = [
      ...document.querySelectorAll<HTMLElement & { model?: unknown }>('strategy-house, strategy-roadmap, strategy-field-map'),
    ];
    return elements.length > 0 && elements.every((one) => one.model && one.shadowRoot?.querySelector('[data-kind]'));
  });

/** The frame is as high as what it shows. */
async function fits(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const frame = document.querySelector('iframe');
    const inner = frame?.contentDocument;
    const element = inner?.querySelector('strategy-field-map');
    const height = inner?.body.getBoundingClientRect().height ?? 0;
    return Boolean(element?.shadowRoot?.querySelector('[data-kind]')) && Math.abs((frame?.clientHeight ?? 0) - height) <= 1 && height > 500;
  });
}

describe('embedding', () => {
  for (const [name, count] of [
    ['tag', 3],
    ['placeholder', 2],
  ] as const) {
    test(`examples/embed/${name}.html draws`, async () => {
      const notes: string[] = [];
      const page = await open(`${server.origin}/embed/${name}.html`, notes);
      await drawn(page);
      assert.equal(await page.locator('strategy-house, strategy-roadmap, strategy-field-map').count(), count);
      assert.deepEqual(notes, []);
      await page.close();
    });
  }

  test('a placeholder’s caption stays, its link becomes the fallback', async () => {
    const page = await open(`${server.origin}/embed/placeholder.html`);
    await drawn(page);
    assert.equal(await page.locator('figure > figcaption').innerText(), 'Der Fahrplan nach Dezernaten');
    assert.equal(await page.locator('figure > strategy-roadmap > a').count(), 1);
    assert.equal(await page.locator('strategy-roadmap').getAttribute('by'), 'unit');
    await page.close();
  });

  test('a frame gets the height of its picture, and gets it again when the width changes', async () => {
    const notes: string[] = [];
    const page = await open(`${server.origin}/embed/frame.html`, notes);
    await fits(page);
    const wide = await page.locator('iframe').evaluate((frame) => frame.clientHeight);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.waitForFunction((before) => document.querySelector('iframe')?.clientHeight !== before, wide);
    await fits(page);
    assert.deepEqual(notes, []);
    await page.close();
  });

  test('only the frame itself, from where it was sent, sets its height', async () => {
    const page = await open(`${server.origin}/embed/frame.html`);
    await fits(page);
    const before = await page.locator('iframe').evaluate((frame) => frame.clientHeight);
    await page.evaluate(() => window.postMessage({ 'leitbild-height': 7 }, '*'));
    await page.evaluate((origin) => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      dispatchEvent(new MessageEvent('message', { data: { 'leitbild-height': 7 }, source: frame.contentWindow, origin }));
      dispatchEvent(
        new MessageEvent('message', { data: { 'leitbild-height': '7; x' }, source: frame.contentWindow, origin: location.origin }),
      );
    }, foreign.origin);
    await page.waitForTimeout(100);
    assert.equal(await page.locator('iframe').evaluate((frame) => frame.clientHeight), before);
    await page.close();
  });

  for (const [parameters, words] of [
    [`view=house&src=${encodeURIComponent(`${foreign.origin}/data/giessen.json`)}`, 'wird hier nicht gelesen'],
    ['view=house&src=javascript:alert(1)', 'wird hier nicht gelesen'],
    ['view=house', 'wird hier nicht gelesen'],
    ['view=script&src=../../data/giessen.json', 'gibt es nicht'],
    ['view=script&lang=en', 'There is no view'],
  ] as const) {
    test(`a frame says why it stays empty: ${parameters}`, async () => {
      const notes: string[] = [];
      const page = await open(`${server.origin}/dist/cdn/frame.html?${parameters}`, notes);
      await page.waitForSelector('p');
      assert.match(await page.locator('body').innerText(), new RegExp(words));
      assert.deepEqual(notes, []);
      await page.close();
    });
  }

  test('a frame hands on attributes, and its title is that of the strategy', async () => {
    const page = await open(
      `${server.origin}/dist/cdn/frame.html?view=roadmap&src=../../data/hildesheim.json&by=unit&lang=en&onclick=alert(1)`,
    );
    await page.waitForFunction(() => document.title !== 'Leitbild');
    const element = page.locator('strategy-roadmap');
    assert.equal(await element.getAttribute('by'), 'unit');
    assert.equal(await element.getAttribute('onclick'), null);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    await page.close();
  });
});
