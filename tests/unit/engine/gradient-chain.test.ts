import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '../../../src/document/graph-document.ts';
import { gradientChain } from '../../../src/engine/gradient-chain.ts';
import { traceOf } from '../../../src/engine/trace.ts';
import { closeTo, evaluationOf, gradientsById } from './support.ts';

describe('the chain of factors', () => {
  it('of twelve sigmoids multiplies up to the gradient', () => {
    const evaluation = evaluationOf(stack('sigmoid', 12, 0));
    const chain = gradientChain(traceOf(evaluation, 12), 0)!;
    expect(chain.factors.map(({ reader }) => reader)).toEqual([
      12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1,
    ]);
    expect(chain.factors.at(-1)).toEqual({ reader: 1, slot: 0, magnitude: 0.25 });
    expect(chain.product).toEqual(closeTo(gradientsById(evaluation, 'n12')['n0']!, 1e-12));
    expect(chain.product).toBeLessThan(1e-7);
  });

  it('follows the path with the largest product', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: 1 },
      { id: 'two', op: 'constant', value: 2 },
      { id: 'ten', op: 'constant', value: 10 },
      { id: 'low', op: 'multiply', inputs: ['two', 'x'] },
      { id: 'high', op: 'multiply', inputs: ['x', 'ten'] },
      { id: 'f', op: 'subtract', inputs: ['low', 'high'] },
    ]);
    expect(gradientChain(traceOf(evaluation, 5), 0)).toEqual({
      factors: [
        { reader: 5, slot: 1, magnitude: 1 },
        { reader: 4, slot: 0, magnitude: 10 },
      ],
      product: 10,
    });
  });

  it('is, without fan-out, as large as the gradient', () => {
    const slopes = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(slopes, (factors) => {
        const nodes: DocumentNode[] = [{ id: 'n0', op: 'input', value: 1 }];
        factors.forEach((value, at) => {
          nodes.push({ id: `c${at}`, op: 'constant', value });
          nodes.push({ id: `n${at + 1}`, op: 'multiply', inputs: [`n${at}`, `c${at}`] });
        });
        const evaluation = evaluationOf(nodes);
        const chain = gradientChain(traceOf(evaluation, nodes.length - 1), 0)!;
        const gradient = gradientsById(evaluation, nodes.at(-1)!.id)['n0'] as number;
        expect(chain.product).toEqual(closeTo(gradient, 1e-12));
      }),
    );
  });

  it('goes on where a gradient has vanished altogether', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: -1 },
      { id: 'y', op: 'negate', inputs: ['x'] },
      { id: 'z', op: 'negate', inputs: ['y'] },
      { id: 'f', op: 'relu', inputs: ['z'] },
    ]);
    const chain = gradientChain(traceOf(evaluation, 3), 0)!;
    expect(chain.factors.map(({ magnitude }) => magnitude)).toEqual([0, 1, 1]);
    expect(chain.product).toBe(0);
  });

  it('compares products that are too small for a double', () => {
    const evaluation = evaluationOf(stack('sigmoid', 1000, 0));
    const chain = gradientChain(traceOf(evaluation, 1000), 0)!;
    expect(chain.factors).toHaveLength(1000);
    expect(chain.product).toBe(0);
  });

  it('leads to a factor that is not a number', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: -1 },
      { id: 'root', op: 'sqrt', inputs: ['x'] },
      { id: 'f', op: 'add', inputs: ['x', 'root'] },
    ]);
    const chain = gradientChain(traceOf(evaluation, 2), 0)!;
    expect(chain.factors.map(({ reader }) => reader)).toEqual([2, 1]);
    expect(chain.product).toBeNaN();
  });

  it('measures tensors by their largest entries', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: [1, 2] },
      {
        id: 'W',
        op: 'parameter',
        value: [
          [3, 0],
          [0, -4],
        ],
      },
      { id: 'y', op: 'matmul', inputs: ['x', 'W'] },
      { id: 'f', op: 'mean', inputs: ['y'] },
    ]);
    const chain = gradientChain(traceOf(evaluation, 3), 0)!;
    expect(chain.factors.map(({ magnitude }) => magnitude)).toEqual([0.5, 4]);
  });

  it('of the output itself is empty, and there is none to what has no gradient', () => {
    const trace = traceOf(
      evaluationOf([
        { id: 'c', op: 'constant', value: 2 },
        { id: 'x', op: 'input', value: 2 },
        { id: 'y', op: 'multiply', inputs: ['c', 'x'] },
        { id: 'z', op: 'exp', inputs: ['y'] },
      ]),
      2,
    );
    expect(gradientChain(trace, 2)).toEqual({ factors: [], product: 1 });
    expect(gradientChain(trace, 0)).toBeNull();
    expect(gradientChain(trace, 3)).toBeNull();
  });
});

/** One leaf and a chain of the same operation upon it. */
function stack(op: string, height: number, value: number): DocumentNode[] {
  const layers = Array.from({ length: height }, (_, at): DocumentNode => {
    return { id: `n${at + 1}`, op, inputs: [`n${at}`] };
  });
  return [{ id: 'n0', op: 'input', value }, ...layers];
}
