import type { Catalogue } from '../../language/catalogue.ts';
import type { Session } from './session.ts';

/**
 * At the end of the forward pass, why no backward one follows, in a sentence: an operation waits for a
 * wire, or nobody has said which node to differentiate; `null` where one does, and at every other step.
 */
export function stopText(
  { evaluation, output, trace }: Session,
  step: number,
  text: Catalogue,
): string | null {
  if (step === 0 || step !== trace.forwardCount || trace.length > step) return null;
  const { graph, outcomes } = evaluation;
  for (const [node, outcome] of outcomes.entries()) {
    if (outcome.kind !== 'waiting') continue;
    const { inputs } = graph.nodes[node]!;
    const free = outcome.slots.filter((slot) => inputs[slot] === null);
    if (free.length > 0) return text.waiting(graph, node, free);
  }
  return output === null ? text.notices.chooseOutput : null;
}
