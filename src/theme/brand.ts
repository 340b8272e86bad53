// From one city colour to the tokens that must hold their contrast on any ground.
import { contrast, hexOf, oklchOf, shift } from './oklab.js';
import { readable, surface } from './palette.js';

export const defaultBrand = hexOf([0.345, 0.045, 255]);

/** Pairs of light and dark hex values for the tokens that follow the brand. */
export function brandTokens(brand: string): Record<string, readonly [light: string, dark: string]> {
  const [L, C, H] = oklchOf(brand);
  const day = shift([Math.min(L, 0.55), C, H], 0, (hex) => contrast(hex, surface.light) >= 4.5);
  const night = shift([0.8, Math.min(C, 0.1), H], 1, (hex) => contrast(hex, surface.dark) >= 4.5);
  const on = readable(day, [L, C, H]);
  const mass = shift([0.53, Math.min(C, 0.12), H], 0, (hex) => contrast('#ffffff', hex) >= 4.5);
  const tone = (light: readonly [number, number], darker: readonly [number, number]) =>
    [hexOf([light[0], Math.min(C, light[1]), H]), hexOf([darker[0], Math.min(C, darker[1]), H])] as const;
  return {
    brand: [day, night],
    'on-brand': [on, readable(night, [L, C, H])],
    'brand-soft': tone([0.945, 0.012], [0.32, 0.03]),
    mass: [day, mass],
    'on-mass': [on, '#ffffff'],
    'heat-1': tone([0.965, 0.008], [0.235, 0.016]),
    'heat-2': tone([0.92, 0.02], [0.31, 0.03]),
    'heat-3': tone([0.85, 0.04], [0.4, 0.045]),
  };
}

/** The tokens as declarations; the colour class 0 (roof, fields without a colour) uses the same values. */
export function brandRules(brand: string): string {
  const tokens = brandTokens(brand);
  const pair = ([light, night]: readonly [string, string]): string => `light-dark(${light},${night})`;
  const declarations = Object.entries(tokens).map(([name, values]) => `--_${name}:${pair(values)}`);
  return `.root{${declarations.join(';')}}.c0{--_solid:var(--_mass);--_on:var(--_on-mass);--_tint:var(--_brand-soft);--_soft:var(--_plane);--_ink:var(--_brand);--_facade:var(--_mass)}`;
}
