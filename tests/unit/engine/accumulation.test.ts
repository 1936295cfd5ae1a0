import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '../../../src/document/graph-document.ts';
import { accumulate, emptyStore, type GradientStore } from '../../../src/engine/accumulation.ts';
import { nestedOf, type NestedNumbers } from '../../../src/engine/tensor.ts';
import { traceOf } from '../../../src/engine/trace.ts';
import { evaluationOf } from './support.ts';

const graph = (w: NestedNumbers): DocumentNode[] => [
  { id: 'x', op: 'input', value: 3 },
  { id: 'w', op: 'parameter', value: w },
  { id: 'c', op: 'constant', value: 2 },
  { id: 'unread', op: 'input', value: 1 },
  { id: 'y', op: 'multiply', inputs: ['x', 'w', 'c', 'x'] },
];

describe('gradients', () => {
  it('accumulate in inputs and parameters, pass after pass', () => {
    const once = accumulate(emptyStore, traceFrom(graph(5)));
    expect(numbersIn(once)).toEqual({ x: 60, w: 18 });
    expect(numbersIn(accumulate(once, traceFrom(graph(5))))).toEqual({ x: 120, w: 36 });
  });

  it('of other values are added to what there was', () => {
    const store = accumulate(accumulate(emptyStore, traceFrom(graph(5))), traceFrom(graph(1)));
    expect(numbersIn(store)).toEqual({ x: 72, w: 36 });
  });

  it('leave the stores before them alone', () => {
    const once = accumulate(emptyStore, traceFrom(graph(5)));
    accumulate(once, traceFrom(graph(5)));
    expect(numbersIn(once)).toEqual({ x: 60, w: 18 });
    expect(emptyStore.size).toBe(0);
  });

  it('start anew where a shape has changed', () => {
    const once = accumulate(emptyStore, traceFrom(graph(5)));
    const store = accumulate(once, traceFrom(graph([1, 2])));
    expect(numbersIn(store)).toEqual({ x: 96, w: [18, 18] });
  });

  it('stay where a pass does not reach a leaf, and go with a leaf that is gone', () => {
    const once = accumulate(emptyStore, traceFrom(graph(5)));
    const other: DocumentNode[] = [
      { id: 'x', op: 'input', value: 3 },
      { id: 'z', op: 'input', value: 3 },
      { id: 'y', op: 'exp', inputs: ['z'] },
    ];
    expect(Object.keys(numbersIn(accumulate(once, traceFrom(other))))).toEqual(['x', 'z']);
    expect(numbersIn(accumulate(once, traceFrom(other)))['x']).toBe(60);
  });

  it('do not change without a backward pass', () => {
    const once = accumulate(emptyStore, traceFrom(graph(5)));
    expect(accumulate(once, traceOf(evaluationOf(graph(5)), null))).toEqual(once);
  });
});

function traceFrom(nodes: DocumentNode[]) {
  return traceOf(evaluationOf(nodes), nodes.length - 1);
}

function numbersIn(store: GradientStore): Record<string, NestedNumbers> {
  return Object.fromEntries([...store].map(([id, gradient]) => [id, nestedOf(gradient)]));
}
