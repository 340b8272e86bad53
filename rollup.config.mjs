// dist/esm: one module for each source file, for bundlers. dist/cdn: single files for a script tag.
import { existsSync, readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { templates, typescript } from './scripts/lib/rollup-typescript.mjs';
import { singleFile } from './scripts/lib/single-file.mjs';

const folder = (name) =>
  (existsSync(name) ? readdirSync(name) : []).filter((file) => file.endsWith('.ts')).map((file) => `${name}/${file}`);
const singles = folder('src/define');

export const cdn = (input, file) => ({
  input,
  output: { file: `dist/cdn/${file}`, format: 'iife', plugins: process.env.LEITBILD_DEV ? [] : [singleFile] },
  plugins: [typescript(), templates(), nodeResolve()],
});

export const esm = {
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

/** The command, for Node. */
export const cli = {
  input: 'src/cli/main.ts',
  external: /^node:/,
  output: { file: 'dist/cli/leitbild.js', format: 'es', banner: '#!/usr/bin/env node' },
  plugins: [typescript(), nodeResolve()],
};

export default [esm, cli, ...cdnBuilds];
