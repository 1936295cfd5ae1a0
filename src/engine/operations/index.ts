import type { Operation } from '../operation.ts';
import { add } from './add.ts';

/** Every operation, in the order of the palette. */
export const operations: readonly Operation[] = [add];

/** Operations by the name that documents use. */
export const operationByName: ReadonlyMap<string, Operation> = new Map(
  operations.map((operation) => [operation.name, operation]),
);
