// npm run fuzz: draws 10,000 spoilt strategies in a browser and looks for exceptions, scripts, requests and changed prototypes.
// Options: --runs=10000 --city=4 (one in so many is a whole city) --seed=… (prints one) --engines=chromium,firefox,webkit
import { parseArgs } from 'node:util';
import { inRoot } from './lib/root.mjs';
import { node } from './lib/run.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    city: { type: 'string', default: '4' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    engines: { type: 'string', default: process.env.LEITBILD_ENGINES || 'chromium' },
  },
});
const { runs, city, seed, engines } = values;
console.log(`${runs} spoilt strategies in ${engines}. To replay: npm run fuzz -- --runs=${runs} --city=${city} --seed=${seed}`);
const env = {
  ...process.env,
  LEITBILD_FUZZ_RUNS: runs,
  LEITBILD_FUZZ_CITY: city,
  LEITBILD_SEED: seed,
  LEITBILD_ENGINES: engines,
  LEITBILD_TESTS: 'robust/fuzz',
};
const { code } = await node([inRoot('node_modules/@web/test-runner/dist/bin.js')], { env, show: true });
process.exitCode = code;
