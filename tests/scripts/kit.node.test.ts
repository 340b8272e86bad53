// What the build tells editors and frameworks about the tags.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { customData, elementsOf, jsxTypes, webTypes } from '../../scripts/lib/kit.mjs';
import { billOfMaterials, runtimePackages } from '../../scripts/lib/sbom.mjs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const project = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

interface Named {
  name: string;
}

describe('custom data and web-types', () => {
  const tags = customData(manifest).tags as (Named & { description: string; attributes: (Named & { values?: Named[] })[] })[];
  test('know every tag with every attribute', () => {
    assert.equal(tags.length, 6);
    for (const tag of tags) {
      assert.ok(tag.description, tag.name);
      for (const name of ['src', 'mode', 'no-heading', 'search'])
        assert.ok(
          tag.attributes.some((one) => one.name === name),
          `${tag.name} ${name}`,
        );
    }
  });
  test('know the values to choose from', () => {
    const by = tags.find(({ name }) => name === 'strategy-roadmap')?.attributes.find(({ name }) => name === 'by');
    assert.deepEqual(by?.values?.map(({ name }) => name).sort(), ['action-field', 'audience', 'none', 'status', 'unit']);
  });
  test('web-types have properties and events', () => {
    const { elements } = webTypes(manifest, project).contributions.html as {
      elements: (Named & { js: { properties: Named[]; events: Named[] } })[];
    };
    for (const { js } of elements) {
      assert.ok(js.properties.some(({ name }) => name === 'data'));
      assert.deepEqual(js.events.map(({ name }) => name).sort(), ['strategy-error', 'strategy-filter', 'strategy-load', 'strategy-select']);
    }
  });
});

describe('types for JSX', () => {
  const runtimes: Record<string, string> = {
    jsx: 'react',
    'jsx/preact': 'preact',
    'jsx/solid': 'solid-js',
  };
  /** What TypeScript finds in a component that uses the tags; the framework itself is a stub with nothing but its JSX namespace. */
  function check(file: string, component: string): string[] {
    const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-jsx-'));
    try {
      const put = (name: string, text: string): void => {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), text);
      };
      const names = elementsOf(manifest).map(({ name }: Named) => name);
      put(
        'leitbild/index.d.ts',
        names.map((name: string) => `export declare class ${name} extends HTMLElement { data: unknown }`).join('\n'),
      );
      for (const [name, text] of Object.entries(jsxTypes(manifest))) put(`leitbild/${name}`, text as string);
      const stub =
        'export namespace JSX { interface Element {} interface IntrinsicElements {} }\nexport declare const jsx: any, jsxs: any, Fragment: any;';
      const runtime = runtimes[file] ?? '';
      const modules = ['', '/jsx-runtime', '/jsx-dev-runtime'].map((ending) => runtime + ending);
      for (const module of modules) put(`node_modules/${module}/index.d.ts`, `${stub}\nexport declare const jsxDEV: any;`);
      put('page.tsx', `/** @jsxImportSource ${runtime} */\nimport './leitbild/${file}.js';\n${component}`);
      const program = ts.createProgram([path.join(folder, 'page.tsx')], {
        jsx: ts.JsxEmit.ReactJSX,
        strict: true,
        noEmit: true,
        types: [],
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
      });
      return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  const good = `export const page = <strategy-roadmap src="a.json" by="unit" heading-level={3} no-heading data={{}} onstrategy-select={(event: CustomEvent) => event.detail} />;`;
  const bad = `export const page = <strategy-roadmap by="nothing" />;`;
  for (const file of Object.keys(runtimes)) {
    test(`leitbild/${file} knows the tags`, () => {
      assert.deepEqual(check(file, good), []);
      assert.match(check(file, bad).join('\n'), /nothing/);
    });
  }
});

describe('the bill of materials', () => {
  const bill = billOfMaterials(lock, project, { 'leitbild.js': 'sha384-AAAA' });
  test('has every package that reaches a browser, with licence and hash, at most twelve', () => {
    const libraries = bill.components.filter(({ type }: { type: string }) => type === 'library');
    assert.ok(libraries.some(({ name }: Named) => name === 'lit-html'));
    assert.ok(libraries.length <= 12, `${libraries.length} packages`);
    for (const one of libraries as { licenses: { license: { id: string } }[]; hashes: { content: string }[] }[]) {
      assert.match(one.licenses[0]?.license.id ?? '', /^(MIT|ISC|BSD-3-Clause)$/);
      assert.match(one.hashes[0]?.content ?? '', /^[0-9a-f]{128}$/);
    }
  });
  test('none of them runs a script when it is installed', () => {
    for (const place of runtimePackages(lock)) assert.equal(lock.packages[place].hasInstallScript, undefined, place);
  });
  test('updates and releases are set up: every folder with a lock file is watched, and npm gets a statement of provenance', () => {
    const updates = readFileSync('.github/dependabot.yml', 'utf8');
    const watched = [...updates.matchAll(/ecosystem: npm\s+directory: (\S+)/g)].map(([, folder = '']) => folder);
    const locked = ['.', ...readdirSync('.')].filter((folder) => folder !== 'node_modules' && existsSync(`${folder}/package-lock.json`));
    assert.deepEqual(watched.sort(), locked.map((folder) => (folder === '.' ? '/' : `/${folder}`)).sort());
    const release = readFileSync('.github/workflows/release.yml', 'utf8');
    for (const part of ['npm publish --provenance', 'id-token: write', 'npm ci --ignore-scripts']) assert.ok(release.includes(part), part);
    assert.match(readFileSync('SECURITY.md', 'utf8'), /## Reporting/);
  });
  test('is the same each time', () => assert.deepEqual(billOfMaterials(lock, project, { 'leitbild.js': 'sha384-AAAA' }), bill));
});
