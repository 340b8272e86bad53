// A source file as a module of Node: bundled in memory, so that scripts run the project's own code without a build.
import { build } from 'esbuild';
import { inRoot, root } from './root.mjs';

export async function importSource(file) {
  const { outputFiles } = await build({
    entryPoints: [inRoot(file)],
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
