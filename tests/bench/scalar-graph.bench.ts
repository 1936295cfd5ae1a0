import { bench, describe } from 'vitest';
import { evaluate } from '../../src/engine/forward.ts';
import type { Graph } from '../../src/engine/graph.ts';
import { itemOf } from '../../src/engine/tensor.ts';
import { gradientShown, traceOf, type Trace } from '../../src/engine/trace.ts';
import { graphOfWires } from './graph-of-wires.ts';
import { bytesOf } from './memory.ts';
import { micrograd } from './micrograd.ts';
import { randomWires, type Wires } from './random-wires.ts';
import { typedArrayLoop } from './typed-array-loop.ts';

/** f = (x + y) · z at x = 1, y = −3, z = 4. */
const workedExample: readonly Wires[] = [
  { rule: 'leaf', inputs: [], value: 1 },
  { rule: 'leaf', inputs: [], value: -3 },
  { rule: 'leaf', inputs: [], value: 4 },
  { rule: 'add', inputs: [0, 1], value: 0 },
  { rule: 'multiply', inputs: [3, 2], value: 0 },
];

compare('(x + y) · z', workedExample);
for (const count of [1e3, 1e4, 1e5]) compare('a random scalar graph', randomWires(count, 1));

/** Both passes by all three; the reporter reads the number of nodes from the title. */
function compare(title: string, wires: readonly Wires[]): void {
  const loop = typedArrayLoop(wires);
  const graph = graphOfWires(wires);
  expectAgreement([loop(), micrograd(wires), firstGradient(traced(graph))]);
  const bytes = Math.round(bytesOf(() => traced(graph)) / wires.length);
  describe(`${title}, ${wires.length} nodes`, () => {
    bench('typed-array loop', () => void loop());
    bench('micrograd', () => void micrograd(wires));
    bench(`trace, ${bytes} B a node`, () => void traced(graph));
  });
}

function traced(graph: Graph): Trace {
  return traceOf(evaluate(graph), graph.nodes.length - 1);
}

function firstGradient(trace: Trace): number {
  return itemOf(gradientShown(trace, 0, trace.steps.length)!);
}

/** Three programs that compute different things have no ratio. */
function expectAgreement([expected, ...others]: readonly [number, ...number[]]): void {
  const isClose = others.every((g) => Math.abs(g - expected) <= 1e-12 * Math.abs(expected));
  if (!isClose) throw new Error(`Gradients differ: ${[expected, ...others].join(', ')}`);
}
