import { valueAt, type Evaluation } from '../../engine/forward.ts';
import { isScalar, itemOf } from '../../engine/tensor.ts';
import { nodeFormula } from '../../formula/expression.ts';
import { formatNumber } from '../../formula/number-text.ts';
import { texToText } from '../../formula/tex-to-text.ts';
import type { CheckFinding } from '../texts/trust-texts.ts';

/** Slopes beyond this on one side are those of a jump. */
const STEEPEST = 1e4;

/** A place at which an operation has no derivative. */
export interface KinkFacts {
  readonly formula: string;
  readonly kind: 'jump' | 'tieOrKink' | 'kink';
  /** How far away it is, where it is not met exactly. */
  readonly away: string | null;
  /** The operation's only number, where it is one. */
  readonly at: string | null;
}

/** The facts of the kink that is in a check's way, or `null` where no operation is known to have it. */
export function kinkFacts(evaluation: Evaluation, finding: CheckFinding): KinkFacts | null {
  const { kink, verdict } = finding;
  if (kink === null) return null;
  const { inputs } = evaluation.graph.nodes[kink]!;
  const distance = verdict.kind === 'kink' ? verdict.distance : 0;
  const input = inputs.length === 1 ? valueAt(evaluation, inputs[0]!) : null;
  return {
    formula: texToText(nodeFormula(evaluation.graph, kink)),
    kind: isJump(finding) ? 'jump' : inputs.length > 1 ? 'tieOrKink' : 'kink',
    away: distance > 0 ? formatNumber(distance) : null,
    at: input !== null && isScalar(input) ? formatNumber(itemOf(input)) : null,
  };
}

/** The slopes on the two sides of a kink; `null` at a jump, or where they are not known. */
export function sideSlopes(finding: CheckFinding): readonly [string, string] | null {
  if (finding.slopes === null || isJump(finding)) return null;
  const [left, right] = finding.slopes.map((slope) => formatNumber(Number(slope.toPrecision(4))));
  return [left!, right!];
}

function isJump({ slopes }: CheckFinding): boolean {
  return slopes?.some((slope) => Math.abs(slope) > STEEPEST) === true;
}
