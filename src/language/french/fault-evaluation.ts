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
import { placeOf, rankText, shapeClause } from './fault-words.ts';

type ShapeMismatch = Extract<OperationFault, { kind: 'shapeMismatch' }>;

/** What each rule asks of two shapes, and how to follow it. */
const ruleText: Readonly<Record<ShapeMismatch['rule'], string>> = {
  broadcast:
    'qui ne se diffusent pas ensemble ; rendez leurs longueurs égales, ou 1, dimension par dimension depuis la dernière',
  matmul:
    'et la dernière longueur à gauche doit être la première à droite ; changez ou transposez l’un des deux',
  equal: 'qui doivent être les mêmes ; changez l’un des deux',
  concat:
    'qui ne peuvent pas être joints ; donnez-leur des longueurs égales en toute dimension sauf celle que "axis" nomme',
};

/** One French sentence about a node that cannot take its inputs. */
export function evaluationFaultSentence(located: EvaluationFault): string {
  const place = placeOf(located.node, fieldOf[located.fault.kind]);
  return `${place} : ${sentenceOf(reasonsAt(located), located.fault)}`;
}

/** The same where its node is in sight: what is wrong, without where. */
export function evaluationFaultReason(located: EvaluationFault): string {
  return capitalized(sentenceOf(reasonsAt(located), located.fault));
}

function reasonsAt(located: EvaluationFault): Sentences<OperationFault> {
  const source = (slot: number): string => sourceName(located, slot);
  const other = 'changez-la, ou choisissez une autre "method"';
  return {
    shapeMismatch: ({ rule, slots: [left, right], shapes }) =>
      `${source(left)} ${shapeClause(shapes[0])} et ${source(right)} ${shapeClause(shapes[1])}, ${ruleText[rule]}.`,
    rankMismatch: ({ slot, shape, expected }) =>
      `${source(slot)} ${shapeClause(shape)}, et ${quoted(located.operation.name)} attend là ${rankText[expected]} ; branchez-en.`,
    axisOutOfRange: ({ slot, axis, shape }) =>
      `${source(slot)} ${shapeClause(shape)} et n’a pas d’axe ${axis} ; ${axisAdvice(shape.length)}.`,
    reshapeMismatch: ({ slot, shape, wanted }) =>
      `${source(slot)} ${shapeClause(shape)}, et ses composantes ne remplissent pas la forme ${wantedText(wanted)} ; donnez à "shape" autant de composantes.`,
    singularMatrix: ({ slot, column }) =>
      `la matrice ${source(slot)} est singulière (pas de pivot dans la colonne ${column + 1}) ; changez-la, car le système n’a pas de solution unique.`,
    notSymmetric: ({ slot, row, column }) =>
      `la matrice ${source(slot)} n’est pas symétrique en ligne ${row + 1}, colonne ${column + 1} ; ${other}.`,
    notPositiveDefinite: ({ slot, row }) =>
      `la matrice ${source(slot)} n’est pas définie positive (vu en ligne ${row + 1}) ; ${other}.`,
    zeroOnDiagonal: ({ slot, row }) =>
      `la matrice ${source(slot)} a un 0 sur sa diagonale en ligne ${row + 1} ; ${other}.`,
    noConvergence: ({ iterations, residual, error }) =>
      `la méthode n’a pas convergé en ${iterations} itérations (résidu relatif ${residual.toPrecision(2)}, erreur relative de x ${error.toPrecision(2)}) ; choisissez une autre "method".`,
  };
}

function axisAdvice(rank: number): string {
  return rank === 0 ? 'omettez "axis"' : `choisissez-en un de −${rank} à ${rank - 1}`;
}

function wantedText(wanted: readonly number[]): string {
  return wanted.length === 0 ? 'd’un scalaire' : wanted.join('×').replaceAll('-', '−');
}
