import type { GraphDocument } from '../graph-document.ts';
import { addNode, type NewNode } from './add-node.ts';
import { editInputs, editNode, nodeOf } from './edit.ts';

/** How a new node is wired. */
export interface NewWires {
  /** The node that one of its slots reads. */
  readonly source?: { readonly id: string; readonly slot: number };
  /** The slot of another node that reads it, in place of what that read before. */
  readonly reader?: { readonly id: string; readonly slot: number };
}

/**
 * Appends a node together with its wires. Source, reader and slots must exist, and the reader must
 * not lie before the source: then the new node closes no cycle.
 */
export function addWired(
  document: GraphDocument,
  node: NewNode,
  { source, reader }: NewWires,
): GraphDocument {
  const added = addNode(document, node);
  const { id } = added.nodes.at(-1)!;
  const fed =
    source === undefined
      ? added
      : editNode(added, id, (it) =>
          editInputs(it, (input, slot) =>
            slot === source.slot ? nodeOf(document, source.id).id : input,
          ),
        );
  if (reader === undefined) return fed;
  return editNode(fed, reader.id, (it) =>
    editInputs(it, (input, slot) => (slot === reader.slot ? id : input)),
  );
}
