import { moveNodes } from '../document/commands/index.ts';
import { compile } from '../document/compile.ts';
import type { GraphDocument } from '../document/graph-document.ts';
import { outputOf } from '../document/output.ts';
import { evaluate } from '../engine/forward.ts';

/** Lays out the nodes that have no position; those that have one stay, and so does the document. */
export async function withPositions(document: GraphDocument): Promise<GraphDocument> {
  const placed = document.nodes.filter((node) => node.position !== undefined);
  if (placed.length === document.nodes.length) return document;
  const { layeredPositions } = await import('./layered/layered.ts');
  const { graph } = compile(document);
  const output = outputOf(graph, document);
  const positions = layeredPositions(evaluate(graph), {
    output: typeof output === 'number' ? output : null,
  });
  // A layout next to nodes that have their places starts below them.
  const lowest = placed.reduce((most, { position }) => Math.max(most, position![1]), -Infinity);
  const below = placed.length === 0 ? 0 : lowest + 200;
  const missing = document.nodes.filter((node) => node.position === undefined);
  return moveNodes(
    document,
    new Map(
      missing.map(({ id }) => {
        const { x, y } = positions.get(id)!;
        return [id, [x, y + below] as const];
      }),
    ),
  );
}
