import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { brandTokens, defaultBrand } from '../../src/theme/brand.js';
import { contrast, hexOf, oklchOf } from '../../src/theme/oklab.js';
import { derive, type FieldColours, palette, surface } from '../../src/theme/palette.js';

function holds(colours: FieldColours, ground: string, name: string): void {
  const at = (a: string, b: string, least: number, what: string) =>
    assert.ok(contrast(a, b) >= least, `${name} ${what}: ${contrast(a, b).toFixed(2)} < ${least}`);
  at(colours.on, colours.solid, 4.5, 'on solid');
  at(colours.solid, ground, 3, 'solid on surface');
  at(colours.ink, colours.soft, 4.5, 'ink on soft');
  at(colours.ink, colours.tint, 4.5, 'ink on tint');
  at(colours.ink, ground, 4.5, 'ink on surface');
  at(colours.facade, ground, 3, 'facade on surface');
}

test('the twelve colours keep their contrasts in light and dark', () => {
  assert.equal(palette.length, 12);
  palette.forEach(({ light, dark }, i) => {
    holds(light, surface.light, `light ${i + 1}`);
    holds(dark, surface.dark, `dark ${i + 1}`);
  });
});

test('any colour that a city sets keeps them too', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (n) => {
      const hex = `#${n.toString(16).padStart(6, '0')}`;
      const { light, dark } = derive(hex);
      holds(light, surface.light, `light of ${hex}`);
      holds(dark, surface.dark, `dark of ${hex}`);
    }),
    { seed: 7, numRuns: 400 },
  );
});

test('a colour that is too weak is corrected, and only that', () => {
  assert.equal(derive('#ffff66').corrected, true);
  assert.equal(derive('#4360c1').corrected, false);
});

test('any brand gives tokens that hold', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (n) => {
      const tokens = brandTokens(`#${n.toString(16).padStart(6, '0')}`);
      const pairs: [string, string, number][] = [
        ['on-brand', 'brand', 4.5],
        ['on-mass', 'mass', 4.5],
      ];
      for (const [a, b, least] of pairs)
        for (const theme of [0, 1] as const) {
          const ratio = contrast(tokens[a]?.[theme] ?? '', tokens[b]?.[theme] ?? '');
          assert.ok(ratio >= least, `${a} on ${b} ${ratio}`);
        }
      assert.ok(contrast(tokens.brand?.[0] ?? '', surface.light) >= 4.5);
      assert.ok(contrast(tokens.brand?.[1] ?? '', surface.dark) >= 4.5);
      assert.ok(contrast(tokens.mass?.[0] ?? '', surface.light) >= 3);
      assert.ok(contrast(tokens.mass?.[1] ?? '', surface.dark) >= 3);
    }),
    { seed: 7, numRuns: 400 },
  );
});

test('OKLCH there and back', () => {
  for (const hex of ['#4360c1', '#c8741d', '#ffffff', '#000000', defaultBrand]) assert.equal(hexOf(oklchOf(hex)), hex);
});
