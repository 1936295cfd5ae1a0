import type { OperationFault } from '../fault.ts';
import type { Attributes, Operation } from '../operation.ts';
import type { Shape } from '../tensor.ts';

/** All values and all cotangents of a program, each node's entries row by row at its place. */
export interface Memory {
  readonly values: Float64Array;
  readonly cotangents: Float64Array;
}

/** Where the entries of one tensor stand in both arrays of the memory. */
export interface Place {
  readonly offset: number;
  readonly size: number;
  readonly shape: Shape;
}

/** One operation to be carried out: what it reads and where its output goes. */
export interface Task {
  /** The node in the graph; a link of an unrolled chain has that of its chain. */
  readonly node: number;
  readonly operation: Operation;
  readonly attributes: Attributes;
  readonly inputs: readonly Place[];
  /** For each input whether it takes a cotangent: constants do not. */
  readonly isDifferentiated: readonly boolean[];
  readonly output: Place;
}

/** Some consecutive tasks of a program, bound to its memory. */
export interface Stage {
  /** Writes the outputs, of the inputs. Answers a failed task, or nothing. */
  readonly forward: () => Failure | undefined;
  /** Adds to the cotangents of the inputs what those of the outputs send them. */
  readonly backward: () => void;
}

/** A task that has no value at these inputs, such as a solver at a singular matrix. */
export interface Failure {
  readonly node: number;
  readonly fault: OperationFault;
}
