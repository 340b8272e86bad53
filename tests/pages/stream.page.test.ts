// A page that comes in slowly, cut in the middle of an element's JSON script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { launchChromium } from '../../scripts/lib/chromium.mjs';

let page: ServerResponse | null = null;
let begun = (): void => {};
const head = '<!doctype html><html lang="de"><title>Langsam</title><script src="/leitbild.js"></script>';
const log = `<script>window.heard = []; for (const type of ['strategy-load', 'strategy-error'])
  addEventListener(type, (event) => window.heard.push(type + ' ' + event.target.model?.projects.length))</script>`;
const server = createServer((request, response) => {
  if (request.url === '/leitbild.js') {
    response.setHeader('content-type', 'text/javascript').end(readFileSync('dist/cdn/leitbild.js'));
    return;
  }
  if (request.url !== '/') {
    response.writeHead(404).end();
    return;
  }
  page = response.setHeader('content-type', 'text/html; charset=utf-8');
  // Browsers read nothing of the first few hundred bytes.
  page.write(
    `${head}${log}<body><!--${' '.repeat(4096)}--><strategy-roadmap><script type="application/json">{"title": "Langsam", "projects": [`,
  );
  begun();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await launchChromium();
after(async () => {
  await browser.close();
  server.close();
});

for (const [name, end] of [
  ['more of the element', '</script>\n</strategy-roadmap>'],
  ['nothing', '</script></strategy-roadmap>'],
]) {
  test(`a script that is still coming in is no mistake; ${name} follows it`, async () => {
    const tab = await browser.newPage();
    const started = new Promise<void>((resolve) => (begun = resolve));
    const { port } = server.address() as AddressInfo;
    await tab.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
    await started;
    const isLoading = () => !!document.querySelector('strategy-roadmap')?.shadowRoot?.querySelector('.skeleton');
    await tab.waitForFunction(isLoading);
    page?.write('{"id": "a", "title": "Projekt A"}');
    // A busy browser may keep what came in until more comes.
    const drip = setInterval(() => page?.write(' '.repeat(1024)), 50);
    await tab.waitForFunction(() => document.querySelector('strategy-roadmap script')?.textContent?.includes('Projekt A'), null, {
      polling: 50,
    });
    clearInterval(drip);
    assert.ok(await tab.evaluate(isLoading));
    page?.end(`]}${end}`);
    await tab.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length > 0);
    assert.deepEqual(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard), ['strategy-load 1']);
    await tab.close();
  });
}
