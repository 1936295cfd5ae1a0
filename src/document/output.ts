import { unreadNodes, type Graph } from '../engine/graph.ts';
import type { GraphDocument } from './graph-document.ts';

/**
 * The place, in the graph's list, of the node at which the backward pass starts: the stated output,
 * or else the only node that nothing reads. Where there is none, or several, their ids.
 */
export function outputOf(
  graph: Graph,
  document: GraphDocument,
): number | { readonly unread: readonly string[] } {
  const stated = document.output === undefined ? undefined : graph.indexById.get(document.output);
  if (stated !== undefined) return stated;
  const unread = unreadNodes(graph);
  return unread.length === 1
    ? unread[0]!
    : { unread: unread.map((index) => graph.nodes[index]!.id) };
}
