import { sourcesOf, type Graph, type GraphNode } from './graph.ts';
import type { Attributes, Operation } from './operation.ts';
import type { Tensor } from './tensor.ts';

/**
 * What the walks over a graph need of its nodes, in columns in topological order: nodes themselves
 * lie about in memory, and a large graph would wait for each of them.
 */
export interface Schedule {
  readonly nodes: Int32Array;
  readonly operations: readonly Operation[];
  readonly attributes: readonly Attributes[];
  /** Leaves' own values. */
  readonly values: readonly (Tensor | null)[];
  /** What each node depends on, slot by slot, stands from `starts[place]` up to `starts[place + 1]`. */
  readonly starts: Int32Array;
  /** The nodes that are read; −1 where nothing is wired. */
  readonly sources: Int32Array;
}

const scheduleByNodes = new WeakMap<readonly GraphNode[], Schedule>();
/** The latest one of the graphs that share an order, which are all wired alike. */
const scheduleByOrder = new WeakMap<readonly number[], Schedule>();

/** The schedule of a graph, which is made once. */
export function scheduleOf(graph: Graph): Schedule {
  const known = scheduleByNodes.get(graph.nodes);
  if (known !== undefined) return known;
  const nodes = graph.order.map((index) => graph.nodes[index]!);
  const before = scheduleByOrder.get(graph.order);
  const isAlike = before && nodes.every((node, at) => node.operation === before.operations[at]);
  const schedule = isAlike ? withNumbersOf(nodes, before) : newSchedule(graph, nodes);
  scheduleByNodes.set(graph.nodes, schedule);
  scheduleByOrder.set(graph.order, schedule);
  return schedule;
}

/** A schedule for the same operations with other settings and values. */
function withNumbersOf(nodes: readonly GraphNode[], before: Schedule): Schedule {
  return {
    ...before,
    attributes: nodes.map(({ attributes }) => attributes),
    values: nodes.map(({ value }) => value),
  };
}

function newSchedule(graph: Graph, nodes: readonly GraphNode[]): Schedule {
  const starts = new Int32Array(nodes.length + 1);
  nodes.forEach((node, place) => {
    starts[place + 1] = starts[place]! + sourcesOf(node).length;
  });
  const sources = new Int32Array(starts[nodes.length]!);
  nodes.forEach((node, place) => {
    const start = starts[place]!;
    sourcesOf(node).forEach((source, slot) => (sources[start + slot] = source ?? -1));
  });
  return {
    nodes: Int32Array.from(graph.order),
    operations: nodes.map(({ operation }) => operation),
    attributes: nodes.map(({ attributes }) => attributes),
    values: nodes.map(({ value }) => value),
    starts,
    sources,
  };
}
