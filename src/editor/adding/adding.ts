import type { Operation } from '../../engine/operation.ts';
import { withBeside } from '../../layout/drawn-boxes.ts';
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
  camera.reveal({ ...corner, ...size });
  return id;
}

/**
 * Where a new node finds room: leaves in a column on the left, operations to the right of what is
 * there, all in sight where they can be.
 */
export function roomForNew(
  operation: Operation,
  { width, height }: { readonly width: number; readonly height: number },
  editor: Editor,
  camera: Camera,
): Point {
  const { x, y } = wishFor(operation, editor, camera);
  const wished = { x, y: y + NAME_HEIGHT };
  const box = withBeside({ width, height, ...wished });
  const taken = [...takenBoxes(editor), ...camera.covered()];
  return roomForNode(box, wished, taken, inner(camera));
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
    const leaves = boundsOf(boxes.filter((_, index) => isLeaf(index)));
    if (leaves === null) return { x: visible.x + 24, y: visible.y + 24 };
    return { x: leaves.x, y: leaves.y + leaves.height + 40 };
  }
  const all = boundsOf(boxes);
  const right = all === null ? -Infinity : all.x + all.width + COLUMN_GAP;
  return { x: Math.max(visible.x, right), y: visible.y + visible.height * 0.35 };
}
