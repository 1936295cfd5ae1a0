import { valueAt, type Evaluation } from '../../engine/forward.ts';
import { isScalar, itemOf, sizeOf, type Shape } from '../../engine/tensor.ts';
import { nodeFormula } from '../../formula/expression.ts';
import { briefNumber, formatNumber, shapeText } from '../../formula/number-text.ts';
import { symbolText } from '../../formula/symbol.ts';
import { texToText } from '../../formula/tex-to-text.ts';
import { listed } from './words.ts';
import { solver } from './solver.ts';
import type { CheckFinding, TrustTexts } from '../texts/trust-texts.ts';

/** Slopes beyond this on one side are those of a jump. */
const STEEPEST = 1e4;

/** See `Catalogue.trust`. */
export const trust: TrustTexts = {
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
    },
    reason,
    alongDirection: (entries) =>
      `Slopes along one random direction through all ${entries} entries.`,
    entry: (shape, { entry, deviation }) =>
      Number.isNaN(deviation)
        ? `${placeText(shape, entry)}, which is not finite.`
        : `${placeText(shape, entry)}; the largest difference of all ${sizeOf(shape)} entries is ${briefNumber(deviation)}.`,
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

/** `Entry 2` of a vector, `Row 1, column 2` of a matrix. */
function placeText(shape: Shape, entry: number): string {
  const columns = shape[1];
  if (columns === undefined) return `Entry ${entry + 1}`;
  return `Row ${Math.floor(entry / columns) + 1}, column ${(entry % columns) + 1}`;
}

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
      return `${kinkText(evaluation, finding)} ${sidesText(f!, finding, isRevealed)}`;
    case 'notFinite':
      return `${f} or its gradient is not a finite number here; the mark on the graph shows where that begins.`;
    case 'rounding':
      return `The numbers differ by no more than rounding explains: ${f} changes so little that few of its digits tell the difference.`;
    case 'saturated':
      return `A curve between ${x} and ${f} is all but flat here, so ${f} hardly changes and the measurement is lost in rounding.`;
    case 'failed':
      return `The numbers differ by more than rounding explains: ${f} may change too fast for the step of the measurement, or not smoothly.`;
  }
}

/** `|x| has a kink at 0:`, `max(x, y) has a tie here:`. */
function kinkText(evaluation: Evaluation, { kink, verdict, slopes }: CheckFinding): string {
  const distance = verdict.kind === 'kink' ? verdict.distance : 0;
  if (kink === null) return 'There is a kink within the step of the measurement.';
  const { inputs } = evaluation.graph.nodes[kink]!;
  const formula = texToText(nodeFormula(evaluation.graph, kink));
  const isJump = slopes?.some((slope) => Math.abs(slope) > STEEPEST) === true;
  const what = isJump ? 'jumps' : inputs.length > 1 ? 'has a tie or a kink' : 'has a kink';
  const input = valueAt(evaluation, inputs[0]!);
  const at = inputs.length === 1 && input !== null && isScalar(input) ? itemOf(input) : null;
  if (distance > 0) {
    return `${formula} ${what} ${formatNumber(distance)} away, within the step of the measurement:`;
  }
  return `${formula} ${what} ${at === null ? 'here' : `at ${formatNumber(at)}`}:`;
}

function sidesText(f: string, { slopes }: CheckFinding, isRevealed: boolean): string {
  if (slopes === null || slopes.some((slope) => Math.abs(slope) > STEEPEST)) {
    return `there ${f} has no derivative, and the computed gradient is a choice, the one that PyTorch makes.`;
  }
  if (!isRevealed) return `the slopes of ${f} on its two sides differ, so there is no derivative.`;
  const [left, right] = slopes.map((slope) => formatNumber(Number(slope.toPrecision(4))));
  return `the slope of ${f} is ${left} on the left and ${right} on the right, so there is no derivative. The measurement takes their mean; the computed gradient is a choice, the one that PyTorch makes.`;
}

function summary(findings: readonly CheckFinding[], names: readonly string[]): string {
  if (findings.length === 0) return trust.check.nothing;
  const isFine = ({ verdict }: CheckFinding) => verdict.kind === 'passed';
  const others = names.filter((_, at) => !isFine(findings[at]!)).map(symbolText);
  if (others.length === 0) {
    return findings.length === 1
      ? 'The gradient agrees with what is measured.'
      : `All ${findings.length} gradients agree with what is measured.`;
  }
  const agreed = findings.length - others.length;
  if (agreed === 0) return 'No gradient could be confirmed; here is why.';
  const named = others.length > 4 ? `${others.length} others` : listed(others);
  return `${agreed} of ${findings.length} gradients ${agreed === 1 ? 'agrees' : 'agree'} with what is measured; for ${named} here is why not.`;
}
