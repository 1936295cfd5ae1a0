import { consumersOf, type Graph } from '../engine/graph.ts';

type Ids = ReadonlySet<string>;

/** Some nodes with all that they depend on, along every wire. */
export function withUpstream(graph: Graph, ids: Ids): Set<string> {
  return reached(graph, ids, [(index) => graph.nodes[index]!.inputs]);
}

/** Some nodes with all that depends on them. */
export function withDownstream(graph: Graph, ids: Ids): Set<string> {
  const consumers = consumersOf(graph.nodes.map(({ inputs }) => inputs));
  return reached(graph, ids, [(index) => consumers[index]!]);
}

/** Some nodes with all that wires join to them, whichever way. */
export function withConnected(graph: Graph, ids: Ids): Set<string> {
  const consumers = consumersOf(graph.nodes.map(({ inputs }) => inputs));
  return reached(graph, ids, [(index) => graph.nodes[index]!.inputs, (index) => consumers[index]!]);
}

/** All other nodes. */
export function inverted(graph: Graph, ids: Ids): Set<string> {
  return new Set(graph.nodes.flatMap(({ id }) => (ids.has(id) ? [] : [id])));
}

function reached(
  graph: Graph,
  ids: Ids,
  ways: readonly ((index: number) => readonly (number | null)[])[],
): Set<string> {
  const open = [...ids].flatMap((id) => graph.indexById.get(id) ?? []);
  const isReached = new Set(open);
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    for (const next of ways.flatMap((way) => way(index))) {
      if (next === null || isReached.has(next)) continue;
      isReached.add(next);
      open.push(next);
    }
  }
  return new Set(graph.nodes.flatMap(({ id }, index) => (isReached.has(index) ? [id] : [])));
}
