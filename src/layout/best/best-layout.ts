import type { Evaluation } from '../../engine/forward.ts';
import type { Point } from '../geometry.ts';
import { chosenParts, sideBySide } from '../layered/layered.ts';
import { bestPart } from './best-part.ts';
import type { Arrange } from './elk-graph.ts';

export interface BestOptions {
  /** The nodes to lay out, by their ids; all where none are stated. */
  readonly ids?: ReadonlySet<string>;
  /** The node beside which the result stands, by its place in the graph. */
  readonly output?: number | null;
}

/**
 * Positions for the nodes of a graph, or for some of them, as `layeredPositions` has them from left to
 * right: of several drawings by ELK and the one of tidying, that which is easiest to read.
 */
export async function bestPositions(
  evaluation: Evaluation,
  arrange: Arrange,
  { ids, output = null }: BestOptions = {},
): Promise<Map<string, Point>> {
  const parts = [];
  for (const part of chosenParts(evaluation.graph, ids)) {
    parts.push(await bestPart(evaluation, part, output, arrange));
  }
  return sideBySide(evaluation, parts);
}
