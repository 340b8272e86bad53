// npm run size: prints the size of every single-file bundle, min+gz and brotli, and fails when one is over its budget.
// `npm run size -- --modules=strategy-house.js` prints what the file is made of.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { inRoot, root } from './lib/root.mjs';
import { node } from './lib/run.mjs';

/** KiB, min+gz. Every file in dist/cdn without a line of its own has the budget of one element. */
const budgets = { 'leitbild.js': 44 };
const element = 30;
/** KiB, brotli. */
const brotliBudgets = { 'strategy-roadmap.js': 26 };

const folder = inRoot('dist', 'cdn');
if (!existsSync(folder)) {
  const { code, output } = await node([inRoot('scripts', 'build.mjs'), '--no-types'], { cwd: root });
  if (code !== 0) console.error(output);
}

const kib = (bytes) => bytes / 1024;
const rows = readdirSync(folder)
  .filter((name) => name.endsWith('.js'))
  .sort()
  .map((name) => {
    const code = readFileSync(`${folder}/${name}`);
    const gz = kib(gzipSync(code, { level: 9 }).length);
    const br = kib(brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length);
    return { name, min: kib(code.length), gz, br, budget: budgets[name] ?? element, brotliBudget: brotliBudgets[name] ?? Infinity };
  });

const column = (value, width = 9) => String(value).padStart(width);
console.log(`${'KiB'.padEnd(24)}${column('min')}${column('min+gz')}${column('brotli')}${column('budget')}`);
for (const { name, min, gz, br, budget, brotliBudget } of rows) {
  const over = gz > budget ? '  over budget' : br > brotliBudget ? `  over ${brotliBudget} brotli` : '';
  console.log(`${name.padEnd(24)}${[min, gz, br].map((size) => column(size.toFixed(2))).join('')}${column(budget)}${over}`);
  if (over) process.exitCode = 1;
}
if (!rows.length) {
  console.error('dist/cdn holds no file.');
  process.exitCode = 1;
}

const { modules } = parseArgs({ options: { modules: { type: 'string' } } }).values;
if (modules) {
  const { modulesOf } = await import('./lib/modules.mjs');
  console.log(`\n${modules}: min and min+gz of each module alone, in bytes; together they shrink further`);
  for (const { id, min, gz } of await modulesOf(modules)) console.log(`${column(min)}${column(gz)}  ${id}`);
}
