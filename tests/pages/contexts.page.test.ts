// Pages that are no usual ones: a sandboxed frame, a file without a server, a document without a doctype.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/lib/chromium.mjs';
import { projectFolders, serve } from '../../scripts/lib/server.mjs';

const strategy = {
  title: 'Strategie',
  asOf: '2021',
  actionFields: [1, 2, 3].map((n) => ({ id: `f${n}`, title: `Feld ${n}`, topics: [{ id: `t${n}`, title: `Thema ${n}` }] })),
  projects: [1, 2, 3].map((n) => ({ id: `p${n}`, title: `Projekt ${n}`, actionFields: [`f${n}`], when: { start: `202${n}` } })),
};
const inline = `<script type="application/json">${JSON.stringify(strategy)}</script>`;
const house = (attributes = '', inner = inline): string => `<strategy-house ${attributes}>${inner}</strategy-house>`;
const document = (script: string, body: string, doctype = '<!doctype html>'): string =>
  `${doctype}<html lang="de"><meta charset="utf-8"><title>Context</title><link rel="icon" href="data:,"><script src="${script}" defer></script>${body}`;

const pages: Record<string, string> = {};
const server = await serve({
  folders: projectFolders,
  routes: {
    '/page': ({ address, answer }: { address: URL; answer: (status: number, type: string, body: string) => void }) =>
      answer(200, 'text/html; charset=utf-8', pages[address.search.slice(1)] ?? ''),
  },
});
const home = mkdtempSync(path.join(tmpdir(), 'leitbild-'));
copyFileSync('dist/cdn/leitbild.js', path.join(home, 'leitbild.js'));
const browser = await launchChromium();
after(async () => {
  await browser.close();
  server.stop();
  rmSync(home, { recursive: true });
});

async function open(address: string): Promise<{ page: Page; notes: string[] }> {
  const page = await browser.newPage();
  const notes: string[] = [];
  page.on('pageerror', (error) => notes.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) notes.push(message.text());
  });
  await page.goto(address);
  return { page, notes };
}
const served = (name: string, html: string): string => {
  pages[name] = html;
  return `${server.origin}/page?${name}`;
};
const drawn = (frame: Frame | Page): Promise<unknown> =>
  frame.waitForFunction(() => globalThis.document.querySelector('strategy-house')?.shadowRoot?.querySelector('.graphic [data-kind=topic]'));

describe('a sandboxed frame, which has no origin', () => {
  const inner = document(`${server.origin}/dist/cdn/leitbild.js`, house('deep-link'));
  for (const [what, frame] of [
    ['of an address', `src="${served('inner', inner)}"`],
    ['of a text', `srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`],
  ] as const) {
    test(`${what} draws, and readers can choose`, async () => {
      const { page, notes } = await open(
        served(
          'outer',
          `<!doctype html><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" width="1240" height="900" ${frame}></iframe>`,
        ),
      );
      const child = page.frames().find((one) => one.parentFrame()) as Frame;
      await drawn(child);
      assert.equal(await child.evaluate(() => globalThis.origin), 'null');
      const topic = child.locator('strategy-house button[data-kind=topic]').first();
      await topic.click();
      await child.locator('strategy-house .details').waitFor();
      assert.deepEqual(notes, []);
      await page.close();
    });
  }
});

describe('a page that is opened as a file', () => {
  const file = (name: string, body: string): string => {
    const place = path.join(home, `${name}.html`);
    writeFileSync(place, document('leitbild.js', body));
    return pathToFileURL(place).href;
  };
  test('draws data that stand in the page; readers can choose, also with deep-link', async () => {
    const { page, notes } = await open(file('inline', house('deep-link')));
    await drawn(page);
    await page.locator('strategy-house button[data-kind=topic]').first().click();
    await page.locator('strategy-house .details').waitFor();
    assert.match(page.url(), /#leitbild=topic:t\d$/);
    assert.deepEqual(notes, []);
    await page.close();
  });
  for (const [lang, why, remedy] of [
    ['de', 'Als Datei geöffnet: file://', 'Server nutzen oder Daten einbetten'],
    ['en', 'file', 'Use a server or inline the data'],
  ] as const) {
    test(`says why it cannot read another file, and what helps: ${lang}`, async () => {
      writeFileSync(path.join(home, 'strategy.json'), JSON.stringify(strategy));
      const { page } = await open(file(lang, house(`lang="${lang}" src="strategy.json"`, '<p>Ersatz</p>')));
      const panel = page.locator('strategy-house [part=problems]');
      await panel.waitFor();
      const text = (await panel.textContent()) ?? '';
      assert.ok(text.includes(why) && text.includes(remedy), text);
      assert.ok(await page.getByText('Ersatz').isVisible());
      await page.close();
    });
  }
});

describe('a document without a doctype', () => {
  const look = async (doctype: string, attributes: string): Promise<string[]> => {
    const body = house(attributes) + house(attributes).replaceAll('strategy-house', 'strategy-roadmap');
    const { page, notes } = await open(served('doctype', document('/dist/cdn/leitbild.js', body, doctype)));
    await page.waitForFunction(() =>
      [...globalThis.document.querySelectorAll('strategy-house, strategy-roadmap')].every((one) =>
        one.shadowRoot?.querySelector('.graphic [data-kind], tbody'),
      ),
    );
    assert.equal(await page.evaluate(() => globalThis.document.compatMode), doctype ? 'CSS1Compat' : 'BackCompat');
    const boxes = await page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return [...globalThis.document.querySelectorAll('strategy-house, strategy-roadmap')].flatMap((host) => {
        const corner = host.getBoundingClientRect();
        return [...(host.shadowRoot?.querySelectorAll('.root, .root *') ?? [])].map((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          const box = [left - corner.left, top - corner.top, width, height].map((length) => Math.round(length));
          const { fontSize, fontWeight, color } = getComputedStyle(one);
          return `${one.localName}.${one.getAttribute('class')} ${one.getClientRects().length && box} ${fontSize} ${fontWeight} ${color}`;
        });
      });
    });
    assert.deepEqual(notes, []);
    await page.close();
    return boxes;
  };
  for (const attributes of ['', 'mode="table"']) {
    test(`looks as with one, and the console stays empty${attributes && `: ${attributes}`}`, async () => {
      const [quirks, standard] = [await look('', attributes), await look('<!doctype html>', attributes)];
      assert.ok(standard.length > 30);
      assert.deepEqual(quirks, standard);
    });
  }
});
