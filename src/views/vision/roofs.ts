// Twelve roofs, by the place of the house. `w` is the house's width, `u` the unit of the roof; the eaves lie at y = 0, up is negative.

export interface Roof {
  /** From the eaves' left end to their right end, absolute commands. */
  path: string;
  /** A closed shape of its own, such as a mast. */
  extra: string;
  /** How far it rises above the eaves. */
  height: number;
}

type Maker = (w: number, u: number) => { path: string; height: number; extra?: string };

const n = (value: number): string => String(Math.round(value * 100) / 100);
/** A line through points, given in shares of the width and units above the eaves. */
const through = (w: number, u: number, points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y]) => `L${n(x * w)} ${n(-y * u)}`).join('');
const line =
  (...points: readonly (readonly [number, number])[]): Maker =>
  (w, u) => ({ path: through(w, u, points), height: Math.max(...points.map(([, y]) => y)) * u });
/** Seven equal parts of these heights. */
const parts = (...heights: readonly number[]): Maker =>
  line(
    ...heights.flatMap((y, i): [number, number][] => [
      [i / heights.length, y],
      [(i + 1) / heights.length, y],
    ]),
  );

const makers: readonly Maker[] = [
  (w, u) => ({
    path: through(w, u, [
      [0, 0.5],
      [1, 0.5],
    ]),
    extra: `M${n(0.72 * w)} ${n(-0.5 * u)}v${n(-1.1 * u)}h${n(0.16 * u)}v${n(1.1 * u)}z`,
    height: 1.6 * u,
  }),
  line([0.5, 1.5]),
  line([0, 0.35], [1, 1.45]),
  parts(0.5, 1, 1.5, 2, 1.5, 1, 0.5),
  line([0, 1.05], [1 / 3, 0.1], [1 / 3, 1.05], [2 / 3, 0.1], [2 / 3, 1.05], [1, 0.1]),
  (w, u) => ({ path: `L0 ${n(-0.2 * u)}A${n(w / 2)} ${n(1.25 * u)} 0 0 1 ${n(w)} ${n(-0.2 * u)}`, height: 1.45 * u }),
  line([0, 0.3], [0.26, 0.3], [0.5, 2.3], [0.74, 0.3], [1, 0.3]),
  line([0.22, 1.15], [0.78, 1.15]),
  line([0.25, 1.35], [0.5, 0.1], [0.75, 1.35]),
  (w, u) => ({ path: `L0 ${n(-0.3 * u)}A${n(w)} ${n(1.3 * u)} 0 0 1 ${n(w)} ${n(-1.6 * u)}`, height: 1.6 * u }),
  parts(0.8, 0.35, 0.8, 0.35, 0.8, 0.35, 0.8),
  line([0.12, 0.95], [0.5, 1.5], [0.88, 0.95]),
];

export const roofKinds = makers.length;

export function roofOf(index: number, w: number, u: number): Roof {
  const maker = makers[index % roofKinds] as Maker;
  return { extra: '', ...maker(w, u) };
}
