// The memory of a page that is open all day, in Chromium: what 1,000 connections, moves and changes leave behind.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { launchChromium } from '../../scripts/lib/chromium.mjs';
import { projectFolders, serve } from '../../scripts/lib/server.mjs';

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
  const heap = async (): Promise<number> => {
    for (let i = 0; i < 3; i += 1) await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize;
  };
  const session = (turns: number): Promise<void> =>
    page.evaluate(
      async ([strategy, many]) => {
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
        }
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      },
      [data, turns] as const,
    );
  // Code is compiled and templates are prepared the first time.
  await session(300);
  const before = await heap();
  await session(1000);
  const growth = (await heap()) / before - 1;
  assert.ok(growth < 0.01, `the heap grew by ${(growth * 100).toFixed(2)} %`);
  await page.close();
});
