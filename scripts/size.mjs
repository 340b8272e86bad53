// npm run size: prints the size of every single-file bundle, min+gz and brotli, and fails when one is over its limit.
// `npm run size -- --modules=strategy-house.js` prints what the file is made of.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { inRoot, root } from './lib/root.mjs';
import { node } from './lib/run.mjs';

/**
 * KiB. `goal` is what the project wants, min+gz; `limit` is what it holds now and fails above. A limit goes up only for
 * a whole feature, with the figure in the changelog, and goes when it has reached its goal.
 */
const budgets = {
  'embed.js': { goal: 2, limit: 2 },
  'frame.js': { goal: 2, limit: 2 },
  'leitbild.js': { goal: 64, limit: 95 },
  'house + roadmap': { goal: 44, limit: 65 },
};
/** Any element alone. */
const single = { goal: 30, limit: 59 };

const folder = inRoot('dist', 'cdn');
if (!existsSync(folder)) {
  const { code, output } = await node([inRoot('scripts', 'build.mjs'), '--no-types'], { cwd: root });
  if (code !== 0) console.error(output);
}

/** The two elements of a page that needs no more, bundled as the files in dist/cdn are. */
async function houseAndRoadmap() {
  process.chdir(root);
  const { cdn } = await import(pathToFileURL(inRoot('rollup.config.mjs')).href);
  const { rollup } = await import('rollup');
  const { output, ...input } = cdn('scripts/lib/house-and-roadmap.ts', '');
  const { output: chunks } = await (await rollup(input)).generate({ format: output.format, plugins: output.plugins });
  return chunks[0].code;
}

const kib = (bytes) => bytes / 1024;
const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
const codes = [...files.sort().map((name) => [name, readFileSync(`${folder}/${name}`)]), ['house + roadmap', await houseAndRoadmap()]];
const column = (value, width = 9) => String(value).padStart(width);
console.log(`${'KiB'.padEnd(24)}${['min', 'min+gz', 'brotli', 'limit', 'goal'].map((head) => column(head)).join('')}`);
for (const [name, code] of codes) {
  const gz = kib(gzipSync(code, { level: 9 }).length);
  const br = kib(brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length);
  const { goal, limit } = budgets[name] ?? single;
  const sizes = [kib(code.length), gz, br].map((size) => column(size.toFixed(2)));
  console.log(`${name.padEnd(24)}${sizes.join('')}${column(limit)}${column(goal)}${gz > limit ? '  over the limit' : ''}`);
  if (gz > limit) process.exitCode = 1;
}
if (!files.length) {
  console.error('dist/cdn holds no file.');
  process.exitCode = 1;
}

const { modules } = parseArgs({ options: { modules: { type: 'string' } } }).values;
if (modules) {
  const { modulesOf } = await import('./lib/modules.mjs');
  console.log(`\n${modules}: min and min+gz of each module alone, in bytes; together they shrink further`);
  for (const { id, min, gz } of await modulesOf(modules)) console.log(`${column(min)}${column(gz)}  ${id}`);
}
