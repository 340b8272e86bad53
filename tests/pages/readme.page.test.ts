// What the documents give to copy works: each snippet alone in a page, from a folder with the built files and a strategy, nothing else.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { launchChromium, watchPage } from '../../scripts/lib/chromium.mjs';
import { serve } from '../../scripts/lib/server.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-readme-'));
for (const [place, name] of [
  ['pfad/zu', 'strategie.json'],
  ['path/to', 'strategy.json'],
] as const) {
  cpSync('dist/cdn', path.join(folder, place), { recursive: true });
  cpSync('examples/data/giessen.json', path.join(folder, place, name));
}
const server = await serve({ folders: { '/': folder } });
const browser = await launchChromium();
after(async () => {
  await browser.close();
  server.stop();
  rmSync(folder, { recursive: true });
});

/** Opens a bare page with `body`, and waits until all that it asks for is drawn; gives what went wrong. */
async function tryOut(body: string, lang: string): Promise<string[]> {
  writeFileSync(
    path.join(folder, 'page.html'),
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${body}`,
  );
  const page = await browser.newPage();
  const notes: string[] = [];
  await watchPage(page, server.origin, notes);
  page.on('response', (response) => response.status() >= 400 && notes.push(`${response.status()} ${response.url()}`));
  page.on('console', (message) => /error|warning/.test(message.type()) && notes.push(message.text()));
  await page.goto(`${server.origin}/page.html`);
  for (const frame of [page, ...page.frames().slice(1)]) {
    await frame.waitForFunction(() =>
      [...document.querySelectorAll('*')].every(
        (one) =>
          (!one.localName.startsWith('strategy-') || one.matches(':state(settled)')) &&
          (!one.matches('[data-leitbild]') || one.querySelector(':state(settled)')),
      ),
    );
    const drawn = await frame.evaluate(() => {
      const elements = [...document.querySelectorAll('*')].filter((one) => one.localName.startsWith('strategy-'));
      const all = elements.every((one) => one.shadowRoot?.querySelector('[data-kind]'));
      return all && (elements.length > 0 || document.querySelector('iframe') !== null);
    });
    if (!drawn) notes.push('Something is not drawn.');
  }
  await page.close();
  return notes;
}

const documents = ['README.md', 'docs/einbetten.md', 'docs/embedding.md'];
const snippets = documents.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^```html\n([\s\S]*?)^```$/gm)].map(([, text = ''], i) => ({
    file,
    text,
    name: `${file}, ${i + 1}`,
  })),
);

describe('snippets', () => {
  test('are found', () => assert.deepEqual([...new Set(snippets.map(({ file }) => file))], documents));
  for (const { name, text } of snippets) {
    test(name, async () => assert.deepEqual(await tryOut(text, text.includes('/path/') ? 'en' : 'de'), []));
  }
  test('one that names a file which is not there is found out', async () => {
    const body = '<script src="/pfad/zu/leitbild.js" defer></script><strategy-house src="/nowhere.json"></strategy-house>';
    assert.ok((await tryOut(body, 'de')).includes('Something is not drawn.'));
  });
});

describe('attributes in the guide', () => {
  const guide = /## Für Redaktionen([\s\S]*?)## For editors/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const written = [...guide.matchAll(/^\|.*$/gm)].flatMap(([row]) =>
    [...row.matchAll(/`([a-z-]+(?:="[^"]*")?)`/g)].map(([, one = '']) => one),
  );
  test('do what it says', async () => {
    assert.ok(written.length >= 8);
    const tags = written.map((attribute) => `<strategy-roadmap src="/pfad/zu/strategie.json" ${attribute}></strategy-roadmap>`);
    assert.deepEqual(await tryOut(`<script src="/pfad/zu/leitbild.js" defer></script>${tags.join('')}`, 'de'), []);
    const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
      modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
    };
    const known = modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'strategy-roadmap')
      ?.attributes?.map(({ name }) => name);
    for (const attribute of written) assert.ok(known?.includes(attribute.split('=')[0] ?? ''), `there is no ${attribute}`);
  });
});
