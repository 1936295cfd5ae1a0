import { evaluationFault } from '../../document/evaluation-faults.ts';
import type { Editor } from '../../editor/editor.svelte.ts';
import type { Catalogue } from '../../language/catalogue.ts';

/**
 * What is wrong with a node or its numbers, or what it waits for: a fault, where its NaN or infinity
 * comes from, on which of its wires gradients stop. `null` where all is well.
 */
export function remarkOn(editor: Editor, text: Catalogue, id: string): string | null {
  const { graph } = editor.placed.evaluation;
  const index = graph.indexById.get(id);
  const { outcome, birth } = editor.stage.node(id);
  if (index === undefined || outcome === null) return null;
  if (outcome.kind === 'value') {
    const { diagnosis } = text;
    const stops = graph.nodes[index]!.inputs.flatMap((_, slot) => {
      const { dead } = editor.stage.wire(id, slot);
      return dead === null ? [] : [dead];
    });
    if (birth === null && stops.length === 0) return null;
    const { evaluation } = editor.session;
    const origin = birth === null ? [] : [diagnosis.birth(evaluation, index, birth)];
    return [...origin, ...stops.map((dead) => diagnosis.deadWire(evaluation, dead))].join(' ');
  }
  return outcome.kind === 'waiting'
    ? text.waiting(graph, index, outcome.slots)
    : text.faultReason(evaluationFault(graph, index, outcome.fault));
}
