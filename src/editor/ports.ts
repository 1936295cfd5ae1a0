import { geometryAt, type Point } from '../layout/geometry.ts';
import { wireBetween, type Wire } from '../layout/wire.ts';
import type { Editor } from './editor.svelte.ts';

/** A port: the output of a node, or one of its input slots. */
export interface Port {
  readonly id: string;
  readonly slot: number | null;
}

/** Where a port stands on the canvas. */
export function portPoint(editor: Editor, { id, slot }: Port): Point {
  const index = editor.session.compiled.graph.indexById.get(id)!;
  const [x, y] = editor.document.nodes[index]!.position ?? [0, 0];
  const geometry = geometryAt(editor.session.evaluation, index);
  return slot === null
    ? { x: x + geometry.width, y: y + geometry.output }
    : { x, y: y + (geometry.inputs[slot] ?? geometry.output) };
}

/** All wires of the document, in the order of its nodes and their slots. */
export function wiresOf(editor: Editor): Wire[] {
  return editor.document.nodes.flatMap(({ id, inputs = [] }) =>
    inputs.flatMap((input, slot) => {
      if (input === null) return [];
      const from = portPoint(editor, { id: input, slot: null });
      return [wireBetween(from, portPoint(editor, { id, slot }))];
    }),
  );
}
