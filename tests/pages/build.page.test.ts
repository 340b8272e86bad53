// What `npm run build` has written: the same bytes each time, scripts of both kinds, everything that package.json names.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { Script } from 'node:vm';
import { type OutputChunk, type RollupOptions, rollup } from 'rollup';

const cdn = path.resolve('dist/cdn');
const files = readdirSync(cdn).filter((name) => name.endsWith('.js'));
const read = (name: string): string => readFileSync(path.join(cdn, name), 'utf8');
const { cdnBuilds } = (await import(path.resolve('rollup.config.mjs'))) as { cdnBuilds: RollupOptions[] };

describe('dist/cdn', () => {
  test('has a file for all elements and one for each', () => {
    const elements = readdirSync('src/define').map((name) => name.replace(/\.ts$/, '.js'));
    assert.deepEqual(files.sort(), ['leitbild.js', 'embed.js', 'frame.js', ...elements].sort());
  });
  for (const name of files) {
    test(`${name} is a classic script`, () => assert.ok(new Script(read(name), { filename: name })));
  }
  for (const { input, output } of cdnBuilds) {
    const options = [output].flat()[0] ?? {};
    const name = path.basename(options.file ?? '');
    test(`${name} is built from ${input} to the same bytes`, async () => {
      const bundle = await rollup({ ...cdnBuilds.find((one) => one.input === input) });
      const { output: chunks } = await bundle.generate(options);
      await bundle.close();
      assert.equal(chunks.length, 1);
      assert.ok((chunks[0] as OutputChunk).code === read(name), `${name} differs`);
    });
  }
});

describe('package.json', () => {
  interface Package {
    exports: Record<string, string | Record<string, string>>;
    customElements: string;
    'web-types': string;
    files: string[];
  }
  const { exports, customElements, 'web-types': webTypes, files: packed } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
  const targets = [...Object.values(exports).flatMap((target) => (typeof target === 'string' ? target : Object.values(target))), webTypes];
  for (const target of new Set([...targets, customElements, ...packed])) {
    test(`${target} is there`, () => {
      const [folder = '', ending] = target.split('*');
      if (ending === undefined) assert.ok(existsSync(target));
      else assert.ok(readdirSync(folder).some((name) => name.endsWith(ending)));
    });
  }
});
