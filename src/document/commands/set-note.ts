import type { GraphDocument } from '../graph-document.ts';
import { editNote, withNotes } from './edit-items.ts';

/** Gives a note another text. */
export function setNote(document: GraphDocument, id: string, text: string): GraphDocument {
  return editNote(document, id, (note) => (note.text === text ? note : { ...note, text }));
}

/** Gives a note another size: width and height. */
export function resizeNote(
  document: GraphDocument,
  id: string,
  size: readonly [number, number],
): GraphDocument {
  return editNote(document, id, (note) => (isSame(note.size, size) ? note : { ...note, size }));
}

/** Puts notes at positions. */
export function moveNotes(
  document: GraphDocument,
  positionById: ReadonlyMap<string, readonly [number, number]>,
): GraphDocument {
  const { notes = [] } = document;
  return withNotes(
    document,
    notes.map((note) => {
      const position = positionById.get(note.id);
      return position === undefined || isSame(note.position, position)
        ? note
        : { ...note, position };
    }),
  );
}

function isSame(a: readonly [number, number] | undefined, b: readonly [number, number]): boolean {
  return a?.[0] === b[0] && a[1] === b[1];
}
