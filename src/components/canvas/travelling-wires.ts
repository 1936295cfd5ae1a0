import type { Editor } from '../../editor/editor.svelte.ts';
import { wireId } from '../../editor/places/wire-id.ts';
import { stepAt } from '../../engine/trace.ts';

/**
 * The names of the wires that something travels on in the current step, with spaces between: a text,
 * which changed numbers do not change.
 */
export function travellingWires({ trace, step: number }: Editor): string {
  const step = stepAt(trace, number);
  const { nodes } = trace.evaluation.graph;
  if (step?.kind === 'edge') return wireId(nodes[step.reader]!.id, step.slot);
  if (step?.kind !== 'forward') return '';
  const { id, inputs } = nodes[step.node]!;
  return inputs.flatMap((input, slot) => (input === null ? [] : [wireId(id, slot)])).join(' ');
}
