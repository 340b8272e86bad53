import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { Page } from 'playwright-core';

const script = createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js');
const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Off by default. */
const rules = { 'target-size': { enabled: true } };

const lines = (results: readonly Result[]): string[] =>
  results.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.flat().join(' ')}\n  ${failureSummary ?? ''}`),
  );

/** What axe finds on a page and what it cannot decide, each with its place: WCAG 2.2 A and AA and good practice. */
export async function axe(page: Page): Promise<{ violations: string[]; incomplete: string[] }> {
  await page.addScriptTag({ path: script });
  const results = await page.evaluate(
    (options) => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(options),
    { runOnly: { type: 'tag', values }, rules },
  );
  return { violations: lines(results.violations), incomplete: lines(results.incomplete) };
}

export const violations = async (page: Page): Promise<string[]> => (await axe(page)).violations;
