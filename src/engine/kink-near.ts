import { dependentsOf } from './dependents.ts';
import { argumentsOf, valueAt, type Evaluation } from './forward.ts';

/** The operation among those that a node feeds whose kink, tie or jump is the nearest; else `null`. */
export function kinkNear(evaluation: Evaluation, node: number): number | null {
  const { graph } = evaluation;
  const isMoved = dependentsOf(graph, node);
  let nearest: { readonly reader: number; readonly distance: number } | null = null;
  for (const reader of graph.order) {
    const { operation, attributes } = graph.nodes[reader]!;
    if (isMoved[reader] === 0 || reader === node || operation.kinkDistance === undefined) continue;
    if (valueAt(evaluation, reader) === null) continue;
    const distance = operation.kinkDistance(
      argumentsOf(graph.nodes[reader]!, evaluation),
      attributes,
    );
    if (nearest === null || distance < nearest.distance) nearest = { reader, distance };
  }
  return nearest?.reader ?? null;
}
