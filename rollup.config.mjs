// dist/esm: one module for each source file, for bundlers. dist/cdn: single files for a script tag.
import { existsSync, readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
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
      compress: { passes: 3 },
      format: { preamble: banner, comments: false },
    });
    return { code: result, map: null };
  },
};

/** An IIFE runs the same as a classic script and as a module, and leaves no global names. */
const cdn = (input, file) => ({
  input,
  output: { file: `dist/cdn/${file}`, format: 'iife', plugins: process.env.LEITBILD_DEV ? [] : [minified] },
  plugins: [typescript(), templates(), nodeResolve()],
});

const esm = {
  input: ['src/index.ts', 'src/define.ts', ...singles, ...folder('src/elements')],
  external: (id) => !/^[./]/.test(id) && !/^[A-Z]:/i.test(id),
  output: { dir: 'dist/esm', format: 'es', preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
  plugins: [typescript(), templates()],
};

export const cdnBuilds = [
  cdn('src/cdn/leitbild.ts', 'leitbild.js'),
  ...singles.map((input) => cdn(input, input.replace(/.*\//, '').replace(/\.ts$/, '.js'))),
];

export default [esm, ...cdnBuilds];
