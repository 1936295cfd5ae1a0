import { areClose, type Box, type Point } from '../../layout/geometry.ts';
import { NOTE } from '../../layout/note.ts';
import { roomFor } from '../../layout/placement.ts';
import type { Editor } from '../editor.svelte.ts';
import { drawnBoxes } from '../places/drawn-boxes.ts';

/** Where the middle of a new note goes: to a point or, where it would cover something, near it in sight. */
export function notePlace(editor: Editor, { x, y }: Point, sight: Box): Point {
  const [width, height] = NOTE.size;
  const box = { x: x - width / 2, y: y - height / 2, width, height };
  const drawn = drawnBoxes(editor);
  if (!drawn.some((other) => areClose(box, other, 0))) return { x, y };
  const free = roomFor(box, box, drawn, sight);
  // Out of sight it would be no place for what is about to be written.
  const isSeen = free.x + width <= sight.x + sight.width;
  return isSeen ? { x: free.x + width / 2, y: free.y + height / 2 } : { x, y };
}
