import { areClose, boundsOf, type Box } from '../../layout/geometry.ts';
import { hasMiddleIn } from '../../layout/frame.ts';
import type { Change } from './changed-box.ts';

/** A graph is fitted where it is at most so many times as large as what is seen. */
const MOST_TIMES = 1.5;

/**
 * What the view does after a change: it stays where some of the change is there to be seen. Else it
 * turns to the change, or to the whole graph, where most of that is out of sight and little larger
 * than the sight: whoever works at a detail of a large graph stays close to it.
 */
export function viewAfter(
  { box, isGone }: Change,
  nodes: readonly Box[],
  sight: Box,
): 'stay' | 'reveal' | 'fit' {
  const isSeen = areClose(box, sight, 0);
  if (isSeen && !isGone) return 'stay';
  const seen = nodes.filter((node) => hasMiddleIn(node, sight)).length;
  const graph = boundsOf(nodes);
  if (graph === null || 2 * seen >= nodes.length) return isSeen ? 'stay' : 'reveal';
  const isClose =
    graph.width <= MOST_TIMES * sight.width && graph.height <= MOST_TIMES * sight.height;
  if (isClose || (isGone && seen === 0)) return 'fit';
  return isSeen ? 'stay' : 'reveal';
}
