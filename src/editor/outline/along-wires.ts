import type { Graph } from '../../engine/graph.ts';
import type { OutlineThing } from './outline-rows.ts';

/** The node from which a wire comes to what a row stands for: of several, the first. */
export function sourceAlong(graph: Graph, thing: OutlineThing): string | null {
  switch (thing.kind) {
    case 'node':
      return (
        graph.nodes[inputsOf(graph, thing.id).find((input) => input !== null) ?? -1]?.id ?? null
      );
    case 'input':
      return thing.source;
    case 'reader':
      return graph.nodes[inputsOf(graph, thing.port.id)[thing.port.slot!] ?? -1]?.id ?? null;
    default:
      return null;
  }
}

/** The node to which a wire leads from what a row stands for: of several, the first. */
export function readerAlong(graph: Graph, thing: OutlineThing): string | null {
  switch (thing.kind) {
    case 'node': {
      const index = graph.indexById.get(thing.id)!;
      return graph.nodes.find(({ inputs }) => inputs.includes(index))?.id ?? null;
    }
    case 'output':
      return thing.readers[0] ?? null;
    case 'reader':
      return thing.port.id;
    default:
      return null;
  }
}

function inputsOf({ nodes, indexById }: Graph, id: string): readonly (number | null)[] {
  return nodes[indexById.get(id) ?? -1]?.inputs ?? [];
}
