import { describe, expect, it } from 'vitest';
import { map } from '../../../src/engine/broadcast.ts';
import { evaluate, type Evaluation } from '../../../src/engine/forward.ts';
import {
  checkedGradient,
  checkedLeaves,
  type CheckedGradient,
} from '../../../src/engine/gradient-verdict.ts';
import type { Operation } from '../../../src/engine/operation.ts';
import type { NestedNumbers } from '../../../src/engine/tensor.ts';
import { closeTo, evaluationOf } from './support.ts';

describe('a gradient check', () => {
  it('passes for every leaf of a graph with right gradients, with both numbers', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: [0.5, -2] },
      {
        id: 'W',
        op: 'parameter',
        value: [
          [0.1, 30],
          [-0.3, 0.4],
        ],
      },
      { id: 'b', op: 'parameter', value: [0.5, -0.5] },
      { id: 'one', op: 'constant', value: 1 },
      { id: 'z', op: 'dense', inputs: ['x', 'W', 'b'] },
      { id: 'h', op: 'tanh', inputs: ['z'] },
      { id: 'f', op: 'add', inputs: ['h', 'one'] },
    ]);
    for (let seed = 0; seed < 20; seed++) {
      const checks = checkedLeaves(evaluation, 6, seed);
      expect(checks.map(({ node }) => node)).toEqual([0, 1, 2]);
      for (const { verdict, measured, computed } of checks) {
        expect(verdict).toEqual({ kind: 'passed' });
        expect(computed).not.toBe(0);
        expect(measured).toEqual(closeTo(computed, 1e-6));
      }
    }
  });

  it('passes for an operation in the middle of a graph', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: 0.5 },
      { id: 's', op: 'sin', inputs: ['x'] },
      { id: 'f', op: 'exp', inputs: ['s'] },
    ]);
    for (const node of [0, 1, 2]) {
      expect(checkedGradient(evaluation, 2, node, 1)!.verdict).toEqual({ kind: 'passed' });
    }
  });

  it('fails for a wrong backward rule, at the leaves that it spoils', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: 0.5 },
      { id: 'y', op: 'input', value: 2 },
      { id: 'e', op: 'exp', inputs: ['x'] },
      { id: 'f', op: 'multiply', inputs: ['e', 'y'] },
    ]);
    const wrong = withRule(evaluation, 2, { vjp: (_inputs, _output, ybar) => [ybar] });
    for (let seed = 0; seed < 20; seed++) {
      const kinds = checkedLeaves(wrong, 3, seed).map(({ verdict }) => verdict.kind);
      expect(kinds).toEqual(['failed', 'passed']);
    }
  });

  it('says that |x| has a kink at 0, though the numbers agree there', () => {
    const check = through('abs', 0);
    expect(check.verdict).toEqual({ kind: 'kink', distance: 0 });
    expect([check.measured, check.computed]).toEqual([0, 0]);
  });

  it.each<[string, ...NestedNumbers[]]>([
    ['relu', 0],
    ['relu', [3, 1e-8, -1]],
    ['maximum', 2, 2],
    ['step', 0],
  ])('says that a %s at %j has a kink within the step', (op, ...inputs) => {
    expect(through(op, ...inputs).verdict.kind).toBe('kink');
  });

  it('finds the kink however much the graph magnifies the step', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: 1 },
      { id: 'k', op: 'constant', value: 1e8 },
      { id: 'm', op: 'multiply', inputs: ['x', 'k'] },
      { id: 'c', op: 'constant', value: -1e8 - 10 },
      { id: 's', op: 'add', inputs: ['m', 'c'] },
      { id: 'f', op: 'relu', inputs: ['s'] },
    ]);
    expect(checkedGradient(evaluation, 5, 0, 1)!.verdict).toEqual({ kind: 'kink', distance: 10 });
  });

  it('is not troubled by kinks out of reach or elsewhere in the graph', () => {
    expect(through('abs', 0.5).verdict).toEqual({ kind: 'passed' });
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: 0.5 },
      { id: 'y', op: 'input', value: 0 },
      { id: 'a', op: 'abs', inputs: ['y'] },
      { id: 'f', op: 'add', inputs: ['x', 'a'] },
    ]);
    const kinds = checkedLeaves(evaluation, 3, 1).map(({ verdict }) => verdict.kind);
    expect(kinds).toEqual(['passed', 'kink']);
  });

  it('passes for the right-hand side of a system whose solver wants a symmetric matrix', () => {
    const matrix = [
      [4, 1],
      [1, 3],
    ];
    const evaluation = evaluationOf([
      { id: 'A', op: 'input', value: matrix },
      { id: 'b', op: 'input', value: [1, 2] },
      { id: 'x', op: 'solve', inputs: ['A', 'b'], attributes: { method: 'cholesky' } },
    ]);
    const kinds = checkedLeaves(evaluation, 2, 1).map(({ verdict }) => verdict.kind);
    expect(kinds).toEqual(['kink', 'passed']);
  });

  it('says that rounding hides the slope behind a large term', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: 0.3 },
      { id: 'c', op: 'constant', value: 1e10 },
      { id: 's', op: 'add', inputs: ['x', 'c'] },
      { id: 'f', op: 'subtract', inputs: ['s', 'c'] },
    ]);
    expect(checkedGradient(evaluation, 3, 0, 1)!.verdict).toEqual({ kind: 'rounding' });
  });

  it('passes where contributions cancel to 0', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: [0.3, -1.7, 2.9] },
      { id: 'W', op: 'parameter', value: [[0.7, -1.3, 0.1]] },
      { id: 'f', op: 'matmul', inputs: ['W', 'x'] },
      { id: 'g', op: 'matmul', inputs: ['W', 'x'] },
      { id: 'd', op: 'subtract', inputs: ['f', 'g'] },
    ]);
    const wrong = withRule(evaluation, 3, {
      vjp: (inputs) => inputs.map((tensor) => map(tensor, () => 0)),
    });
    for (let seed = 0; seed < 20; seed++) {
      const checks = checkedLeaves(evaluation, 4, seed);
      expect(checks.map(({ computed }) => computed)).toEqual([0, 0]);
      expect(checks.map(({ verdict }) => verdict.kind)).toEqual(['passed', 'passed']);
      const kinds = checkedLeaves(wrong, 4, seed).map(({ verdict }) => verdict.kind);
      expect(kinds).toEqual(['failed', 'failed']);
    }
  });

  it.each([30, 40, 1000])('says that a sigmoid at %d is saturated', (x) => {
    expect(through('sigmoid', x).verdict).toEqual({ kind: 'saturated' });
  });

  it('passes where a slope is truly 0', () => {
    expect(through('square', 0).verdict).toEqual({ kind: 'passed' });
    expect(through('relu', -1).verdict).toEqual({ kind: 'passed' });
    const cube = evaluationOf([
      { id: 'x', op: 'input', value: 0 },
      { id: 'f', op: 'multiply', inputs: ['x', 'x', 'x'] },
    ]);
    expect(checkedGradient(cube, 1, 0, 1)!.verdict).toEqual({ kind: 'passed' });
  });

  it('does not pass where a value is not a number', () => {
    expect(through('log', -1).verdict).toEqual({ kind: 'failed' });
  });

  it('gives the same numbers for the same seed', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: [1, 2] },
      { id: 'f', op: 'exp', inputs: ['x'] },
    ]);
    const first = checkedLeaves(evaluation, 1, 7);
    expect(checkedLeaves(evaluation, 1, 7)).toEqual(first);
    expect(checkedLeaves(evaluation, 1, 8)).not.toEqual(first);
  });

  it('has nothing to say where there is no gradient', () => {
    const evaluation = evaluationOf([
      { id: 'c', op: 'constant', value: 1 },
      { id: 'x', op: 'input', value: 1 },
      { id: 'f', op: 'add', inputs: ['x', null] },
    ]);
    expect(checkedLeaves(evaluation, 2, 1)).toEqual([]);
    expect(checkedGradient(evaluation, 1, 0, 1)).toBeNull();
  });
});

/** The check of the first input of an operation. */
function through(op: string, ...inputs: NestedNumbers[]): CheckedGradient {
  const leaves = inputs.map((value, slot) => ({ id: `x${slot}`, op: 'input', value }));
  const reads = leaves.map(({ id }) => id);
  const evaluation = evaluationOf([...leaves, { id: 'f', op, inputs: reads }]);
  return checkedGradient(evaluation, inputs.length, 0, 1)!;
}

function withRule(evaluation: Evaluation, index: number, rule: Partial<Operation>): Evaluation {
  const { graph } = evaluation;
  const node = graph.nodes[index]!;
  const nodes = graph.nodes.with(index, { ...node, operation: { ...node.operation, ...rule } });
  return evaluate({ ...graph, nodes });
}
