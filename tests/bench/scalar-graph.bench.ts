import { bench, describe } from 'vitest';
import { evaluate } from '../../src/engine/forward.ts';
import type { Graph } from '../../src/engine/graph.ts';
import { compileProgram, type Program } from '../../src/engine/program/program.ts';
import { itemOf } from '../../src/engine/tensor.ts';
import { gradientShown, traceOf, type Trace } from '../../src/engine/trace.ts';
import { expectAgreement } from './agreement.ts';
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

// A thousand times each, for a clock takes longer than either.
describe('(x + y) · z a thousand times, 5000 nodes', () => {
  const program = compiled(graphOfWires(workedExample));
  bench('micrograd', () => {
    for (let time = 0; time < 1000; time++) micrograd(workedExample);
  });
  bench('program | ≤ 0.2 ×', () => {
    for (let time = 0; time < 1000; time++) runBoth(program);
  });
});

compare('(x + y) · z', workedExample);
for (const count of [1e3, 1e4, 1e5]) compare('a random scalar graph', randomWires(count, 1));

describe('growth of the program', () => {
  for (const count of [1e4, 1e5]) {
    const program = compiled(graphOfWires(randomWires(count, 1)));
    bench(`program, ${count} nodes${count === 1e5 ? ' | ≤ 1.5 ×' : ''}`, () => {
      runBoth(program);
    });
  }
});

describe('growth of the trace', () => {
  for (const count of [1e3, 1e5]) {
    const graph = graphOfWires(randomWires(count, 1));
    const target = count === 1e5 ? ' | ≤ 2 ×' : '';
    bench(`trace, ${count} nodes${target}`, () => void traced(graph));
  }
});

describe('an edit, 1000 nodes', () => {
  const graph = graphOfWires(randomWires(1e3, 1));
  bench('compile | ≤ 2 ms', () => void compiled(graph));
});

/** Both passes by all four; the reporter reads the number of nodes from the title. */
function compare(title: string, wires: readonly Wires[]): void {
  const loop = typedArrayLoop(wires);
  const graph = graphOfWires(wires);
  const program = compiled(graph);
  runBoth(program);
  expectAgreement([
    loop(),
    micrograd(wires),
    firstGradient(traced(graph)),
    itemOf(program.gradientOf(0)!),
  ]);
  const bytes = Math.round(bytesOf(() => traced(graph)) / wires.length);
  // The target speaks of graphs; five nodes take less than the calls round them.
  const target = wires.length < 100 ? '' : ' | ≤ 5 ×';
  describe(`${title}, ${wires.length} nodes`, () => {
    bench('typed-array loop', () => void loop());
    bench(`program${target}`, () => {
      runBoth(program);
    });
    bench('micrograd', () => void micrograd(wires));
    bench(`trace, ${bytes} B a node`, () => void traced(graph));
  });
}

function compiled(graph: Graph): Program {
  return compileProgram(graph, graph.nodes.length - 1);
}

function runBoth(program: Program): void {
  program.run();
  program.backward();
}

function traced(graph: Graph): Trace {
  return traceOf(evaluate(graph), graph.nodes.length - 1);
}

function firstGradient(trace: Trace): number {
  return itemOf(gradientShown(trace, 0, trace.steps.length)!);
}
