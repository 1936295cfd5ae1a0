import { portPoint } from '../../../editor/places/ports.ts';
import type { Cut } from '../../../editor/wiring/sketch.ts';
import { wireId } from '../../../editor/places/wire-id.ts';
import type { Editor } from '../../../editor/editor.svelte.ts';
import type { Workbench } from '../../../editor/workbench.svelte.ts';
import { crossings } from '../../../layout/crossings.ts';
import { wireBetween, type Wire } from '../../../layout/wire.ts';
import { follow } from './follow.ts';

/** Draws a line that cuts every wire it crosses, all as one, when it is let go. */
export function knife(workbench: Workbench, press: PointerEvent): void {
  const { editor, camera, text, wireEdits } = workbench;
  if (camera === null) return;
  const from = camera.toCanvas({ x: press.clientX, y: press.clientY });
  const wires = namedWires(editor);
  let cuts: readonly Cut[] = [];
  const end = () => (workbench.sketch = null);
  follow(workbench, press, {
    move: ({ clientX, clientY }) => {
      const to = camera.toCanvas({ x: clientX, y: clientY });
      cuts = wires.flatMap(({ id, wire }) => {
        const [at] = crossings(wire, from, to);
        return at === undefined ? [] : [{ id, wire, at }];
      });
      const label = cuts.length === 0 ? '' : text.wiring.cuts(cuts.length);
      workbench.sketch = { kind: 'knife', from, to, cuts, label };
    },
    release: () => {
      end();
      // The document may have changed under the knife.
      const isThere = ({ id }: Cut) => namedWires(editor).some((wire) => wire.id === id);
      wireEdits.cut(cuts.filter(isThere).map(({ id }) => id));
    },
    cancel: end,
  });
}

function namedWires(editor: Editor): { id: string; wire: Wire }[] {
  return editor.document.nodes.flatMap(({ id: reader, inputs = [] }) =>
    inputs.flatMap((source, slot) => {
      if (source === null) return [];
      const from = portPoint(editor, { id: source, slot: null });
      const to = portPoint(editor, { id: reader, slot });
      return [{ id: wireId(reader, slot), wire: wireBetween(from, to) }];
    }),
  );
}
