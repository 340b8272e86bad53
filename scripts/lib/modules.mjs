import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { cdnBuilds } from '../../rollup.config.mjs';
import { root } from './root.mjs';

/** The modules in a file of dist/cdn, largest first, after shaking: what they weigh one by one. */
export async function modulesOf(file) {
  const options = cdnBuilds.find(({ output }) => path.basename(output.file) === file);
  if (!options) throw new Error(`dist/cdn has no ${file}.`);
  const bundle = await rollup(options);
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const rows = Object.entries(output[0].modules).map(async ([id, { code }]) => {
    const { code: min } = await minify(code ?? '', { module: true, compress: { toplevel: false, unused: false } });
    return { id: path.relative(root, id), min: min.length, gz: gzipSync(min).length };
  });
  return (await Promise.all(rows)).sort((a, b) => b.gz - a.gz);
}
