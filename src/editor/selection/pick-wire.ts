import type { Editor } from '../editor.svelte.ts';

/** Selects a wire: alone, or in addition to what is selected, from which it goes if it was there. */
export function pickWire(editor: Editor, name: string, isAdding: boolean): void {
  const { selectedNodes, selectedWires, selectedItems } = editor;
  if (!isAdding) {
    editor.select([], [name]);
    return;
  }
  const wires = new Set(selectedWires);
  if (!wires.delete(name)) wires.add(name);
  editor.select(selectedNodes, wires, selectedItems);
}
