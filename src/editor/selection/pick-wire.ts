import type { Editor } from '../editor.svelte.ts';
import { toggled } from './toggled.ts';

/** Selects a wire: alone, or in addition to what is selected, from which it goes if it was there. */
export function pickWire(editor: Editor, name: string, isAdding: boolean): void {
  const { selectedNodes, selectedWires, selectedItems } = editor;
  if (isAdding) editor.select(selectedNodes, toggled(selectedWires, name), selectedItems);
  else editor.select([], [name]);
}
