import { symbolText } from '../../formula/symbol.ts';
import type { CheckFinding } from '../texts/trust-texts.ts';

/** More names than these are only counted. */
const MOST_NAMED = 4;

/** How the gradients of a check came off. */
export interface CheckOutcome {
  readonly count: number;
  readonly agreed: number;
  /** Those that did not pass: their names, or how many they are. */
  readonly others: readonly string[] | number;
}

/** The outcome of the findings about nodes of these names. */
export function checkOutcome(
  findings: readonly CheckFinding[],
  names: readonly string[],
): CheckOutcome {
  const isFine = ({ verdict }: CheckFinding) => verdict.kind === 'passed';
  const others = names.filter((_, at) => !isFine(findings[at]!)).map(symbolText);
  return {
    count: findings.length,
    agreed: findings.length - others.length,
    others: others.length > MOST_NAMED ? others.length : others,
  };
}
