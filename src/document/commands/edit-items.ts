import type { Frame, GraphDocument, Note } from '../graph-document.ts';
import { without } from './edit.ts';

/** The document with other frames. Those without nodes go, and without any the field does. */
export function withFrames(document: GraphDocument, frames: readonly Frame[]): GraphDocument {
  return withList(
    document,
    'frames',
    frames.filter(({ nodes }) => nodes.length > 0),
  );
}

/** The document with other notes; without any the field goes. */
export function withNotes(document: GraphDocument, notes: readonly Note[]): GraphDocument {
  return withList(document, 'notes', notes);
}

/** Applies `edit` to one frame. */
export function editFrame(
  document: GraphDocument,
  id: string,
  edit: (frame: Frame) => Frame,
): GraphDocument {
  const { frames = [] } = document;
  return withFrames(
    document,
    frames.map((frame) => (frame.id === id ? edit(frame) : frame)),
  );
}

/** Applies `edit` to one note. */
export function editNote(
  document: GraphDocument,
  id: string,
  edit: (note: Note) => Note,
): GraphDocument {
  const { notes = [] } = document;
  return withNotes(
    document,
    notes.map((note) => (note.id === id ? edit(note) : note)),
  );
}

/** The first of `note1`, `note2` … that no item has. */
export function freshItemId(items: readonly { readonly id: string }[] = [], stem: string): string {
  const ids = new Set(items.map(({ id }) => id));
  let number = 1;
  while (ids.has(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}

function withList<Name extends 'frames' | 'notes'>(
  document: GraphDocument,
  name: Name,
  items: NonNullable<GraphDocument[Name]>,
): GraphDocument {
  const before = document[name] ?? [];
  const isSame =
    items.length === before.length && items.every((item, index) => item === before[index]);
  if (isSame) return document;
  return items.length === 0 ? without(document, name) : { ...document, [name]: items };
}
