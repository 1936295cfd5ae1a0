import { frameTitleBox } from '../../layout/frame.ts';
import type { Box } from '../../layout/geometry.ts';
import { noteBox } from '../../layout/note.ts';
import type { Editor } from '../editor.svelte.ts';
import { chipBoxes, nodeBoxes, resultBox } from './boxes.ts';
import { frameBoxes } from './frame-boxes.ts';

/** All that something on the canvas may cover: nodes, what stands beside them, notes, titles of frames. */
export function drawnBoxes(editor: Editor): Box[] {
  const result = resultBox(editor);
  return [
    ...nodeBoxes(editor),
    ...chipBoxes(editor),
    ...titleBoxes(editor),
    ...editor.notes.map(noteBox),
    ...(result === null ? [] : [result]),
  ];
}

function titleBoxes(editor: Editor): Box[] {
  const boxes = frameBoxes(editor);
  return editor.frames.flatMap(({ id, title = '' }) => {
    const box = boxes.get(id);
    return box === undefined ? [] : [frameTitleBox(box, title)];
  });
}
