import type { Frame } from '../../document/graph-document.ts';
import { itemKey } from '../../document/item-key.ts';
import { frameBox } from '../../layout/frame.ts';
import type { Box, Point } from '../../layout/geometry.ts';
import { noteBox } from '../../layout/note.ts';
import { nodeBoxes } from './boxes.ts';
import type { Editor } from '../editor.svelte.ts';

const NOTHING: ReadonlyMap<string, Point> = new Map();

/** The boxes of nodes by their ids; `moving` holds the places of those that are being dragged. */
export function boxById(
  editor: Editor,
  moving: ReadonlyMap<string, Point> = NOTHING,
): Map<string, Box> {
  const { nodes } = editor.placed;
  return new Map(
    nodeBoxes(editor).map((box, index) => {
      const { id, position: [x, y] = [0, 0] } = nodes[index]!;
      const to = moving.get(id);
      return [id, to === undefined ? box : { ...box, x: box.x + to.x - x, y: box.y + to.y - y }];
    }),
  );
}

/** The boxes of frames by their ids. Nodes of `without` count as in none. */
export function frameBoxes(
  editor: Editor,
  moving: ReadonlyMap<string, Point> = NOTHING,
  without: ReadonlySet<string> = new Set(),
): Map<string, Box> {
  const { frames } = editor;
  if (frames.length === 0) return new Map();
  const boxes = boxById(editor, moving);
  return new Map(
    frames.flatMap(({ id, nodes }: Frame): [string, Box][] => {
      const members = nodes.filter((node) => !without.has(node));
      const box = frameBox(members.flatMap((node) => boxes.get(node) ?? []));
      return box === null ? [] : [[id, box]];
    }),
  );
}

/** The boxes of all frames and notes by their keys. */
export function itemBoxByKey(editor: Editor): Map<string, Box> {
  const { notes } = editor;
  return new Map([
    ...[...frameBoxes(editor)].map(([id, box]) => [itemKey('frame', id), box] as const),
    ...notes.map((note) => [itemKey('note', note.id), noteBox(note)] as const),
  ]);
}

/** The boxes of all frames and notes. */
export function itemBoxes(editor: Editor): Box[] {
  return [...itemBoxByKey(editor).values()];
}
