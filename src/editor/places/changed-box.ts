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

/** Around what is different: where it is, or if all of that is gone, where it was; else `null`. */
export function changedBox(before: BoxByRecord, after: BoxByRecord): Box | null {
  const among = (some: BoxByRecord, others: BoxByRecord) =>
    [...some].flatMap(([record, box]) => (others.has(record) ? [] : [box]));
  return boundsOf(among(after, before)) ?? boundsOf(among(before, after));
}
