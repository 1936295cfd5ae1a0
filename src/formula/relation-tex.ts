import type { Tensor } from '../engine/tensor.ts';
import { classed, numberTerm, type Term } from './expression.ts';
import { isSmall, shapeTex } from './number-text.ts';
import { symbolTex } from './symbol.ts';
import { Precedence } from '../engine/operation.ts';

/** The most entries that one line writes out. */
const MOST_ENTRIES = 18;

/** Whether tensors are small enough, each and together, to stand in one line. */
export function fitInLine(tensors: readonly Tensor[]): boolean {
  const entries = tensors.reduce((sum, { data }) => sum + data.length, 0);
  return entries <= MOST_ENTRIES && tensors.every(isSmall);
}

/** The symbol of the derivative of one node by another. */
export function derivativeTerm(of: string, by: string): Term {
  const tex = `\\frac{\\partial ${symbolTex(of)}}{\\partial ${symbolTex(by)}}`;
  return { tex, precedence: Precedence.atom, hasSign: false };
}

/** The same as a gradient, in its colour. */
export function gradientTerm(of: string, by: string): Term {
  return classed('gradient', derivativeTerm(of, by));
}

/** `= ` and a tensor's numbers, or `∈ ` and the space to which a larger one belongs. */
export function resultTex(name: 'value' | 'gradient', tensor: Tensor): string {
  if (isSmall(tensor)) return `= ${classed(name, numberTerm(tensor)).tex}`;
  return `\\in \\mathbb{R}^{${shapeTex(tensor.shape)}}`;
}
