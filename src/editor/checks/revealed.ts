import type { Trace } from '../../engine/trace.ts';

/** Whether every contribution to a node's gradient has come by a step, so that it can be told. */
export function isGradientComplete(trace: Trace, node: number, number: number): boolean {
  const steps = trace.gradientSteps.get(node);
  const last = steps[steps.length - 1] ?? trace.length;
  return trace.length > trace.forwardCount && last <= number;
}
