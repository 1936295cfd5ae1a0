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
  if (checked === undefined || output === null) return;
  const words = (await text.trust()).check;
  const reason = words.reason(evaluation, output, checked, false);
  notices.announce(reason ?? `✓ ${words.verdict[checked.verdict.kind]}`);
}
