import { plus } from './broadcast.ts';
import { sameShapes, type Tensor } from './tensor.ts';
import type { Trace } from './trace.ts';

/** What has accumulated in each leaf since the gradients were zeroed, by the id of the leaf. */
export type GradientStore = ReadonlyMap<string, Tensor>;

/** The store right after gradients are zeroed. */
export const emptyStore: GradientStore = new Map();

/**
 * The store after one more backward pass: the gradient of every input and parameter that the pass
 * reached is added to what the store holds for it. A leaf whose shape has changed starts anew, one
 * that the pass does not reach keeps what it has, and one that is gone is forgotten.
 *
 * So does PyTorch's `.grad`, until `zero_grad`: https://docs.pytorch.org/docs/stable/autograd.html.
 */
export function accumulate(store: GradientStore, trace: Trace): GradientStore {
  const { nodes, indexById } = trace.evaluation.graph;
  const next = new Map<string, Tensor>();
  for (const [id, gradient] of store) {
    const index = indexById.get(id);
    if (index !== undefined && hasShape(trace, index, gradient)) next.set(id, gradient);
  }
  for (const [index, gradient] of leafGradients(trace)) {
    const { id } = nodes[index]!;
    const before = next.get(id);
    next.set(id, before === undefined ? gradient : plus(before, gradient));
  }
  return next;
}

/** The gradients that a backward pass leaves in inputs and parameters. */
function leafGradients({ evaluation, steps }: Trace): Map<number, Tensor> {
  const gradients = new Map<number, Tensor>();
  for (const step of steps) {
    if (step.kind === 'forward') continue;
    // Each step holds the sum so far, so the last one stays.
    if (evaluation.graph.nodes[step.node]!.value !== null) gradients.set(step.node, step.total);
  }
  return gradients;
}

function hasShape({ evaluation }: Trace, index: number, gradient: Tensor): boolean {
  const value = evaluation.graph.nodes[index]!.value;
  return value !== null && sameShapes(value.shape, gradient.shape);
}
