// npm test: installs what is missing, then checks and tests everything. Before the install only node: built-ins are there.
// Options: --engines=chromium,firefox,webkit (or LEITBILD_ENGINES); --only=lint,unit to run some steps (see scripts/lib/steps.mjs);
// --also=frameworks for those that have packages of their own.
import { parseArgs } from 'node:util';
import { browsers } from './lib/browser.mjs';
import { install } from './lib/install.mjs';
import { runSteps } from './lib/steps.mjs';

const { values } = parseArgs({ options: { engines: { type: 'string' }, only: { type: 'string' }, also: { type: 'string' } } });
const list = (text = '') => text.split(',').filter(Boolean);
const engines = list(values.engines ?? process.env.LEITBILD_ENGINES);
let passed = 0;
let failed = 0;
try {
  await install();
  const chosen = engines.length ? engines : ['chromium'];
  const found = await browsers([...new Set(['chromium', ...chosen])]);
  ({ passed, failed } = await runSteps({ engines: chosen, chromium: found.chromium, only: list(values.only), also: list(values.also) }));
} catch (error) {
  console.error(error.message);
  failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
