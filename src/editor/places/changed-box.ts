import type { DocumentNode, Frame, Note } from '../../document/graph-document.ts';
import { boundsOf, type Box } from '../../layout/geometry.ts';
import { noteBox } from '../../layout/note.ts';
import type { Editor } from '../editor.svelte.ts';
import { nodeBoxes } from './boxes.ts';
import { frameBoxes } from './frame-boxes.ts';

/** Where each thing of a document stands; a thing that is changed is another object. */
export type BoxByRecord = ReadonlyMap<DocumentNode | Frame | Note, Box>;

/** The boxes of all nodes, frames and notes. */
export function boxByRecord(editor: Editor): BoxByRecord {
  const { nodes } = editor.document;
  const frames = frameBoxes(editor);
  return new Map<DocumentNode | Frame | Note, Box>([
    ...nodeBoxes(editor).map((box, index) => [nodes[index]!, box] as const),
    ...editor.frames.map((frame) => [frame, frames.get(frame.id)!] as const),
    ...editor.notes.map((note) => [note, noteBox(note)] as const),
  ]);
}

/** Where a document is different, and whether all that was there is gone. */
export interface Change {
  readonly box: Box;
  readonly isGone: boolean;
}

/** Around what is different: where it is, or if all of that is gone, where it was; else `null`. */
export function changedBox(before: BoxByRecord, after: BoxByRecord): Change | null {
  const among = (some: BoxByRecord, others: BoxByRecord) =>
    boundsOf([...some].flatMap(([record, box]) => (others.has(record) ? [] : [box])));
  const [come, gone] = [among(after, before), among(before, after)];
  if (come !== null) return { box: come, isGone: false };
  return gone && { box: gone, isGone: true };
}
