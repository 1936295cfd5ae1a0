import { kernelByName } from './kernels.ts';
import { recordStage } from './record-stage.ts';
import { scalarTape, type ScalarTask } from './scalar-tape.ts';
import type { Memory, Stage, Task } from './stage.ts';

/** The stages of some tasks: consecutive operations on numbers become one tape. */
export function stagesOf(memory: Memory, tasks: readonly Task[]): Stage[] {
  const stages: Stage[] = [];
  let scalars: ScalarTask[] = [];
  const endTape = () => {
    if (scalars.length > 0) stages.push(scalarTape(memory, scalars));
    scalars = [];
  };
  for (const task of tasks) {
    const kernel = kernelByName.get(task.operation.name);
    if (kernel?.rule !== undefined && task.inputs.every(({ shape }) => shape.length === 0)) {
      scalars.push({ rule: kernel.rule, task });
      continue;
    }
    endTape();
    stages.push(kernel?.stage(memory, task) ?? recordStage(memory, task));
  }
  endTape();
  return stages;
}
