// Runs tests in Node: `node scripts/node-tests.mjs .node.test.ts [word in the file's name]`.
import { pathToFileURL } from 'node:url';
import { bundleForNode } from './lib/bundle.mjs';
import { filesBelow } from './lib/files.mjs';
import { inRoot } from './lib/root.mjs';
import { node } from './lib/run.mjs';

const [ending = '.node.test.ts', word = process.env.LEITBILD_TESTS ?? ''] = process.argv.slice(2);
const files = filesBelow('tests', ending).filter((file) => file.includes(word));
if (!files.length) {
  console.error(`No test file ends in ${ending}${word && ` and has ${word} in its name`}.`);
  process.exitCode = 1;
} else {
  const bundles = await bundleForNode(files, `tests${ending.replace(/\.ts$/, '')}`);
  const reporter = pathToFileURL(inRoot('scripts', 'lib', 'node-reporter.mjs')).href;
  const flags = [
    '--enable-source-maps',
    '--test',
    '--test-concurrency=2',
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
  ];
  const { code } = await node([...flags, ...bundles], { show: true });
  process.exitCode = code;
}
