import type { Frame } from '../../document/graph-document.ts';
import type { Graph } from '../../engine/graph.ts';
import type { Port } from '../places/ports.ts';

/** What a row of the outline stands for. */
export type OutlineThing =
  | { readonly kind: 'frame'; readonly id: string; readonly title: string; readonly count: number }
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'input'; readonly port: Port; readonly source: string | null }
  | { readonly kind: 'output'; readonly port: Port; readonly readers: readonly string[] }
  /** A wire from the output that it stands below, by the input that it leads to. */
  | { readonly kind: 'reader'; readonly port: Port };

/** A row of the outline that can be seen: it, or what it is in, is open. */
export interface Row {
  /** Unique among the rows, and the same for as long as the row stands for the same. */
  readonly key: string;
  readonly thing: OutlineThing;
  /** The row that it is in. */
  readonly parent: string | null;
  /** How deep it lies; 1 is the outermost. */
  readonly level: number;
  /** Its place among the rows beside it, counted from 1, and how many those are. */
  readonly position: number;
  readonly count: number;
  /** Whether its own rows can be seen; `null` where it has none. */
  readonly isOpen: boolean | null;
}

interface Branch {
  readonly key: string;
  readonly thing: OutlineThing;
  /** `null` where nothing is in it. */
  readonly inside: (() => Branch[]) | null;
}

/** The key of a node's row. */
export function nodeKey(id: string): string {
  return `node:${id}`;
}

/** The key of a frame's row. */
export function frameKey(id: string): string {
  return `frame:${id}`;
}

/** The key of the row of an input or of an output. */
export function portKey({ id, slot }: Port): string {
  return slot === null ? `output:${id}` : `input:${id}:${slot}`;
}

/**
 * The rows of a graph, as far as they are open: every node after those that it reads, in its frame,
 * which stands where the first of its nodes would; in a node its inputs and its output; in the output
 * the wires that lead from it.
 */
export function outlineRows(
  graph: Graph,
  frames: readonly Frame[],
  isOpen: (key: string) => boolean,
): Row[] {
  const rows: Row[] = [];
  const unfold = (branches: readonly Branch[], parent: string | null, level: number) => {
    branches.forEach(({ key, thing, inside }, at) => {
      const isUnfolded = inside === null ? null : isOpen(key);
      const place = { level, position: at + 1, count: branches.length };
      rows.push({ key, thing, parent, ...place, isOpen: isUnfolded });
      if (isUnfolded) unfold(inside!(), key, level + 1);
    });
  };
  unfold(branchesOf(graph, frames), null, 1);
  return rows;
}

function branchesOf(graph: Graph, frames: readonly Frame[]): Branch[] {
  const frameOf = new Map(frames.flatMap((frame) => frame.nodes.map((id) => [id, frame])));
  const readers = readersOf(graph);
  const framed = new Map<Frame, Branch[]>();
  const outermost: Branch[] = [];
  for (const index of graph.order) {
    const branch = nodeBranch(graph, readers, index);
    const frame = frameOf.get(graph.nodes[index]!.id);
    const inside = frame === undefined ? outermost : framed.get(frame);
    if (inside !== undefined) inside.push(branch);
    else {
      framed.set(frame!, [branch]);
      outermost.push(frameBranch(frame!, () => framed.get(frame!)!));
    }
  }
  return outermost;
}

function frameBranch({ id, title = '', nodes }: Frame, inside: () => Branch[]): Branch {
  return {
    key: frameKey(id),
    thing: { kind: 'frame', id, title, count: nodes.length },
    inside,
  };
}

function nodeBranch(graph: Graph, readers: readonly Port[][], index: number): Branch {
  const { id, inputs } = graph.nodes[index]!;
  return {
    key: nodeKey(id),
    thing: { kind: 'node', id },
    inside: () => [
      ...inputs.map((input, slot) => inputBranch({ id, slot }, graph.nodes[input ?? -1]?.id)),
      outputBranch({ id, slot: null }, readers[index]!),
    ],
  };
}

function inputBranch(port: Port, source: string | null = null): Branch {
  return { key: portKey(port), thing: { kind: 'input', port, source }, inside: null };
}

function outputBranch(port: Port, readers: readonly Port[]): Branch {
  const wires = () =>
    readers.map((reader): Branch => ({
      key: `wire:${reader.id}:${reader.slot}`,
      thing: { kind: 'reader', port: reader },
      inside: null,
    }));
  return {
    key: portKey(port),
    thing: { kind: 'output', port, readers: [...new Set(readers.map(({ id }) => id))] },
    inside: readers.length === 0 ? null : wires,
  };
}

/** The inputs that read each node. */
function readersOf({ nodes }: Graph): Port[][] {
  const readers: Port[][] = nodes.map(() => []);
  for (const { id, inputs } of nodes) {
    inputs.forEach((input, slot) => {
      if (input !== null) readers[input]!.push({ id, slot });
    });
  }
  return readers;
}
