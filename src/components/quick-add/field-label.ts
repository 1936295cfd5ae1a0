import type { Editor } from '../../editor/editor.svelte.ts';
import type { QuickAddRequest } from '../../editor/adding/quick-add.svelte.ts';
import { wireOf } from '../../editor/places/wire-id.ts';
import type { AddingTexts } from '../../language/texts/adding-texts.ts';

/** What the search's field is called: what the new node is to be for. */
export function fieldLabel(
  editor: Editor,
  { port, wire }: QuickAddRequest,
  { field }: AddingTexts,
): string {
  if (port !== null) {
    return port.slot === null ? field.consumer(port.id) : field.producer(port.id, port.slot);
  }
  if (wire === null) return field.place;
  const { reader, slot } = wireOf(wire);
  const input = editor.node(reader)?.inputs[slot] ?? null;
  if (input === null) return field.place;
  return field.insert(editor.session.compiled.graph.nodes[input]!.id, reader);
}
