import fc from 'fast-check';
import { isFault } from '../../../src/engine/fault.ts';
import { graphOf, type Graph, type GraphNode } from '../../../src/engine/graph.ts';
import { operationByName } from '../../../src/engine/operations/index.ts';
import { sizeOf, type Shape, type Tensor } from '../../../src/engine/tensor.ts';
import { seededRandom } from './support.ts';

/** The operations with kernels, of at most two inputs where more would change the order of sums. */
const names = [
  ...['add', 'subtract', 'multiply', 'divide', 'negate', 'square', 'exp', 'log', 'sqrt'],
  ...['sigmoid', 'tanh', 'relu', 'sum', 'mean', 'matmul', 'dense', 'meanSquaredError', 'hinge'],
  // Without kernels.
  ...['sin', 'maximum', 'transpose', 'softmax'],
];

/** Random graphs over leaves of some shapes, in which each operation reads any nodes that fit it. */
export function randomGraph(shapes: readonly Shape[]): fc.Arbitrary<Graph> {
  return fc
    .record({ seed: fc.integer(), size: fc.integer({ min: 1, max: 40 }) })
    .map(({ seed, size }) => drawnGraph(shapes, size, seededRandom(seed)));
}

function drawnGraph(shapes: readonly Shape[], size: number, random: () => number): Graph {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const leaf = (at: number): GraphNode => {
    const shape = shapes[at % shapes.length]!;
    const data = Float64Array.from({ length: sizeOf(shape) }, () => 4 * random() - 2);
    const name = random() < 0.2 ? 'constant' : 'parameter';
    return nodeOf(name, [], { shape, data }, at);
  };
  const nodes = Array.from({ length: shapes.length + 3 }, (_, at) => leaf(at));
  const shapeOf = nodes.map(({ value }) => value!.shape);
  for (let tries = 0; tries < 4 * size && nodes.length < shapes.length + 3 + size; tries++) {
    const operation = operationByName.get(pick(names))!;
    const inputs = operation.inputs.map(() => Math.floor(random() * nodes.length));
    const attributes = 'axis' in operation.attributes ? { axis: pick([null, 0, -1]) } : {};
    const slots = inputs.map((input) => shapeOf[input]!);
    const node = { ...nodeOf(operation.name, inputs, null, nodes.length), attributes };
    const shape = operation.shape(slots, attributes);
    if (isFault(shape)) continue;
    nodes.push(node);
    shapeOf.push(shape);
  }
  return graphOf(nodes) as Graph;
}

function nodeOf(name: string, inputs: number[], value: Tensor | null, at: number): GraphNode {
  return { id: `n${at}`, operation: operationByName.get(name)!, attributes: {}, inputs, value };
}
