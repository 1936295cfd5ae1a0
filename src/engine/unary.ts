import { map, times, zipWith } from './broadcast.ts';
import type { Attributes, Operation } from './operation.ts';
import { sameShape } from './shape-rules.ts';

type UnaryRules = Pick<Operation, 'inputs' | 'shape' | 'forward' | 'vjp' | 'isElementwise'>;

/**
 * The rules of an elementwise operation of one input: y = f(x), and its slope dy/dx as a function
 * of x and y.
 */
export function unary(
  f: (x: number, attributes: Attributes) => number,
  slope: (x: number, y: number, attributes: Attributes) => number,
): UnaryRules {
  return {
    inputs: ['x'],
    isElementwise: true,
    shape: sameShape,
    forward: ([x], attributes) => map(x!, (entry) => f(entry, attributes)),
    vjp: ([x], y, ybar, attributes) => [
      times(
        ybar,
        zipWith(x!, y, (p, q) => slope(p, q, attributes)),
      ),
    ],
  };
}
