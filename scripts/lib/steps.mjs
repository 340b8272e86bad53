// What `npm test` runs, in which order, two at a time: long ones early. Only node: built-ins.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { cache, inRoot } from './root.mjs';
import { node } from './run.mjs';

const bin = (...parts) => inRoot('node_modules', ...parts);
const script = (name) => inRoot('scripts', name);

/** `needs` another step; `counts`: the program runs tests and writes how many, and none is a failure; `asked`: only by name. */
const steps = {
  types: { run: [bin('typescript', 'bin', 'tsc'), '-p', 'tests'] },
  build: { run: [script('build.mjs')] },
  browser: { run: [bin('@web', 'test-runner', 'dist', 'bin.js')], counts: true },
  lint: { run: [bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--colors=off', '--error-on-warnings', '--max-diagnostics=20', '.'] },
  architecture: { run: [script('check-architecture.mjs')] },
  generated: { run: [script('generate.mjs'), '--check'] },
  unit: { run: [script('node-tests.mjs'), '.node.test.ts'], counts: true },
  size: { run: [script('size.mjs')], needs: 'build' },
  pages: { run: [script('node-tests.mjs'), '.page.test.ts'], counts: true, needs: 'build' },
  frameworks: { run: [script('frameworks.mjs')], counts: true, needs: 'build', asked: true },
  a11y: { run: [script('a11y.mjs')], counts: true, asked: true },
  storybook: {
    run: [bin('storybook', 'dist', 'bin', 'dispatcher.js'), 'build', '--quiet', '--disable-telemetry', '--output-dir', cache('storybook')],
  },
};

/** A step that takes longer hangs; three engines on a busy machine take their time. */
const limit = 30 * 60_000;
/** Seconds; test files that take longer are named. */
const slowFile = 15;

async function runStep(name, { run, counts }, env) {
  const started = Date.now();
  const result = cache(`${name}-${process.pid}.json`);
  const { code, output } = await node(run, { env: { ...env, LEITBILD_RESULT: result }, timeout: limit });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  let passed = code === 0 ? 1 : 0;
  let failed = 1 - passed;
  let said = '';
  let slow = '';
  if (counts) {
    passed = 0;
    failed = 0;
    try {
      const { runs, seconds: files } = JSON.parse(readFileSync(result, 'utf8'));
      for (const [engine, count] of Object.entries(runs)) {
        passed += count.passed;
        failed += count.failed;
        if (Object.keys(runs).length > 1) said += `${said ? ', ' : ''}${engine} ${count.passed}`;
      }
      slow = Object.entries(files)
        .filter(([, took]) => took > slowFile)
        .sort(([, a], [, b]) => b - a)
        .map(([file, took]) => `\n    ${took.toFixed(0)} s ${file}`)
        .join('');
    } catch {
      // It ended before it could count: that is a failure, below.
    }
    if (!failed && (code !== 0 || !passed)) failed = 1;
  }
  rmSync(result, { force: true });
  const counted = counts ? `${passed} passed, ${failed} failed ${said && `(${said}) `}` : '';
  const shown = failed || output.includes('logged:') ? `\n${output.trim()}` : '';
  console.log(`${failed ? '✗' : '✓'} ${name} ${counted}(${seconds} s)${slow}${shown}`);
  return { passed, failed };
}

export async function runSteps({ engines, chromium, only = [], also = [] }) {
  mkdirSync(cache(), { recursive: true });
  const env = { ...process.env, LEITBILD_ENGINES: engines.join(','), CHROME_PATH: chromium, FORCE_COLOR: '0', NO_COLOR: '1' };
  const named = [...only, ...also];
  const waiting = Object.entries(steps).filter(([name, { asked }]) => named.includes(name) || (!only.length && !asked));
  const total = { passed: 0, failed: 0 };
  const done = new Set(Object.keys(steps).filter((name) => !waiting.some(([other]) => other === name)));
  const broken = new Set();
  const running = new Map();
  while (waiting.length || running.size) {
    const ready = waiting.findIndex(([, { needs }]) => !needs || done.has(needs));
    if (running.size < 2 && ready >= 0) {
      const [[name, step]] = waiting.splice(ready, 1);
      if (broken.has(step.needs)) {
        console.log(`✗ ${name}: not run, because ${step.needs} failed`);
        total.failed += 1;
        broken.add(name);
        done.add(name);
        continue;
      }
      running.set(
        name,
        runStep(name, step, env).then((counts) => ({ name, counts })),
      );
      continue;
    }
    const { name, counts } = await Promise.race(running.values());
    running.delete(name);
    done.add(name);
    if (counts.failed) broken.add(name);
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  return total;
}
