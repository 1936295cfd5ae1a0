import { sumTo } from '../broadcast.ts';
import { isFault } from '../fault.ts';
import type { Tensor } from '../tensor.ts';
import type { Memory, Place, Stage, Task } from './stage.ts';

/**
 * A task by its operation's record, on views of the memory: for every operation without a kernel.
 * Where the operation fails, its value is NaN throughout.
 */
export function recordStage({ values, cotangents }: Memory, task: Task): Stage {
  const { operation, attributes } = task;
  const inputs = task.inputs.map((place) => viewOf(values, place));
  const output = viewOf(values, task.output);
  const cotangent = viewOf(cotangents, task.output);
  const sums = task.inputs.map((place) => viewOf(cotangents, place).data);
  return {
    forward: () => {
      const answer = operation.forward(inputs, attributes);
      if (isFault(answer)) {
        output.data.fill(Number.NaN);
        return { node: task.node, fault: answer };
      }
      output.data.set(answer.data);
      return undefined;
    },
    backward: () => {
      const contributions = operation.vjp(inputs, output, cotangent, attributes);
      sums.forEach((sum, slot) => {
        if (!task.isDifferentiated[slot]) return;
        const { data } = sumTo(contributions[slot]!, inputs[slot]!.shape);
        for (let i = 0; i < sum.length; i++) sum[i]! += data[i]!;
      });
    },
  };
}

function viewOf(data: Float64Array, { offset, size, shape }: Place): Tensor {
  return { shape, data: data.subarray(offset, offset + size) };
}
