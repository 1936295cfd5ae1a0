import type { AttributeSpec, Operation } from '../../engine/operation.ts';
import type { NodeFault } from '../fault.ts';

/** Why a node's attributes are none that its operation takes, or `null`. */
export function attributesFault(
  node: string,
  operation: Operation,
  attributes: unknown,
): NodeFault | null {
  if (attributes === undefined) return null;
  const place = { node, field: 'attributes' };
  if (typeof attributes !== 'object' || attributes === null || Array.isArray(attributes)) {
    return { kind: 'attributesNoObject', ...place };
  }
  const specs = operation.attributes;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (!Object.hasOwn(specs, attribute)) {
      const known = Object.keys(specs);
      return { kind: 'unknownAttribute', ...place, attribute, op: operation.name, known };
    }
    const expected = specs[attribute]!;
    if (!isOfKind(value, expected)) return { kind: 'badAttribute', ...place, attribute, expected };
  }
  return null;
}

function isOfKind(value: unknown, spec: AttributeSpec): boolean {
  switch (spec.kind) {
    case 'number':
      return (
        typeof value === 'number' && Number.isFinite(value) && value > (spec.above ?? -Infinity)
      );
    case 'axis':
      return value === null ? spec.optional : isIntegerWithin(value, -2, 1);
    case 'shape':
      return Array.isArray(value) && value.length <= 2 && isShape(value);
    case 'choice':
      return typeof value === 'string' && spec.choices.includes(value);
  }
}

/** Positive lengths; one of them may be −1, which stands for what remains. */
function isShape(lengths: readonly unknown[]): boolean {
  const stated = lengths.filter((length) => length !== -1);
  return (
    stated.length >= lengths.length - 1 &&
    stated.every((length) => isIntegerWithin(length, 1, Number.MAX_SAFE_INTEGER))
  );
}

function isIntegerWithin(value: unknown, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}
