import { isItemKey, itemIds } from '../../document/item-key.ts';
import type { MenuPlace } from '../../editor/commands/command.ts';
import type { Workbench } from '../../editor/workbench.svelte.ts';
import type { Point } from '../../layout/geometry.ts';

/** Opens the menu of a target at a point of the window, and selects the target. */
export function openMenu(workbench: Workbench, target: EventTarget | null, at: Point): void {
  workbench.gesture?.cancel();
  const place = select(workbench, target instanceof Element ? target : null);
  workbench.overlay = { kind: 'menu', place, at };
}

/** Selects what was pressed, and says what kind of thing it is. */
function select({ editor }: Workbench, target: Element | null): MenuPlace {
  const node = target?.closest('.svelte-flow__node')?.getAttribute('data-id');
  const wire = target?.closest('[data-wire]')?.getAttribute('data-wire');
  if (node != null && isItemKey(node)) {
    if (!editor.selectedItems.has(node)) editor.select([], [], [node]);
    return itemIds('frame', [node]).length > 0 ? 'frame' : 'note';
  }
  if (node != null) {
    if (editor.node(node) !== undefined && !editor.selectedNodes.has(node)) editor.select([node]);
    return 'node';
  }
  if (wire == null) return 'canvas';
  if (!editor.selectedWires.has(wire)) editor.select([], [wire]);
  return 'wire';
}
