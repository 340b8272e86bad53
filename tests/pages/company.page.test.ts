// Not alone on the page: another version, another copy, another program with Lit, under the strict policy too.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { launchChromium, watchPage } from '../../scripts/lib/chromium.mjs';
import { projectFolders, serve } from '../../scripts/lib/server.mjs';
import { strictPolicy } from '../../scripts/stories-server.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const older = '0.0.9';
type Answer = (status: number, type: string, body: string) => void;
const script =
  (text: string) =>
  ({ answer }: { answer: Answer }) =>
    answer(200, 'text/javascript', text);
const built = (file: string): string => readFileSync(`dist/cdn/${file}`, 'utf8');
const pages: Record<string, { policy: string; html: string }> = {};
const server = await serve({
  folders: projectFolders,
  routes: {
    '/older.js': script(built('leitbild.js').replaceAll(version, older)),
    '/foreign.js': script("(self.trustedTypes ?? {}).createPolicy?.('lit-html', { createHTML: (text) => text });"),
    '/page': ({ address, answer }: { address: URL; answer: Answer }) =>
      answer(200, 'text/html; charset=utf-8', pages[address.search.slice(1)]?.html ?? ''),
  },
  headers: (address: URL) => ({ 'content-security-policy': pages[address.search.slice(1)]?.policy ?? '' }),
});
const browser = await launchChromium();
after(async () => {
  await browser.close();
  server.stop();
});

const here = (file: string): string => `/dist/cdn/${file}`;
const views = '<strategy-house src="/data/giessen.json"></strategy-house><strategy-roadmap src="/data/giessen.json"></strategy-roadmap>';

/** What a page with these scripts says, which version each of its two elements has, and whether they draw. */
async function meet(policy: string, ...scripts: string[]) {
  const name = String(Object.keys(pages).length);
  const tags = scripts.map((src, i) => `<script src="${src}?${i}" defer></script>`).join('');
  pages[name] = { policy, html: `<!doctype html><html lang="de"><title>Meeting</title><link rel="icon" href="data:,">${tags}${views}` };
  const page = await browser.newPage();
  const errors: string[] = [];
  const warnings: string[] = [];
  await watchPage(page, server.origin, errors);
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await page.goto(`${server.origin}/page?${name}`);
  const drawn = () =>
    page
      .waitForFunction(() =>
        [...document.querySelectorAll('strategy-house, strategy-roadmap')].every((one) => one.shadowRoot?.querySelector('[data-kind]')),
      )
      .then(() => true);
  if (!errors.length) await drawn();
  const versions = await page.evaluate(() =>
    ['strategy-house', 'strategy-roadmap'].map((tag) => (customElements.get(tag) as { version?: string } | undefined)?.version ?? ''),
  );
  await page.close();
  return { errors, warnings, versions };
}

const open = strictPolicy.replace('trusted-types lit-html', "trusted-types lit-html 'allow-duplicates'");

describe('two on one page', () => {
  for (const [first, second, wins, loses] of [
    [here('leitbild.js'), '/older.js', version, older],
    ['/older.js', here('leitbild.js'), older, version],
    [here('leitbild.js'), here('leitbild.js'), version, version],
  ] as const) {
    test(`${first} and then ${second}: the first wins, one warning names both`, async () => {
      const { errors, warnings, versions } = await meet(strictPolicy, first, second);
      assert.deepEqual(errors, []);
      assert.deepEqual(versions, [wins, wins]);
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.ok(warnings[0]?.startsWith(`Leitbild ${loses} gives way`) && warnings[0].includes(`strategy-house ${wins}`), warnings[0]);
    });
  }

  test('a file for one view after that for all is not started', async () => {
    const { errors, warnings } = await meet(strictPolicy, here('leitbild.js'), here('strategy-house.js'));
    assert.deepEqual(errors, []);
    assert.deepEqual(warnings, [`Leitbild ${version} gives way to what this page has already: strategy-house ${version}`]);
  });

  test('that for all adds what a file for one view lacks', async () => {
    const { errors, warnings, versions } = await meet('', here('strategy-house.js'), '/older.js');
    assert.deepEqual(errors, []);
    assert.deepEqual(versions, [version, older]);
    assert.deepEqual(warnings, [`Leitbild ${older} gives way to what this page has already: strategy-house ${version}`]);
  });

  for (const [what, ...scripts] of [
    ['two files for one view each', here('strategy-house.js'), here('strategy-roadmap.js')],
    ['another program with Lit', '/foreign.js', here('leitbild.js')],
  ] as const) {
    test(`${what}: draw where the policy allows a second Lit, as the README says`, async () => {
      assert.deepEqual(await meet(open, ...scripts), { errors: [], warnings: [], versions: [version, version] });
      const { errors } = await meet(strictPolicy, ...scripts);
      assert.match(errors.join('\n'), /lit-html/);
    });
  }
});
