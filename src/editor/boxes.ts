import { geometryAt, NAME_HEIGHT, RESULT, type Box } from '../layout/geometry.ts';
import type { Editor } from './editor.svelte.ts';

/** The boxes of all nodes with their names, in the order of the document. */
export function nodeBoxes(editor: Editor): Box[] {
  const { document, session } = editor;
  return document.nodes.map(({ position }, index) => {
    const { width, height } = geometryAt(session.evaluation, index);
    const [x, y] = position ?? [0, 0];
    return { x, y: y - NAME_HEIGHT, width, height: height + NAME_HEIGHT };
  });
}

/** How wide the numbers beside an output are, as a rule. */
const CHIP = { usual: 84, withPasses: 150 } as const;

/** The room that what stands beside each node's output takes: numbers above and below its wire. */
export function chipBoxes(editor: Editor): Box[] {
  const { document, session } = editor;
  const chip = editor.accumulation.isOn ? CHIP.withPasses : CHIP.usual;
  return document.nodes.map(({ position }, index) => {
    const { width, output, maps } = geometryAt(session.evaluation, index);
    const [x, y] = position ?? [0, 0];
    // Beside heat maps there is only the badge with the shape, on the wire.
    if (maps !== null) return { x: x + width, y: y + output - 14, width: 84, height: 28 };
    return { x: x + width, y: y + output - 36, width: chip, height: 74 };
  });
}

/** The box of the result beside the output, or `null` where none is drawn. */
export function resultBox(editor: Editor): Box | null {
  const { output, evaluation } = editor.session;
  if (output === null) return null;
  const { width, output: height } = geometryAt(evaluation, output);
  const [x, y] = editor.document.nodes[output]!.position ?? [0, 0];
  return {
    x: x + width + RESULT.distance,
    y: y + height - RESULT.height / 2,
    width: RESULT.width,
    height: RESULT.height,
  };
}
