import type { GraphDocument } from '../graph-document.ts';
import { editInputs, without } from './edit.ts';
import { leaveFrames } from './join-frame.ts';

/**
 * Removes nodes. Slots that read them are left unwired; a stated output among them is dropped, and
 * so is a frame that loses all its nodes.
 */
export function removeNodes(document: GraphDocument, ids: Iterable<string>): GraphDocument {
  const removed = new Set(ids);
  const kept = document.nodes.filter((node) => !removed.has(node.id));
  if (kept.length === document.nodes.length) return document;
  const nodes = kept.map((node) =>
    editInputs(node, (input) => (input !== null && removed.has(input) ? null : input)),
  );
  const isOutputRemoved = document.output !== undefined && removed.has(document.output);
  const next = { ...(isOutputRemoved ? without(document, 'output') : document), nodes };
  return leaveFrames(next, removed);
}
