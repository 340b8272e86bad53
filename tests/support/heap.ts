// What lives on a page's heap, from a snapshot of Chromium's.
import type { CDPSession } from 'playwright-core';

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[]] } };
  nodes: number[];
  strings: string[];
}

export interface Heap {
  /** Bytes of objects, functions and texts. Compiled code is not among them: it grows for minutes, with every loop that turns hot. */
  bytes: number;
  /** How many there are of each class of the web's, such as `CSSStyleSheet`; not what the browser notes about slow frames. */
  things: Map<string, number>;
}

const own = new Set([
  'object',
  'closure',
  'array',
  'string',
  'concatenated string',
  'sliced string',
  'number',
  'symbol',
  'regexp',
  'bigint',
]);

/** After the garbage has been collected. */
export async function heapOf(client: CDPSession): Promise<Heap> {
  const parts: string[] = [];
  const hear = ({ chunk }: { chunk: string }): number => parts.push(chunk);
  client.on('HeapProfiler.addHeapSnapshotChunk', hear);
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  client.off('HeapProfiler.addHeapSnapshotChunk', hear);
  const { snapshot, nodes, strings }: Snapshot = JSON.parse(parts.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const heap: Heap = { bytes: 0, things: new Map() };
  for (let i = 0; i < nodes.length; i += fields.length) {
    const at = (field: string): number => nodes[i + fields.indexOf(field)] as number;
    const type = types[0][at('type')] as string;
    const name = strings[at('name')] as string;
    if (own.has(type)) heap.bytes += at('self_size');
    if (type === 'native' && /^[A-Z]\w+$/.test(name) && !/Timing$/.test(name)) heap.things.set(name, (heap.things.get(name) ?? 0) + 1);
  }
  return heap;
}
