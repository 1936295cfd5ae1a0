import {
  addSlots,
  bridgeNodes,
  connect,
  detachNodes,
  disconnect,
  moveNodes,
  spliceNode,
  type WireEnd,
} from '../../document/commands/index.ts';
import type { GraphDocument } from '../../document/graph-document.ts';
import { shapesOf } from '../../document/slot-fault.ts';
import { slotName } from '../../engine/operation.ts';
import type { Point } from '../../layout/geometry.ts';
import { Editing } from '../editing.ts';
import { sourceAt } from '../places/ports.ts';
import { wireId, wireOf } from '../places/wire-id.ts';

/** What people do to wires: each edit is one entry to undo, and says so where it is refused. */
export class WireEdits extends Editing {
  /**
   * Wires an output to a slot; the slot just beyond a variadic node's last is made for it. With the
   * name of a wire it is that one which is moved, or an end of it.
   */
  draw(from: string, { reader, slot }: WireEnd, moved: string | null = null): void {
    const { wiring, history, notices } = this.text;
    const { operation, inputs } = this.editor.node(reader)!;
    const before = sourceAt(this.editor, { reader, slot });
    if (before === from && (moved ?? wireId(reader, slot)) === wireId(reader, slot)) {
      this.notices.announce(wiring.alreadyConnected(from, reader, slot));
      return;
    }
    const { document } = this.editor;
    const loose = moved === null ? document : without(document, moved);
    const room = slot < inputs.length ? loose : addSlots(loose, reader);
    const result = connect(room, from, reader, slot);
    if ('fault' in result) {
      this.notices.refuse(notices.cycle(result.fault.nodeIds));
      return;
    }
    this.apply(result.document, history[moved === null ? 'wire' : 'rewire'](from, reader));
    this.notices.announce(wiring.connected(from, reader, slot, slotName(operation, slot), before));
  }

  /** Removes wires, given by their names. */
  cut(wires: Iterable<string>): void {
    const names = [...wires];
    const document = names.reduce(without, this.editor.document);
    this.apply(document, this.text.history.deleteWires(names.length));
  }

  /** Pulls nodes out of the graph and wires what read them to what they read. */
  detach(ids: ReadonlySet<string>, mergeKey: string | null = null): void {
    const { document, session } = this.editor;
    const detached = detachNodes(document, ids, shapesOf(session.evaluation));
    this.apply(detached, this.text.history.detach([...ids]), mergeKey);
  }

  /** Removes the selected nodes and wires what read them to what they read. */
  deleteAndBridge(): void {
    const { document, session, selectedNodes } = this.editor;
    const bridged = bridgeNodes(document, selectedNodes, shapesOf(session.evaluation));
    this.apply(bridged, this.text.history.deleteAndBridge([...selectedNodes]));
    this.editor.select([]);
  }

  /** Removes every wire into and out of the selected nodes, but not those among them. */
  disconnect(): void {
    const { document, selectedNodes } = this.editor;
    const isOuter = (reader: string, input: string) =>
      selectedNodes.has(reader) !== selectedNodes.has(input);
    const loose = document.nodes.reduce(
      (now, { id, inputs = [] }) =>
        inputs.reduce<GraphDocument>(
          (next, input, slot) =>
            input !== null && isOuter(id, input) ? disconnect(next, id, slot) : next,
          now,
        ),
      document,
    );
    this.apply(loose, this.text.history.disconnect([...selectedNodes]));
  }

  /** Puts a node into a wire and moves nodes to points, all as one. */
  splice(
    id: string,
    slot: number,
    wire: WireEnd,
    points: ReadonlyMap<string, Point>,
    mergeKey: string | null = null,
  ): void {
    const result = spliceNode(this.editor.document, id, slot, wire);
    if ('fault' in result) {
      this.notices.refuse(this.text.notices.cycle(result.fault.nodeIds));
      return;
    }
    const positions = new Map(
      [...points].map(([node, { x, y }]) => [node, [Math.round(x), Math.round(y)] as const]),
    );
    const label = this.text.history.splice(id);
    this.apply(moveNodes(result.document, positions), label, mergeKey);
    this.notices.announce(label);
  }
}

/** A document without one of its wires, given by its name. */
function without(document: GraphDocument, wire: string): GraphDocument {
  const { reader, slot } = wireOf(wire);
  return disconnect(document, reader, slot);
}
