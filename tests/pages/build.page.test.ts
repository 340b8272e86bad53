// What `npm run build` has written: the same bytes each time, scripts of both kinds, everything that package.json names.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { Script } from 'node:vm';
import { type OutputChunk, type RollupOptions, rollup } from 'rollup';

const cdn = path.resolve('dist/cdn');
const files = readdirSync(cdn).filter((name) => name.endsWith('.js'));
const read = (name: string): string => readFileSync(path.join(cdn, name), 'utf8');
const configuration = (await import(path.resolve('rollup.config.mjs'))) as {
  cdnBuilds: RollupOptions[];
  esm: RollupOptions;
  cli: RollupOptions;
};
const { cdnBuilds } = configuration;

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

describe('the rest of dist', () => {
  for (const name of ['esm', 'cli'] as const) {
    test(`dist/${name} is built to the same bytes`, async () => {
      const { output, ...input } = configuration[name];
      const bundle = await rollup(input);
      const { output: chunks } = await bundle.generate([output].flat()[0] ?? {});
      await bundle.close();
      assert.ok(chunks.length > 0);
      for (const chunk of chunks) {
        assert.ok((chunk as OutputChunk).code === readFileSync(`dist/${name}/${chunk.fileName}`, 'utf8'), chunk.fileName);
      }
    });
  }
  test('the kit is made to the same bytes', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-kit-'));
    try {
      execFileSync(process.execPath, ['scripts/kit.mjs', folder]);
      const made = readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => statSync(path.join(folder, name)).isFile());
      assert.ok(made.length >= 15, made.join());
      for (const name of made) assert.ok(readFileSync(path.join(folder, name)).equals(readFileSync(path.join('dist', name))), name);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
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
