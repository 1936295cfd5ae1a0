import { geometryOf, NAME_HEIGHT, RESULT, type Box } from '../layout/geometry.ts';
import type { Editor } from './editor.svelte.ts';

/** The boxes of all nodes with their names, in the order of the document. */
export function nodeBoxes(editor: Editor): Box[] {
  const { document, session } = editor;
  return document.nodes.map(({ position }, index) => {
    const { width, height } = geometryOf(session.compiled.graph.nodes[index]!);
    const [x, y] = position ?? [0, 0];
    return { x, y: y - NAME_HEIGHT, width, height: height + NAME_HEIGHT };
  });
}

/** The room that the numbers beside each node's output take, above and below its wire. */
export function chipBoxes(editor: Editor): Box[] {
  const { document, session } = editor;
  return document.nodes.map(({ position }, index) => {
    const { width, output } = geometryOf(session.compiled.graph.nodes[index]!);
    const [x, y] = position ?? [0, 0];
    return { x: x + width, y: y + output - 36, width: 84, height: 74 };
  });
}

/** The box of the result beside the output, or `null` where none is drawn. */
export function resultBox(editor: Editor): Box | null {
  const { output, compiled } = editor.session;
  if (output === null) return null;
  const { width, output: height } = geometryOf(compiled.graph.nodes[output]!);
  const [x, y] = editor.document.nodes[output]!.position ?? [0, 0];
  return {
    x: x + width + RESULT.distance,
    y: y + height - RESULT.height / 2,
    width: RESULT.width,
    height: RESULT.height,
  };
}
