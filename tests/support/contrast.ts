// Takes the pictures that tests/support/pixels.ts compares.
import type { Page } from 'playwright-core';
import type { Contrast } from './pixels.js';

/** Of a page with `inspect` (see inspecting.ts): the contrast of every text and mark. */
export async function contrastOf(page: Page): Promise<Contrast[]> {
  const viewport = page.viewportSize() ?? { width: 1280, height: 800 };
  // In a window as high as the page nothing sticks and all is drawn; no picture is higher than 16,384 pixels.
  const height = Math.min(8000, await page.evaluate(() => document.documentElement.scrollHeight));
  await page.setViewportSize({ ...viewport, height });
  await page.evaluate('inspect.still()');
  await page.evaluate('inspect.lookAt()');
  const picture = async (): Promise<string> => (await page.screenshot()).toString('base64');
  const pictures = [await picture()];
  for (const layer of ['text', 'sign', 'shape']) {
    await page.evaluate(`inspect.hide('${layer}')`);
    pictures.push(await picture());
  }
  const found = (await page.evaluate(`inspect.compare(${JSON.stringify(pictures)})`)) as Contrast[];
  await page.setViewportSize(viewport);
  return found;
}

const least: Record<Contrast['kind'], number> = { text: 4.5, sign: 3, shape: 3 };

/** What is too weak: 4.5:1 for texts, 3:1 for marks; each kind once, with how often. */
export function tooWeak(found: readonly Contrast[]): string[] {
  const weak = new Map<string, number>();
  for (const { name, kind, ratio, pixels } of found) {
    // Less than rounding of colours.
    if (ratio > least[kind] - 0.02) continue;
    const line = `${kind} ${name}: ${pixels ? `${ratio.toFixed(2)}:1` : 'not to be seen'}`;
    weak.set(line, (weak.get(line) ?? 0) + 1);
  }
  return [...weak].map(([line, times]) => `${line}${times > 1 ? ` × ${times}` : ''}`);
}
