// dist/esm: one module for each source file, for bundlers. dist/cdn: single files for a script tag.
import { existsSync, readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { templates, typescript } from './scripts/lib/rollup-typescript.mjs';

const folder = (name) =>
  (existsSync(name) ? readdirSync(name) : []).filter((file) => file.endsWith('.ts')).map((file) => `${name}/${file}`);
const singles = folder('src/define');

const banner = '/*! Leitbild, MIT. Contains Lit (BSD-3-Clause) and D3 (ISC). */';

/** Terser is some hundred bytes better than esbuild here. */
const minified = {
  name: 'minified',
  async renderChunk(code) {
    const { code: result } = await minify(code, {
      ecma: 2022,
      toplevel: true,
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
      format: { preamble: banner, comments: false },
    });
    return { code: result, map: null };
  },
};

const kinds = [/\.styles\.ts$/, /locale|texts\.ts$/, /\.render\.ts$/, /\.layout\.ts$/, /model/, /contract/];
const kindOf = (id) => kinds.findIndex((kind) => kind.test(id)) >>> 0;

/**
 * Puts modules of one kind beside each other: gzip looks back 32 KiB, and styles are like styles. Saves about 2 %.
 * Modules have no side effects but the entry's, so that their order is free.
 */
const sorted = (input) => ({
  name: 'sorted',
  async load(id) {
    if (!id.endsWith(input)) return null;
    const { watchFiles } = await rollup({ input, plugins: [typescript(), nodeResolve()] });
    const files = watchFiles.filter((file) => /\/src\//.test(file) && !/\/(cdn|define)(\/|\.)/.test(file) && !file.endsWith(input));
    const order = files.sort((one, other) => kindOf(one) - kindOf(other) || (one < other ? -1 : 1));
    const code = await typescript().load(id);
    return { code: [...order.map((file) => `import ${JSON.stringify(file)};`), code].join('\n') };
  },
});

/** An IIFE runs the same as a classic script and as a module, and leaves no global names. */
export const cdn = (input, file) => ({
  input,
  output: { file: `dist/cdn/${file}`, format: 'iife', plugins: process.env.LEITBILD_DEV ? [] : [minified] },
  plugins: [process.env.LEITBILD_DEV ? null : sorted(input), typescript(), templates(), nodeResolve()],
});

const esm = {
  input: ['src/index.ts', 'src/define.ts', 'src/embed.ts', ...singles, ...folder('src/elements')],
  external: (id) => !/^[./]/.test(id) && !/^[A-Z]:/i.test(id),
  output: { dir: 'dist/esm', format: 'es', preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
  plugins: [typescript(), templates()],
};

export const cdnBuilds = [
  cdn('src/cdn/leitbild.ts', 'leitbild.js'),
  cdn('src/cdn/embed.ts', 'embed.js'),
  cdn('src/cdn/frame.ts', 'frame.js'),
  ...singles.map((input) => cdn(input, input.replace(/.*\//, '').replace(/\.ts$/, '.js'))),
];

export default [esm, ...cdnBuilds];
