import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/document/compile.ts';
import { evaluationFaults, type EvaluationFault } from '../../../src/document/evaluation-faults.ts';
import type { OperationFault } from '../../../src/engine/fault.ts';
import { evaluate } from '../../../src/engine/forward.ts';
import { add } from '../../../src/engine/operations/add.ts';
import { faultSentence } from '../../../src/language/english/faults.ts';
import { documentOf } from './support.ts';

const leaf = (id: string, value: unknown) => ({ id, op: 'input', value });
const sentencesOf = (...nodes: readonly object[]) =>
  evaluationFaults(evaluate(compile(documentOf(nodes)).graph)).map(faultSentence);

describe('evaluationFaults', () => {
  it('names both shapes and the nodes they belong to', () => {
    const x = leaf('x', [1, 2, 3]);
    const y = leaf('y', [[1, 2]]);
    expect(sentencesOf(x, y, { id: 'd', op: 'add', inputs: ['x', 'y'] })).toEqual([
      'Node "d", field "inputs": "x" has shape 3 and "y" has shape 1×2, and these do not broadcast; make their lengths equal, or 1, dimension by dimension from the last.',
    ]);
    expect(sentencesOf(x, y, { id: 'm', op: 'matmul', inputs: ['y', 'x'] })).toEqual([
      'Node "m", field "inputs": "y" has shape 1×2 and "x" has shape 3, and the last length on the left must be the first on the right; change or transpose one of them.',
    ]);
  });

  it('calls a scalar a scalar', () => {
    const nodes = [leaf('x', 1), leaf('A', [[1]]), { id: 'm', op: 'matmul', inputs: ['x', 'A'] }];
    expect(sentencesOf(...nodes)).toEqual([
      'Node "m", field "inputs": "x" is a scalar, and "matmul" takes a vector or matrix there; wire one to it.',
    ]);
  });

  it('names the axis that an input does not have', () => {
    const sum = (axis: number) => ({ id: 's', op: 'sum', inputs: ['x'], attributes: { axis } });
    expect(sentencesOf(leaf('x', [1, 2]), sum(1))).toEqual([
      'Node "s", field "attributes": "x" has shape 2 and has no axis 1; choose one from −1 to 0.',
    ]);
    expect(sentencesOf(leaf('x', 1), sum(0))).toEqual([
      'Node "s", field "attributes": "x" is a scalar and has no axis 0; leave "axis" out.',
    ]);
  });

  it('names the shape that entries cannot fill', () => {
    const reshape = (shape: readonly number[]) => ({
      id: 'r',
      op: 'reshape',
      inputs: ['x'],
      attributes: { shape },
    });
    expect(sentencesOf(leaf('x', [1, 2, 3]), reshape([2, -1]))).toEqual([
      'Node "r", field "attributes": "x" has shape 3, and its entries do not fill the shape 2×−1; give "shape" as many entries.',
    ]);
    expect(sentencesOf(leaf('x', [1, 2, 3]), reshape([]))).toEqual([
      'Node "r", field "attributes": "x" has shape 3, and its entries do not fill the shape of a scalar; give "shape" as many entries.',
    ]);
  });

  it('says under which rule two shapes had to fit', () => {
    const [a, b] = [leaf('a', [1, 2]), leaf('b', [[1, 2, 3]])];
    expect(sentencesOf(a, b, { id: 'c', op: 'concat', inputs: ['a', 'b'] })).toEqual([
      'Node "c", field "inputs": "a" has shape 2 and "b" has shape 1×3, and these cannot be joined; give them equal lengths in every dimension but the one that "axis" names.',
    ]);
    expect(sentencesOf(a, leaf('b', [1]), { id: 'p', op: 'dot', inputs: ['a', 'b'] })).toEqual([
      'Node "p", field "inputs": "a" has shape 2 and "b" has shape 1, and these must be the same; change one of them.',
    ]);
  });

  it('leaves nodes that wait out', () => {
    expect(sentencesOf({ id: 'd', op: 'add', inputs: [null, null] })).toEqual([]);
  });
});

describe('the sentences about what a solver cannot do', () => {
  const at = (field: string, fault: OperationFault): string =>
    faultSentence({
      kind: 'evaluation',
      node: 's',
      operation: add,
      inputs: ['A', 'b'],
      fault,
    } satisfies EvaluationFault).replace(`Node "s", field "${field}": `, '');

  it('name the matrix, and rows and columns from 1', () => {
    expect(at('inputs', { kind: 'singularMatrix', slot: 0, column: 1 })).toBe(
      'the matrix "A" is singular (no pivot in column 2); change it, for the system has no unique solution.',
    );
    expect(at('inputs', { kind: 'notSymmetric', slot: 0, row: 0, column: 2 })).toBe(
      'the matrix "A" is not symmetric in row 1, column 3; change it, or choose another "method".',
    );
    expect(at('inputs', { kind: 'notPositiveDefinite', slot: 0, row: 1 })).toBe(
      'the matrix "A" is not positive definite (seen in row 2); change it, or choose another "method".',
    );
    expect(at('inputs', { kind: 'zeroOnDiagonal', slot: 0, row: 0 })).toBe(
      'the matrix "A" has a 0 on its diagonal in row 1; change it, or choose another "method".',
    );
    expect(
      at('attributes', { kind: 'noConvergence', iterations: 500, residual: 0.123, error: 4.56 }),
    ).toBe(
      'the method did not converge in 500 iterations (relative residual 0.12, relative error of x 4.6); choose another "method".',
    );
  });
});
