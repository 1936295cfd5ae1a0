import type { Operation } from '../../engine/operation.ts';
import { withName } from '../../layout/drawn-boxes.ts';
import { boundsOf, geometryOf, NAME_HEIGHT, type Box, type Point } from '../../layout/geometry.ts';
import { roomForNode } from '../../layout/placement.ts';
import type { Edits } from '../edits.ts';
import { nodeBoxes, takenBoxes } from '../places/boxes.ts';
import type { Editor } from '../editor.svelte.ts';
import type { Camera } from '../places/camera.ts';

/** The size of a node of this operation as it comes from the palette. */
export function sizeOfNew(operation: Operation): { width: number; height: number } {
  const inputs = operation.inputs.map(() => null);
  return geometryOf({ id: '', operation, inputs, attributes: {}, value: null });
}

/** Adds a node where there is room. */
export function addWithRoom(
  operation: Operation,
  editor: Editor,
  edits: Edits,
  camera: Camera,
): string {
  const size = sizeOfNew(operation);
  const corner = roomForNew(operation, size, editor, camera);
  const id = edits.add(operation, corner);
  const box = withName({ ...corner, width: size.width, height: size.height });
  camera.clear(box, box);
  return id;
}

/**
 * Where a new node finds room: leaves in a column on the left, operations to the right of what is
 * there, all in sight where they can be.
 */
export function roomForNew(
  operation: Operation,
  size: { readonly width: number; readonly height: number },
  editor: Editor,
  camera: Camera,
): Point {
  const { at, room } = wishFor(operation, editor, camera);
  const wished = { x: at.x, y: at.y + NAME_HEIGHT };
  return roomForNode(size, wished, takenBoxes(editor), room, camera.covered());
}

const MARGIN = 48;
const COLUMN_GAP = 124;
const ROW_GAP = 48;
/** Between nodes and the buttons on the canvas. */
const BESIDE = 12;
/** A canvas that is wider than this has room beside its buttons. */
const WIDE = 600;

/** Where a node is to stand with its name, and within which part of the canvas it may stand instead. */
function wishFor(operation: Operation, editor: Editor, camera: Camera): { at: Point; room: Box } {
  const room = inner(camera);
  const boxes = nodeBoxes(editor);
  const { nodes } = editor.session.compiled.graph;
  if (operation.leaf !== undefined) {
    const isLeaf = (index: number) => nodes[index]!.operation.leaf !== undefined;
    const leaves = boundsOf(boxes.filter((_, index) => isLeaf(index)));
    if (leaves === null) return { at: startOfColumn(room, camera), room };
    return { at: { x: leaves.x, y: leaves.y + leaves.height + ROW_GAP }, room };
  }
  const at = { x: room.x, y: room.y + room.height * 0.35 };
  const all = boundsOf(boxes);
  if (all === null) return { at, room };
  // What reads others stands after them.
  const end = all.x + all.width;
  const x = Math.max(room.x, end + ROW_GAP);
  return {
    at: { ...at, x: Math.max(room.x, end + COLUMN_GAP) },
    room: { ...room, x, width: Math.max(0, room.x + room.width - x) },
  };
}

function inner(camera: Camera): Box {
  const { x, y, width, height } = camera.visible();
  return { x: x + MARGIN, y: y + MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
}

/** Where the column of leaves begins: below the upper buttons and, in a wide canvas, beside the lower ones. */
function startOfColumn({ x, y, width }: Box, camera: Camera): Point {
  const covers = camera.covered();
  const upper = covers.reduce((high, cover) => (cover.y < high.y ? cover : high));
  const lower = covers.reduce((low, cover) => (cover.y > low.y ? cover : low));
  return {
    x: width < WIDE ? x : Math.max(x, lower.x + lower.width + BESIDE),
    y: Math.max(y, upper.y + upper.height + BESIDE),
  };
}
