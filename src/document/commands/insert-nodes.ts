import type { DocumentNode, GraphDocument } from '../graph-document.ts';
import { companions } from './companions.ts';
import { INCOMING, type IncomingWire } from './copy-of.ts';
import { editInputs } from './edit.ts';
import { setOutput } from './set-output.ts';

/** How a part is taken in. */
export interface InsertOptions {
  /** How far its nodes come to lie from where it has them. */
  readonly offset?: readonly [number, number];
  /** Whether wires that led into it do so again, where the nodes that they came from are there. */
  readonly isWired?: boolean;
  /**
   * The node that is differentiated, where no output is stated: it is stated then, if the part brings
   * an operation that nothing reads and that could be it as well.
   */
  readonly output?: string | null;
}

/** A document with a part taken in, and the ids that the part's nodes have there, in its order. */
export interface Inserted {
  readonly document: GraphDocument;
  readonly ids: readonly string[];
}

/**
 * Appends the nodes of another document, or of a copy. Ids that are taken get the next free number;
 * what the nodes read of each other follows. Nothing that is there reads what is new, so that no wire
 * into it can close a cycle. Title and output stay those of the document.
 */
export function insertNodes(
  document: GraphDocument,
  part: GraphDocument,
  { offset = [0, 0], isWired = false, output = null }: InsertOptions = {},
): Inserted {
  const shift = ([x, y]: readonly [number, number]) =>
    [shifted(x, offset[0]), shifted(y, offset[1])] as const;
  const newIds = freshIds(document, part);
  const wires = isWired ? incomingWires(document, part) : new Map<string, string>();
  const nodes = part.nodes.map((node): DocumentNode => {
    const wired = editInputs(node, (from, slot) =>
      from === null ? (wires.get(`${node.id}:${slot}`) ?? null) : newIds.get(from)!,
    );
    const moved = { ...wired, id: newIds.get(node.id)! };
    return node.position === undefined ? moved : { ...moved, position: shift(node.position) };
  });
  const stated =
    document.output === undefined && bringsOutput(nodes) ? setOutput(document, output) : document;
  const added: GraphDocument =
    nodes.length === 0 ? document : { ...stated, nodes: [...document.nodes, ...nodes] };
  return {
    document: companions.reduce(
      (next, companion) => companion.insert(next, part, { shift, newIds }),
      added,
    ),
    ids: nodes.map(({ id }) => id),
  };
}

/** Whether one of the nodes is an operation that none of them reads. */
function bringsOutput(nodes: readonly DocumentNode[]): boolean {
  const read = new Set(nodes.flatMap(({ inputs = [] }) => inputs));
  return nodes.some(({ id, inputs }) => inputs !== undefined && !read.has(id));
}

/** A place stays where it is if it could not be written down otherwise. */
function shifted(place: number, by: number): number {
  return Number.isFinite(place + by) ? place + by : place;
}

/** For each node of the part an id that nothing has: its own, or its stem with the next number. */
function freshIds(document: GraphDocument, part: GraphDocument): Map<string, string> {
  const taken = new Set(document.nodes.map(({ id }) => id));
  const nextByStem = new Map<string, number>();
  const newIds = new Map<string, string>();
  for (const { id } of part.nodes) {
    let fresh = id;
    const stem = id.replace(/_\d+$/, '');
    for (let number = nextByStem.get(stem) ?? 1; taken.has(fresh); number++) {
      fresh = `${stem}_${number}`;
      nextByStem.set(stem, number + 1);
    }
    taken.add(fresh);
    newIds.set(id, fresh);
  }
  return newIds;
}

/** What a copy says about wires from outside, as far as it can be believed: by node and slot. */
function incomingWires(document: GraphDocument, part: GraphDocument): Map<string, string> {
  const listed: unknown = part[INCOMING];
  const ids = new Set(document.nodes.map(({ id }) => id));
  const wires = (Array.isArray(listed) ? (listed as unknown[]) : []).filter(
    (wire): wire is IncomingWire =>
      typeof wire === 'object' &&
      wire !== null &&
      'from' in wire &&
      typeof wire.from === 'string' &&
      ids.has(wire.from),
  );
  return new Map(wires.map(({ node, slot, from }) => [`${node}:${slot}`, from]));
}
