import { bench, describe } from 'vitest';
import { gradientsOf } from '../../src/engine/backward.ts';
import { evaluate } from '../../src/engine/forward.ts';
import { graphOf, type Graph, type GraphNode } from '../../src/engine/graph.ts';
import { operationByName } from '../../src/engine/operations/index.ts';
import { compileProgram } from '../../src/engine/program/program.ts';
import type { Tensor } from '../../src/engine/tensor.ts';
import { seededRandom } from '../unit/engine/support.ts';
import { expectAgreement } from './agreement.ts';
import { plainNet, type PlainLoss } from './plain-net.ts';

compare('2-16-16-1, 100 examples, hinge loss', [2, 16, 16, 1], 100, 'hinge', '≤ 0.8 ×');
compare('784-128-10, 64 examples, squared error', [784, 128, 10], 64, 'squared error', '≤ 0.4 ×');

/** Both passes of a net of tensor nodes, by the program and the trace, against loops by hand. */
function compare(
  title: string,
  widths: readonly number[],
  count: number,
  loss: PlainLoss,
  target: string,
): void {
  const random = seededRandom(1);
  const drawn = (shape: readonly number[], scale: number): Tensor => ({
    shape,
    data: Float64Array.from(
      { length: shape.reduce((a, b) => a * b) },
      () => scale * (2 * random() - 1),
    ),
  });
  const examples = drawn([count, widths[0]!], 1);
  const signs = drawn([count, widths.at(-1)!], 1);
  const targets = { shape: signs.shape, data: signs.data.map((entry) => Math.sign(entry)) };
  const layers = widths.slice(1).map((neurons, at) => ({
    weights: drawn([widths[at]!, neurons], 1 / Math.sqrt(widths[at]!)),
    biases: drawn([neurons], 0.1),
  }));
  const graph = netOf(examples, targets, layers, loss);
  const output = graph.nodes.length - 1;
  const program = compileProgram(graph, output);
  const plain = plainNet(
    widths,
    layers.map(({ weights }) => weights.data),
    layers.map(({ biases }) => biases.data),
    { examples: examples.data, targets: targets.data, count },
    loss,
  );
  const run = () => {
    program.run();
    program.backward();
  };
  const firstWeights = graph.indexById.get('W0')!;
  run();
  const traced = gradientsOf(evaluate(graph), output)[firstWeights]!;
  expectAgreement([plain(), program.gradientOf(firstWeights)!.data[0]!, traced.data[0]!]);
  describe(title, () => {
    bench('plain loops', () => void plain());
    bench(`program | ${target}`, run);
    bench('trace', () => void gradientsOf(evaluate(graph), output));
  });
}

function netOf(
  examples: Tensor,
  targets: Tensor,
  layers: readonly { readonly weights: Tensor; readonly biases: Tensor }[],
  loss: PlainLoss,
): Graph {
  const nodes: GraphNode[] = [];
  const put = (id: string, name: string, inputs: number[], value: Tensor | null = null): number =>
    nodes.push({ id, operation: operationByName.get(name)!, attributes: {}, inputs, value }) - 1;
  let signal = put('x', 'constant', [], examples);
  layers.forEach(({ weights, biases }, at) => {
    const parameters = [
      put(`W${at}`, 'parameter', [], weights),
      put(`b${at}`, 'parameter', [], biases),
    ];
    signal = put(`z${at}`, 'dense', [signal, ...parameters]);
    if (at < layers.length - 1) signal = put(`h${at}`, 'tanh', [signal]);
  });
  const target = put('y', 'constant', [], targets);
  put('L', loss === 'hinge' ? 'hinge' : 'meanSquaredError', [signal, target]);
  return graphOf(nodes) as Graph;
}
