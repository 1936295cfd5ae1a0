import type { Attributes, AttributeValue } from './operation.ts';

/** The setting `name` of the kind `number`. */
export function numberAttribute(attributes: Attributes, name: string): number {
  const value = attributes[name];
  return typeof value === 'number' ? value : refuse(name, value);
}

/** The setting `name` of the kind `axis`: a dimension, or `null` where it names none. */
export function axisAttribute(attributes: Attributes, name: string): number | null {
  const value = attributes[name];
  return value === null || typeof value === 'number' ? value : refuse(name, value);
}

/** The setting `name` of the kind `choice`. */
export function choiceAttribute(attributes: Attributes, name: string): string {
  const value = attributes[name];
  return typeof value === 'string' ? value : refuse(name, value);
}

/** The setting `name` of the kind `shape`: lengths, one of which may be −1. */
export function shapeAttribute(attributes: Attributes, name: string): readonly number[] {
  const value = attributes[name];
  return value !== null && typeof value === 'object' ? value : refuse(name, value);
}

// Documents are checked against the records, and what they leave out has a default.
function refuse(name: string, value: AttributeValue | undefined): never {
  throw new Error(`The setting ${name} cannot be ${JSON.stringify(value)}`);
}
