import { itemKey } from '../../document/item-key.ts';
import { frameTitleBox } from '../../layout/frame.ts';
import type { Box } from '../../layout/geometry.ts';
import { noteBox } from '../../layout/note.ts';
import type { Editor } from '../editor.svelte.ts';
import { frameBoxes } from '../places/frame-boxes.ts';
import type { Workbench } from '../workbench.svelte.ts';

/** A frame or a note, and what of it is to be seen first: a frame's title, all of a note. */
interface ItemHead {
  readonly box: Box;
  readonly head: Box;
}

/** Frames and notes by their keys, with what is to be seen of them. */
export function itemHeads(editor: Editor): ReadonlyMap<string, ItemHead> {
  const boxes = frameBoxes(editor);
  return new Map([
    ...editor.frames.flatMap(({ id, title = '' }): [string, ItemHead][] => {
      const box = boxes.get(id);
      return box === undefined
        ? []
        : [[itemKey('frame', id), { box, head: frameTitleBox(box, title) }]];
    }),
    ...editor.notes.map((note): [string, ItemHead] => {
      const box = noteBox(note);
      return [itemKey('note', note.id), { box, head: box }];
    }),
  ]);
}

/** Moves the view just enough to show a frame or a note, beside the buttons on the canvas. */
export function showItem({ editor, camera }: Workbench, key: string): void {
  const item = itemHeads(editor).get(key);
  if (item !== undefined) camera?.clear(item.box, item.head);
}
