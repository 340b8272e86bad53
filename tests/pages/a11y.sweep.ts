// Every story × light, dark, forced colours, city's colour × 320, 768, 1280 px: axe without violations and without anything undecided
// that is not explained here, targets of 24 px; at 320 px nothing is cut with wide spacing and with text of twice the size.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { bundleInMemory } from '../../scripts/lib/bundle.mjs';
import { launchChromium, openStory, storiesOf, watchPage } from '../../scripts/lib/chromium.mjs';
import { serveStories } from '../../scripts/stories-server.mjs';
import { axe } from '../support/axe.js';

/** What axe leaves to people, and who has looked. */
const explained: Record<string, string> = {
  'color-contrast': 'gradients and layers behind a text: tests/theme/palette.test.ts measures the pairs of colours',
};
const looks = {
  light: {},
  dark: { theme: 'dark' },
  forced: {},
  brand: {},
} as const;

const server = await serveStories();
const browser = await launchChromium();
const page: Page = await (await browser.newContext({ reducedMotion: 'reduce', bypassCSP: true })).newPage();
const notes: string[] = [];
await watchPage(page, server.origin, notes);
const word = process.env.LEITBILD_STORIES ?? '';
const stories = (await storiesOf(page, server.origin)).filter(({ id }: { id: string }) => id.includes(word));
const bundle = await bundleInMemory(['tests/support/boxes.ts'], {
  format: 'iife',
  globalName: 'boxes',
  splitting: false,
  sourcemap: false,
});
const { outputFiles } = await bundle.rebuild();
const boxes = outputFiles?.find(({ path }: { path: string }) => path.endsWith('.js'))?.text ?? '';
after(async () => {
  await bundle.dispose();
  await browser.close();
  await server.stop();
});

async function open(id: string, look: keyof typeof looks, width: number): Promise<void> {
  await page.emulateMedia({ forcedColors: look === 'forced' ? 'active' : 'none', reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 800 });
  await openStory(page, server.origin, id, looks[look]);
  if (look === 'brand') await page.addStyleTag({ content: ':root { --leitbild-brand: #ffd400 }' });
}

/** What can be pressed and is less than 24 px wide or high, with less room around than that; links in sentences are free. */
const smallTargets = (): Promise<string[]> =>
  page.evaluate(() => {
    const all: Element[] = [];
    const walk = (root: ParentNode): void => {
      for (const one of root.querySelectorAll('*')) {
        if (one.shadowRoot) walk(one.shadowRoot);
        if (one.matches('button, summary, a[href], input, select') && one.checkVisibility({ visibilityProperty: true })) all.push(one);
      }
    };
    walk(document);
    const shapes = all.map((one) => {
      // A label's field is as large as the label.
      const { left, top, width, height } = (one.closest('label') ?? one).getBoundingClientRect();
      return { one, width, height, x: left + width / 2, y: top + height / 2 };
    });
    const isSmall = ({ width, height }: { width: number; height: number }): boolean => Math.min(width, height) < 23.5;
    return shapes
      .filter((a) => isSmall(a) && a.width > 1 && !(a.one.matches('a') && getComputedStyle(a.one).display === 'inline'))
      .filter((a) => shapes.some((b) => b !== a && isSmall(b) && Math.hypot(a.x - b.x, a.y - b.y) < 24))
      .map(({ one, width, height }) => `${one.localName}.${one.className} ${width.toFixed(1)} × ${height.toFixed(1)}`);
  });

const findings = async (): Promise<string[]> => {
  await page.addScriptTag({ content: boxes });
  return page.evaluate(() => {
    const { checkBoxes } = (window as unknown as { boxes: { checkBoxes(stage: Element): { findings: string[] } } }).boxes;
    return checkBoxes(document.querySelector('#stage') as Element).findings;
  });
};

for (const { id } of stories) {
  describe(id, () => {
    for (const look of Object.keys(looks) as (keyof typeof looks)[])
      for (const width of [320, 768, 1280])
        test(`${look}, ${width} px`, async () => {
          notes.length = 0;
          await open(id, look, width);
          const { violations, incomplete } = await axe(page);
          assert.deepEqual(violations, []);
          assert.deepEqual(
            incomplete.filter((line) => !explained[line.split(':')[0] as string]),
            [],
          );
          assert.deepEqual(await smallTargets(), []);
          assert.deepEqual(notes, []);
        });

    test('text of twice the size, 320 px', async () => {
      await open(id, 'light', 320);
      await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
      await page.waitForTimeout(300);
      assert.deepEqual(await findings(), []);
    });

    test('wide spacing, 320 px', async () => {
      await open(id, 'light', 320);
      const spacing = 'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important';
      await page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { ${rules} } p { margin-block-end: 2em !important }`);
        document.adoptedStyleSheets.push(sheet);
        for (const one of document.querySelectorAll('*')) one.shadowRoot?.adoptedStyleSheets.push(sheet);
        dispatchEvent(new Event('resize'));
      }, spacing);
      await page.waitForTimeout(300);
      assert.deepEqual(await findings(), []);
    });
  });
}
