import type { DocumentNode, GraphDocument } from '../graph-document.ts';
import { slotFault, type Shapes } from '../slot-fault.ts';
import { editInputs, editNodes } from './edit.ts';

/**
 * Pulls nodes out of the graph, with the wires among them. Whatever read one of them reads instead
 * what that one was made from: of the sources outside, in the order of the slots, the first of the
 * same shape as what is pulled out, or else the first that the reader takes; nothing where there is
 * none.
 */
export function detachNodes(
  document: GraphDocument,
  ids: Iterable<string>,
  shapes: Shapes = new Map(),
): GraphDocument {
  const pulled = new Set(ids);
  const nodeById = new Map(document.nodes.map((node) => [node.id, node]));
  return editNodes(document, (node) =>
    editInputs(node, (input, slot) => {
      if (input === null) return null;
      if (pulled.has(node.id)) return pulled.has(input) ? input : null;
      if (!pulled.has(input)) return input;
      const sources = sourcesOutside(input, pulled, nodeById);
      return standIn(input, sources, { reader: node, slot, shapes });
    }),
  );
}

/** What nodes read from outside of `pulled`, directly or through one another, in slot order. */
function sourcesOutside(
  id: string,
  pulled: ReadonlySet<string>,
  nodeById: ReadonlyMap<string, DocumentNode>,
): string[] {
  const seen = new Set<string>();
  const open = [id];
  const sources: string[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (pulled.has(next)) {
      const inputs = nodeById.get(next)?.inputs ?? [];
      for (const input of inputs.toReversed()) if (input !== null) open.push(input);
    } else sources.push(next);
  }
  return sources;
}

interface Place {
  readonly reader: DocumentNode;
  readonly slot: number;
  readonly shapes: Shapes;
}

function standIn(
  pulled: string,
  sources: readonly string[],
  { reader, slot, shapes }: Place,
): string | null {
  const shape = shapes.get(pulled)?.join();
  const alike = sources.find((source) => shapes.get(source)?.join() === shape);
  if (shape !== undefined && alike !== undefined) return alike;
  return sources.find((source) => slotFault(reader, slot, source, shapes) === null) ?? null;
}
