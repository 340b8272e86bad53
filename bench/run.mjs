// npm run bench: the same city as a roadmap and as a matrix, drawn by Leitbild, by bare innerHTML (the limit) and by others,
// interleaved in one headless Chromium, each on a fresh page. Reports main-thread CPU as a multiple of the limit's within the
// same round. Writes RESULTS.md. Options: --rounds=7 --views=roadmap,matrix --sizes=100,1000,5000 --only=leitbild,limit --no-write
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { launchChromium } from '../scripts/lib/chromium.mjs';
import { validation } from './validate.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    views: { type: 'string', default: 'roadmap,matrix' },
    sizes: { type: 'string' },
    only: { type: 'string' },
    'no-write': { type: 'boolean' },
  },
});
const rounds = Number(values.rounds);
/** Where the contenders of a view are, and how many projects they draw. */
const views = {
  roadmap: { folder: '', sizes: '100,1000,5000,10000' },
  matrix: { folder: 'matrix/', sizes: '30,300,3000' },
};
const npm = (args) => execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd: here, stdio: 'inherit' });
if (!existsSync(path.join(here, 'node_modules'))) npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
if (!existsSync(path.join(here, '../dist/cdn')))
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: path.dirname(here), stdio: 'inherit' });

const { build } = await import('esbuild');
const contendersOf = (folder) =>
  readdirSync(path.join(here, 'contenders', folder))
    .filter((file) => file.endsWith('.js') && (!values.only || values.only.split(',').includes(path.basename(file, '.js'))))
    .map((file) => folder + path.basename(file, '.js'))
    // The limit first in each round: everything is compared with it.
    .sort((one, other) => other.endsWith('limit') - one.endsWith('limit') || (one < other ? -1 : 1));

