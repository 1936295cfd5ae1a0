import type { ElkNode } from 'elkjs';
import type { LayeredItem } from '../layered/layered-items.ts';

/** Has ELK lay out a graph, and answers it with the places; `null` where there is no more time. */
export type Arrange = (graph: ElkNode) => Promise<ElkNode | null>;

/** A way to draw: what ELK's layered algorithm is told beside what holds for all. */
export type ElkOptions = Readonly<Record<string, string>>;

/** What tidying keeps between things, ELK keeps too. */
const COMMON: ElkOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'POLYLINE',
  'elk.spacing.nodeNode': '48',
  'elk.spacing.edgeNode': '26',
  'elk.spacing.edgeEdge': '20',
  'elk.layered.spacing.nodeNodeBetweenLayers': '148',
  'elk.layered.spacing.edgeNodeBetweenLayers': '26',
  'elk.layered.thoroughness': '12',
  'elk.layered.nodePlacement.favorStraightEdges': 'true',
  'elk.randomSeed': '1',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};

/** Items as ELK's nodes, with ports where their wires end: the order of inputs is theirs. */
export function elkGraphOf(items: readonly LayeredItem[], options: ElkOptions): ElkNode {
  return {
    id: 'graph',
    layoutOptions: { ...COMMON, ...options },
    children: items.map(({ width, height, inputs, output }, at) => ({
      id: `${at}`,
      width,
      height,
      layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
      ports: [
        ...inputs.map(({ y }, slot) => portAt(`${at}:${slot}`, 'WEST', 0, y)),
        portAt(`${at}:`, 'EAST', width, output),
      ],
    })),
    edges: items.flatMap(({ inputs }, at) =>
      inputs.map(({ from }, slot) => ({
        id: `${at}<${slot}`,
        sources: [`${from}:`],
        targets: [`${at}:${slot}`],
      })),
    ),
  };
}

function portAt(id: string, side: 'WEST' | 'EAST', x: number, y: number) {
  return { id, width: 0, height: 0, x, y, layoutOptions: { 'elk.port.side': side } };
}
