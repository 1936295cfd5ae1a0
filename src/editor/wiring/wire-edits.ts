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
import type { Point } from '../../layout/geometry.ts';
import { Editing } from '../editing.ts';
import { wireOf } from '../places/wire-id.ts';

/** What people do to wires beyond drawing one: each edit is one entry to undo. */
export class WireEdits extends Editing {
  /** Moves a wire, or an end of it: it then leads from an output to a slot, made where it must be. */
  rewire(wire: string, from: string, { reader, slot }: WireEnd): void {
    const { document } = this.editor;
    const was = wireOf(wire);
    const before = document.nodes.find(({ id }) => id === was.reader)?.inputs?.[was.slot];
    if (was.reader === reader && was.slot === slot && before === from) return;
    const loose = disconnect(document, was.reader, was.slot);
    const hasSlot = slot < (this.editor.node(reader)?.inputs.length ?? 0);
    const result = connect(hasSlot ? loose : addSlots(loose, reader), from, reader, slot);
    if ('fault' in result) {
      this.notices.refuse(this.text.notices.cycle(result.fault.nodeIds));
      return;
    }
    this.apply(result.document, this.text.history.rewire(from, reader));
    this.notices.announce(this.text.wiring.connected(from, reader));
  }

  /** Removes wires, given by their names. */
  cut(wires: Iterable<string>): void {
    const ends = [...wires].map(wireOf);
    const document = ends.reduce(
      (now, { reader, slot }) => disconnect(now, reader, slot),
      this.editor.document,
    );
    const label = this.text.history.deleteWires(ends.length);
    this.apply(document, label);
    if (ends.length > 0) this.notices.announce(label);
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
