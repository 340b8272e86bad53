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

test('placeholders and frames hand on every attribute', () => {
  const source = readFileSync('src/embed/attributes.ts', 'utf8');
  const known = new Set(source.match(/known = new Set\(([^;]*);/)?.[1]?.match(/[a-z][a-z-]*/g));
  for (const { name } of elements.flatMap(({ attributes }) => attributes ?? []))
    assert.ok(name === 'src' || known.has(name), `${name} is not handed on`);
});
