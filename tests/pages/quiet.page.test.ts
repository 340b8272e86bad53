// Pages stay quiet while their elements load: nothing jumps, and what stood there first never goes before there is a picture.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/lib/chromium.mjs';
import { filesBelow } from '../../scripts/lib/files.mjs';
import { serve } from '../../scripts/lib/server.mjs';

const names = filesBelow('examples', '.html').map((file) => path.relative('examples', file));
const server = await serve();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  server.stop();
});

/** Long enough for the page to be painted before each step of the way. */
const delay = 80;

async function slowly(context: BrowserContext): Promise<void> {
  await context.route(/\.(js|json)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue();
  });
}

declare global {
  interface Window {
    shifts: { value: number; what: string }[];
    looks: string[];
  }
}

const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('*')].every(
      (one) =>
        (!one.localName.startsWith('strategy-') || one.matches(':state(settled)')) &&
        (!one.matches('[data-leitbild]') || one.querySelector(':state(settled)')),
    ),
  );

/** Everything that has jumped while the page came in. */
async function shiftsOf(name: string, width: number, height: number): Promise<Window['shifts']> {
  const context = await browser.newContext({ viewport: { width, height } });
  await slowly(context);
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.shifts = [];
    const nameOf = (node: Node | null | undefined): string => (node instanceof Element ? `${node.localName}.${node.className}` : '?');
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
        window.shifts.push({ value, what: sources.map(({ node }) => nameOf(node)).join(' ') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${server.origin}/${name}`);
  await settled(page);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const shifts = await page.evaluate(() => window.shifts);
  await context.close();
  return shifts;
}

describe('cumulative layout shift', { concurrency: 2 }, () => {
  for (const name of names) {
    test(`examples/${name}, wide and narrow`, async () => {
      const both = await Promise.all([shiftsOf(name, 1280, 800), shiftsOf(name, 390, 844)]);
      for (const shifts of both) {
        const sum = shifts.reduce((total, { value }) => total + value, 0);
        assert.ok(sum <= 0.02, `${sum.toFixed(3)}: ${JSON.stringify(shifts)}`);
      }
    });
  }
});

describe('the fallback', () => {
  for (const [name, tag] of [
    ['index.html', 'strategy-house'],
    ['embed/placeholder.html', 'strategy-house'],
  ] as const) {
    test(`examples/${name} shows it until there is a picture, in every frame`, async () => {
      const context = await browser.newContext();
      await slowly(context);
      const page = await context.newPage();
      await page.addInitScript((wanted) => {
        window.looks = [];
        const look = (): void => {
          const element = document.querySelector(wanted);
          const link = (element ?? document.querySelector('[data-leitbild=house]'))?.querySelector('a');
          const picture = Boolean(element?.shadowRoot?.querySelector('.graphic [data-kind]'));
          const words = Boolean(link?.checkVisibility()) && (link?.getBoundingClientRect().height ?? 0) > 0;
          if (link) window.looks.push(picture ? (words ? 'both' : 'picture') : words ? 'fallback' : 'nothing');
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }, tag);
      await page.goto(`${server.origin}/${name}`);
      await settled(page);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const looks = await page.evaluate(() => window.looks);
      assert.deepEqual([...new Set(looks)], ['fallback', 'picture']);
      await context.close();
    });
  }
});
