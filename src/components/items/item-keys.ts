import { itemIds } from '../../document/item-key.ts';
import { nudgeSelection } from '../../editor/moving/nudge.ts';
import type { Workbench } from '../../editor/workbench.svelte.ts';

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Keys on a focused frame or note: Enter edits its title or its text, Alt+arrows move it, and an
 * arrow goes from a frame to its first node.
 */
export function itemKeys(event: KeyboardEvent, key: string, workbench: Workbench): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
  const { editor } = workbench;
  const direction = directions[event.key];
  if (event.key === 'Enter' && !editor.isReadOnly) {
    workbench.renaming = key;
  } else if (direction !== undefined && event.altKey) {
    if (!editor.selectedItems.has(key)) editor.select([], [], [key]);
    nudgeSelection(workbench, direction, event.shiftKey ? 4 : 1);
  } else if (direction !== undefined) {
    const [id] = itemIds('frame', [key]);
    const node = editor.document.frames?.find((frame) => frame.id === id)?.nodes[0];
    if (node === undefined) return;
    editor.select([node]);
    workbench.camera?.focusNode(node);
  } else return;
  event.preventDefault();
  event.stopPropagation();
}
