import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/document/compile.ts';
import type { DocumentNode, GraphDocument } from '../../../src/document/graph-document.ts';
import { gradientsOf } from '../../../src/engine/backward.ts';
import { evaluate, valueAt } from '../../../src/engine/forward.ts';
import type { Graph } from '../../../src/engine/graph.ts';
import { operationByName } from '../../../src/engine/operations/index.ts';
import { kernelByName } from '../../../src/engine/program/kernels.ts';
import { compileProgram } from '../../../src/engine/program/program.ts';
import { scalar, tensorOf, type Tensor } from '../../../src/engine/tensor.ts';
import { randomGraph } from './program-graphs.ts';

const exact = 0;
const anyOrder = 1e-12;

describe('a program', () => {
  it('agrees with the trace to the last bit on random graphs of numbers', () => {
    fc.assert(
      fc.property(randomGraph([[]]), (graph) => {
        expectAgreement(graph, graph.nodes.length - 1, exact);
      }),
    );
  });

  it('agrees with the trace to the last bit on random graphs of tensors', () => {
    const shapes = [[], [3], [5], [5, 3], [1, 3], [5, 1], [3, 5], [9, 5], [1, 1]];
    fc.assert(
      fc.property(randomGraph(shapes), (graph) => {
        expectAgreement(graph, graph.nodes.length - 1, exact);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the sign of a zero in the sum and the mean of one number', () => {
    for (const op of ['sum', 'mean']) {
      const graph = graphOfNodes([
        { id: 'x', op: 'input', value: -0 },
        { id: 's', op, inputs: ['x'] },
        { id: 'y', op: 'reciprocal', inputs: ['s'] },
      ]);
      expectAgreement(graph, 2, exact);
    }
  });

  it('multiplies and adds up any number of inputs', () => {
    const entries = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
      minLength: 3,
      maxLength: 9,
    });
    fc.assert(
      fc.property(entries, fc.constantFrom('add', 'multiply'), (values, op) => {
        const leaves = values.map((value, at) => ({
          id: `x${at}`,
          op: 'input',
          value: at % 2 === 0 ? value : [value, 1, -value],
        }));
        const inputs = [...leaves.map(({ id }) => id), 'x0'];
        const graph = graphOfNodes([...leaves, { id: 'y', op, inputs }]);
        expectAgreement(graph, graph.indexById.get('y')!, anyOrder);
      }),
    );
  });

  it('agrees with the trace from any node, of which some have no value', () => {
    const graph = graphOfNodes([
      { id: 'x', op: 'input', value: [1, 2] },
      { id: 'c', op: 'constant', value: [1, 2, 3] },
      { id: 'misfit', op: 'add', inputs: ['x', 'c'] },
      { id: 'waiting', op: 'tanh', inputs: ['misfit'] },
      { id: 'infinite', op: 'multiply', inputs: ['x', 'huge'] },
      { id: 'huge', op: 'input', value: Infinity },
      { id: 'y', op: 'square', inputs: ['x'] },
    ]);
    graph.nodes.forEach((_, output) => {
      expectAgreement(graph, output, exact);
    });
  });

  it('answers a failed operation, whose value is NaN, and recovers', () => {
    const graph = graphOfNodes([
      { id: 'A', op: 'input', value: [[0]] },
      { id: 'b', op: 'input', value: [2] },
      { id: 'x', op: 'solve', inputs: ['A', 'b'] },
    ]);
    const [A, x] = ['A', 'x'].map((id) => graph.indexById.get(id)!);
    const program = compileProgram(graph, x!);
    expect(program.run()).toMatchObject({ node: x, fault: { kind: 'singularMatrix' } });
    expect(program.valueOf(x!)!.data).toEqual(Float64Array.of(NaN));
    program.setLeaf(A!, tensorOf([[4]]));
    expect(program.run()).toBeNull();
    expect(program.valueOf(x!)!.data).toEqual(Float64Array.of(0.5));
  });

  it('takes new values for leaves, of their shape', () => {
    const graph = graphOfNodes([
      { id: 'x', op: 'input', value: 3 },
      { id: 'y', op: 'square', inputs: ['x'] },
    ]);
    const program = compileProgram(graph, 1);
    program.setLeaf(0, scalar(5));
    program.run();
    program.backward();
    program.backward();
    expect([program.valueOf(1), program.gradientOf(0)]).toEqual([scalar(25), scalar(10)]);
    expect(() => {
      program.setLeaf(0, tensorOf([1]));
    }).toThrow('x is no leaf of the shape [1]');
    expect(() => {
      program.setLeaf(1, scalar(1));
    }).toThrow('y is no leaf');
  });

  it('has kernels for registered operations only', () => {
    for (const name of kernelByName.keys()) expect(operationByName.has(name), name).toBe(true);
  });
});

describe.each(['worked-example', 'operations', 'random'])(
  'a program of the reference %s',
  (file) => {
    it('agrees with the trace', () => {
      const url = new URL(`../../reference/${file}.ndjson`, import.meta.url);
      for (const line of readFileSync(url, 'utf8').trimEnd().split('\n')) {
        const { document, expected } = JSON.parse(line) as {
          document: GraphDocument;
          expected: { output: string };
        };
        const graph = graphOfNodes(document.nodes);
        expectAgreement(graph, graph.indexById.get(expected.output)!, anyOrder);
      }
    });
  },
);

describe('a program of the gallery', () => {
  const folder = new URL('../../../graphs/', import.meta.url);
  it.for(readdirSync(folder))('agrees with the trace on %s from every node', (file) => {
    const document = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as GraphDocument;
    const graph = graphOfNodes(document.nodes);
    graph.nodes.forEach((_, output) => {
      expectAgreement(graph, output, anyOrder);
    });
  });
});

function graphOfNodes(nodes: readonly DocumentNode[]): Graph {
  return compile({ format: 'backflow', version: 1, nodes }).graph;
}

/** Compares all values and gradients, within a tolerance relative to a tensor's largest entry. */
function expectAgreement(graph: Graph, output: number, tolerance: number): void {
  const evaluation = evaluate(graph);
  const gradients = gradientsOf(evaluation, output);
  const program = compileProgram(graph, output);
  program.run();
  program.backward();
  graph.nodes.forEach(({ id }, index) => {
    expectSame(program.valueOf(index), valueAt(evaluation, index), tolerance, `value of ${id}`);
    expectSame(program.gradientOf(index), gradients[index]!, tolerance, `gradient of ${id}`);
  });
}

function expectSame(actual: Tensor | null, wanted: Tensor | null, tolerance: number, what: string) {
  expect(actual?.shape, what).toEqual(wanted?.shape);
  const [is, should] = [actual?.data ?? [], wanted?.data ?? []];
  const scale = Math.max(1e-3, ...Array.from(should, Math.abs));
  should.forEach((entry, at) => {
    // Zeros of either sign are the same zero.
    if (is[at] === entry || (Number.isNaN(is[at]) && Number.isNaN(entry))) return;
    expect(Math.abs(is[at]! - entry), `${what} at ${at}`).toBeLessThanOrEqual(tolerance * scale);
  });
}
