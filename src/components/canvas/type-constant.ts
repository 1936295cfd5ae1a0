import { tick } from 'svelte';
import { addWired } from '../../document/commands/index.ts';
import { operationByName } from '../../engine/operations/index.ts';
import { sizeOfNew } from '../../editor/adding/adding.ts';
import { boxBefore } from '../../editor/adding/box-before.ts';
import { valueKey } from '../../editor/edits.ts';
import type { Port } from '../../editor/places/ports.ts';
import type { Workbench } from '../../editor/workbench.svelte.ts';

/** Whether a key begins a number. */
export function beginsNumber(key: string): boolean {
  return /^[-−\d.]$/.test(key);
}

/**
 * Adds a constant wired to an input slot that nothing is wired to, and types the first sign of its
 * number; the rest is typed into its field. All of it is one entry to undo, and none where the typing
 * is given up.
 */
export function typeConstant(
  workbench: Workbench,
  port: Port,
  key: string,
  from: HTMLElement,
): void {
  const { editor, edits, text, quickAdd, camera } = workbench;
  const reader = { id: port.id, slot: port.slot! };
  const box = boxBefore(editor, port, sizeOfNew(operationByName.get('constant')!));
  const node = { op: 'constant', position: [Math.round(box.x), Math.round(box.y)] as const };
  const document = addWired(editor.document, node, { reader });
  const { id } = document.nodes.at(-1)!;
  editor.seal();
  edits.apply(document, text.history.add(id), valueKey(id));
  quickAdd.returnFocus = () => {
    from.focus({ preventScroll: true });
  };
  camera?.clear(box, box);
  void begin(from.closest('main')!, id, key);
}

/** The node is there after the next update; the sign is typed as its field would have had it. */
async function begin(region: Element, id: string, key: string): Promise<void> {
  await tick();
  const field = region.querySelector<HTMLInputElement>(`[data-id="${CSS.escape(id)}"] input`);
  if (field === null) return;
  field.focus({ preventScroll: true });
  field.value = key;
  // Where the field held just that sign, all of it would still be selected.
  field.setSelectionRange(1, 1);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
