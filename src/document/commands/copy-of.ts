import { FORMAT, VERSION, type GraphDocument } from '../graph-document.ts';
import { companions } from './companions.ts';
import { editInputs } from './edit.ts';

/** A wire that led into a copied node from one that was not copied. */
export interface IncomingWire {
  readonly node: string;
  readonly slot: number;
  readonly from: string;
}

/** The field of a copy that holds its incoming wires. Readers that do not know it leave it alone. */
export const INCOMING = 'incoming';

/**
 * Some nodes of a document, in its order, as a document of their own, with the frames and notes that
 * are named by their keys, and frames that are copied whole. Slots that read other nodes are left
 * unwired, and written down beside the nodes.
 */
export function copyOf(document: GraphDocument, ids: Iterable<string>): GraphDocument {
  const chosen = new Set(ids);
  const incoming: IncomingWire[] = [];
  const nodes = document.nodes
    .filter(({ id }) => chosen.has(id))
    .map((node) =>
      editInputs(node, (from, slot) => {
        if (from === null || chosen.has(from)) return from;
        incoming.push({ node: node.id, slot, from });
        return null;
      }),
    );
  const copy = companions.reduce<GraphDocument>(
    (part, companion) => ({ ...part, ...companion.copy(document, chosen) }),
    { format: FORMAT, version: VERSION, nodes },
  );
  return incoming.length === 0 ? copy : { ...copy, [INCOMING]: incoming };
}
