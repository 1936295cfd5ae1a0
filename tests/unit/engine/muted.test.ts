import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setMuted } from '../../../src/document/commands/index.ts';
import { compile } from '../../../src/document/compile.ts';
import { gradientReport } from '../../../src/document/gradient-report.ts';
import { outputOf } from '../../../src/document/output.ts';
import { writeDocument } from '../../../src/document/write.ts';
import { gradientsOf } from '../../../src/engine/backward.ts';
import { evaluate, valueAt } from '../../../src/engine/forward.ts';
import { checkedLeaves } from '../../../src/engine/gradient-verdict.ts';
import { jacobianOf } from '../../../src/engine/jacobian.ts';
import { mutedOperation } from '../../../src/engine/muted.ts';
import { operations } from '../../../src/engine/operations/index.ts';
import { compileProgram } from '../../../src/engine/program/program.ts';
import { nestedOf } from '../../../src/engine/tensor.ts';
import { traceOf } from '../../../src/engine/trace.ts';
import { documents } from '../document/documents.ts';
import { documentOf, worked } from '../document/support.ts';
import { evaluationOf, gradientsById, valueOfNode } from './support.ts';

const muted = setMuted(worked, ['d'], true);

describe('a muted operation', () => {
  it('passes its first input and its gradient through unchanged', () => {
    const evaluation = evaluationOf(muted.nodes);
    expect(valueOfNode(evaluation, 'd')).toBe(1);
    expect(valueOfNode(evaluation, 'f')).toBe(4);
    expect(gradientsById(evaluation, 'f')).toEqual({ x: 4, y: 0, z: 1, d: 4, f: 1 });
  });

  it('gives the gradients that are measured', () => {
    const evaluation = evaluationOf(muted.nodes);
    const checks = checkedLeaves(evaluation, 4, 1);
    expect(checks.map(({ verdict }) => verdict.kind)).toEqual(['passed', 'passed', 'passed']);
    expect(checks[0]!.computed).not.toBe(0);
  });

  it.each(operations.filter(({ leaf }) => leaf === undefined))(
    'passes a matrix through whatever it is when it works: $name',
    ({ name, inputs }) => {
      const matrix = [
        [1, -2, 3],
        [4, 5, -6],
      ];
      const evaluation = evaluationOf([
        { id: 'x', op: 'input', value: matrix },
        { id: 'o', op: 'input', value: [7, 8] },
        { id: 'y', op: name, inputs: inputs.map((_, at) => (at === 0 ? 'x' : 'o')), muted: true },
        { id: 'f', op: 'square', inputs: ['y'] },
      ]);
      expect(valueOfNode(evaluation, 'y')).toEqual(matrix);
      const gradients = gradientsById(evaluation, 'f');
      expect(gradients['x']).toEqual(matrix.map((row) => row.map((entry) => 2 * entry)));
      expect(gradients['o']).toEqual([0, 0]);
    },
  );

  it('waits for its first input alone', () => {
    const nodes = [
      { id: 'x', op: 'input', value: 3 },
      { id: 'a', op: 'divide', inputs: ['x', null], muted: true },
      { id: 'b', op: 'divide', inputs: [null, 'x'], muted: true },
    ];
    const { outcomes } = evaluationOf(nodes);
    expect(outcomes[1]).toMatchObject({ kind: 'value' });
    expect(outcomes[2]).toEqual({ kind: 'waiting', slots: [0] });
    expect(gradientsById(evaluationOf(nodes), 'a')).toEqual({ x: 1, a: 1, b: null });
  });

  it('takes no steps to the inputs that it does not read, but the wires stay', () => {
    const { graph } = compile(muted);
    const { steps } = traceOf(evaluate(graph), 4);
    const wires = steps.flatMap((step) => (step.kind === 'edge' ? [[step.reader, step.slot]] : []));
    expect(wires).toEqual([
      [4, 0],
      [4, 1],
      [3, 0],
    ]);
    expect(graph.nodes[3]!.inputs).toEqual([0, 1]);
    expect(outputOf(graph, documentOf(muted.nodes))).toBe(4);
  });

  it('has a Jacobian: the identity by what it reads, zeros by the rest', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: [1, 2] },
      { id: 'y', op: 'input', value: [3] },
      { id: 'f', op: 'multiply', inputs: ['x', 'y'], muted: true },
    ]);
    const [first, second] = [jacobianOf(evaluation, 2, 0), jacobianOf(evaluation, 2, 1)];
    expect(nestedOf(first!)).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(nestedOf(second!)).toEqual([[0], [0]]);
  });

  it('is one record for each operation', () => {
    for (const operation of operations) {
      expect(mutedOperation(operation)).toBe(mutedOperation(operation));
      expect(mutedOperation(operation)).not.toBe(operation);
    }
  });

  it('is evaluated anew when it is muted, and nothing before it is', () => {
    const before = compile(worked);
    const first = evaluate(before.graph);
    const after = compile(muted, before);
    const second = evaluate(after.graph, first);
    expect([0, 1, 2].map((at) => second.outcomes[at] === first.outcomes[at])).not.toContain(false);
    expect(nestedOf(valueAt(second, 4)!)).toBe(4);
    const third = evaluate(compile(muted, after).graph, second);
    expect(third.outcomes.every((outcome, at) => outcome === second.outcomes[at])).toBe(true);
    const back = evaluate(compile(worked, after).graph, second);
    expect(nestedOf(valueAt(back, 4)!)).toBe(-8);
  });

  it('runs in the program as in the trace', () => {
    fc.assert(
      fc.property(documents, ({ nodes }) => {
        if (nodes.length === 0) return;
        const { graph } = compile(documentOf(nodes));
        const evaluation = evaluate(graph);
        const output = nodes.length - 1;
        const program = compileProgram(graph, output);
        if (program.run() !== null) return;
        program.backward();
        const gradients = gradientsOf(evaluation, output);
        nodes.forEach((node, index) => {
          if (node.muted !== true) return;
          expect(program.valueOf(index)?.data).toEqual(valueAt(evaluation, index)?.data);
          expect(program.gradientOf(index)?.shape).toEqual(gradients[index]?.shape);
        });
      }),
    );
    const { graph } = compile(muted);
    const program = compileProgram(graph, 4);
    program.run();
    program.backward();
    const gradients = graph.nodes.map((_, index) => nestedOf(program.gradientOf(index)!));
    expect(gradients).toEqual([4, 0, 1, 4, 1]);
  });

  it('is answered on the command line', () => {
    const report = gradientReport(writeDocument(muted));
    expect(report).toMatchObject({
      values: { d: 1, f: 4 },
      gradients: { x: 4, y: 0, z: 1, d: 4, f: 1 },
    });
  });
});
