import type { Attributes, Operation } from './operation.ts';
import type { Slider } from './slider.ts';
import type { Tensor } from './tensor.ts';

/** One operation in a graph. Its inputs are positions in the graph's list of nodes. */
export interface GraphNode {
  readonly id: string;
  readonly operation: Operation;
  readonly attributes: Attributes;
  /** What each slot reads; `null` where nothing is wired yet. */
  readonly inputs: readonly (number | null)[];
  /** A leaf's own value. */
  readonly value: Tensor | null;
  /** The range in which a leaf's number is slid, where it has one. */
  readonly slider?: Slider;
}

/** What a node's value depends on, slot by slot: a muted operation reads its first slot alone. */
export function sourcesOf({ operation, inputs }: GraphNode): readonly (number | null)[] {
  return operation.isMuted === true ? inputs.slice(0, 1) : inputs;
}

/** An acyclic computation graph with an order in which every node comes after its inputs. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly indexById: ReadonlyMap<string, number>;
  /** Graphs that share this very list are wired alike. */
  readonly order: readonly number[];
}

/** Orders the nodes, or names one cycle in the direction in which values would flow round it. */
export function graphOf(
  nodes: readonly GraphNode[],
): Graph | { readonly cycle: readonly string[] } {
  const inputs = nodes.map((node) => node.inputs);
  const order = topologicalOrder(inputs);
  if (order.length < nodes.length) {
    return { cycle: cycleOutside(inputs, order).map((index) => nodes[index]!.id) };
  }
  return { nodes, indexById: new Map(nodes.map((node, index) => [node.id, index])), order };
}

/** Which nodes read each node: one entry a wire, so a node that reads another twice stands twice. */
export function consumersOf(inputs: readonly (readonly (number | null)[])[]): number[][] {
  const consumers: number[][] = inputs.map(() => []);
  inputs.forEach((slots, index) => {
    for (const input of slots) if (input !== null) consumers[input]!.push(index);
  });
  return consumers;
}

/** Kahn's algorithm: nodes that are ready leave in the order in which they became so. */
function topologicalOrder(inputs: readonly (readonly (number | null)[])[]): number[] {
  const consumers = consumersOf(inputs);
  const missing = inputs.map((slots) =>
    slots.reduce<number>((n, i) => (i === null ? n : n + 1), 0),
  );
  const order = missing.flatMap((count, index) => (count === 0 ? [index] : []));
  // The list grows under the walk, which ends with the last node that became ready.
  for (const node of order) {
    for (const consumer of consumers[node]!) {
      missing[consumer]! -= 1;
      if (missing[consumer] === 0) order.push(consumer);
    }
  }
  return order;
}

/** Every unordered node reads an unordered one, so walking against the wires runs into a cycle. */
function cycleOutside(
  inputs: readonly (readonly (number | null)[])[],
  order: readonly number[],
): number[] {
  const isOrdered = new Set(order);
  const stepByNode = new Map<number, number>();
  const walk: number[] = [];
  let node = inputs.findIndex((_, index) => !isOrdered.has(index));
  while (!stepByNode.has(node)) {
    stepByNode.set(node, walk.length);
    walk.push(node);
    node = inputs[node]!.find((input) => input !== null && !isOrdered.has(input))!;
  }
  const cycle = walk.slice(stepByNode.get(node)).reverse();
  const earliest = cycle.reduce((a, b) => Math.min(a, b));
  const first = cycle.indexOf(earliest);
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}

/** The nodes that `index` depends on, itself included, as a mask over the graph's nodes. */
export function ancestorsOf(graph: Graph, index: number): Uint8Array {
  const mask = new Uint8Array(graph.nodes.length);
  const open = [index];
  mask[index] = 1;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const input of sourcesOf(graph.nodes[node]!)) {
      if (input === null || mask[input] === 1) continue;
      mask[input] = 1;
      open.push(input);
    }
  }
  return mask;
}

/** The nodes that nothing reads, in document order. */
export function unreadNodes(graph: Graph): number[] {
  const isRead = new Uint8Array(graph.nodes.length);
  for (const node of graph.nodes)
    for (const input of node.inputs) if (input !== null) isRead[input] = 1;
  return graph.nodes.flatMap((_, index) => (isRead[index] === 1 ? [] : [index]));
}
