// Whether work grows with its input and not with its square, whatever else the machine does.
import assert from 'node:assert/strict';

/** CPU time of this process in ms: other processes do not count. */
const cost = (run: () => void): number => {
  const start = process.cpuUsage();
  run();
  const { user } = process.cpuUsage(start);
  return user / 1000;
};

/**
 * Runs with a size and with four times that size. What is proportional takes four times as long, give or take a collection
 * of garbage; what is quadratic takes sixteen times as long, each time.
 */
export function proportional<Input>(size: number, make: (size: number) => Input, run: (input: Input, size: number) => void): void {
  const ratios: number[] = [];
  for (let round = 0; round < 6; round++) {
    const [small, large] = [size, size * 4].map((each) => {
      const input = make(each);
      return cost(() => run(input, each));
    }) as [number, number];
    // The clock of the CPU may tick in steps of some milliseconds.
    const ratio = large / Math.max(small, 4);
    if (ratio < 10) return;
    ratios.push(ratio);
  }
  assert.fail(`four times as much took ${ratios.map(Math.round).join(', ')} times as long`);
}
