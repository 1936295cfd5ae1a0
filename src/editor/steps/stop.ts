import type { Catalogue } from '../../language/catalogue.ts';
import type { Session } from './session.ts';

/**
 * Why no backward pass follows the forward one, in a sentence: an operation waits for a wire, or nobody
 * has said which node to differentiate; `null` where there is a backward pass.
 */
export function stopText({ evaluation, output, trace }: Session, text: Catalogue): string | null {
  if (trace.length > trace.forwardCount) return null;
  const { graph, outcomes } = evaluation;
  for (const [node, outcome] of outcomes.entries()) {
    if (outcome.kind !== 'waiting') continue;
    const { inputs } = graph.nodes[node]!;
    const free = outcome.slots.filter((slot) => inputs[slot] === null);
    if (free.length > 0) return text.waiting(graph, node, free);
  }
  return output === null ? text.notices.chooseOutput : null;
}
