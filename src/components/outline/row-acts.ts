import { itemKey } from '../../document/item-key.ts';
import { wireId } from '../../editor/places/wire-id.ts';
import type { Port } from '../../editor/places/ports.ts';
import { showItem } from '../../editor/items/item-heads.ts';
import type { OutlineThing } from '../../editor/outline/outline-rows.ts';
import { toggled } from '../../editor/selection/toggled.ts';
import type { Workbench } from '../../editor/workbench.svelte.ts';
import { portName } from '../../editor/wiring/wire-fits.ts';

/** Selects the node or the frame of a row, and turns to it. */
export function choose(workbench: Workbench, thing: OutlineThing): void {
  const { editor } = workbench;
  if (thing.kind === 'node') {
    editor.select([thing.id]);
    workbench.revealNode(thing.id);
  } else if (thing.kind === 'frame') {
    const key = itemKey('frame', thing.id);
    editor.select([], [], [key]);
    showItem(workbench, key);
  }
}

/** Adds the node or the frame of a row to what is selected, or takes it out. */
export function toggleSelected({ editor }: Workbench, thing: OutlineThing): void {
  const { selectedNodes, selectedWires, selectedItems } = editor;
  if (thing.kind === 'node') {
    editor.select(toggled(selectedNodes, thing.id), selectedWires, selectedItems);
  } else if (thing.kind === 'frame') {
    const items = toggled(selectedItems, itemKey('frame', thing.id));
    editor.select(selectedNodes, selectedWires, items);
  }
}

/** Whether the node or the frame of a row is selected; `null` for what cannot be. */
export function isChosen({ editor }: Workbench, thing: OutlineThing): boolean | null {
  if (thing.kind === 'node') return editor.selectedNodes.has(thing.id);
  return thing.kind === 'frame' ? editor.selectedItems.has(itemKey('frame', thing.id)) : null;
}

/**
 * Delete at a row: a wire goes. A node or a frame is selected, so that the command that removes what
 * is selected means it. Answers whether the key has done its work.
 */
export function remove(workbench: Workbench, thing: OutlineThing): boolean {
  if (thing.kind === 'node' || thing.kind === 'frame') {
    if (isChosen(workbench, thing) === false) choose(workbench, thing);
    return false;
  }
  const isWired = thing.kind === 'reader' || (thing.kind === 'input' && thing.source !== null);
  if (isWired) workbench.wireEdits.cut([wireId(thing.port.id, thing.port.slot!)]);
  return true;
}

/** A press on the row of a port: the first begins a wire, the next ends it there, if it fits. */
export function pressPort({ wiring }: Workbench, port: Port): void {
  const { drawing } = wiring;
  if (drawing === null) {
    wiring.start(port);
    return;
  }
  const names = drawing.candidates.map(portName);
  const chosen = names.indexOf(portName(port));
  if (chosen < 0) wiring.cancel();
  else {
    wiring.drawing = { ...drawing, chosen };
    wiring.commit();
  }
}
