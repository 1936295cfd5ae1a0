import type { Workbench } from '../workbench.svelte.ts';

/** Checks the gradient with respect to a node by measuring it, and says what has come of it. */
export async function checkNode(
  { checks, editor, notices, text }: Pick<Workbench, 'checks' | 'editor' | 'notices' | 'text'>,
  id: string,
): Promise<void> {
  const node = editor.session.compiled.graph.indexById.get(id);
  if (node === undefined) return;
  await checks.checkNode(node);
  const checked = checks.current.get(node);
  const { evaluation, output } = editor.session;
  if (output === null) return;
  if (checked === undefined) {
    const outcome = evaluation.outcomes[node]!;
    // Without a value there is nothing to measure.
    if (outcome.kind === 'waiting') {
      notices.report(text.waiting(evaluation.graph, node, outcome.slots));
    }
    return;
  }
  const words = (await text.trust()).check;
  const reason = words.reason(evaluation, output, checked, false);
  notices.announce(reason ?? `✓ ${words.verdict[checked.verdict.kind]}`);
}
