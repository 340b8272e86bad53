// Writes every file that is made from others; `--check` writes nothing and fails when one is not current.
import { inRoot } from './lib/root.mjs';
import { node } from './lib/run.mjs';

const makers = ['schema.mjs', 'icons.mjs', 'manifest.mjs', 'licences.mjs', 'no-script.mjs', 'date-phrases.mjs'];
const results = await Promise.all(makers.map((name) => node([inRoot('scripts', name), ...process.argv.slice(2)])));
for (const { code, output } of results) {
  if (output.trim()) console.log(output.trim());
  if (code !== 0) process.exitCode = 1;
}
