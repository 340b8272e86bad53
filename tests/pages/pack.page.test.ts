// What npm would publish: the files it should be and nothing else, which resolve and have types for everyone who imports them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-pack-'));
after(() => rmSync(folder, { recursive: true }));
const said = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  stdio: ['ignore', 'pipe', 'ignore'],
});
const [{ filename, files }] = JSON.parse(said) as [{ filename: string; files: { path: string }[] }];
const packed = files.map((file) => file.path).sort();
const tarball = readFileSync(path.join(folder, filename));
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };

const below = (root: string): string[] =>
  readdirSync(root, { recursive: true })
    .map((name) => String(name).split(path.sep).join('/'))
    .filter((name) => name.endsWith('.ts'));

describe('the package', () => {
  test('holds what it should and nothing else', () => {
    const sources = below('src').filter((name) => !/^(cdn|cli)\//.test(name));
    const views = readdirSync('src/define').map((name) => name.replace(/\.ts$/, '.js'));
    const others = [
      ...[
        'CHANGELOG.md',
        'LICENSE',
        'LICENSES.md',
        'README.md',
        'custom-elements.json',
        'data-schemas/strategy.schema.json',
        'package.json',
      ],
      ...['embed.js', 'frame.css', 'frame.html', 'frame.js', 'integrity.json', 'leitbild.css', 'leitbild.js', ...views].map(
        (name) => `dist/cdn/${name}`,
      ),
      ...['cli/leitbild.js', 'sbom.cdx.json', 'vscode.html-custom-data.json', 'web-types.json'].map((name) => `dist/${name}`),
      ...['jsx', 'jsx/elements', 'jsx/preact', 'jsx/solid'].flatMap((name) => [`dist/esm/${name}.js`, `dist/esm/${name}.d.ts`]),
      ...sources.map((name) => `dist/esm/${name.replace(/\.ts$/, '.d.ts')}`),
    ];
    // A module of types alone has no script.
    const scripts = sources.map((name) => `dist/esm/${name.replace(/\.ts$/, '.js')}`);
    assert.deepEqual(
      packed.filter((name) => !scripts.includes(name)),
      others.sort(),
    );
    for (const entry of ['index', 'define', 'embed', 'elements/strategy-house']) assert.ok(packed.includes(`dist/esm/${entry}.js`), entry);
  });

  test('names no place of the machine that built it', () => {
    for (const name of packed) assert.ok(!readFileSync(name, 'utf8').includes(process.cwd()), name);
  });

  test('has nothing that publint would change', async () => {
    const { messages, pkg } = await publint({
      pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length) as ArrayBuffer },
      strict: true,
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  test('has types that are right wherever modules are imported', async () => {
    const entries = Object.keys(manifest.exports).filter((entry) => !/\*|\.json$/.test(entry));
    const entrypoints = [...entries, './define/strategy-house.js', './elements/strategy-roadmap.js'].map((entry) =>
      entry.replace(/^\.\//, ''),
    );
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)), { entrypoints });
    assert.ok(result.types);
    // Modules only: what `require` and the resolution of Node 10 make of it is no promise.
    const wrong = result.problems.filter((problem) => !('resolutionKind' in problem) || /esm|bundler/.test(problem.resolutionKind));
    assert.deepEqual(wrong, []);
  });
});
