import type { GraphDocument } from '../graph-document.ts';
import { editNodes } from './edit.ts';

/** Puts nodes at positions: the upper left corner on the canvas, in pixels at zoom 1. */
export function moveNodes(
  document: GraphDocument,
  positionById: ReadonlyMap<string, readonly [number, number]>,
): GraphDocument {
  return editNodes(document, (node) => {
    const position = positionById.get(node.id);
    const isThere =
      position === undefined ||
      (node.position?.[0] === position[0] && node.position[1] === position[1]);
    return isThere ? node : { ...node, position };
  });
}
