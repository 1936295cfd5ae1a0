import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '../../../src/document/graph-document.ts';
import { backwardSteps, localDerivative } from '../../../src/engine/backward.ts';
import { nestedOf } from '../../../src/engine/tensor.ts';
import { closeTo, evaluationOf, gradientsById } from './support.ts';

const number = fc.integer({ min: -99, max: 99 }).map((count) => count / 16);

describe('where wires fan out', () => {
  it('the product of a node with itself has the gradient 2x, from two wires', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: 3 },
      { id: 'f', op: 'multiply', inputs: ['x', 'x'] },
    ]);
    expect(gradientsById(evaluation, 'f')).toEqual({ x: 6, f: 1 });
    const steps = [...backwardSteps(evaluation, 1)];
    expect(steps.map((step) => nestedOf(step.total))).toEqual([1, 3, 6]);
  });

  it('the sum of a node with itself has the gradient 2', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: [1, -1] },
      { id: 'f', op: 'add', inputs: ['x', 'x'] },
    ]);
    expect(gradientsById(evaluation, 'f')).toEqual({ x: [2, 2], f: [1, 1] });
  });

  it('contributions of all readers add up', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 2, maxLength: 6 }), number, (factors, x) => {
        const evaluation = evaluationOf([
          { id: 'x', op: 'input', value: x },
          ...factors.flatMap((value, at): DocumentNode[] => [
            { id: `c${at}`, op: 'constant', value },
            { id: `p${at}`, op: 'multiply', inputs: ['x', `c${at}`] },
          ]),
          { id: 'f', op: 'add', inputs: factors.map((_, at) => `p${at}`) },
        ]);
        const total = factors.reduce((a, b) => a + b);
        expect(gradientsById(evaluation, 'f')['x']).toEqual(closeTo(total, 1e-12));
      }),
    );
  });
});

describe('the backward pass', () => {
  it('is linear in what follows the output', () => {
    fc.assert(
      fc.property(number, number, number, number, (x, y, p, q) => {
        const gradientsWith = (factor: number) => {
          const evaluation = evaluationOf([
            { id: 'x', op: 'input', value: x },
            { id: 'y', op: 'input', value: y },
            { id: 's', op: 'sin', inputs: ['x'] },
            { id: 'm', op: 'multiply', inputs: ['s', 'y', 'x'] },
            { id: 'k', op: 'constant', value: factor },
            { id: 'f', op: 'multiply', inputs: ['m', 'k'] },
          ]);
          const gradients = gradientsById(evaluation, 'f');
          return [gradients['x'], gradients['y']] as number[];
        };
        const [atP, atQ, together] = [p, q, p + q].map(gradientsWith) as [
          number[],
          number[],
          number[],
        ];
        expect(together).toEqual(
          closeTo(
            atP.map((gradient, slot) => gradient + atQ[slot]!),
            1e-9,
          ),
        );
      }),
    );
  });

  it('gives zeros where the output does not depend on a node, and nothing to constants', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: [1, 2] },
      { id: 'c', op: 'constant', value: 4 },
      { id: 'u', op: 'exp', inputs: ['x'] },
      { id: 'f', op: 'square', inputs: ['c'] },
    ]);
    expect(gradientsById(evaluation, 'f')).toEqual({ x: [0, 0], c: null, u: [0, 0], f: 1 });
  });

  it('sums a gradient over the entries that shared a value', () => {
    const evaluation = evaluationOf([
      {
        id: 'x',
        op: 'input',
        value: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
      { id: 'b', op: 'parameter', value: [10, 20, 30] },
      { id: 'k', op: 'parameter', value: 2 },
      { id: 'f', op: 'multiply', inputs: ['x', 'b', 'k'] },
    ]);
    const gradients = gradientsById(evaluation, 'f');
    expect(gradients['b']).toEqual([10, 14, 18]);
    expect(gradients['k']).toEqual(50 + 140 + 270);
  });

  it('has contributions that are upstream times local derivative, before sums over what is broadcast', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: [1, 2] },
      { id: 'y', op: 'input', value: [3, 4] },
      { id: 'p', op: 'multiply', inputs: ['x', 'y'] },
      { id: 'f', op: 'sum', inputs: ['p'] },
    ]);
    const edges = [...backwardSteps(evaluation, 3)].filter((step) => step.kind === 'edge');
    const locals = edges.map((step) => nestedOf(localDerivative(evaluation, step)!));
    expect(locals).toEqual([
      [1, 1],
      [3, 4],
      [1, 2],
    ]);
  });
});
