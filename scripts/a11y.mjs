// npm run test:a11y: every story in light, dark, forced colours and a city's colour at three widths, and contrast in pictures, in Chromium;
// a sample in Firefox and WebKitGTK. `npm run test:a11y -- house` takes the stories whose id contains the word, in Chromium alone.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cache, inRoot } from './lib/root.mjs';
import { node } from './lib/run.mjs';

const [word = ''] = process.argv.slice(2);
const engines = (process.env.LEITBILD_ENGINES || 'firefox,webkit').split(',').filter((name) => name !== 'chromium');
const runs = [{ args: [inRoot('scripts', 'node-tests.mjs'), '.sweep.ts'], env: { LEITBILD_STORIES: word } }];
if (!word && engines.length) {
  const wtr = inRoot('node_modules', '@web', 'test-runner', 'dist', 'bin.js');
  runs.push({ args: [wtr], env: { LEITBILD_ENGINES: engines.join(','), LEITBILD_TESTS: 'stories/a11y' } });
}

const result = { runs: {}, seconds: {} };
for (const [i, { args, env }] of runs.entries()) {
  const file = cache(`a11y-${process.pid}-${i}.json`);
  const { code } = await node(args, { show: true, env: { ...process.env, ...env, LEITBILD_RESULT: file } });
  process.exitCode ||= code;
  try {
    const { runs: counts, seconds } = JSON.parse(readFileSync(file, 'utf8'));
    Object.assign(result.runs, counts);
    Object.assign(result.seconds, seconds);
    rmSync(file);
  } catch {
    // It ended before it could count, and its code says so.
  }
}
if (process.env.LEITBILD_RESULT) writeFileSync(process.env.LEITBILD_RESULT, JSON.stringify(result));
