import { broadcastShapes } from '../broadcast.ts';
import { sameShapes } from '../tensor.ts';
import { entryKernel, type EntryRule } from './entry-rules.ts';
import { evenEntryStage } from './even-entry-stage.ts';
import { gridOf, operandOf, type Operand } from './grid.ts';
import type { Memory, Stage, Task } from './stage.ts';

/**
 * A rule on every entry of one or two tensors, broadcast to one shape: the output of that shape or,
 * where it is a scalar and they are not, the mean of the entries.
 */
export function entryStage(memory: Memory, task: Task, rule: EntryRule): Stage {
  const isEven = task.inputs.every(({ shape }) => sameShapes(shape, task.output.shape));
  return (isEven ? evenEntryStage : broadcastStage)(memory, task, rule);
}

function broadcastStage(memory: Memory, task: Task, rule: EntryRule): Stage {
  const { values, cotangents } = memory;
  const { outputOf, toFirst, toSecond } = entryKernel;
  const [first, second = first] = task.inputs;
  const { rows, columns } = gridOf(broadcastShapes(first!.shape, second!.shape)!);
  const [a, b, y] = [operandOf(first!), operandOf(second!), operandOf(task.output)];
  const isMean = task.output.size < rows * columns;
  const divisor = isMean ? rows * columns : 1;

  /** Adds to an operand what each of its entries is sent, first summed over where it repeats. */
  const send = (to: Operand, contributionOf: typeof toFirst) => {
    const [rowRepeats, columnRepeats] = [
      to.rowStep === 0 ? rows : 1,
      to.columnStep === 0 ? columns : 1,
    ];
    for (let top = 0; top < rows; top += rowRepeats) {
      for (let left = 0; left < columns; left += columnRepeats) {
        let sum = 0;
        for (let row = top; row < top + rowRepeats; row++) {
          for (let column = left; column < left + columnRepeats; column++) {
            const at = y.offset + row * y.rowStep + column * y.columnStep;
            const p = values[a.offset + row * a.rowStep + column * a.columnStep]!;
            const q = values[b.offset + row * b.rowStep + column * b.columnStep]!;
            sum += contributionOf(rule, cotangents[at]!, p, q, values[at]!) / divisor;
          }
        }
        cotangents[to.offset + top * to.rowStep + left * to.columnStep]! += sum;
      }
    }
  };

  return {
    forward: () => {
      let sum = 0;
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          const p = values[a.offset + row * a.rowStep + column * a.columnStep]!;
          const q = values[b.offset + row * b.rowStep + column * b.columnStep]!;
          const entry = outputOf(rule, p, q);
          if (isMean) sum += entry;
          else values[y.offset + row * columns + column] = entry;
        }
      }
      if (isMean) values[y.offset] = sum / divisor;
      return undefined;
    },
    backward: () => {
      if (task.isDifferentiated[0]) send(a, toFirst);
      if (task.isDifferentiated[1]) send(b, toSecond);
    },
  };
}
