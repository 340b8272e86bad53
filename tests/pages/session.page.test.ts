// The memory of a page that is open all day, in Chromium: what 1,000 connections, moves and changes leave behind.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { launchChromium } from '../../scripts/lib/chromium.mjs';
import { projectFolders, serve } from '../../scripts/lib/server.mjs';
import { heapOf } from '../support/heap.js';

const body = '<!doctype html><html lang="de"><title>Sitzung</title><script src="/dist/cdn/leitbild.js"></script><body>';
const routes = {
  '/page': ({ answer }: { answer: (status: number, type: string, body: string) => void }) => answer(200, 'text/html; charset=utf-8', body),
};
const server = await serve({ folders: projectFolders, routes });
const browser = await launchChromium();
after(async () => {
  await browser.close();
  server.stop();
});

test('1,000 times connected, moved, changed and removed, the heap grows by less than one per cent', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/page`);
  const client = await page.context().newCDPSession(page);
  const data = JSON.parse(readFileSync('examples/data/scores-example.json', 'utf8'));
  const session = (turns: number, leaks = false): Promise<void> =>
    page.evaluate(
      async ([strategy, many, keeps]) => {
        const small = { title: 'T', projects: [{ id: 'a', title: 'A' }] };
        const views = ['house', 'roadmap', 'field-map', 'matrix', 'vision', 'profile'];
        for (let turn = 0; turn < many; turn += 1) {
          const element = document.createElement(`strategy-${views[turn % 6]}`) as HTMLElement & {
            data: unknown;
            updateComplete: Promise<unknown>;
          };
          element.data = turn % 20 < 6 ? strategy : small;
          document.body.append(element);
          await element.updateComplete;
          document.body.prepend(element);
          element.data = { ...small, title: `T${turn}` };
          await element.updateComplete;
          if (turn % 10 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
          element.remove();
          if (keeps) Object.assign(window, { [`kept${turn}`]: element });
        }
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      },
      [data, turns, leaks] as const,
    );
  // What is made once is made the first time.
  await session(300);
  const before = await heapOf(client);
  await session(1000);
  // On a busy machine the browser keeps the last frames' things a while; what leaks it keeps for ever.
  let after = await heapOf(client);
  for (let tries = 0; after.bytes > before.bytes * 1.01 && tries < 10; tries += 1) {
    await page.waitForTimeout(1000);
    after = await heapOf(client);
  }
  const growth = after.bytes / before.bytes - 1;
  assert.ok(growth < 0.01, `the heap grew by ${(growth * 100).toFixed(2)} %`);
  assert.deepEqual(after.things, before.things);
  // Would it be seen?
  await session(6, true);
  const leaked = await heapOf(client);
  assert.ok(leaked.bytes / after.bytes > 1.01);
  assert.ok((leaked.things.get('ShadowRoot') ?? 0) >= (after.things.get('ShadowRoot') ?? 0) + 6);
  await page.close();
});
