import type { GradientVerdict } from '../../engine/gradient-verdict.ts';
import type { Evaluation } from '../../engine/forward.ts';
import type { GradientChain } from '../../engine/gradient-chain.ts';
import type { TellingEntry } from '../../engine/telling-entry.ts';
import type { Shape } from '../../engine/tensor.ts';
import type { SolverTexts } from './solver-texts.ts';

/**
 * The engine's verdict; or that there is nothing to compare, because a number of the graph is not
 * finite, or those beside it, which the measurement needs.
 */
export type CheckVerdict = GradientVerdict | { readonly kind: 'notFinite' | 'noNumberBeside' };

/** What a check says of a node's gradient. */
export interface CheckFinding {
  readonly node: number;
  readonly verdict: CheckVerdict;
  /** Where a kink is in the way, the operation that has it. */
  readonly kink: number | null;
  /** The slopes on the two sides of a number. */
  readonly slopes: readonly [number, number] | null;
}

/** What is read of Jacobians, gradient checks and chains: texts that come when they are asked for. */
export interface TrustTexts {
  /** Where a node's numbers come from. */
  readonly why: {
    readonly title: string;
    /** What has come back from an operation. */
    readonly through: (name: string) => string;
    readonly more: (count: number) => string;
    readonly sum: string;
  };
  readonly jacobian: {
    readonly title: string;
    /** Why an elementwise operation's Jacobian looks as it does. */
    readonly diagonal: string;
    readonly repeated: string;
    readonly tooLarge: (of: Shape, by: Shape) => string;
    /** How the entries of matrices are counted. */
    readonly rowByRow: string;
    /** That the product is one of several contributions. */
    readonly share: (id: string, count: number) => string;
    /** What a map shows, for people who do not see it. */
    readonly map: (of: string, by: string, shape: Shape) => string;
  };
  readonly check: {
    readonly title: string;
    readonly running: string;
    readonly measured: string;
    readonly computed: string;
    readonly node: string;
    /** What stands instead of numbers that the steps have not revealed. */
    readonly hidden: string;
    /** The verdict in a word or two. */
    readonly verdict: Readonly<Record<CheckVerdict['kind'], string>>;
    /** The verdict in full; `null` where the word says it all. */
    readonly reason: (
      evaluation: Evaluation,
      output: number,
      finding: CheckFinding,
      isRevealed: boolean,
    ) => string | null;
    /** What the numbers of a large tensor are: slopes along one random direction. */
    readonly alongDirection: (entries: number) => string;
    /** Which entry the numbers are, and how well all of them agree. */
    readonly entry: (shape: Shape, telling: TellingEntry) => string;
    readonly summary: (findings: readonly CheckFinding[], names: readonly string[]) => string;
    readonly partial: (checked: number, all: number) => string;
    readonly outdated: string;
    readonly again: string;
    readonly nothing: string;
    readonly noOutput: string;
    readonly whole: string;
  };
  readonly solver: SolverTexts;
  /** A chain's factors with what they make of the gradient. */
  readonly chain: (factors: string, chain: GradientChain) => string;
  readonly accumulation: {
    readonly title: string;
    readonly explanation: string;
    readonly passes: (count: number) => string;
    readonly zero: string;
    readonly zeroed: string;
    readonly held: (count: number) => string;
  };
}
