import { dependentsOf } from './dependents.ts';
import { argumentsOf, valueAt, type Evaluation } from './forward.ts';
import { zipWith } from './broadcast.ts';

/**
 * How far the nearest kink, tie or jump is that comes within reach as the inputs of the operation
 * that has it move with a node, to the evaluations `moved`; `null` where none does.
 */
export function kinkReached(
  evaluation: Evaluation,
  node: number,
  moved: readonly Evaluation[],
): number | null {
  const { graph } = evaluation;
  const isMoved = dependentsOf(graph, node);
  let nearest: number | null = null;
  graph.nodes.forEach((reader, index) => {
    const { kinkDistance } = reader.operation;
    if (kinkDistance === undefined || isMoved[index] === 0 || index === node) return;
    if (valueAt(evaluation, index) === null) return;
    const distance = kinkDistance(argumentsOf(reader, evaluation), reader.attributes);
    const moves = reader.inputs.flatMap((input) =>
      moved.map((there) => largestMove(evaluation, there, input!)),
    );
    // A tie comes nearer twice as fast as each of two inputs that move towards each other.
    if (distance > 2 * moves.reduce((most, move) => Math.max(most, move), 0)) return;
    nearest = nearest === null ? distance : Math.min(nearest, distance);
  });
  return nearest;
}

function largestMove(here: Evaluation, there: Evaluation, node: number): number {
  const [from, to] = [valueAt(here, node), valueAt(there, node)];
  if (from === null || to === null) return Infinity;
  const moves = zipWith(to, from, (p, q) => Math.abs(p - q));
  return moves.data.reduce((most, move) => Math.max(most, move), 0);
}
