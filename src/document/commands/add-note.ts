import type { GraphDocument } from '../graph-document.ts';
import { freshItemId, withNotes } from './edit-items.ts';

/** What a new note is to be; its id, unless given, is a fresh one. */
export interface NewNote {
  readonly id?: string;
  readonly text: string;
  readonly position: readonly [number, number];
  readonly size?: readonly [number, number];
}

/** Appends a note; it is the last of the list. */
export function addNote(document: GraphDocument, note: NewNote): GraphDocument {
  const { notes = [] } = document;
  return withNotes(document, [...notes, { ...note, id: note.id ?? freshItemId(notes, 'note') }]);
}
