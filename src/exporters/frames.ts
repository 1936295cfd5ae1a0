import { stepAt, type Trace } from '../engine/trace.ts';

/** A picture of an animation, and how long it stands. */
export interface Frame {
  readonly step: number;
  /** How far what moves in the step has come, from 0 to 1; `undefined` where it is at rest. */
  readonly travel: number | undefined;
  readonly seconds: number;
}

/** How an animation runs. */
export interface Tempo {
  readonly secondsPerStep: number;
  /** Pictures a second, while something moves. */
  readonly rate: number;
  /** No more pictures than these: a long animation moves less smoothly. */
  readonly most: number;
}

/** How long something moves in a step, in seconds, as on the screen. */
const MOTION = 0.94;
/** How much longer the end stands before an animation begins anew. */
const END = 1.5;

/**
 * The pictures of all steps, from the moment before the first. Each step moves, and then rests for what
 * is left of its time.
 */
export function framesOf(trace: Trace, { secondsPerStep, rate, most }: Tempo): Frame[] {
  const last = trace.length;
  const steps = Array.from({ length: last + 1 }, (_, step) => step);
  const moving = steps.filter((step) => hasMotion(trace, step)).length;
  const motion = Math.min(MOTION, secondsPerStep * 0.8);
  const room = Math.floor((most - steps.length) / Math.max(1, moving));
  const count = Math.max(0, Math.min(Math.round(motion * rate), room));
  return steps.flatMap((step): Frame[] => {
    const end = step === last ? END : 0;
    if (count === 0 || !hasMotion(trace, step)) {
      return [{ step, travel: undefined, seconds: secondsPerStep + end }];
    }
    const moved = Array.from({ length: count }, (_, at): Frame => {
      return { step, travel: at / count, seconds: motion / count };
    });
    return [...moved, { step, travel: 1, seconds: secondsPerStep - motion + end }];
  });
}

/** Whether something travels along wires in a step. */
function hasMotion(trace: Trace, number: number): boolean {
  const step = stepAt(trace, number);
  if (step?.kind === 'forward') {
    return trace.evaluation.graph.nodes[step.node]!.inputs.some((input) => input !== null);
  }
  return step?.kind === 'edge';
}
