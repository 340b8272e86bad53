// The table that the command writes, where scripts never come: in the shell as built, and in a page whose scripts are off.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { launchChromium } from '../../scripts/lib/chromium.mjs';
import { serve } from '../../scripts/lib/server.mjs';

const server = await serve();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  server.stop();
});
const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: { leitbild: string } };
const { projects } = JSON.parse(readFileSync('examples/data/hildesheim.json', 'utf8')) as {
  projects: { title: string | { de: string } }[];
};
const titles = projects.map(({ title }) => (typeof title === 'string' ? title : title.de));

test('the built command writes the table of examples/embed/no-script.html', () => {
  const table = execFileSync(process.execPath, [bin.leitbild, 'table', 'examples/data/hildesheim.json', '--now', '2021-06-15'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  assert.ok(readFileSync('examples/embed/no-script.html', 'utf8').includes(table));
  assert.match(readFileSync(bin.leitbild, 'utf8'), /^#!\/usr\/bin\/env node\n/);
});

test('the built command tells the shell that it failed', () => {
  const { status, stderr } = spawnSync(process.execPath, [bin.leitbild, 'table', 'none.json'], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /^none\.json: /);
});

for (const javaScriptEnabled of [false, true]) {
  test(`${javaScriptEnabled ? 'with' : 'without'} scripts the page shows every project`, async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${server.origin}/embed/no-script.html`);
    if (javaScriptEnabled) await page.waitForSelector('strategy-roadmap [data-kind=project]');
    assert.equal(await page.locator('strategy-roadmap > table').isVisible(), !javaScriptEnabled);
    if (!javaScriptEnabled) {
      const words = (await page.locator('table').innerText()).replace(/\s+/g, ' ');
      for (const title of titles) assert.ok(words.includes(title.replace(/\s+/g, ' ')), title);
    }
    await context.close();
  });
}
