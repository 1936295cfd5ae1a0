import type { GraphDocument } from '../graph-document.ts';
import { nodeOf, without } from './edit.ts';

/** States the node at which the backward pass starts; `null` leaves it to the graph. */
export function setOutput(document: GraphDocument, id: string | null): GraphDocument {
  if (id === (document.output ?? null)) return document;
  if (id === null) return without(document, 'output');
  return { ...document, output: nodeOf(document, id).id };
}
