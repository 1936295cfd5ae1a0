import { graphlib, layout } from '@dagrejs/dagre';
import type { Evaluation } from '../engine/forward.ts';
import { geometryAt, NAME_HEIGHT, type Point } from './geometry.ts';

/**
 * Positions for all nodes of a graph, in layers from left to right, by the method of Gansner et
 * al., "A technique for drawing directed graphs" (1993), as `dagre` implements it.
 */
export function layeredPositions(evaluation: Evaluation): Map<string, Point> {
  const { graph } = evaluation;
  const drawing = new graphlib.Graph({ multigraph: true });
  drawing.setGraph({ rankdir: 'LR', nodesep: 64, ranksep: 180 });
  for (const [index, node] of graph.nodes.entries()) {
    const { width, height } = geometryAt(evaluation, index);
    drawing.setNode(node.id, { width, height: height + NAME_HEIGHT });
  }
  for (const node of graph.nodes) {
    for (const [slot, input] of node.inputs.entries()) {
      if (input !== null) drawing.setEdge(graph.nodes[input]!.id, node.id, {}, String(slot));
    }
  }
  layout(drawing);
  return new Map(
    graph.nodes.map(({ id }) => {
      const { x, y, width, height } = drawing.node(id) as {
        x: number;
        y: number;
        width: number;
        height: number;
      };
      return [id, { x: Math.round(x - width / 2), y: Math.round(y - height / 2 + NAME_HEIGHT) }];
    }),
  );
}
