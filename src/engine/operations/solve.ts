import { choiceAttribute } from '../attributes.ts';
import { map } from '../broadcast.ts';
import type { OperationFault } from '../fault.ts';
import { asColumn, matrixProduct, transposed } from '../matrix.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { solvers, solveSystem, symmetricSolvers } from '../solvers/index.ts';
import { solverReport } from '../solvers/report.ts';
import { filled, type Shape } from '../tensor.ts';

export const solve = defineOperation({
  name: 'solve',
  title: 'Solve a linear system',
  category: 'linearAlgebra',
  aliases: [
    'linear system',
    'A x = b',
    'inverse',
    'gaussian elimination',
    ...Object.keys(solvers).map((method) => method.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`)),
  ],
  doc: 'The x with A x = b, for a square matrix A and a vector b, or each column of a matrix b.',
  backward:
    'A linear solve solves once more, with the transposed matrix: the right-hand side gets that solution, and the matrix its negative outer product with the output.',
  glyph: 'A^{-1}b',
  symbols: ['x'],
  inputs: ['A', 'b'],
  attributes: { method: { kind: 'choice', default: 'lu', choices: Object.keys(solvers) } },
  shape: solveShape,
  forward: ([a, b], attributes) => {
    const solver = solvers[choiceAttribute(attributes, 'method')]!;
    const solution = solveSystem(solver, a!, b!);
    return 'kind' in solution ? solution : solution.x;
  },
  // From A dx = db − dA x: ⟨x̄, dx⟩ = ⟨λ, db − dA x⟩ with Aᵀ λ = x̄.
  vjp: ([a], x, xbar) => {
    const adjoint = solveSystem(solvers['lu']!, transposed(a!), xbar);
    // A matrix that is singular but for rounding may pass one method and not the other.
    const lambda = 'kind' in adjoint ? filled(xbar.shape, Number.NaN) : adjoint.x;
    const outer = matrixProduct(asColumn(lambda), asColumn(x), { right: true });
    return [map(outer, (entry) => -entry), lambda];
  },
  isElementwise: false,
  // Beside every symmetric matrix are others, for which such a method has no value.
  kinkDistance: ([a], attributes) => {
    const isForSymmetric = symmetricSolvers.has(choiceAttribute(attributes, 'method'));
    return isForSymmetric && a!.shape[0]! > 1 ? 0 : Infinity;
  },
  report: ([a, b], method) => solverReport(method, a!, b!),
  tex: {
    precedence: Precedence.product,
    arguments: [Precedence.atom, Precedence.sign],
    forward: ([a, b]) => `{${a}}^{-1}\\,${b}`,
    partials: ([a], x) => [`-{${x}}^\\top \\otimes {${a}}^{-1}`, `{${a}}^{-1}`],
    cotangents: ([a], x, xbar) => [
      `-{${a}}^{-\\top}\\,${xbar}\\,{${x}}^\\top`,
      `{${a}}^{-\\top}\\,${xbar}`,
    ],
  },
  code: {
    pytorch: ([a, b]) => `torch.linalg.solve(${a}, ${b})`,
    // ONNX has no linear solve; this name stands for a function that exporters define.
    onnx: 'Solve',
  },
  test: {
    samples: [
      { inputs: [[[2]], [6]], output: [3] },
      ...Object.keys(solvers).map((method) => ({
        inputs: [
          [
            [4, 1],
            [1, 3],
          ],
          [6, 7],
        ],
        attributes: { method },
        output: [1, 2],
      })),
      {
        inputs: [
          [
            [0, 2],
            [1, 0],
          ],
          [
            [2, 4],
            [3, 5],
          ],
        ],
        output: [
          [3, 5],
          [1, 2],
        ],
      },
    ],
    // Larger matrices of random entries can be as good as singular.
    shapes: [
      [[1, 1], [1]],
      [
        [1, 1],
        [1, 3],
      ],
    ],
    domain: [
      [0.5, 3],
      [-3, 3],
    ],
    misfits: [
      [[3], [3]],
      [[2, 3], [2]],
      [[3, 3], [2]],
      [[3, 3], []],
    ],
  },
});

/** A square matrix and as many rows on the right; the solution is shaped like b. */
function solveShape(shapes: readonly Shape[]): Shape | OperationFault {
  const [a, b] = shapes as readonly [Shape, Shape];
  if (a.length !== 2 || a[0] !== a[1]) {
    return { kind: 'rankMismatch', slot: 0, shape: a, expected: 'square matrix' };
  }
  if (b.length === 0) {
    return { kind: 'rankMismatch', slot: 1, shape: b, expected: 'vector or matrix' };
  }
  if (a[1] === b[0]) return b;
  return { kind: 'shapeMismatch', rule: 'matmul', slots: [0, 1], shapes: [a, b] };
}
