// npm run build: dist/esm with types, dist/cdn, and what scripts/kit.mjs adds. `--no-types` leaves the types out.
import { mkdirSync, rmSync } from 'node:fs';
import { inRoot, root } from './lib/root.mjs';
import { node } from './lib/run.mjs';

process.chdir(root);
rmSync(inRoot('dist'), { recursive: true, force: true });
mkdirSync(inRoot('dist'));
const steps = [node([inRoot('node_modules', 'rollup', 'dist', 'bin', 'rollup'), '--config', '--failAfterWarnings'])];
if (!process.argv.includes('--no-types'))
  steps.push(node([inRoot('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json']));
for (const { code, output } of await Promise.all(steps)) {
  if (code !== 0) {
    console.error(output.trim());
    process.exitCode = 1;
  }
}
if (!process.exitCode) await import('./kit.mjs');
