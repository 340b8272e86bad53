// Circles in references, found without recursion and in time proportional to the references.

/**
 * Reports every reference that closes a circle, once: following `next` from its target leads back to it.
 * @param next the nodes that a node refers to; numbers outside the nodes are passed over
 * @param closes `ring`: the nodes of the circle from its start, at most eight of them; `edge`: place in `next(from)`
 */
export function findCycles(
  count: number,
  next: (node: number) => readonly number[],
  closes: (from: number, edge: number, ring: readonly number[]) => void,
): void {
  /** Place on the way plus one, 0: not visited, -1: done. */
  const state = new Int32Array(count);
  const edges = new Int32Array(count);
  const way: number[] = [];
  for (let start = 0; start < count; start++) {
    if (state[start] !== 0) continue;
    way.push(start);
    state[start] = 1;
    while (way.length > 0) {
      const node = way[way.length - 1] as number;
      const targets = next(node);
      const edge = edges[node] as number;
      if (edge >= targets.length) {
        state[node] = -1;
        way.pop();
        continue;
      }
      edges[node] = edge + 1;
      const target = targets[edge] as number;
      const place = state[target];
      if (place === 0) state[target] = way.push(target);
      else if (place !== undefined && place > 0) closes(node, edge, way.slice(place - 1, place + 7));
    }
  }
}
