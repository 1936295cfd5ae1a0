import type { GraphDocument } from '../graph-document.ts';
import { withFrames, withNotes } from './edit-items.ts';

/** Removes frames; the nodes in them stay where they are. */
export function removeFrames(document: GraphDocument, ids: Iterable<string>): GraphDocument {
  const removed = new Set(ids);
  const { frames = [] } = document;
  return withFrames(
    document,
    frames.filter(({ id }) => !removed.has(id)),
  );
}

/** Removes notes. */
export function removeNotes(document: GraphDocument, ids: Iterable<string>): GraphDocument {
  const removed = new Set(ids);
  const { notes = [] } = document;
  return withNotes(
    document,
    notes.filter(({ id }) => !removed.has(id)),
  );
}
