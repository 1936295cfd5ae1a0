import type { Operation } from '../../engine/operation.ts';
import { geometryOf, NAME_HEIGHT, type Box, type Point } from '../../layout/geometry.ts';
import { roomForNode } from '../../layout/placement.ts';
import type { Edits } from '../edits.ts';
import { nodeBoxes } from '../places/boxes.ts';
import type { Editor } from '../editor.svelte.ts';
import type { Camera } from '../places/camera.ts';

/** The size of a node of this operation as it comes from the palette. */
export function sizeOfNew(operation: Operation): { width: number; height: number } {
  const inputs = operation.inputs.map(() => null);
  return geometryOf({ id: '', operation, inputs, attributes: {}, value: null });
}

/**
 * Adds a node where there is room: leaves in a column on the left, operations to the right of what
 * is there, all in sight where they can be.
 */
export function addWithRoom(
  operation: Operation,
  editor: Editor,
  edits: Edits,
  camera: Camera,
): string {
  const size = sizeOfNew(operation);
  const { x, y } = wishFor(operation, editor, camera);
  const wished = { x, y: y + NAME_HEIGHT };
  const corner = roomForNode(size, wished, nodeBoxes(editor), inner(camera));
  const id = edits.add(operation, corner);
  camera.reveal({ ...corner, ...size });
  return id;
}

const MARGIN = 48;
const COLUMN_GAP = 150;

function inner(camera: Camera): Box {
  const { x, y, width, height } = camera.visible();
  return { x: x + MARGIN, y: y + MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
}

/** Where the name of an added node is to stand. */
function wishFor(operation: Operation, editor: Editor, camera: Camera): Point {
  const visible = inner(camera);
  const boxes = nodeBoxes(editor);
  const { nodes } = editor.session.compiled.graph;
  const isLeaf = (index: number) => nodes[index]!.operation.leaf !== undefined;
  if (operation.leaf !== undefined) {
    const leaves = boxes.filter((_, index) => isLeaf(index));
    const x = leaves.length > 0 ? Math.min(...leaves.map((box) => box.x)) : visible.x + 24;
    const below = Math.max(...leaves.map((box) => box.y + box.height + 40));
    return { x, y: leaves.length > 0 ? below : visible.y + 24 };
  }
  const right = Math.max(visible.x, ...boxes.map((box) => box.x + box.width + COLUMN_GAP));
  return { x: right, y: visible.y + visible.height * 0.35 };
}
