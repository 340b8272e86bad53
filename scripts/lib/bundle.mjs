// Tests and stories are bundled by esbuild and then run: one request instead of hundreds, and the same in every engine and Node version.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';
import { filesBelow } from './files.mjs';
import { cache, inRoot, root } from './root.mjs';

/** `virtual:stories` gives every stories/*.stories.ts by its path. */
export const storyList = {
  name: 'stories',
  setup(builder) {
    builder.onResolve({ filter: /^virtual:stories$/ }, () => ({ path: 'stories', namespace: 'stories' }));
    builder.onLoad({ filter: /.*/, namespace: 'stories' }, () => {
      const files = filesBelow('stories', '.stories.ts');
      const contents = [
        ...files.map((file, i) => `import * as s${i} from './${file}';`),
        `export default { ${files.map((file, i) => `${JSON.stringify(file)}: s${i}`).join(', ')} };`,
      ];
      return { contents: contents.join('\n'), resolveDir: root, watchDirs: [inRoot('stories')] };
    });
  },
};

/** Scripts stay where they are, so that they still find the project's root. */
const scriptsStay = {
  name: 'scripts-stay',
  setup(builder) {
    builder.onResolve({ filter: /scripts\/.*\.mjs$/ }, ({ path: source, resolveDir }) => ({
      path: path.resolve(resolveDir, source),
      external: true,
    }));
  },
};

const tsconfigRaw = { compilerOptions: { useDefineForClassFields: false, verbatimModuleSyntax: true, experimentalDecorators: false } };
const shared = { bundle: true, format: 'esm', splitting: true, target: 'es2022', tsconfigRaw, logLevel: 'warning', absWorkingDir: root };

/** A folder of this run alone, so that two runs at a time don't take each other's files; it goes when the run ends. */
export function ownFolder(name) {
  const folder = cache(`${name}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Bundles tests that run in Node; gives the files to run. */
export async function bundleForNode(files, name) {
  const outdir = ownFolder(name);
  const outExtension = { '.js': '.mjs' };
  await build({
    ...shared,
    entryPoints: files,
    outdir,
    outbase: root,
    outExtension,
    platform: 'node',
    packages: 'external',
    sourcemap: true,
    plugins: [scriptsStay],
  });
  return files.map((file) => path.join(outdir, file.replace(/\.ts$/, '.mjs')));
}

/** How much `tests/robust/fuzz.test.ts` tries, how rarely from a whole city, and from which seed: see scripts/fuzz.mjs. */
const { env } = process;
const { LEITBILD_FUZZ_RUNS: runs = 1000, LEITBILD_FUZZ_CITY: city = 25, LEITBILD_SEED: seed = Math.floor(Math.random() * 2 ** 31) } = env;
const fuzz = { LEITBILD_FUZZ: JSON.stringify({ runs: Number(runs), city: Number(city), seed: Number(seed) }) };

/** Bundles tests that run in browsers; gives the files to run. */
export async function bundleForBrowser(files, name) {
  const outdir = ownFolder(name);
  await build({
    ...shared,
    entryPoints: files,
    outdir,
    outbase: root,
    platform: 'browser',
    sourcemap: true,
    define: fuzz,
    plugins: [storyList],
  });
  return files.map((file) => path.join(outdir, file.replace(/\.ts$/, '.js')));
}

/** A bundle that is kept in memory and made again by `rebuild()`. */
export const bundleInMemory = (entryPoints, options = {}) =>
  context({
    ...shared,
    entryPoints,
    outdir: cache('memory'),
    outbase: root,
    write: false,
    sourcemap: 'inline',
    plugins: [storyList],
    ...options,
  });
