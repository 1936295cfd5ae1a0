import { consumersOf, type Graph } from '../../engine/graph.ts';

type Ids = Iterable<string>;
/** What one wire leads to from the node at an index. */
type Way = (index: number) => readonly (number | null)[];

/** The nodes that wires lead from to some nodes, through others too, themselves included, as a mask. */
export function upstreamOf(graph: Graph, ids: Ids): Uint8Array {
  return reached(graph, ids, [inputsIn(graph)]);
}

/** The nodes that wires lead to from some nodes, through others too, themselves included, as a mask. */
export function downstreamOf(graph: Graph, ids: Ids): Uint8Array {
  return reached(graph, ids, [readersIn(graph)]);
}

/** The nodes that wires join to some nodes, whichever way, themselves included, as a mask. */
export function connectedTo(graph: Graph, ids: Ids): Uint8Array {
  return reached(graph, ids, [inputsIn(graph), readersIn(graph)]);
}

/** The ids of the nodes in a mask, in document order. */
export function idsIn({ nodes }: Graph, mask: Uint8Array): string[] {
  return nodes.flatMap(({ id }, index) => (mask[index] === 1 ? [id] : []));
}

function inputsIn({ nodes }: Graph): Way {
  return (index) => nodes[index]!.inputs;
}

function readersIn({ nodes }: Graph): Way {
  const consumers = consumersOf(nodes.map(({ inputs }) => inputs));
  return (index) => consumers[index]!;
}

function reached({ nodes, indexById }: Graph, ids: Ids, ways: readonly Way[]): Uint8Array {
  const mask = new Uint8Array(nodes.length);
  const open = [...ids].flatMap((id) => indexById.get(id) ?? []);
  for (const index of open) mask[index] = 1;
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    for (const next of ways.flatMap((way) => way(index))) {
      if (next === null || mask[next] === 1) continue;
      mask[next] = 1;
      open.push(next);
    }
  }
  return mask;
}
