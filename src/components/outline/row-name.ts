import type { Row } from '../../editor/outline/outline-rows.ts';
import type { Workbench } from '../../editor/workbench.svelte.ts';
import { slotName } from '../../engine/operation.ts';
import type { OutlineTexts } from '../../language/texts/outline-texts.ts';

/** What a row of the outline is called, as far as the steps have revealed it. */
export function rowName(workbench: Workbench, outline: OutlineTexts, { thing }: Row): string {
  const { editor } = workbench;
  switch (thing.kind) {
    case 'frame':
      return outline.frame(thing.title, thing.count);
    case 'node':
      return nodeName(workbench, outline, thing.id);
    case 'output':
      return outline.output(thing.readers);
    default: {
      const { id, slot } = thing.port;
      const name = slotName(editor.node(id)!.operation, slot!);
      return thing.kind === 'input'
        ? outline.input(slot!, name, thing.source)
        : outline.reader(id, slot!, name);
    }
  }
}

/** The names of the nodes that a node reads, slot by slot. */
export function inputNames({ editor }: Workbench, id: string): (string | null)[] {
  const { nodes } = editor.session.compiled.graph;
  return editor.node(id)!.inputs.map((input) => (input === null ? null : nodes[input]!.id));
}

function nodeName(workbench: Workbench, outline: OutlineTexts, id: string): string {
  const { editor, text } = workbench;
  const { operation } = editor.node(id)!;
  const { value, gradient, isOutput } = editor.stage.node(id);
  const isMuted = operation.isMuted === true;
  const state = { value, gradient, isOutput, isMuted };
  const own = text.node(id, text.operation(operation).title, state);
  const inputs = inputNames(workbench, id);
  return inputs.length === 0 ? own : `${own}, ${outline.reads(inputs)}`;
}
