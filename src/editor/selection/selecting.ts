import type { Graph } from '../../engine/graph.ts';
import { connectedTo, downstreamOf, idsIn, upstreamOf } from '../wiring/reach.ts';

type Ids = ReadonlySet<string>;

/** Some nodes with all that they depend on, along every wire. */
export function withUpstream(graph: Graph, ids: Ids): Set<string> {
  return new Set(idsIn(graph, upstreamOf(graph, ids)));
}

/** Some nodes with all that depends on them. */
export function withDownstream(graph: Graph, ids: Ids): Set<string> {
  return new Set(idsIn(graph, downstreamOf(graph, ids)));
}

/** Some nodes with all that wires join to them, whichever way. */
export function withConnected(graph: Graph, ids: Ids): Set<string> {
  return new Set(idsIn(graph, connectedTo(graph, ids)));
}

/** All other nodes. */
export function inverted(graph: Graph, ids: Ids): Set<string> {
  return new Set(graph.nodes.flatMap(({ id }) => (ids.has(id) ? [] : [id])));
}
