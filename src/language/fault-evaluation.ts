import type { EvaluationFault } from '../document/evaluation-faults.ts';
import type { OperationFault } from '../engine/fault.ts';
import { slotName } from '../engine/operation.ts';
import { placeOf, quoted, sentenceOf, shapeClause, type Sentences } from './fault-words.ts';

type ShapeMismatch = Extract<OperationFault, { kind: 'shapeMismatch' }>;

/** What each rule asks of two shapes, and how to follow it. */
const ruleText: Readonly<Record<ShapeMismatch['rule'], string>> = {
  broadcast:
    'and these do not broadcast; make their lengths equal, or 1, dimension by dimension from the last',
  matmul:
    'and the last length on the left must be the first on the right; change or transpose one of them',
  equal: 'and these must be the same; change one of them',
  concat:
    'and these cannot be joined; give them equal lengths in every dimension but the one that "axis" names',
};

/** One English sentence about a node that cannot take its inputs. */
export function evaluationFaultSentence(located: EvaluationFault): string {
  return sentenceOf(sentencesAt(located), located.fault);
}

function sentencesAt({ node, operation, inputs }: EvaluationFault): Sentences<OperationFault> {
  const at = placeOf(node, 'inputs');
  const source = (slot: number): string => quoted(inputs[slot] ?? slotName(operation, slot));
  return {
    shapeMismatch: ({ rule, slots: [left, right], shapes }) =>
      `${at}: ${source(left)} ${shapeClause(shapes[0])} and ${source(right)} ${shapeClause(shapes[1])}, ${ruleText[rule]}.`,
    rankMismatch: ({ slot, shape, expected }) =>
      `${at}: ${source(slot)} ${shapeClause(shape)}, and ${quoted(operation.name)} takes a ${expected} there; wire one to it.`,
    axisOutOfRange: ({ slot, axis, shape }) =>
      `${placeOf(node, 'attributes')}: ${source(slot)} ${shapeClause(shape)} and has no axis ${axis}; ${axisAdvice(shape.length)}.`,
    reshapeMismatch: ({ slot, shape, wanted }) =>
      `${placeOf(node, 'attributes')}: ${source(slot)} ${shapeClause(shape)}, and its entries do not fill the shape ${wantedText(wanted)}; give "shape" as many entries.`,
    singularMatrix: ({ slot, column }) =>
      `${at}: the matrix ${source(slot)} is singular (no pivot in column ${column + 1}); change it, for the system has no unique solution.`,
    notSymmetric: ({ slot, row, column }) =>
      `${at}: the matrix ${source(slot)} is not symmetric in row ${row + 1}, column ${column + 1}; change it, or choose another "method".`,
    notPositiveDefinite: ({ slot, row }) =>
      `${at}: the matrix ${source(slot)} is not positive definite (seen in row ${row + 1}); change it, or choose another "method".`,
    zeroOnDiagonal: ({ slot, row }) =>
      `${at}: the matrix ${source(slot)} has a 0 on its diagonal in row ${row + 1}; change it, or choose another "method".`,
    noConvergence: ({ iterations, residual }) =>
      `${placeOf(node, 'attributes')}: the method did not converge in ${iterations} iterations (relative residual ${residual.toPrecision(2)}); choose another "method".`,
  };
}

function axisAdvice(rank: number): string {
  return rank === 0 ? 'leave "axis" out' : `choose one from −${rank} to ${rank - 1}`;
}

function wantedText(wanted: readonly number[]): string {
  return wanted.length === 0 ? 'of a scalar' : wanted.join('×').replaceAll('-', '−');
}
