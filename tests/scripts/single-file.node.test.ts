import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { letForConst, shortProperties } from '../../scripts/lib/single-file.mjs';

test('constants become variables; the word in a text stays', () => {
  const code = "const a = () => { for (const b of c) d(`const ${() => { const e = 'const f'; }}`); };";
  assert.equal(letForConst(code, parseAst), "let a = () => { for (let b of c) d(`const ${() => { let e = 'const f'; }}`); };");
});
test('custom properties of our own get short names, the same everywhere; public ones stay', () => {
  const code = "x`a{--_one:var(--leitbild-brand);b:var(--_two)}c{d:var(--_two)}`; e.setProperty('--_one-more', f)";
  const short = "x`a{--_1:var(--leitbild-brand);b:var(--_0)}c{d:var(--_0)}`; e.setProperty('--_2', f)";
  assert.equal(shortProperties(code), short);
});
test('a custom property whose name is put together ends the build', () => {
  assert.throws(() => shortProperties('`var(--_${name})`'), /put together/);
  assert.throws(() => shortProperties('`var(--_heat-${step})`'), /put together/);
});
