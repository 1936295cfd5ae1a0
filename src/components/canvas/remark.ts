import { evaluationFault } from '../../document/evaluation-faults.ts';
import type { Editor } from '../../editor/editor.svelte.ts';
import type { Outcome } from '../../engine/forward.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import { faultSentence } from '../../language/fault-sentences.ts';

/** One sentence about what is wrong with a node or what it waits for; `null` where it has a value. */
export function remarkOn(
  editor: Editor,
  text: Catalogue,
  id: string,
  outcome: Outcome | null,
): string | null {
  const { graph } = editor.session.compiled;
  const index = graph.indexById.get(id);
  if (index === undefined || outcome === null || outcome.kind === 'value') return null;
  return outcome.kind === 'waiting'
    ? text.waiting(graph, index, outcome.slots)
    : faultSentence(evaluationFault(graph, index, outcome.fault));
}
