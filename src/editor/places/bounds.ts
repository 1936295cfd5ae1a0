import { stepAt } from '../../engine/trace.ts';
import { besideBoxAt, namedBoxAt } from '../../layout/drawn-boxes.ts';
import { boundsOf, type Box } from '../../layout/geometry.ts';
import type { Editor } from '../editor.svelte.ts';
import { chipBoxes, nodeBoxes, resultBox } from './boxes.ts';
import { itemBoxes } from './frame-boxes.ts';
import { placedOf } from './ports.ts';

/** Everything that is drawn, the result beside the output included; `null` where there is nothing. */
export function drawnBounds(editor: Editor): Box | null {
  const result = resultBox(editor);
  return boundsOf([
    ...nodeBoxes(editor),
    ...chipBoxes(editor),
    ...itemBoxes(editor),
    ...(result === null ? [] : [result]),
  ]);
}

/** The nodes of the current step, with their numbers and the result; `null` before the first. */
export function stepBounds(editor: Editor): Box | null {
  const step = stepAt(editor.trace, editor.step);
  if (step === undefined) return null;
  const placed = placedOf(editor);
  const { inputs } = editor.session.compiled.graph.nodes[step.node]!;
  const others = step.kind === 'edge' ? [step.reader] : step.kind === 'forward' ? inputs : [];
  const indices = [step.node, ...others].filter((index) => index !== null);
  const { output } = editor;
  const result = output !== null && indices.includes(output) ? resultBox(editor) : null;
  return boundsOf([
    ...indices.map((index) => namedBoxAt(placed, index)),
    ...indices.map((index) => besideBoxAt(placed, index)),
    ...(result === null ? [] : [result]),
  ]);
}
