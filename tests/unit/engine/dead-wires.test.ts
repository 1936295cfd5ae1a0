import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '../../../src/document/graph-document.ts';
import { deadWires } from '../../../src/engine/dead-wires.ts';
import type { NestedNumbers } from '../../../src/engine/tensor.ts';
import { traceOf } from '../../../src/engine/trace.ts';
import { evaluationOf } from './support.ts';

const DEAD = { kind: 'dead', blocked: 1, reached: 1 };
const SATURATED = { kind: 'saturated', blocked: 1, reached: 1 };

describe('a wire is dead', () => {
  it.each([
    ['relu', -1],
    ['relu', 0],
    ['relu', -1000],
    ['step', 2],
  ])('that enters a %s at %d', (op, x) => {
    expect(wires(op, x)).toMatchObject([DEAD]);
  });

  it('unless the other factor is 0 or another input is larger, for no curve is flat there', () => {
    expect(wires('multiply', 3, 0)).toEqual([]);
    expect(wires('maximum', 3, 5)).toEqual([]);
  });

  it('for the entries whose gradient stops', () => {
    expect(wires('relu', [-1, 2, -3])).toMatchObject([{ kind: 'dead', blocked: 2, reached: 3 }]);
  });

  it('for the entries of a number that was broadcast', () => {
    const found = wires('prelu', [1, -2], 0.5);
    expect(found).toMatchObject([{ slot: 1, kind: 'dead', blocked: 1, reached: 2 }]);
  });
});

describe('a wire is saturated', () => {
  it.each([
    ['sigmoid', -20],
    ['sigmoid', 40],
    ['sigmoid', 1000],
    ['tanh', 10],
    ['tanh', -1000],
    ['softplus', -1000],
    ['elu', -1000],
    ['gelu', -40],
    ['silu', -1000],
    ['exp', -50],
  ])('that enters a %s at %d', (op, x) => {
    expect(wires(op, x)).toMatchObject([SATURATED]);
  });
});

describe('a wire is neither dead nor saturated', () => {
  it.each([
    ['relu', 1],
    ['leakyRelu', -1000],
    ['elu', -3],
    ['sigmoid', 5],
    ['abs', 0],
  ])('that enters a %s at %d', (op, x) => {
    expect(wires(op, x)).toEqual([]);
  });

  it.each([
    ['square', 0],
    ['sin', Math.PI / 2],
    ['cos', 0],
  ])('at a stationary point, as of a %s at %d', (op, x) => {
    expect(wires(op, x)).toEqual([]);
  });

  it('at the bottom of a parabola that is written as a product', () => {
    const nodes = [
      { id: 'x', op: 'input', value: 0 },
      { id: 'y', op: 'multiply', inputs: ['x', 'x'] },
    ];
    expect(deadWiresOf(nodes)).toEqual([]);
  });

  it('where a factor is only small', () => {
    expect(wires('multiply', 3, 1e-9)).toEqual([]);
  });

  it('where no gradient arrives', () => {
    const nodes = [
      { id: 'x', op: 'input', value: -1 },
      { id: 'y', op: 'relu', inputs: ['x'] },
      { id: 'z', op: 'relu', inputs: ['y'] },
    ];
    expect(deadWiresOf(nodes)).toMatchObject([{ reader: 2 }]);
  });
});

function wires(op: string, ...inputs: NestedNumbers[]) {
  const leaves = inputs.map((value, slot) => ({ id: `x${slot}`, op: 'input', value }));
  return deadWiresOf([...leaves, { id: 'z', op, inputs: leaves.map(({ id }) => id) }]);
}

function deadWiresOf(nodes: DocumentNode[]) {
  return deadWires(traceOf(evaluationOf(nodes), nodes.length - 1));
}
