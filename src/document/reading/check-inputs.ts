import { acceptsInputCount, type Operation } from '../../engine/operation.ts';
import type { NodeFault } from '../fault.ts';
import { nearest } from '../nearest.ts';

/** Why a node's slots cannot read what they say, or `null`. `ids` are those of all nodes. */
export function inputsFault(
  node: string,
  operation: Operation,
  inputs: unknown,
  ids: ReadonlyMap<string, number>,
): NodeFault | null {
  const place = { node, field: 'inputs' };
  if (inputs === undefined) return countFault(node, operation, 0);
  if (!Array.isArray(inputs)) return { kind: 'inputsNoList', ...place };
  for (const [slot, input] of inputs.entries()) {
    if (input === null) continue;
    if (typeof input !== 'string') return { kind: 'badInput', ...place, slot };
    if (!ids.has(input)) return unknownInput(node, input, ids);
  }
  return countFault(node, operation, inputs.length);
}

function countFault(node: string, operation: Operation, actual: number): NodeFault | null {
  if (acceptsInputCount(operation, actual)) return null;
  const { name: op, inputs: slots, variadic } = operation;
  const period = variadic?.period ?? 0;
  return { kind: 'inputCount', node, field: 'inputs', op, actual, slots, period };
}

function unknownInput(node: string, input: string, ids: ReadonlyMap<string, number>): NodeFault {
  const place = { node, field: 'inputs' };
  const source = input.slice(0, Math.max(0, input.indexOf('.')));
  return ids.has(source)
    ? { kind: 'unknownPort', ...place, input, source }
    : { kind: 'unknownInput', ...place, input, suggestion: nearest(input, ids.keys()) };
}
