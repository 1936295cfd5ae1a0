import type { EdgeStep } from './backward.ts';
import { sumTo } from './broadcast.ts';
import { dependentsOf } from './dependents.ts';
import { argumentsOf, valueAt, type Evaluation } from './forward.ts';
import { filled, isScalar, itemOf, type Tensor } from './tensor.ts';
import { stepAt, type Trace } from './trace.ts';

/** By how much a gradient grows or shrinks along one wire. */
export interface ChainFactor {
  readonly reader: number;
  readonly slot: number;
  /**
   * The size of the local derivative; where tensors are involved, the largest entry of what the
   * wire passes on over the largest entry of what arrives.
   */
  readonly magnitude: number;
}

export interface GradientChain {
  /** From the output back to the node. */
  readonly factors: readonly ChainFactor[];
  readonly product: number;
}

interface Link {
  readonly factor: ChainFactor;
  readonly logProduct: number;
}

/**
 * The path from the output to a node along which the product of the factors is largest: it explains
 * why the node's gradient vanishes or explodes. `null` where the backward pass does not reach the
 * node; of the output itself, a chain without factors.
 */
export function gradientChain(trace: Trace, node: number): GradientChain | null {
  const { evaluation, output } = trace;
  if (!trace.gradientSteps.has(node)) return null;
  const isBetween = dependentsOf(evaluation.graph, node);
  const linkTo = new Map<number, Link>();
  trace.forEachWire((reader, _slot, source, number) => {
    if (isBetween[source] === 0) return;
    // All wires out of the reader came earlier, so its own best path is settled.
    const before = linkTo.get(reader)?.logProduct ?? 0;
    const link = linkOver(evaluation, stepAt(trace, number) as EdgeStep, before);
    const rival = linkTo.get(source);
    if (rival === undefined || link.logProduct > rival.logProduct) linkTo.set(source, link);
  });
  const factors: ChainFactor[] = [];
  for (let at = node; at !== output; at = factors[factors.length - 1]!.reader) {
    factors.push(linkTo.get(at)!.factor);
  }
  factors.reverse();
  return { factors, product: factors.reduce((product, factor) => product * factor.magnitude, 1) };
}

// Logarithms compare products that are too small or too large for a double.
function linkOver(evaluation: Evaluation, step: EdgeStep, before: number): Link {
  const { reader, slot } = step;
  const magnitude = magnitudeOf(evaluation, step);
  // What is not a number outweighs everything, for it explains the gradient alone.
  const size = Number.isNaN(magnitude) ? Infinity : Math.log(magnitude);
  const sum = before + size;
  return { factor: { reader, slot, magnitude }, logProduct: Number.isNaN(sum) ? Infinity : sum };
}

function magnitudeOf(evaluation: Evaluation, step: EdgeStep): number {
  const arriving = largest(step.upstream);
  // Between numbers, ones give the local derivative exactly; so they do where nothing arrives.
  const isMeasured = !isScalar(step.upstream) && arriving > 0 && arriving < Infinity;
  if (isMeasured) return largest(step.contribution) / arriving;
  const node = evaluation.graph.nodes[step.reader]!;
  const inputs = argumentsOf(node, evaluation);
  const output = valueAt(evaluation, step.reader)!;
  const ones = filled(output.shape, 1);
  const cotangent = node.operation.vjp(inputs, output, ones, node.attributes)[step.slot]!;
  return largest(sumTo(cotangent, inputs[step.slot]!.shape));
}

/** The size of the largest entry; NaN where there is one. */
function largest(tensor: Tensor): number {
  if (isScalar(tensor)) return Math.abs(itemOf(tensor));
  return tensor.data.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
}
