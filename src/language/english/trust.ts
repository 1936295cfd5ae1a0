import type { Evaluation } from '../../engine/forward.ts';
import { sizeOf } from '../../engine/tensor.ts';
import { briefNumber, shapeText } from '../../formula/number-text.ts';
import { symbolText } from '../../formula/symbol.ts';
import { capitalized } from '../sentences.ts';
import { checkOutcome } from '../shared/check-outcome.ts';
import { entryPlace } from '../shared/entry-place.ts';
import { kinkFacts, sideSlopes, type KinkFacts } from '../shared/kink-facts.ts';
import type { CheckFinding, TrustTexts } from '../texts/trust-texts.ts';
import { placeText } from './diagnosis.ts';
import { solver } from './solver.ts';
import { listed } from './words.ts';

/** See `Catalogue.trust`. */
export const trust: TrustTexts = {
  why: {
    title: 'Why this number?',
    through: (name) => `through ${name}`,
    more: (count) => `and ${count} more`,
    sum: 'together',
  },
  jacobian: {
    title: 'Jacobian',
    diagonal: 'Diagonal: the operation works entry by entry.',
    repeated: 'One entry in each row: the operation works entry by entry, and repeats this input.',
    tooLarge: (of, by) => `${sizeOf(of)} × ${sizeOf(by)} entries are too many to show.`,
    rowByRow: 'The entries of matrices are counted row by row.',
    share: (id, count) => `One of ${count} contributions to the gradient of ${symbolText(id)}.`,
    map: (of, by, shape) =>
      `Heat map of the Jacobian of ${symbolText(of)} by ${symbolText(by)}, ${shapeText(shape)}`,
  },
  check: {
    title: 'Gradient check',
    running: 'Measuring …',
    measured: 'Measured',
    computed: 'Computed',
    node: 'Node',
    hidden: 'The numbers appear once the backward pass has reached them.',
    verdict: {
      passed: 'gradient check',
      kink: 'no derivative here',
      rounding: 'within rounding',
      saturated: 'saturated',
      failed: 'differs',
      notFinite: 'nothing to compare',
      noNumberBeside: 'cannot be measured',
    },
    reason,
    alongDirection: (entries) =>
      `Slopes along one random direction through all ${entries} entries.`,
    entry: (shape, { entry, deviation }) =>
      Number.isNaN(deviation)
        ? `${capitalized(placeText(entryPlace(shape, entry)))}, which is not finite.`
        : `${capitalized(placeText(entryPlace(shape, entry)))}; the largest difference of all ${sizeOf(shape)} entries is ${briefNumber(deviation)}.`,
    summary,
    partial: (checked, all) =>
      `The first ${checked} of ${all} inputs and parameters were checked: all of them would take too long.`,
    outdated: 'The graph has changed since.',
    again: 'Check again',
    nothing: 'There is no input or parameter with a gradient to check.',
    noOutput: 'There is no output to differentiate yet.',
    whole: 'Check the whole graph',
  },
  solver,
  chain: (factors, { product }) =>
    product === 0
      ? `Along the chain a factor 0 stops the gradient: ${factors}`
      : `Along the chain the gradient ${product < 1 ? 'vanishes' : 'explodes'}: ${factors}`,
  accumulation: {
    title: 'Accumulated gradients',
    explanation:
      'Each backward pass that reaches its end adds to the gradients of inputs and parameters, as in PyTorch, until they are zeroed.',
    passes: (count) => (count === 1 ? '1 pass so far.' : `${count} passes so far.`),
    zero: 'Zero gradients',
    zeroed: 'The accumulated gradients are 0.',
    held: (count) => `Accumulated (${count === 1 ? '1 pass' : `${count} passes`})`,
  },
};

function reason(
  evaluation: Evaluation,
  output: number,
  finding: CheckFinding,
  isRevealed: boolean,
): string | null {
  const { nodes } = evaluation.graph;
  const [f, x] = [output, finding.node].map((index) => symbolText(nodes[index]!.id));
  switch (finding.verdict.kind) {
    case 'passed':
      return null;
    case 'kink':
      return `${kinkText(kinkFacts(evaluation, finding))} ${sidesText(f!, finding, isRevealed)}`;
    case 'notFinite':
      return `${f} or its gradient is not a finite number here; the mark on the graph shows where that begins.`;
    case 'noNumberBeside':
      return `A step to each side of ${x} leads to no finite number or change of ${f}, so the computed gradient has no measurement beside it.`;
    case 'rounding':
      return `The numbers differ by no more than rounding explains: ${f} changes so little that few of its digits tell the difference.`;
    case 'saturated':
      return `A curve between ${x} and ${f} is all but flat here, so ${f} hardly changes and the measurement is lost in rounding.`;
    case 'failed':
      return `The numbers differ by more than rounding explains: ${f} may change too fast for the step of the measurement, or not smoothly.`;
  }
}

const kinks: Readonly<Record<KinkFacts['kind'], string>> = {
  jump: 'jumps',
  tieOrKink: 'has a tie or a kink',
  kink: 'has a kink',
};

/** `|x| has a kink at 0:`, `max(x, y) has a tie here:`. */
function kinkText(facts: KinkFacts | null): string {
  if (facts === null) return 'There is a kink within the step of the measurement.';
  const { formula, kind, away, at } = facts;
  const what = kinks[kind];
  if (away !== null) return `${formula} ${what} ${away} away, within the step of the measurement:`;
  return `${formula} ${what} ${at === null ? 'here' : `at ${at}`}:`;
}

function sidesText(f: string, finding: CheckFinding, isRevealed: boolean): string {
  const slopes = sideSlopes(finding);
  if (slopes === null) {
    return `there ${f} has no derivative, and the computed gradient is a choice, the one that PyTorch makes.`;
  }
  if (!isRevealed) return `the slopes of ${f} on its two sides differ, so there is no derivative.`;
  const [left, right] = slopes;
  return `the slope of ${f} is ${left} on the left and ${right} on the right, so there is no derivative. The measurement takes their mean; the computed gradient is a choice, the one that PyTorch makes.`;
}

function summary(findings: readonly CheckFinding[], names: readonly string[]): string {
  const { count, agreed, others } = checkOutcome(findings, names);
  if (count === 0) return trust.check.nothing;
  if (agreed === count) {
    return count === 1
      ? 'The gradient agrees with what is measured.'
      : `All ${count} gradients agree with what is measured.`;
  }
  if (agreed === 0) return 'No gradient could be confirmed; here is why.';
  const named = typeof others === 'number' ? `${others} others` : listed(others);
  return `${agreed} of ${count} gradients ${agreed === 1 ? 'agrees' : 'agree'} with what is measured; for ${named} here is why not.`;
}
