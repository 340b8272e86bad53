// Two small Rollup plugins: TypeScript through esbuild, and white space out of html``, svg`` and css`` templates.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';
import { minifyTemplates } from './minify-templates.mjs';

/** `./x.js` in a TypeScript file means `./x.ts` beside it. */
export const typescript = () => ({
  name: 'typescript',
  async resolveId(source, importer) {
    if (!importer || !/^\.\.?\//.test(source) || !importer.endsWith('.ts')) return null;
    const file = path.resolve(path.dirname(importer), source);
    return (await this.resolve(file.replace(/\.js$/, '.ts'), importer, { skipSelf: true })) ?? null;
  },
  async load(id) {
    if (!id.endsWith('.ts')) return null;
    const { code } = await transform(await readFile(id, 'utf8'), {
      loader: 'ts',
      target: 'es2022',
      tsconfigRaw: { compilerOptions: { useDefineForClassFields: false, verbatimModuleSyntax: true } },
    });
    return code;
  },
});

export const templates = () => ({
  name: 'templates',
  transform(code, id) {
    return id.endsWith('.ts') && /\b(html|svg|css)`/.test(code)
      ? { code: minifyTemplates(code, (text) => this.parse(text)), map: null }
      : null;
  },
});
