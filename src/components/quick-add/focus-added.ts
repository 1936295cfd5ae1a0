import { tick } from 'svelte';
import type { Workbench } from '../../editor/workbench.svelte.ts';

/** Gives the focus to the first thing to set of a node: its number, its first setting, or itself. */
export async function focusAdded({ editor, camera }: Workbench, id: string): Promise<void> {
  const operation = editor.node(id)?.operation;
  if (operation === undefined || camera === null) return;
  if (operation.leaf !== undefined) {
    camera.focusValue(id);
    return;
  }
  const [setting] = Object.keys(operation.attributes);
  // The inspector draws the settings once the node is there.
  await tick();
  const field = setting === undefined ? null : document.getElementById(`setting-${setting}`);
  if (field === null) camera.focusNode(id);
  else field.focus({ preventScroll: true });
}
