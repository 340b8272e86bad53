import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const script = createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, each with its place: WCAG 2.2 A and AA and good practice. */
export async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: script });
  const results = await page.evaluate(
    (values) => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ runOnly: { type: 'tag', values } }),
    tags,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.flat().join(' ')}\n  ${failureSummary ?? ''}`),
  );
}
