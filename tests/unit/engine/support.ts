import type fc from 'fast-check';
import { compile } from '../../../src/document/compile.ts';
import type { DocumentNode } from '../../../src/document/graph-document.ts';
import { gradientsOf } from '../../../src/engine/backward.ts';
import { evaluate, valueAt, type Evaluation } from '../../../src/engine/forward.ts';
import type { Random } from '../../../src/engine/random.ts';
import { nestedOf, type NestedNumbers } from '../../../src/engine/tensor.ts';

/** Marsaglia's xorshift of 32 bits: the same numbers for the same seed. */
export function seededRandom(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * Matches numbers nested as `expected` is, each within `tolerance` relative to the expected one, or
 * to a thousandth where that is smaller.
 */
export function closeTo(expected: NestedNumbers, tolerance: number): unknown {
  return {
    asymmetricMatch: (actual: unknown) => isClose(actual, expected, tolerance),
    toString: () => 'closeTo',
    toAsymmetricMatcher: () => `about ${JSON.stringify(expected)}`,
  };
}

function isClose(actual: unknown, expected: NestedNumbers, tolerance: number): boolean {
  if (typeof expected === 'number') {
    if (typeof actual !== 'number') return false;
    if (Object.is(actual, expected)) return true;
    return Math.abs(actual - expected) <= tolerance * Math.max(1e-3, Math.abs(expected));
  }
  return (
    Array.isArray(actual) &&
    actual.length === expected.length &&
    expected.every((entry, at) => isClose(actual[at], entry, tolerance))
  );
}

/** The next number of a stream that never ends. */
export function drawn(stream: fc.Stream<number>): number {
  return (stream.next() as IteratorYieldResult<number>).value;
}

/** The evaluation of a graph that is written as the nodes of a document. */
export function evaluationOf(nodes: readonly DocumentNode[]): Evaluation {
  return evaluate(compile({ format: 'backflow', version: 1, nodes }).graph);
}

/** The value of a node by its id. */
export function valueOfNode(evaluation: Evaluation, id: string): NestedNumbers | null {
  const value = valueAt(evaluation, evaluation.graph.indexById.get(id)!);
  return value === null ? null : nestedOf(value);
}

/** The gradients of a node by their ids. */
export function gradientsById(
  evaluation: Evaluation,
  output: string,
): Record<string, NestedNumbers | null> {
  const gradients = gradientsOf(evaluation, evaluation.graph.indexById.get(output)!);
  return Object.fromEntries(
    evaluation.graph.nodes.map(({ id }, index) => {
      const gradient = gradients[index] ?? null;
      return [id, gradient === null ? null : nestedOf(gradient)];
    }),
  );
}

/** The gradients of a single operation, read by leaves `x0`, `x1` …, summed over its output. */
export function gradientsThrough(op: string, ...inputs: NestedNumbers[]): (NestedNumbers | null)[] {
  const leaves = inputs.map((value, slot) => ({ id: `x${slot}`, op: 'input', value }));
  const ids = leaves.map(({ id }) => id);
  const evaluation = evaluationOf([...leaves, { id: 'r', op, inputs: ids }]);
  const gradients = gradientsById(evaluation, 'r');
  return ids.map((id) => gradients[id]!);
}
