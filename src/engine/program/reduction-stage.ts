import { axisOf } from '../axis.ts';
import { gridOf } from './grid.ts';
import type { Memory, Stage, Task } from './stage.ts';

/** The sum over the axis that the task's settings name, or over all entries, or their mean. */
export function reductionStage(memory: Memory, task: Task, kind: 'sum' | 'mean'): Stage {
  const { values, cotangents } = memory;
  const [input] = task.inputs;
  const { rows, columns } = gridOf(input!.shape);
  const [x, y, outputs] = [input!.offset, task.output.offset, task.output.size];
  const divisor = kind === 'mean' ? input!.size / outputs : 1;
  const axis = axisOf(task.attributes, input!.shape);
  // A vector has columns alone, and its only axis is that of all its entries.
  const isMatrix = input!.shape.length === 2;
  const rowStep = isMatrix && axis === 1 ? 1 : 0;
  const columnStep = isMatrix && axis === 0 ? 1 : 0;
  // The sum of a single number is that number itself, a negative zero too.
  const start = input!.shape.length === 0 ? -0 : 0;
  return {
    forward: () => {
      values.fill(start, y, y + outputs);
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          values[y + row * rowStep + column * columnStep]! += values[x + row * columns + column]!;
        }
      }
      for (let at = y; at < y + outputs; at++) values[at]! /= divisor;
      return undefined;
    },
    backward: () => {
      if (!task.isDifferentiated[0]) return;
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          const g = cotangents[y + row * rowStep + column * columnStep]!;
          cotangents[x + row * columns + column]! += g / divisor;
        }
      }
    },
  };
}
