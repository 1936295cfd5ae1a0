import { entryKernel, type EntryRule } from './entry-rules.ts';
import type { Memory, Stage, Task } from './stage.ts';

/** One operation on numbers. */
export interface ScalarTask {
  readonly rule: EntryRule;
  readonly task: Task;
}

/**
 * Operations on numbers as a tape in typed arrays (rule, two operands, output), after Griewank &
 * Walther, Evaluating Derivatives, section 4.1. A rule of one input has it as both operands.
 */
export function scalarTape({ values, cotangents }: Memory, tasks: readonly ScalarTask[]): Stage {
  const { isBinary, outputOf, toFirst, toSecond } = entryKernel;
  const count = tasks.length;
  const rules = Uint8Array.from(tasks, ({ rule }) => rule);
  const firsts = Int32Array.from(tasks, ({ task }) => task.inputs[0]!.offset);
  const seconds = Int32Array.from(tasks, ({ task }) => (task.inputs[1] ?? task.inputs[0]!).offset);
  const outputs = Int32Array.from(tasks, ({ task }) => task.output.offset);
  return {
    forward: () => {
      for (let i = 0; i < count; i++) {
        values[outputs[i]!] = outputOf(rules[i]!, values[firsts[i]!]!, values[seconds[i]!]!);
      }
      return undefined;
    },
    backward: () => {
      for (let i = count - 1; i >= 0; i--) {
        // One by one: lists of numbers would be made and taken apart.
        const rule = rules[i]!;
        const first = firsts[i]!;
        const second = seconds[i]!;
        const output = outputs[i]!;
        const g = cotangents[output]!;
        const p = values[first]!;
        const q = values[second]!;
        const y = values[output]!;
        cotangents[first]! += toFirst(rule, g, p, q, y);
        if (isBinary(rule)) cotangents[second]! += toSecond(rule, g, p, q, y);
      }
    },
  };
}
