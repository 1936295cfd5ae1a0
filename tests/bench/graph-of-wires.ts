import { graphOf, type Graph } from '../../src/engine/graph.ts';
import { operationByName } from '../../src/engine/operations/index.ts';
import { scalar } from '../../src/engine/tensor.ts';
import type { Wires } from './random-wires.ts';

/** The engine's graph of a scalar graph. */
export function graphOfWires(wires: readonly Wires[]): Graph {
  const graph = graphOf(
    wires.map(({ rule, inputs, value }, index) => ({
      id: `n${index}`,
      operation: operationByName.get(rule === 'leaf' ? 'input' : rule)!,
      attributes: {},
      inputs,
      value: rule === 'leaf' ? scalar(value) : null,
    })),
  );
  if ('cycle' in graph) throw new Error('Wires read nodes before them');
  return graph;
}
