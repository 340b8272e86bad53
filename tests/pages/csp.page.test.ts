// Every story runs under the policy that a city's website may send, with Trusted Types.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { launchChromium, openStory, storiesOf, watchPage } from '../../scripts/lib/chromium.mjs';
import { serveStories } from '../../scripts/stories-server.mjs';

const server = await serveStories();
const browser = await launchChromium();
const page = await browser.newPage();
const notes: string[] = [];
const asked: string[] = [];
await watchPage(page, server.origin, notes);
page.on('request', (request) => asked.push(request.url()));
page.on('console', (message) => {
  if (message.text().includes('Content Security Policy') || message.text().includes('Trusted')) notes.push(message.text());
});
const stories = await storiesOf(page, server.origin);
after(async () => {
  await browser.close();
  await server.stop();
});

test('the policy is in force', async () => {
  notes.length = 0;
  await page.goto(`${server.origin}/?csp`);
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  assert.equal(await page.evaluate(() => document.body.style.color), '');
  assert.equal(notes.length, 1);
});

/** Uses one control of each sort: what opens, chooses, switches, filters or sorts. @returns how many were used */
const use = (): Promise<number> =>
  page.evaluate(async (most) => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const used = new Set<string>();
    const next = (): HTMLElement | undefined => {
      for (const { shadowRoot } of document.querySelectorAll('#stage *')) {
        for (const control of shadowRoot?.querySelectorAll<HTMLElement>('button, summary, input, select, a[href^="#"]') ?? []) {
          const sort = `${control.localName} ${control.className} ${control.dataset.kind} ${control.getAttribute('aria-label')}`;
          if (used.has(sort) || used.size >= most) continue;
          used.add(sort);
          return control;
        }
      }
      return undefined;
    };
    for (let control = next(); control; control = next()) {
      if (control instanceof HTMLInputElement && control.type !== 'checkbox' && control.type !== 'radio') {
        control.value = control.type === 'range' || control.type === 'number' ? '2' : 'a';
        for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
      } else if (control instanceof HTMLSelectElement) {
        control.selectedIndex = control.options.length - 1;
        control.dispatchEvent(new Event('change', { bubbles: true }));
      } else control.click();
      control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      await frame();
    }
    for (const one of document.querySelectorAll('#stage *')) {
      if (!one.localName.startsWith('strategy-')) continue;
      Object.assign(one, { search: 'a', mode: 'table' });
      await frame();
      Object.assign(one, { mode: 'graphic', from: '2021', status: 'running' });
      await frame();
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
    }
    return used.size;
  }, 14);

describe('content security policy, before and after readers have used everything', () => {
  let used = 0;
  for (const { id } of stories) {
    test(id, async () => {
      notes.length = 0;
      await openStory(page, server.origin, id, { csp: '' });
      asked.length = 0;
      used += await use();
      assert.deepEqual(notes, []);
      // What a story fetches it has fetched; readers' clicks ask nobody.
      assert.deepEqual(asked, []);
      assert.deepEqual(await page.context().cookies(), []);
      assert.deepEqual(
        await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]),
        [0, 0, 0],
      );
    });
  }
  test('there was something to use', () => assert.ok(used > 3 * stories.length, `${used} controls`));
});
