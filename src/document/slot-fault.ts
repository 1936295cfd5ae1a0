import { valueAt, type Evaluation } from '../engine/forward.ts';
import { isFault, type OperationFault } from '../engine/fault.ts';
import type { Shape } from '../engine/tensor.ts';
import { operationOf } from './commands/edit.ts';
import { attributesOf } from './compile.ts';
import type { EvaluationFault } from './evaluation-faults.ts';
import type { DocumentNode } from './graph-document.ts';

/** The shapes of the nodes that have a value, by their ids. */
export type Shapes = ReadonlyMap<string, Shape>;

/** A scalar, a vector and a matrix that broadcast to any. */
const ANY_RANK: readonly Shape[] = [[], [1], [1, 1]];

export function shapesOf(evaluation: Evaluation): Shapes {
  return new Map(
    evaluation.graph.nodes.flatMap(({ id }, index): [string, Shape][] => {
      const value = valueAt(evaluation, index);
      return value === null ? [] : [[id, value.shape]];
    }),
  );
}

/**
 * Why a slot of a node cannot read `source`, by the operation's rule on shapes, while its other slots
 * read what they do; `null` where it can, and where it is not known yet. The slot may be the one just
 * beyond a variadic node's last.
 */
export function slotFault(
  node: DocumentNode,
  slot: number,
  source: string,
  shapes: Shapes,
): EvaluationFault | null {
  const shape = shapes.get(source);
  if (shape === undefined || node.muted === true) return null;
  const operation = operationOf(node);
  const before = node.inputs ?? [];
  const added = slot < before.length ? 0 : (operation.variadic?.period ?? 0);
  const inputs = [...before, ...new Array<null>(added).fill(null)].with(slot, source);
  const known = inputs.map((input) => (input === null ? undefined : shapes.get(input)));
  const attributes = attributesOf(operation, node);
  // What is not known may still get any shape: these stand for all of them.
  const rules = [shape, ...known, ...ANY_RANK]
    .filter((stand) => stand !== undefined)
    .map((stand) =>
      operation.shape(
        known.map((each) => each ?? stand),
        attributes,
      ),
    );
  const faults = rules.filter(isFault);
  if (faults.length < rules.length) return null;
  // A fault that something unknown takes part in could go away.
  const fault = faults
    .map((each) => ({ each, slots: slotsOf(each) }))
    .find(
      ({ slots }) => slots.includes(slot) && slots.every((at) => known[at] !== undefined),
    )?.each;
  if (fault === undefined) return null;
  const names = inputs.map((input) => input ?? '');
  return { kind: 'evaluation', node: node.id, operation, inputs: names, fault };
}

/** The slots that a fault speaks of. */
function slotsOf(fault: OperationFault): readonly number[] {
  if ('slots' in fault) return fault.slots;
  return 'slot' in fault ? [fault.slot] : [];
}
