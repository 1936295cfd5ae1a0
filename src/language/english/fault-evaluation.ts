import type { EvaluationFault } from '../../document/evaluation-faults.ts';
import type { OperationFault } from '../../engine/fault.ts';
import {
  capitalized,
  fieldOf,
  quoted,
  sentenceOf,
  sourceName,
  type Sentences,
} from '../sentences.ts';
import { placeOf, shapeClause } from './fault-words.ts';

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
  const place = placeOf(located.node, fieldOf[located.fault.kind]);
  return `${place}: ${sentenceOf(reasonsAt(located), located.fault)}`;
}

/** The same where its node is in sight: what is wrong, without where. */
export function evaluationFaultReason(located: EvaluationFault): string {
  return capitalized(sentenceOf(reasonsAt(located), located.fault));
}

function reasonsAt(located: EvaluationFault): Sentences<OperationFault> {
  const source = (slot: number): string => sourceName(located, slot);
  return {
    shapeMismatch: ({ rule, slots: [left, right], shapes }) =>
      `${source(left)} ${shapeClause(shapes[0])} and ${source(right)} ${shapeClause(shapes[1])}, ${ruleText[rule]}.`,
    rankMismatch: ({ slot, shape, expected }) =>
      `${source(slot)} ${shapeClause(shape)}, and ${quoted(located.operation.name)} takes a ${expected} there; wire one to it.`,
    axisOutOfRange: ({ slot, axis, shape }) =>
      `${source(slot)} ${shapeClause(shape)} and has no axis ${axis}; ${axisAdvice(shape.length)}.`,
    reshapeMismatch: ({ slot, shape, wanted }) =>
      `${source(slot)} ${shapeClause(shape)}, and its entries do not fill the shape ${wantedText(wanted)}; give "shape" as many entries.`,
    singularMatrix: ({ slot, column }) =>
      `the matrix ${source(slot)} is singular (no pivot in column ${column + 1}); change it, for the system has no unique solution.`,
    notSymmetric: ({ slot, row, column }) =>
      `the matrix ${source(slot)} is not symmetric in row ${row + 1}, column ${column + 1}; change it, or choose another "method".`,
    notPositiveDefinite: ({ slot, row }) =>
      `the matrix ${source(slot)} is not positive definite (seen in row ${row + 1}); change it, or choose another "method".`,
    zeroOnDiagonal: ({ slot, row }) =>
      `the matrix ${source(slot)} has a 0 on its diagonal in row ${row + 1}; change it, or choose another "method".`,
    noConvergence: ({ iterations, residual, error }) =>
      `the method did not converge in ${iterations} iterations (relative residual ${residual.toPrecision(2)}, relative error of x ${error.toPrecision(2)}); choose another "method".`,
  };
}

function axisAdvice(rank: number): string {
  return rank === 0 ? 'leave "axis" out' : `choose one from −${rank} to ${rank - 1}`;
}

function wantedText(wanted: readonly number[]): string {
  return wanted.length === 0 ? 'of a scalar' : wanted.join('×').replaceAll('-', '−');
}
