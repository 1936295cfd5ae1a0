import { entryKernel, type EntryRule } from './entry-rules.ts';
import type { Memory, Stage, Task } from './stage.ts';

/**
 * A rule on every entry of one or two tensors of the output's own shape: entries stand alike in all
 * of them, and one index serves.
 */
export function evenEntryStage({ values, cotangents }: Memory, task: Task, rule: EntryRule): Stage {
  const { outputOf, toFirst, toSecond } = entryKernel;
  const [a, y, size] = [task.inputs[0]!.offset, task.output.offset, task.output.size];
  const b = task.inputs[1]?.offset ?? a;
  return {
    forward: () => {
      for (let i = 0; i < size; i++) {
        values[y + i] = outputOf(rule, values[a + i]!, values[b + i]!);
      }
      return undefined;
    },
    backward: () => {
      if (task.isDifferentiated[0]) {
        for (let i = 0; i < size; i++) {
          const g = cotangents[y + i]!;
          cotangents[a + i]! += toFirst(rule, g, values[a + i]!, values[b + i]!, values[y + i]!);
        }
      }
      if (task.isDifferentiated[1]) {
        for (let i = 0; i < size; i++) {
          const g = cotangents[y + i]!;
          cotangents[b + i]! += toSecond(rule, g, values[a + i]!, values[b + i]!, values[y + i]!);
        }
      }
    },
  };
}
