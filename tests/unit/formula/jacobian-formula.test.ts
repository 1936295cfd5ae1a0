import { describe, expect, test } from 'vitest';
import { jacobianOf } from '../../../src/engine/jacobian.ts';
import { tensorOf } from '../../../src/engine/tensor.ts';
import type { Trace } from '../../../src/engine/trace.ts';
import {
  contributionTex,
  isWrittenOut,
  jacobianTex,
  pullbackNumbersTex,
  pullbackTex,
} from '../../../src/formula/jacobian-formula.ts';
import { texToText } from '../../../src/formula/tex-to-text.ts';
import { leaf, node, traceOfNodes, typeset, workedExample } from './support.ts';

/** The lines of the Jacobian of a node by the input of a slot, as plain text; KaTeX takes them all. */
function lines(trace: Trace, id: string, slot: number): (string | null)[] {
  const index = trace.evaluation.graph.indexById.get(id)!;
  const jacobian = jacobianOf(trace.evaluation, index, slot)!;
  const back = trace.steps.find(
    (step) => step.kind === 'edge' && step.reader === index && step.slot === slot,
  );
  if (back?.kind !== 'edge') throw new Error('no gradient comes along this wire');
  const all = [
    jacobianTex(trace, index, slot, jacobian),
    pullbackTex(trace, index, slot),
    pullbackNumbersTex(jacobian, back.upstream),
    contributionTex(back.contribution),
  ];
  for (const tex of all) if (tex !== null) typeset(tex);
  return all.map((tex) => tex && texToText(tex));
}

describe('between numbers', () => {
  test('the Jacobian is the local derivative, in symbols and as a number', () => {
    expect(lines(workedExample(), 'f', 0)).toEqual([
      '∂f/∂d = z = 4',
      '∂f/∂d = ∂f/∂f · ∂f/∂d',
      '1 · 4',
      '4',
    ]);
    expect(lines(workedExample(), 'd', 1)).toEqual([
      '∂d/∂y = 1',
      '∂f/∂y = ∂f/∂d · ∂d/∂y',
      '4 · 1',
      '4',
    ]);
  });

  test('a negative factor stands in brackets', () => {
    expect(lines(workedExample(), 'f', 1)[2]).toBe('1 · (−2)');
  });

  test('two wires from one node are told apart, and neither gives the whole gradient', () => {
    const trace = traceOfNodes(leaf('x', 3), node('f', 'multiply', 'x', 'x'));
    expect(lines(trace, 'f', 1).slice(0, 2)).toEqual(['∂f/∂x|₂ = x = 3', '∂f/∂f · ∂f/∂x|₂']);
  });
});

describe('between tensors', () => {
  const trace = traceOfNodes(
    leaf('W', [
      [1, 2],
      [0, -1],
    ]),
    leaf('x', [1, -2]),
    node('z', 'matmul', 'W', 'x'),
    node('h', 'relu', 'z'),
    node('L', 'sum', 'h'),
  );

  test('the Jacobian of a matrix product by the vector is the matrix', () => {
    expect(lines(trace, 'z', 1)).toEqual([
      '∂z/∂x = [[1, 2], [0, −1]]',
      '∂L/∂x = (∂z/∂x)ᵀ ∂L/∂z',
      '[[1, 2], [0, −1]]ᵀ [[0], [1]]',
      '[[0], [−1]]',
    ]);
  });

  test('that of an elementwise operation is diagonal', () => {
    expect(lines(trace, 'h', 0)[0]).toBe('∂h/∂z = [[0, 0], [0, 1]]');
  });

  test('a scalar of a vector has a row', () => {
    expect(lines(trace, 'L', 0)).toEqual([
      '∂L/∂h = [1, 1]',
      '∂L/∂h = (∂L/∂h)ᵀ ∂L/∂L',
      '[1, 1]ᵀ 1',
      '[[1], [1]]',
    ]);
  });

  test('a large one stands as its space, without numbers', () => {
    const large = traceOfNodes(
      leaf('x', [1, 2, 3, 4, 5, 6, 7]),
      node('h', 'tanh', 'x'),
      node('L', 'sum', 'h'),
    );
    expect(lines(large, 'h', 0)).toEqual([
      '∂h/∂x ∈ ℝ^(7 × 7)',
      '∂L/∂x = (∂h/∂x)ᵀ ∂L/∂h',
      null,
      null,
    ]);
    expect(isWrittenOut(tensorOf([[1, 2, 3, 4, 5, 6, 7]]))).toBe(false);
  });
});
