import { areClose, boundsOf, type Box, type Point } from '../../layout/geometry.ts';
import { snapTargets, type MovedWire } from '../../layout/snapping/snap-targets.ts';
import { snap, type Snapped } from '../../layout/snapping/snapping.ts';
import type { Editor } from '../editor.svelte.ts';
import { nodeBodies } from '../places/boxes.ts';
import { portPoint } from '../places/ports.ts';

/** Leads a move of nodes, from where the document has them, to lines within `reach`. */
export type Snapper = (delta: Point, reach: number) => Snapped;

/** Prepares a drag of some nodes among those in sight, and the wires between them and the others. */
export function snapperFor(editor: Editor, moved: ReadonlySet<string>, sight: Box | null): Snapper {
  const own: Box[] = [];
  const others: Box[] = [];
  for (const [id, box] of nodeBodies(editor)) {
    if (moved.has(id)) own.push(box);
    else if (sight === null || areClose(box, sight, 0)) others.push(box);
  }
  const bounds = boundsOf(own);
  if (bounds === null) return (delta) => ({ delta, guides: [], gaps: [] });
  const targets = snapTargets(bounds, others, wiresAcross(editor, moved));
  return (delta, reach) => snap(targets, delta, reach);
}

function wiresAcross(editor: Editor, moved: ReadonlySet<string>): MovedWire[] {
  const { nodes } = editor.session.compiled.graph;
  return nodes.flatMap(({ id, inputs }) =>
    inputs.flatMap((input, slot): MovedWire[] => {
      if (input === null || moved.has(id) === moved.has(nodes[input]!.id)) return [];
      const from = portPoint(editor, { id: nodes[input]!.id, slot: null });
      const to = portPoint(editor, { id, slot });
      return [moved.has(id) ? { moved: to, fixed: from } : { moved: from, fixed: to }];
    }),
  );
}
