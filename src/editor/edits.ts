import {
  addNode,
  addSlots,
  disconnect,
  moveNodes,
  removeFrames,
  removeNodes,
  removeNotes,
  removeSlots,
  renameNode,
  setAttribute,
  setDescription,
  setMuted,
  setOutput,
  setTitle,
  setSlider,
  setValue,
} from '../document/commands/index.ts';
import { itemIds } from '../document/item-key.ts';
import type { AttributeValue, Operation } from '../engine/operation.ts';
import type { Slider } from '../engine/slider.ts';
import type { NestedNumbers } from '../engine/tensor.ts';
import type { Point } from '../layout/geometry.ts';
import { Editing } from './editing.ts';
import type { Editor } from './editor.svelte.ts';
import { wireOf } from './places/wire-id.ts';

/** What people do to a graph: each edit is one entry to undo, and says so where it is refused. */
export class Edits extends Editing {
  /** Adds a node with its upper left corner at a point, selects it, and answers its id. */
  add(operation: Operation, { x, y }: Point): string {
    const position = [Math.round(x), Math.round(y)] as const;
    const document = addNode(this.editor.document, { op: operation.name, position });
    const { id } = document.nodes.at(-1)!;
    this.apply(document, this.text.history.add(id));
    this.editor.select([id]);
    return id;
  }

  /**
   * Removes the selected nodes with their wires, the selected wires, frames and notes: an entry to undo
   * under the name `as`, or one that says what is gone.
   */
  removeSelection(as?: string): void {
    const { selectedNodes, selectedWires, selectedItems } = this.editor;
    const [frames, notes] = [itemIds('frame', selectedItems), itemIds('note', selectedItems)];
    let document = removeNodes(this.editor.document, selectedNodes);
    for (const wire of selectedWires) {
      const { reader, slot } = wireOf(wire);
      if (!selectedNodes.has(reader)) document = disconnect(document, reader, slot);
    }
    document = removeNotes(removeFrames(document, frames), notes);
    const { delete: deleted, deleteWires, items } = this.text.history;
    const label =
      selectedNodes.size > 0
        ? deleted([...selectedNodes])
        : selectedItems.size > 0
          ? items.delete(frames.length, notes.length)
          : deleteWires(selectedWires.size);
    this.apply(document, as ?? label);
    this.editor.select([]);
  }

  /** Sets a leaf's value; one typing session or drag is one entry until the editor is sealed. */
  setValue(id: string, value: NestedNumbers): void {
    const document = setValue(this.editor.document, id, value);
    this.apply(document, this.text.history.set(id), valueKey(id));
  }

  /** Gives a leaf's number a slider, or with `null` takes it away. */
  setSlider(id: string, slider: Slider | null): void {
    const document = setSlider(this.editor.document, id, slider);
    this.apply(document, this.text.history.slider(id));
  }

  /** Gives up the typing session or drag of a leaf's value that is not sealed yet. */
  abandonValue(id: string): void {
    this.editor.abandon(valueKey(id));
  }

  /** Renames a node; answers why not, or `null`. */
  rename(id: string, name: string): string | null {
    const result = renameNode(this.editor.document, id, name.trim());
    if ('fault' in result) {
      const { badName, takenName } = this.text.notices;
      return result.fault.kind === 'malformedId' ? badName(name.trim()) : takenName(name.trim());
    }
    const wasSelected = this.editor.selectedNodes.has(id);
    this.apply(result.document, this.text.history.rename(id, name.trim()));
    if (wasSelected) this.editor.select([name.trim()]);
    return null;
  }

  /** Moves nodes to points. */
  move(points: ReadonlyMap<string, Point>, mergeKey: string | null = null): void {
    const positions = new Map(
      [...points].map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)] as const]),
    );
    const document = moveNodes(this.editor.document, positions);
    this.apply(document, this.text.history.move, mergeKey);
  }

  useAsOutput(id: string): void {
    const document = setOutput(this.editor.document, id);
    this.apply(document, this.text.history.useAsOutput(id));
  }

  setAttribute(id: string, name: string, value: AttributeValue): void {
    const document = setAttribute(this.editor.document, id, name, value);
    this.apply(document, this.text.history.set(id));
  }

  /** Mutes the selected operations; where all of them are muted, lets them work again. */
  toggleMuted(): void {
    const ids = operationsOf(this.editor);
    const isMuted = !ids.every((id) => this.editor.node(id)?.operation.isMuted === true);
    const { mute, unmute } = this.text.history;
    const document = setMuted(this.editor.document, ids, isMuted);
    this.apply(document, isMuted ? mute(ids) : unmute(ids));
  }

  addSlots(id: string): void {
    this.apply(addSlots(this.editor.document, id), this.text.history.addInput(id));
  }

  removeSlots(id: string): void {
    this.apply(removeSlots(this.editor.document, id), this.text.history.removeInput(id));
  }

  setDescription(description: string): void {
    const document = setDescription(this.editor.document, description);
    this.apply(document, this.text.history.description);
  }

  setTitle(title: string): void {
    const document = setTitle(this.editor.document, title);
    this.apply(document, this.text.history.title);
  }
}

/** The selected nodes that are operations, by their ids. */
export function operationsOf(editor: Editor): string[] {
  return [...editor.selectedNodes].filter((id) => editor.node(id)?.operation.leaf === undefined);
}

/** Under which key changes of a leaf's value join. */
export function valueKey(id: string): string {
  return `value ${id}`;
}
