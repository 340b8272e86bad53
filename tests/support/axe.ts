import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { Page } from 'playwright-core';

export const axeScript: string = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'), 'utf8');
const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Off by default. */
const rules = { 'target-size': { enabled: true } };

/** What axe finds on a page and what it cannot decide, each with its place: WCAG 2.2 A and AA and good practice. */
export async function axe(page: Page): Promise<{ violations: string[]; incomplete: string[] }> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeScript);
  // Only the lines come out of the page: the whole of the results is several megabytes.
  return page.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      const results = await axe.run(options);
      const lines = (found: readonly Result[]): string[] =>
        found.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.flat().join(' ')}\n  ${failureSummary ?? ''}`),
        );
      return { violations: lines(results.violations), incomplete: lines(results.incomplete) };
    },
    { runOnly: { type: 'tag', values }, rules, resultTypes: ['violations', 'incomplete'] },
  );
}

export const violations = async (page: Page): Promise<string[]> => (await axe(page)).violations;
