// Makes one small script for dist/cdn out of the modules that Rollup has put together.
import { readFileSync } from 'node:fs';
import { minify } from 'terser';
import { walk } from './minify-templates.mjs';
import { inRoot } from './root.mjs';

/** Names the packages that the file contains. */
function banner(modules) {
  const packages = { 'Lit (BSD-3-Clause)': /node_modules\/(@lit|lit)/, 'D3 (ISC)': /node_modules\/d3-/ };
  const names = Object.keys(packages).filter((name) => Object.keys(modules).some((id) => packages[name].test(id)));
  return `/*! Leitbild, MIT.${names.length ? ` Contains ${names.join(' and ')}.` : ''} */`;
}

/**
 * gzip looks back 32 KiB, so that modules of one kind stand beside each other; saves a twentieth. Nothing happens when a
 * module is read, but what `class … extends` and tables name must be there before them: a kind stands behind those that it
 * is made of.
 */
const kinds = [
  /node_modules/,
  /\.styles\.ts$|\/theme\//,
  /\/locale\/|texts\.ts$/,
  /\.generated\.ts$/,
  /\/contract\//,
  /\/model\//,
  /\.layout\.ts$/,
  /\.table\.ts$/,
  /\/src\/(?!define|cdn)(?!.*(\.render|\/strategy-[\w-]+)\.ts$)/,
  /\.render\.ts$/,
  /\/(element|views\/.*)\/strategy-[\w-]+\.ts$/,
];
const kindOf = (id) => kinds.findIndex((kind) => kind.test(id)) >>> 0;

const inOrder = (modules) =>
  Object.entries(modules)
    .sort(([one], [other]) => kindOf(one) - kindOf(other))
    .map(([, { code }]) => code)
    .join('\n');

/** One word instead of two. That nothing assigns to a constant, the type check has seen. */
export function letForConst(code, parse) {
  const at = [];
  walk(parse(code), ({ type, kind, start }) => {
    if (type === 'VariableDeclaration' && kind === 'const') at.push(start);
  });
  let end = 0;
  const parts = at
    .sort((a, b) => a - b)
    .map((start) => {
      const part = `${code.slice(end, start)}let`;
      end = start + 'const'.length;
      return part;
    });
  return parts.join('') + code.slice(end);
}

/** Custom properties of our own, `--_surface`, get one letter, the most frequent first. Their names must stand in one piece. */
export function shortProperties(code) {
  const pattern = /--_[\w-]*/g;
  const counts = new Map();
  for (const [name] of code.matchAll(pattern)) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (/--_[\w-]*\$\{/.test(code)) throw new Error('A name that begins with --_ is put together: it cannot be shortened.');
  const names = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
  return code.replace(pattern, (name) => `--_${names.indexOf(name).toString(36)}`);
}

/**
 * A page that has every tag already needs nothing of this file. It must notice before its own Lit starts: a second Lit may not
 * make its policy where the page allows only one (`trusted-types lit-html`), and would end the script with an error.
 */
export function giveWay(modules) {
  const tags = Object.keys(modules).flatMap((id) => /\/views\/.*\/(strategy-[\w-]+)\.ts$/.exec(id)?.[1] ?? []);
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  if (!tags.length) return '';
  return `{
  const there = ${JSON.stringify(tags.sort())}.map((tag) => customElements.get(tag) && tag + ' ' + customElements.get(tag).version);
  if (there.every(Boolean)) {
    console.warn('Leitbild ${version} gives way to what this page has already: ' + there.join(', '));
    return;
  }
}`;
}

/** An IIFE runs the same as a classic script and as a module, and leaves no global names. Terser does better than esbuild here. */
export const singleFile = {
  name: 'single-file',
  async renderChunk(_code, { modules }) {
    const code = `(function () {\n'use strict';\n${giveWay(modules)}\n${inOrder(modules)}\n})();`;
    const result = await minify(
      letForConst(code, (text) => this.parse(text)),
      {
        ecma: 2022,
        compress: { passes: 3, pure_getters: true, unsafe: true, unsafe_arrows: true, unsafe_methods: true },
        format: { preamble: banner(modules), comments: false },
      },
    );
    return { code: shortProperties(result.code), map: null };
  },
};
