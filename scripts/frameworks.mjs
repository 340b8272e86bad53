// npm run test:frameworks: Leitbild in React, Vue, Angular and Svelte, from a package of their own that is installed here.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { install } from './lib/install.mjs';
import { inRoot } from './lib/root.mjs';
import { node } from './lib/run.mjs';

try {
  await install('frameworks');
  if (!existsSync(inRoot('dist/cdn/leitbild.js'))) await node([inRoot('scripts/build.mjs'), '--no-types']);
  const reporter = pathToFileURL(inRoot('scripts/lib/node-reporter.mjs')).href;
  const flags = ['--test', `--test-reporter=${reporter}`, '--test-reporter-destination=stdout'];
  const { code } = await node([...flags, inRoot('frameworks/frameworks.test.mjs')], { show: true });
  process.exitCode = code;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
