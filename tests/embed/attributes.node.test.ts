import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { views } from '../../src/embed/attributes.js';

interface Manifest {
  modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
}
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

test('placeholders and frames know every view', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), views.map((view) => `strategy-${view}`).sort());
});

const words = (text = ''): string[] => text.match(/[a-z][a-z-]*/g) ?? [];
const known = new Set(words(readFileSync('src/embed/attributes.ts', 'utf8').match(/known = new Set\(([^;]*)\.split/)?.[1]));

test('placeholders and frames hand on every attribute', () => {
  for (const { name } of elements.flatMap(({ attributes }) => attributes ?? []))
    assert.ok(name === 'src' || known.has(name), `${name} is not handed on`);
});

for (const [file, name] of [
  ['wordpress/leitbild/leitbild.php', 'LEITBILD_'],
  ['dokuwiki/leitbild/syntax.php', ''],
]) {
  test(`the plugin ${file} knows every view and every attribute`, () => {
    const source = readFileSync(`examples/embed/${file}`, 'utf8');
    const list = (what: string) => words(source.match(new RegExp(`const ${name}${what} = (?:array\\(|\\[)([^;]*);`))?.[1]).sort();
    assert.deepEqual(list('VIEWS'), [...views].sort());
    assert.deepEqual(list('ATTRIBUTES'), [...known].sort());
  });
}
