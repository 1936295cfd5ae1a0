import { entryRules, type EntryRule } from './entry-rules.ts';
import { entryStage } from './entry-stage.ts';
import { productStage } from './product-stage.ts';
import { reductionStage } from './reduction-stage.ts';
import type { Memory, Stage, Task } from './stage.ts';

/** How a program carries out an operation. */
export interface Kernel {
  /** Its rule on numbers, which go on a tape. */
  readonly rule?: EntryRule;
  /** Whether more than two inputs are taken as a chain of two at a time. */
  readonly isChained?: boolean;
  /** The stage of a task on tensors, or `null` where the kernel does not serve its shapes. */
  readonly stage: (memory: Memory, task: Task) => Stage | null;
}

/** Every kernel, by the name of its operation. The other operations run by their records. */
export const kernelByName: ReadonlyMap<string, Kernel> = new Map(
  Object.entries<Kernel>({
    add: { ...byEntry('add'), isChained: true },
    subtract: byEntry('subtract'),
    multiply: { ...byEntry('multiply'), isChained: true },
    divide: byEntry('divide'),
    negate: byEntry('negate'),
    square: byEntry('square'),
    exp: byEntry('exp'),
    log: byEntry('log'),
    sqrt: byEntry('sqrt'),
    sigmoid: byEntry('sigmoid'),
    tanh: byEntry('tanh'),
    relu: byEntry('relu'),
    sum: { stage: (memory, task) => reductionStage(memory, task, 'sum') },
    mean: { stage: (memory, task) => reductionStage(memory, task, 'mean') },
    matmul: { stage: productStage },
    dense: { stage: productStage },
    meanSquaredError: byEntry('squaredError'),
    hinge: byEntry('hinge'),
  }),
);

function byEntry(name: keyof typeof entryRules): Kernel {
  const rule = entryRules[name];
  return { rule, stage: (memory, task) => entryStage(memory, task, rule) };
}