const bundles = {};
for (const name of Object.values(views).flatMap(({ folder }) => contendersOf(folder))) {
  const { outputFiles } = await build({
    entryPoints: [path.join(here, 'page.js')],
    alias: { contender: path.join(here, 'contenders', `${name}.js`) },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
    absWorkingDir: here,
    nodePaths: [path.join(here, 'node_modules')],
  });
  bundles[name] = outputFiles[0].contents;
}
const styles = {
  'vis-timeline': 'node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css',
  'frappe-gantt': 'node_modules/frappe-gantt/dist/frappe-gantt.css',
};
const server = createServer(({ url }, response) => {
  const name = url.slice(1).replace(/\.js$/, '');
  if (url.endsWith('.js')) return response.writeHead(200, { 'content-type': 'text/javascript' }).end(Buffer.from(bundles[name] ?? ''));
  const css = styles[name] ? readFileSync(path.join(here, styles[name]), 'utf8') : '';
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(
      `<!doctype html><html lang="de"><title>${name}</title><link rel="icon" href="data:,"><style>${css}</style><body><main></main><script src="/${name}.js"></script>`,
    );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await launchChromium();
/** Milliseconds of main-thread CPU that `step` costs. */
async function cpu(client, step) {
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const before = await spent();
  await step();
  return (await spent()) - before;
}

async function measure(name, size, seed) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(180_000);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${origin}/${name}`);
  const { can, largest } = await page.evaluate(() => ({ can: window.bench.can, largest: window.bench.largest }));
  const result = {};
  if (size <= (largest ?? Number.POSITIVE_INFINITY)) {
    await page.evaluate(([many, one]) => window.bench.prepare(many, one), [size, seed]);
    result['first render'] = await cpu(client, () => page.evaluate(() => window.bench.render()));
    result.nodes = await page.evaluate(() => window.bench.nodes());
    if (can.includes('update')) result['one-project update'] = await cpu(client, () => page.evaluate(() => window.bench.update()));
    if (can.includes('zoom')) result['zoom step'] = await cpu(client, () => page.evaluate(() => window.bench.zoom(2)));
    result['scroll step'] = await cpu(client, () => page.evaluate(() => window.bench.scroll()));
    for (const step of ['search', 'filter'])
      if (can.includes(step)) result[step] = await cpu(client, () => page.evaluate((name) => window.bench[name](), step));
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    result['heap MB'] = usedSize / 1e6;
  }
  await page.close();
  return result;
}

const median = (list) => {
  const sorted = [...list].sort((one, other) => one - other);
  return sorted.length % 2 ? sorted[sorted.length >> 1] : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
};
const spread = (list) => {
  const sorted = [...list].sort((one, other) => one - other);
  const at = (share) => sorted[Math.round(share * (sorted.length - 1))];
  return `${at(0.25).toFixed(2)}–${at(0.75).toFixed(2)}`;
};

const lines = [];
const say = (line) => {
  lines.push(line);
  console.log(line);
};
const brotli = (name) => `${(brotliCompressSync(bundles[name]).length / 1024).toFixed(1)}`;
say('# Results\n');
say(
  `Written by \`npm run bench\`: ${rounds} rounds on fresh pages, ${browser.version()} headless, on ${os.cpus().length} cores of ${os.cpus()[0]?.model ?? 'an unknown CPU'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.platform()}, shared with other work. ` +
    'CPU is the time of the page’s main thread. A ratio is taken within a round to the limit’s, bare innerHTML of the same marks; medians, and quartiles in brackets. The limit has no search and no filter: these are compared with its first render.\n',
);
const steps = ['first render', 'one-project update', 'zoom step', 'scroll step', 'search', 'filter', 'heap MB', 'nodes'];
/** Leitbild's medians in ms, by size. */
const own = {};
for (const view of values.views.split(',')) {
  const { folder, sizes } = views[view];
  const names = contendersOf(folder);
  for (const size of (values.sizes ?? sizes).split(',').map(Number)) {
    const all = Object.fromEntries(names.map((name) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const name of names) all[name].push(await measure(name, size, round + 1));
    }
    say(`## ${view === 'roadmap' ? 'Roadmap' : 'Matrix'}, ${size} projects\n`);
    say(`| | ${steps.join(' | ')} | brotli KiB |`);
    say(`|---|${steps.map(() => '--:').join('|')}|--:|`);
    for (const name of names) {
      if (!all[name].some((result) => result.nodes)) continue;
      const cells = steps.map((step) => {
        const list = all[name].map((result) => result[step]).filter((value) => value !== undefined);
        if (!list.length) return '–';
        if (step === 'nodes') return String(median(list));
        if (step === 'heap MB') return median(list).toFixed(1);
        const ratios = all[name].flatMap((result, round) => {
          // The limit can't be searched: what that costs is compared with drawing it.
          const limit = all[`${folder}limit`]?.[round]?.[step] ?? all[`${folder}limit`]?.[round]?.['first render'];
          return limit && result[step] !== undefined ? [result[step] / limit] : [];
        });
        if (name === 'leitbild') own[step] = { ...own[step], [size]: median(list) };
        const ms = `${median(list).toFixed(0)} ms`;
        return ratios.length && !name.endsWith('limit') ? `**${median(ratios).toFixed(2)}** (${spread(ratios)}), ${ms}` : ms;
      });
      say(`| ${path.basename(name)} | ${cells.join(' | ')} | ${brotli(name)} |`);
    }
    say('');
  }
}
const growth = (step) => `${step} ${(own[step][10000] / own[step][1000]).toFixed(1)}`;
if (own['first render']?.[1000] && own['first render'][10000])
  say(`From 1,000 to 10,000 projects Leitbild takes so many times as long: ${steps.slice(0, 6).map(growth).join(', ')}.\n`);
await browser.close();
server.close();
for (const line of validation(rounds)) say(line);
if (!values['no-write']) writeFileSync(path.join(here, 'RESULTS.md'), `${lines.join('\n').trimEnd()}\n`);
