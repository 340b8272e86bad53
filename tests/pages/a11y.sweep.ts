// Every story × light, dark, forced colours, a city's colour × 320, 768, 1280 px: axe without violations and without anything undecided
// that is not explained here, targets of 24 px; at 320 px nothing is cut with wide spacing and with text of twice the size.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchChromium, openStory, storiesOf, watchPage } from '../../scripts/lib/chromium.mjs';
import { serveStories } from '../../scripts/stories-server.mjs';
import { axe, axeScript } from '../support/axe.js';
import { brand } from '../support/contrast-tests.js';
import { inspecting } from '../support/inspecting.js';

/** What axe cannot decide, and why it is right or who decides it. */
const explained: readonly [RegExp, string][] = [
  [/^color-contrast:/, 'gradients and layers behind a text: tests/pages/contrast.sweep.ts measures pixels'],
  [/^th-has-data-cells:.*\n.*\n.*\n.*missing or empty/, 'headers of groups of rows, which axe takes for headers of a column'],
  [/^label-content-name-mismatch:.*\n.*(Zeit ver|Zoom|Frühere Zeit|Spätere Zeit)/, 'the signs + − ‹ › are no words; the name says them'],
  // Points stand where their scores are, also in a crowd: the place is what they say. The list below has each with a target of its own.
  [/^target-size:.*\n.*strategy-matrix .*(\.point|\.c\d+\[|button\[aria-label)/, 'WCAG 2.5.8: essential, and there is an equivalent'],
  [/^target-size:.*\n.*\n.*\n.*Axe encountered an error/, 'hundreds of targets; smallTargets measures them all'],
];
/** Points lie where their scores are; the list below repeats their numbers and the names of the quadrants. Nothing else may touch. */
const crowded = /^overlap: .*button\.pick\.point/;
const looks = ['light', 'brand', 'dark', 'forced'] as const;

const server = await serveStories();
const browser = await launchChromium();
const { script, stop } = await inspecting();
after(async () => {
  await stop();
  await browser.close();
  await server.stop();
});

interface Stage {
  page: Page;
  notes: string[];
}

/** Two at a time, each in a process of its own; a page is used again for the next story. */
const stages: Stage[] = await Promise.all(
  [1, 2].map(async () => {
    const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
    const notes: string[] = [];
    await watchPage(page, server.origin, notes);
    return { page, notes };
  }),
);
const stories = (await storiesOf((stages[0] as Stage).page, server.origin)).filter(({ id }: { id: string }) =>
  id.includes(process.env.LEITBILD_STORIES ?? ''),
);

const ask = <T>(page: Page, what: string): Promise<T> => page.evaluate(`inspect.${what}()`) as Promise<T>;

/** A busy browser tells of new sizes late: what is still cut after two seconds is cut. */
async function cut(page: Page): Promise<string[]> {
  for (let tries = 20; ; tries -= 1) {
    const found = (await ask<string[]>(page, 'boxes')).filter((line) => !crowded.test(line));
    if (found.length === 0 || tries === 0) return found;
    await page.waitForTimeout(100);
  }
}

/** Changes how the page looks without loading it again. */
async function dress(page: Page, look: (typeof looks)[number]): Promise<void> {
  await page.emulateMedia({ forcedColors: look === 'forced' ? 'active' : 'none', reducedMotion: 'reduce' });
  await page.evaluate(
    ([theme, colour]) => {
      document.documentElement.dataset.theme = theme;
      document.documentElement.style.setProperty('--leitbild-brand', colour);
    },
    [look === 'dark' ? 'dark' : 'light', look === 'brand' ? brand : ''] as const,
  );
}

test('there are stories', () => assert.ok(stories.length > 0));

describe('stories', { concurrency: stages.length }, () => {
  for (const { id } of stories) {
    test(id, async (t) => {
      const stage = stages.pop() as Stage;
      const { page, notes } = stage;
      try {
        notes.length = 0;
        await page.setViewportSize({ width: 1280, height: 800 });
        await openStory(page, server.origin, id);
        await page.evaluate(axeScript);
        await page.evaluate(script);
        for (const width of [1280, 768, 320]) {
          await page.setViewportSize({ width, height: 800 });
          await ask(page, 'still');
          for (const look of looks)
            await t.test(`${look}, ${width} px`, async () => {
              await dress(page, look);
              const { violations, incomplete } = await axe(page);
              const undecided = incomplete.filter((line) => !explained.some(([pattern]) => pattern.test(line)));
              const small = look === 'light' ? await ask<string[]>(page, 'smallTargets') : [];
              assert.deepEqual([...violations, ...undecided, ...small, ...notes], []);
            });
        }
        await dress(page, 'light');
        await t.test('wide spacing, 320 px', async () => {
          await ask(page, 'wideSpacing');
          assert.deepEqual(await cut(page), []);
          await ask(page, 'usualSpacing');
        });
        await t.test('text of twice the size, 320 px', async () => {
          await ask(page, 'largeText');
          assert.deepEqual(await cut(page), []);
        });
      } finally {
        stages.push(stage);
      }
    });
  }
});
