// Circles in references, found without recursion and in time proportional to the references.

/**
 * Reports every reference that closes a circle, once.
 * @param next for each node the nodes that it refers to; -1 is passed over
 * @param closes is told the reference by its node and place in `next`, and the nodes of the circle, at most eight of them
 */
export function findCycles(
  next: readonly (readonly number[])[],
  closes: (from: number, edge: number, ring: readonly number[]) => void,
): void {
  /** Place on the way plus one; 0: not visited; -1: done. */
  const state = new Int32Array(next.length);
  const edges = new Int32Array(next.length);
  for (const start of next.keys()) {
    if (state[start]) continue;
    const way = [start];
    state[start] = 1;
    for (let node: number | undefined = start; node !== undefined; node = way.at(-1)) {
      const edge = (edges[node] as number)++;
      const target = next[node]?.[edge];
      if (target === undefined) {
        state[node] = -1;
        way.pop();
        continue;
      }
      const place = state[target];
      if (place === 0) state[target] = way.push(target);
      else if (place !== undefined && place > 0) closes(node, edge, way.slice(place - 1, place + 7));
    }
  }
}
