import { itemsFault } from './check-items.ts';
import type { ItemFault } from '../fault.ts';
import { FRAME_COLORS } from '../graph-document.ts';
import { nearest } from '../nearest.ts';

/** Why a value is no list of frames around nodes of these ids, or `null`. The first fault is told. */
export function framesFault(frames: unknown, nodeIds: ReadonlySet<string>): ItemFault | null {
  const frameOf = new Map<string, string>();
  return itemsFault('frames', frames, ({ title, nodes, color }, id) => {
    const place = { list: 'frames', item: id } as const;
    if (title !== undefined && typeof title !== 'string') {
      return { kind: 'itemNoText', ...place, field: 'title', isOptional: true };
    }
    if (color !== undefined && !(FRAME_COLORS as readonly unknown[]).includes(color)) {
      return { kind: 'frameColor', ...place, field: 'color', color, known: FRAME_COLORS };
    }
    return membersFault(nodes, id, nodeIds, frameOf);
  });
}

function membersFault(
  nodes: unknown,
  frame: string,
  nodeIds: ReadonlySet<string>,
  frameOf: Map<string, string>,
): ItemFault | null {
  const place = { list: 'frames', item: frame, field: 'nodes' } as const;
  const isList = Array.isArray(nodes) && nodes.length > 0;
  if (!isList || !nodes.every((id) => typeof id === 'string')) {
    return { kind: 'frameNoNodes', ...place };
  }
  for (const id of nodes as readonly string[]) {
    if (!nodeIds.has(id)) {
      return { kind: 'frameUnknownNode', ...place, id, suggestion: nearest(id, nodeIds) };
    }
    const other = frameOf.get(id);
    if (other !== undefined) return { kind: 'frameTakenNode', ...place, id, other };
    frameOf.set(id, frame);
  }
  return null;
}
