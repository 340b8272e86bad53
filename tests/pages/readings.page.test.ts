// Two readings of every view: what the file says is in the accessible tree of the picture and in that of the table.
// `npm run snapshots` writes both trees into tests/snapshots/aria, to be read in reviews.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { launchChromium, watchPage } from '../../scripts/lib/chromium.mjs';
import { serveStories } from '../../scripts/stories-server.mjs';
import type { Strategy } from '../../src/contract/strategy.js';
import { dataOf, plain, type View, views } from '../support/readings.js';

const folder = path.join('tests', 'snapshots', 'aria');
const writing = process.env.LEITBILD_SNAPSHOTS === 'write';
const files = { giessen: '2024-12-31', hildesheim: '2021-06-15', wiesbaden: '2023-07-10', 'scores-example': '2021-06-15' };

const server = await serveStories();
const browser = await launchChromium();
// As high as all of a roadmap, which draws what is far from the window only by its name.
const page = await (await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 8000 } })).newPage();
const notes: string[] = [];
await watchPage(page, server.origin, notes);
await page.goto(`${server.origin}/?wide`);
after(async () => {
  await browser.close();
  await server.stop();
});

interface Drawn extends HTMLElement {
  updateComplete: Promise<boolean>;
  readonly model: object | null;
}

/** Replaces what is on the page; false where the file lacks what the view draws. */
const draw = (view: View, data: Strategy, now: string, attributes: Record<string, string>): Promise<boolean> =>
  page.evaluate(
    async ([tag, strategy, more]) => {
      const element = Object.assign(document.createElement(tag), { data: strategy }) as unknown as Drawn;
      for (const [name, value] of Object.entries(more)) element.setAttribute(name, value);
      element.style.fontFamily = '"DejaVu Sans"';
      document.querySelector('#stage')?.replaceChildren(element);
      await document.fonts.ready;
      for (let frames = 0; frames < 6; frames += 1) {
        await element.updateComplete;
        await new Promise(requestAnimationFrame);
      }
      return !element.shadowRoot?.querySelector('.empty');
    },
    [`strategy-${view}`, data, { now, lang: 'de', ...attributes }] as const,
  );

const tree = (): Promise<string> => page.locator('#stage').ariaSnapshot();

/** The tree as it is, and with everything opened that opens: the facts of fields and topics, and parts that fold. */
async function opened(view: View, data: Strategy, now: string): Promise<string> {
  const closed = await tree();
  const fields = data.actionFields ?? [];
  const parts =
    view === 'house' || view === 'field-map'
      ? fields.flatMap((field) => [
          `action-field:${field.id}`,
          ...(view === 'house' ? (field.topics ?? []).map(({ id }) => `topic:${id}`) : []),
        ])
      : [];
  const trees = [closed];
  for (const selected of parts) {
    await draw(view, data, now, { selected });
    trees.push(await tree());
  }
  await draw(view, data, now, {});
  await page.evaluate(() => {
    const root = document.querySelector('#stage')?.firstElementChild?.shadowRoot;
    for (const details of root?.querySelectorAll('.graphic details, .foot details:not(.problems)') ?? [])
      (details as HTMLDetailsElement).open = true;
    for (const button of root?.querySelectorAll<HTMLElement>('.graphic .more[aria-expanded=false]') ?? []) button.click();
  });
  await page.waitForTimeout(50);
  trees.push(await tree());
  return trees.join('\n');
}

function missing(data: readonly string[], reading: string): string[] {
  const words = plain(reading);
  return data.filter((datum) => !words.includes(datum));
}

function compare(name: string, reading: string): void {
  const file = path.join(folder, `${name}.yaml`);
  if (writing) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${reading}\n`);
  }
  assert.equal(`${reading}\n`, readFileSync(file, 'utf8'), `${file} is not what is drawn; if that is right, npm run snapshots writes it`);
}

for (const [name, now] of Object.entries(files)) {
  const strategy = JSON.parse(readFileSync(path.join('examples', 'data', `${name}.json`), 'utf8')) as Strategy;
  describe(`readings of ${name}`, () => {
    for (const view of views) {
      // Only that file has scores, and is there for the matrix.
      if ((view === 'matrix') !== (name === 'scores-example')) continue;
      test(view, async () => {
        const data = dataOf(view, strategy);
        assert.ok(data.length > 5);
        assert.ok(await draw(view, strategy, now, {}));
        compare(`${view}-${name}`, await tree());
        const graphic = await opened(view, strategy, now);
        await draw(view, strategy, now, { mode: 'table' });
        const table = await tree();
        compare(`${view}-${name}-table`, table);
        assert.deepEqual({ graphic: missing(data, graphic), table: missing(data, table) }, { graphic: [], table: [] });
        assert.deepEqual(notes, []);
      });
    }
  });
}
