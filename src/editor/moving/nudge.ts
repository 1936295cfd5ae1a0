import { itemIds } from '../../document/item-key.ts';
import type { Workbench } from '../workbench.svelte.ts';

const NUDGE_PX = 8;
const KEY = 'nudge';

/** Moves all that is selected, by steps of the grid; moves in a row are one entry to undo. */
export function nudgeSelection(
  { editor, edits, annotations }: Workbench,
  [dx, dy]: readonly [number, number],
  steps: number,
): void {
  const { document, selectedNodes, selectedItems } = editor;
  const by = { x: dx * steps * NUDGE_PX, y: dy * steps * NUDGE_PX };
  const moved = ([x, y]: readonly [number, number] = [0, 0]) => ({ x: x + by.x, y: y + by.y });
  const frames = new Set(itemIds('frame', selectedItems));
  const nodes = new Set([
    ...selectedNodes,
    ...(document.frames ?? []).flatMap((frame) => (frames.has(frame.id) ? frame.nodes : [])),
  ]);
  const notes = new Set(itemIds('note', selectedItems));
  const key = `${KEY} ${[...nodes, ...selectedItems].join(' ')}`;
  edits.move(
    new Map(
      document.nodes
        .filter(({ id }) => nodes.has(id))
        .map(({ id, position }) => [id, moved(position)]),
    ),
    key,
  );
  annotations.moveNotes(
    new Map(
      (document.notes ?? [])
        .filter(({ id }) => notes.has(id))
        .map(({ id, position }) => [id, moved(position)]),
    ),
    key,
  );
}
