import { describe, expect, it } from 'vitest';
import { operationByName } from '../../../src/engine/operations/index.ts';
import { tensorOf } from '../../../src/engine/tensor.ts';
import { texToText } from '../../../src/formula/tex-to-text.ts';
import { evaluationOf, gradientsById, gradientsThrough } from './support.ts';

describe('at a kink', () => {
  it('a ReLU has the slope 0 at 0', () => {
    expect(gradientsThrough('relu', [-1, 0, -0, 1])).toEqual([[0, 0, 0, 1]]);
  });

  it('an absolute value has the slope 0 at 0', () => {
    expect(gradientsThrough('abs', [-2, 0, 2])).toEqual([[-1, 0, 1]]);
  });

  it.each(['maximum', 'minimum'])('a %s shares the gradient among those tied', (op) => {
    expect(gradientsThrough(op, 2, 2)).toEqual([0.5, 0.5]);
    expect(gradientsThrough(op, 2, 2, 2)).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(gradientsThrough(op, 0, -0)).toEqual([0.5, 0.5]);
  });

  it('a maximum of two inputs is typeset by comparing them, one of more by those tied', () => {
    const partialsOf = (op: string, inputs: readonly string[]) =>
      operationByName.get(op)!.tex.partials(inputs, 'y', {}).map(texToText);
    expect(partialsOf('maximum', ['a', 'b'])).toEqual([
      '{1, a > b; 1/2, a = b; 0, a < b}',
      '{1, b > a; 1/2, b = a; 0, b < a}',
    ]);
    expect(partialsOf('minimum', ['a', 'b', 'c'])[1]).toBe('{1/k, b = y; 0, b > y}');
  });

  it('a maximum leaves an input out that is not tied', () => {
    expect(gradientsThrough('maximum', 3, 1, 3)).toEqual([0.5, 0, 0.5]);
    expect(gradientsThrough('minimum', 1, 3, 1)).toEqual([0.5, 0, 0.5]);
  });

  it('a maximum shares ties entry by entry, and sums over what was broadcast', () => {
    expect(gradientsThrough('maximum', [1, 2, 3], 2)).toEqual([[0, 0.5, 1], 1.5]);
  });

  it('a maximum of one node with itself passes the whole gradient on', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: 2 },
      { id: 'm', op: 'maximum', inputs: ['x', 'x'] },
    ]);
    expect(gradientsById(evaluation, 'm')).toEqual({ x: 1, m: 1 });
  });

  it('an unbounded entry takes part in a maximum like any other', () => {
    const { vjp } = operationByName.get('maximum')!;
    const inputs = [tensorOf(Infinity), tensorOf(1)];
    const cotangents = vjp(inputs, tensorOf(Infinity), tensorOf(1), {});
    expect(cotangents.map(({ data }) => data[0])).toEqual([1, 0]);
  });

  it('the distance from the kink is that of the entry nearest to it', () => {
    const distance = (op: string, ...inputs: (number | number[])[]) =>
      operationByName.get(op)!.kinkDistance!(inputs.map(tensorOf), {});
    expect(distance('relu', [3, -0.25, 1])).toBe(0.25);
    expect(distance('abs', [3, -0.25, 1])).toBe(0.25);
    expect(distance('maximum', [1, 5], [4, 3], 0.5)).toBe(2);
    expect(distance('maximum', 1, 1, 5)).toBe(4);
    expect(distance('minimum', 1, 1, 5)).toBe(0);
    expect(distance('minimum', 1, 5, 5)).toBe(4);
  });
});

describe('a power', () => {
  it('has no slope in a base raised to 0, even at 0', () => {
    expect(gradientsThrough('power', [0, 2], 0)).toEqual([[0, 0], Math.log(2)]);
  });

  it('has no slope in the exponent of a base 0', () => {
    expect(gradientsThrough('power', 0, 2)).toEqual([0, 0]);
    expect(gradientsThrough('power', 0, 1)).toEqual([1, 0]);
  });

  it('has an infinite slope where a root starts', () => {
    expect(gradientsThrough('power', 0, 0.5)).toEqual([Infinity, 0]);
  });

  it('differentiates a negative base by itself, but not by its exponent', () => {
    expect(gradientsThrough('power', -3, 2)).toEqual([-6, NaN]);
  });

  it('is 1 for the base 1, whatever the exponent', () => {
    const { forward } = operationByName.get('power')!;
    expect(forward([tensorOf(1), tensorOf([Infinity, NaN, 7])], {})).toHaveProperty(
      'data',
      Float64Array.of(1, 1, 1),
    );
  });
});

describe('a product', () => {
  it('has exact gradients where factors are 0', () => {
    expect(gradientsThrough('multiply', 0, 3, 5)).toEqual([15, 0, 0]);
    expect(gradientsThrough('multiply', 0, 0, 5)).toEqual([0, 0, 0]);
    expect(gradientsThrough('multiply', [0, 2], 3, [5, 0])).toEqual([[15, 0], 0, [0, 6]]);
  });
});

describe('far from 0', () => {
  it.each(['sigmoid', 'tanh'])('a %s has values and slopes that are numbers', (op) => {
    expect(gradientsThrough(op, [-1000, 1000])).toEqual([[0, 0]]);
  });
});
