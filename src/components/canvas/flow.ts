import { Position, type Node } from '@xyflow/svelte';
import type { DocumentNode } from '../../document/graph-document.ts';
import type { Evaluation } from '../../engine/forward.ts';
import { geometryAt, type NodeGeometry, type Point } from '../../layout/geometry.ts';

/**
 * The one place where the document meets the canvas library. Its nodes are views of the document:
 * they carry geometry and selection, and no numbers. What has not changed keeps its identity, since
 * the library lays out anew whatever does not. Of wires it knows nothing: `Wires` draws them.
 */
export type FlowNode = Node<Record<string, never>, 'operation' | 'item'>;

/** The names of ports within a node. */
export const OUTPUT_PORT = 'out';

export function inputPort(slot: number): string {
  return `in-${slot}`;
}

/** The slot of an input port's name; `null` for the output. */
export function slotOf(port: string | null | undefined): number | null {
  return port?.startsWith('in-') === true ? Number(port.slice(3)) : null;
}

const PORT_SIZE = 12;

/** The document as the library's list, which keeps the identity of whatever looks as before. */
export class FlowView {
  #nodeById = new Map<string, FlowNode>();

  /**
   * The nodes; `moving` holds the places of those that are being dragged, and `items` are what else
   * lies on the canvas.
   */
  nodes(
    nodes: readonly DocumentNode[],
    evaluation: Evaluation,
    selected: ReadonlySet<string>,
    moving: ReadonlyMap<string, Point>,
    items: readonly FlowNode[] = [],
  ): FlowNode[] {
    const list = nodes.map(({ id, position: [x, y] = [0, 0] }, index) =>
      flowNode(id, geometryAt(evaluation, index), moving.get(id) ?? { x, y }, selected.has(id)),
    );
    const kept = [...list, ...items].map((next) => {
      const was = this.#nodeById.get(next.id);
      return was !== undefined && looksSame(was, next) ? was : next;
    });
    this.takeBack(kept);
    return kept;
  }

  /** Remembers the library's own version of the nodes, which says what it has measured. */
  takeBack(nodes: readonly FlowNode[]): void {
    this.#nodeById = new Map(nodes.map((node) => [node.id, node]));
  }
}

/** The places of nodes in the library's list that differ from the document's. */
export function movedNodes(
  next: readonly FlowNode[],
  nodes: readonly DocumentNode[],
): Map<string, Point> {
  const positionById = new Map(nodes.map(({ id, position }) => [id, position ?? [0, 0]]));
  return new Map(
    next.flatMap(({ id, position }): [string, Point][] => {
      const before = positionById.get(id);
      const isThere = before?.[0] === position.x && before[1] === position.y;
      return before === undefined || isThere ? [] : [[id, position]];
    }),
  );
}

function flowNode(
  id: string,
  { width, height, inputs, output }: NodeGeometry,
  position: Point,
  selected: boolean,
): FlowNode {
  const port = { width: PORT_SIZE, height: PORT_SIZE };
  return {
    id,
    type: 'operation',
    data: {},
    position,
    selected,
    width,
    height,
    measured: { width, height },
    handles: [
      ...inputs.map((y, slot) => ({
        ...port,
        id: inputPort(slot),
        type: 'target' as const,
        position: Position.Left,
        // Wires end at the node's edge, which is the middle of the dot.
        x: 0,
        y: y - PORT_SIZE / 2,
      })),
      {
        ...port,
        id: OUTPUT_PORT,
        type: 'source' as const,
        position: Position.Right,
        x: width - PORT_SIZE,
        y: output - PORT_SIZE / 2,
      },
    ],
    // The group that assistive technology meets is drawn by the node itself.
    domAttributes: { 'aria-roledescription': undefined, 'aria-describedby': undefined },
  };
}

function looksSame(a: FlowNode, b: FlowNode): boolean {
  return (
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.selected === b.selected &&
    a.zIndex === b.zIndex &&
    a.width === b.width &&
    a.height === b.height &&
    a.handles?.length === b.handles?.length
  );
}
