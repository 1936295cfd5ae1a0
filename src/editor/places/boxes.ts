import { besideBoxes, bodyAt, namedBoxes, resultBoxAt } from '../../layout/drawn-boxes.ts';
import { RESULT, type Box } from '../../layout/geometry.ts';
import type { Editor } from '../editor.svelte.ts';
import { placedOf } from './ports.ts';

/** The boxes of all nodes with their names, in the order of the document. */
export function nodeBoxes(editor: Editor): Box[] {
  return namedBoxes(placedOf(editor));
}

/** The boxes of all nodes by their ids, without their names. */
export function nodeBodies(editor: Editor): Map<string, Box> {
  const placed = placedOf(editor);
  return new Map(placed.nodes.map(({ id }, index) => [id, bodyAt(placed, index)]));
}

/** The room that what stands beside each node's output takes: numbers above and below its wire. */
export function chipBoxes(editor: Editor): Box[] {
  return besideBoxes(placedOf(editor), editor.accumulation.isOn);
}

/** What new nodes keep off: the others with their names and numbers, and the result with its wire. */
export function takenBoxes(editor: Editor): Box[] {
  const nodes = [...nodeBoxes(editor), ...chipBoxes(editor)];
  const result = resultBox(editor);
  if (result === null) return nodes;
  const { distance } = RESULT;
  return [...nodes, { ...result, x: result.x - distance, width: result.width + distance }];
}

/** The box of the result beside the output, or `null` where none is drawn. */
export function resultBox(editor: Editor): Box | null {
  const { output } = editor;
  return output === null ? null : resultBoxAt(placedOf(editor), output);
}
