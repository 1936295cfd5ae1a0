import type { DocumentFault } from '../fault.ts';
import type { GraphDocument } from '../graph-document.ts';
import { connect } from './connect.ts';
import { nodeOf, type Refusable } from './edit.ts';

/** A wire, by the slot that it ends in. */
export interface WireEnd {
  readonly reader: string;
  readonly slot: number;
}

/**
 * Puts a node into a wire: its slot `slot` reads what the wire came from, and the wire's reader reads
 * the node. The wire must be there; a cycle is refused.
 */
export function spliceNode(
  document: GraphDocument,
  id: string,
  slot: number,
  wire: WireEnd,
): Refusable<Extract<DocumentFault, { kind: 'cycle' }>> {
  const source = nodeOf(document, wire.reader).inputs?.[wire.slot];
  if (source == null) throw new Error(`Nothing is wired to slot ${wire.slot} of ${wire.reader}`);
  const entered = connect(document, source, id, slot);
  return 'fault' in entered ? entered : connect(entered.document, id, wire.reader, wire.slot);
}
