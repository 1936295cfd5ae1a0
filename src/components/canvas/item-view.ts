import type { GraphDocument, Note } from '../../document/graph-document.ts';
import { itemIds, itemKey } from '../../document/item-key.ts';
import type { Box, Point } from '../../layout/geometry.ts';
import { noteBox } from '../../layout/note.ts';
import type { FlowNode } from './flow.ts';

/** Below wires and nodes, selected or not: the library raises what is selected by 1000. */
const BELOW = { plain: -1, selected: -1001 };

/**
 * Frames and notes as nodes of the canvas library, under their keys; `frames` are the boxes of
 * frames, and `moving` the places of notes that are being dragged.
 */
export function itemNodes(
  notes: readonly Note[],
  frames: ReadonlyMap<string, Box>,
  selected: ReadonlySet<string>,
  moving: ReadonlyMap<string, Point>,
): FlowNode[] {
  return [
    ...notes.map((note) => {
      const key = itemKey('note', note.id);
      const box = noteBox(note);
      return itemNode(key, { ...box, ...moving.get(key) }, selected.has(key));
    }),
    ...[...frames].map(([id, box]): FlowNode => {
      const key = itemKey('frame', id);
      const isSelected = selected.has(key);
      return {
        ...itemNode(key, box, isSelected),
        // Only its title and its border are there for the pointer.
        class: 'frame-shell',
        dragHandle: '.grip',
        zIndex: isSelected ? BELOW.selected : BELOW.plain,
      };
    }),
  ];
}

/** The notes in the library's list that are not where the document has them, by their keys. */
export function movedNotes(
  next: readonly FlowNode[],
  { notes = [] }: GraphDocument,
): Map<string, Point> {
  const noteByKey = new Map(notes.map((note) => [itemKey('note', note.id), note]));
  return new Map(
    next.flatMap(({ id, position }): [string, Point][] => {
      const before = noteByKey.get(id)?.position;
      const isThere = before?.[0] === position.x && before[1] === position.y;
      return before === undefined || isThere ? [] : [[id, position]];
    }),
  );
}

/** Where the nodes in dragged frames go along to; `frames` are the boxes of frames before the drag. */
export function carriedNodes(
  next: readonly FlowNode[],
  { nodes, frames = [] }: GraphDocument,
  boxes: ReadonlyMap<string, Box>,
): Map<string, Point> {
  const dragged = next.filter(({ dragging }) => dragging === true);
  const carried = new Map<string, Point>();
  for (const id of itemIds(
    'frame',
    dragged.map((node) => node.id),
  )) {
    const { position } = dragged.find((node) => node.id === itemKey('frame', id))!;
    const box = boxes.get(id);
    const members = new Set(frames.find((frame) => frame.id === id)?.nodes);
    if (box === undefined) continue;
    const by = { x: position.x - box.x, y: position.y - box.y };
    for (const { id: node, position: [x, y] = [0, 0] } of nodes) {
      if (members.has(node)) carried.set(node, { x: x + by.x, y: y + by.y });
    }
  }
  return carried;
}

function itemNode(id: string, { x, y, width, height }: Box, selected: boolean): FlowNode {
  return {
    id,
    type: 'item',
    data: {},
    position: { x, y },
    selected,
    width,
    height,
    measured: { width, height },
    handles: [],
    connectable: false,
    domAttributes: { 'aria-roledescription': undefined, 'aria-describedby': undefined },
  };
}
